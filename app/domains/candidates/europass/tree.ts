import { XMLParser, XMLValidator } from "fast-xml-parser";

/** An element of an XML document: text, or a map of children and attributes ("@name", own text "#text"). */
export type XmlNode = string | { readonly [name: string]: XmlNode | readonly XmlNode[] };

// A document type could define entities that unfold without end or name files; no Europass file has one.
const FORBIDDEN = /<!(?:DOCTYPE|ENTITY)/i;

const parser = new XMLParser({
  ignoreAttributes: false,
  attributeNamePrefix: "@",
  removeNSPrefix: true,
  parseTagValue: false,
  parseAttributeValue: false,
  trimValues: true,
});

/** The document element's name and contents; null for what is no well-formed XML or has a document type. */
export function parseXml(text: string): { name: string; root: XmlNode } | null {
  if (FORBIDDEN.test(text) || XMLValidator.validate(text) !== true) return null;
  const document = parser.parse(text) as Record<string, XmlNode>;
  const found = Object.entries(document).find(([name]) => !name.startsWith("?"));
  return found ? { name: found[0], root: found[1] } : null;
}

/** All elements at the end of a path, in the order of the document. */
export function all(node: XmlNode | undefined, ...path: string[]): XmlNode[] {
  return path.reduce<XmlNode[]>(
    (nodes, name) =>
      nodes.flatMap((one) => (typeof one === "string" ? [] : ([one[name] ?? []].flat() as XmlNode[]))),
    node === undefined ? [] : [node],
  );
}

/** The text of the first element at a path, without blanks at the ends and in rows; "" where there is none. */
export function textAt(node: XmlNode | undefined, ...path: string[]): string {
  const [first] = all(node, ...path);
  const text = typeof first === "string" ? first : (first?.["#text"] ?? "");
  return typeof text === "string" ? text.replace(/\s+/g, " ").trim() : "";
}
