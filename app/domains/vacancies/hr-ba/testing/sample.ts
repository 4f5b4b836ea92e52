import { XMLParser, XMLValidator } from "fast-xml-parser";
import { SAMPLE } from "./outline.ts";

interface Element {
  name: string;
  children: Element[];
}

function readOutline(): Element {
  const top: Element = { name: "", children: [] };
  const open = [top];
  for (const line of SAMPLE.trim().split("\n")) {
    const depth = line.search(/\S/) / 2;
    const element: Element = { name: line.trim(), children: [] };
    open[depth]?.children.push(element);
    open[depth + 1] = element;
    open.length = depth + 2;
  }
  return top;
}

type Ordered = Readonly<Record<string, unknown>>;

function compare(path: string, present: readonly Ordered[], sample: Element): string[] {
  const names = sample.children.map(({ name }) => name);
  let last = 0;
  return present.flatMap((node) => {
    const [name = ""] = Object.keys(node);
    if (name === "#text" || name === "?xml") return [];
    const at = names.indexOf(name);
    const inside = sample.children[at];
    if (!inside) return [`${path}/${name} is not in the sample`];
    const order = at < last ? [`${path}/${name} stands behind ${String(names[last])}`] : [];
    last = at;
    return [...order, ...compare(`${path}/${name}`, node[name] as Ordered[], inside)];
  });
}

/** Where a document leaves the shape of the sample: elements it does not know, or in another order. */
export function shapeFaults(xml: string): string[] {
  const wellFormed = XMLValidator.validate(xml);
  if (wellFormed !== true) return [wellFormed.err.msg];
  const parsed = new XMLParser({ preserveOrder: true }).parse(xml) as Ordered[];
  return compare("", parsed, readOutline());
}
