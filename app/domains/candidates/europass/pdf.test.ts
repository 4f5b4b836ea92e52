import { deflateSync } from "node:zlib";
import PDFDocument from "pdfkit";
import { expect, it } from "vitest";
import { CANDIDATE_DOCUMENT, SKILLS_PASSPORT } from "#tests/factories/europass.ts";
import { attachmentsOf } from "#app/platform/pdf/read/attachments.ts";
import { readEuropass } from "./read.ts";

/** A CV as europass.europa.eu hands it out: pages to look at, and the data as an attached file. */
async function pdf(files: Record<string, string | Buffer>, compress = true): Promise<Buffer> {
  const doc = new PDFDocument({ compress });
  const chunks: Buffer[] = [];
  doc.on("data", (chunk: Buffer) => chunks.push(chunk));
  const done = new Promise((resolve) => doc.on("end", resolve));
  doc.text("Licence en génie, Université de Carthage");
  for (const [name, text] of Object.entries(files)) doc.file(Buffer.from(text), { name });
  doc.end();
  await done;
  return Buffer.concat(chunks);
}

const bomb = () => deflateSync(Buffer.alloc(300 * 1024 * 1024), { level: 9 });

/** The same attachment as a modern writer packs it: all objects but streams in a list, and no readable table. */
function packed(xml: string): Buffer {
  const objects = [
    "<</Type/Catalog/Names<</EmbeddedFiles 2 0 R>>>>",
    "<</Names[(cv \\) \\( .xml)3 0 R]>>",
    "<</Type/Filespec/F(cv.xml)/Desc<48 65 6c>/EF<</F 5 0 R>>>>",
  ];
  const places = objects.map((_, at) => `${at + 1} ${objects.slice(0, at).join(" ").length}`).join(" ");
  const list = deflateSync(`${places} ${objects.join(" ")}`);
  const file = deflateSync(xml);
  return Buffer.concat([
    Buffer.from("%PDF-1.7\n%\xe2\xe3 9 0 obj\n", "latin1"),
    Buffer.from(
      `4 0 obj <</Type /ObjStm/N 3/First ${places.length + 1}/Filter/FlateDecode/Length ${list.length}>>stream\r\n`,
    ),
    list,
    // a length that stands elsewhere
    Buffer.from(`\nendstream endobj 5 0 obj<</Length 6 0 R /Filter[/Flate#44ecode]>>\nstream\n`),
    file,
    Buffer.from(`\nendstream\nendobj\n6 0 obj ${file.length} endobj\n%%EOF`),
  ]);
}

it.each([true, false])("reads the attached file of a real PDF (packed: %s)", async (compress) => {
  const file = await pdf({ "notes.txt": "Europass", "attachment.xml": CANDIDATE_DOCUMENT }, compress);
  expect(readEuropass(file)).toEqual(readEuropass(Buffer.from(CANDIDATE_DOCUMENT)));
});

it("reads an attachment whose description is packed itself", () => {
  expect(readEuropass(packed(SKILLS_PASSPORT))).toEqual(readEuropass(Buffer.from(SKILLS_PASSPORT)));
});

it("never reads what stands on the pages", async () => {
  expect(readEuropass(await pdf({}))).toEqual({ ok: false, code: "europass_pdf" });
  expect(readEuropass(await pdf({}, false))).toEqual({ ok: false, code: "europass_pdf" });
  expect(readEuropass(await pdf({ "letter.xml": "<html/>" }))).toEqual({ ok: false, code: "europass_pdf" });
});

it("stops at an attachment that unfolds", () => {
  const stream = bomb();
  const start = `%PDF-1.7\n1 0 obj<</EF<</F 2 0 R>>>>endobj 2 0 obj<</Filter/FlateDecode/Length ${stream.length}>>stream\n`;
  const file = Buffer.concat([Buffer.from(start), stream, Buffer.from("\nendstream")]);
  expect(file.length).toBeLessThan(400_000);
  const before = process.memoryUsage.rss();
  expect(readEuropass(file)).toEqual({ ok: false, code: "europass_pdf_big" });
  expect(process.memoryUsage.rss() - before).toBeLessThan(60_000_000);
});

it("stops at a list of objects that unfolds, and where many small ones do together", () => {
  const list = (stream: Buffer, object: number) => [
    Buffer.from(`${object} 0 obj<</Type/ObjStm/First 4/Filter/FlateDecode/Length ${stream.length}>>stream\n`),
    stream,
    Buffer.from("\nendstream endobj\n"),
  ];
  const start = Buffer.from("%PDF-1.7\n");
  expect(readEuropass(Buffer.concat([start, ...list(bomb(), 1)]))).toEqual({
    ok: false,
    code: "europass_pdf_big",
  });
  const small = deflateSync(Buffer.alloc(1024 * 1024, " "));
  const many = Array.from({ length: 6 }, (_, object) => list(small, object)).flat();
  expect(attachmentsOf(Buffer.concat([start, ...many]), 5 * 1024 * 1024)).toBe("too_big");
});

it("finds nothing in a file that is cut off, at whatever place", async () => {
  const file = await pdf({ "attachment.xml": CANDIDATE_DOCUMENT });
  const end = file.indexOf("endstream");
  for (let length = 5; length < end; length += 7) {
    expect(readEuropass(file.subarray(0, length))).toEqual({ ok: false, code: "europass_pdf" });
  }
});

it.each([
  ["words", Buffer.from("Lebenslauf"), "not_europass"],
  ["nothing", Buffer.alloc(0), "not_europass"],
  ["a picture", Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 1, 2]), "not_europass"],
  ["a picture called PDF", Buffer.from("%PDF-1.7\n\x89PNG\0\0"), "europass_pdf"],
  ["a file that names itself", Buffer.from("%PDF-1.7 1 0 obj<</EF<</F 1 0 R>>>>endobj"), "europass_pdf"],
])("refuses %s", (_name, file, code) => {
  expect(readEuropass(file)).toEqual({ ok: false, code });
});

it.each([
  ["open brackets", "1 0 obj (", 9],
  ["open lists", "1 0 obj [[[[[[", 14],
  ["open dictionaries", "1 0 obj <</A <</A <</A ", 20],
  ["streams without an end", "1 0 obj <<>> stream ", 20],
  ["numbers and blanks", "1 0         1 ", 14],
  ["open hexadecimals", "1 0 obj < ", 10],
])("takes crafted files of 5 MB full of %s in little time", (_name, piece, length) => {
  const file = Buffer.from("%PDF-1.7 ".padEnd(5 * 1024 * 1024, piece).slice(0, -length));
  const begin = process.cpuUsage();
  expect(readEuropass(file)).toMatchObject({ ok: false });
  const { user, system } = process.cpuUsage(begin);
  expect((user + system) / 1e6).toBeLessThan(4);
});
