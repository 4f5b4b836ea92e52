import { crc32, deflateRawSync } from "node:zlib";

interface Entry {
  name: string;
  content: string | Uint8Array;
  /** what the archive claims the entry unpacks to; the truth if left out */
  claimed?: number;
}

/** An archive of these entries, as spreadsheets pack them, or with a lie about their size. */
export function zipOf(entries: readonly Entry[]): Uint8Array<ArrayBuffer> {
  const bodies: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const { name, content, claimed } of entries) {
    const bytes = Buffer.from(content);
    const packed = deflateRawSync(bytes);
    const common = Buffer.alloc(26);
    common.writeUInt16LE(20, 0);
    common.writeUInt16LE(8, 4);
    common.writeUInt32LE(crc32(bytes), 10);
    common.writeUInt32LE(packed.length, 14);
    common.writeUInt32LE(claimed ?? bytes.length, 18);
    common.writeUInt16LE(Buffer.byteLength(name), 22);
    const local = Buffer.concat([signature(0x04034b50), common, Buffer.from(name), packed]);
    const where = Buffer.alloc(14);
    where.writeUInt32LE(offset, 10);
    directory.push(
      Buffer.concat([signature(0x02014b50), Buffer.from([20, 0]), common, where, Buffer.from(name)]),
    );
    bodies.push(local);
    offset += local.length;
  }
  const names = Buffer.concat(directory);
  const end = Buffer.alloc(18);
  end.writeUInt16LE(entries.length, 4);
  end.writeUInt16LE(entries.length, 6);
  end.writeUInt32LE(names.length, 8);
  end.writeUInt32LE(offset, 12);
  return Uint8Array.from(Buffer.concat([...bodies, names, signature(0x06054b50), end]));
}

function signature(number: number): Buffer {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32LE(number);
  return bytes;
}

const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';
const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

/**
 * A workbook as LibreOffice writes it: texts in a table of shared strings, days as numbers with a format, formulas with
 * what they came to, and rows that are only formatted down to the end of the sheet.
 * @param sheetData the rows in XML; style 1 is a day
 */
export function workbookOf(sheetData: string, shared: readonly string[] = []): Uint8Array<ArrayBuffer> {
  const strings = shared.map((text) => `<si><t xml:space="preserve">${text}</t></si>`).join("");
  return zipOf([
    { name: "[Content_Types].xml", content: `${HEAD}<Types xmlns="x"/>` },
    {
      name: "xl/workbook.xml",
      content: `${HEAD}<workbook xmlns="${MAIN}" xmlns:r="${RELATIONS}"><workbookPr date1904="false"/><sheets><sheet name="Tabelle1" sheetId="1" r:id="rId2"/></sheets></workbook>`,
    },
    {
      name: "xl/_rels/workbook.xml.rels",
      content: `${HEAD}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="${RELATIONS}/styles" Target="styles.xml"/><Relationship Id="rId2" Type="${RELATIONS}/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="rId3" Type="${RELATIONS}/sharedStrings" Target="sharedStrings.xml"/></Relationships>`,
    },
    {
      name: "xl/styles.xml",
      content: `${HEAD}<styleSheet xmlns="${MAIN}"><numFmts count="1"><numFmt numFmtId="166" formatCode="dd/mm/yyyy"/></numFmts><cellXfs count="2"><xf numFmtId="0"/><xf numFmtId="166" applyNumberFormat="true"/></cellXfs></styleSheet>`,
    },
    { name: "xl/sharedStrings.xml", content: `${HEAD}<sst xmlns="${MAIN}">${strings}</sst>` },
    {
      name: "xl/worksheets/sheet1.xml",
      content: `${HEAD}<worksheet xmlns="${MAIN}"><dimension ref="A1"/><sheetData>${sheetData}</sheetData></worksheet>`,
    },
  ]);
}
