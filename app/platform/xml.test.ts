import { XMLParser, XMLValidator } from "fast-xml-parser";
import { expect, test } from "vitest";
import { writeXml } from "./xml.ts";

test("text is escaped, also in attributes, and comes back as it was", () => {
  const text = 'Löten & <b>"Prüfen"</b> ]]> it\'s';
  const xml = writeXml({ job: { "@title": text, task: [text, "2"], none: undefined } });
  expect(XMLValidator.validate(xml)).toBe(true);
  expect(xml).not.toContain("<b>");
  expect(xml).not.toContain("none");
  const parser = new XMLParser({ ignoreAttributes: false, attributeNamePrefix: "@", parseTagValue: false });
  expect(parser.parse(xml)).toEqual({
    "?xml": { "@version": "1.0", "@encoding": "UTF-8" },
    job: { "@title": text, task: [text, "2"] },
  });
});

test("signs that no XML may hold are left out", () => {
  const xml = writeXml({ task: "a\u0000b\u000Bc\uD800d\uFFFEe\tf\ng😀" });
  expect(xml).toContain("<task>abcde\tf\ng😀</task>");
});

test("a document says what it is", () => {
  expect(writeXml({ feed: { "@xmlns": "http://www.w3.org/2005/Atom", open: true } })).toBe(
    '<?xml version="1.0" encoding="UTF-8"?>\n<feed xmlns="http://www.w3.org/2005/Atom">\n  <open>true</open>\n</feed>\n',
  );
});
