import { XMLBuilder } from "fast-xml-parser";

/** An element's content: text, or elements by name; `@name` is an attribute, `#text` text beside attributes. */
export interface XmlTree {
  readonly [name: string]: XmlValue | readonly XmlValue[] | undefined;
}
type XmlValue = string | number | boolean | XmlTree;

const builder = new XMLBuilder({
  ignoreAttributes: false,
  attributeNamePrefix: "@",
  suppressEmptyNode: true,
  suppressBooleanAttributes: false,
  format: true,
  indentBy: "  ",
});

/** Signs that XML 1.0 cannot hold, not even escaped: control signs and halves of surrogate pairs. */
const NOT_XML = /[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu;

/** A document in UTF-8. What stands in the tree is text and is escaped; elements that are undefined are left out. */
export function writeXml(root: XmlTree): string {
  const body = builder.build(root).replace(NOT_XML, "");
  return `<?xml version="1.0" encoding="UTF-8"?>\n${body}`;
}
