import { expect, it } from "vitest";
import { cleanName } from "./clean-name.ts";

it.each([
  ["Zeugnis 2019.pdf", "Zeugnis 2019.pdf"],
  ["شهادة.pdf", "شهادة.pdf"],
  ["ZEUGNIS.PDF", "ZEUGNIS.PDF"],
  ["../../etc/passwd", "passwd.pdf"],
  ["C:\\Users\\me\\Zeugnis.pdf", "Zeugnis.pdf"],
  ["a.pdf/..", "dokument.pdf"],
  ["", "dokument.pdf"],
  [".pdf", "pdf.pdf"],
  [".htaccess", "htaccess.pdf"],
  ["Zeugnis.pdf\r\nSet-Cookie: a=b", "Zeugnis.pdfSet-Cookie_ a=b.pdf"],
  ["Zeugnis\u0000.pdf", "Zeugnis.pdf"],
  // shown as "Zeugnisexe.pdf" where the sign turns the direction
  ["Zeugnis\u202efdp.exe", "Zeugnisfdp.exe.pdf"],
  ["rechnung.html", "rechnung.html.pdf"],
  ['a"b<c>|d?.pdf', "a_b_c__d_.pdf"],
  ["Zeugnis.pdf. ", "Zeugnis.pdf"],
  // composed and decomposed letters are one name; half a character is none
  ["U\u0308bersicht.pdf", "\u00dcbersicht.pdf"],
  ["a\ud800.pdf", "a\ufffd.pdf"],
])("%j becomes %j", (given, name) => {
  expect(cleanName(given, "application/pdf")).toBe(name);
});

it("cuts huge names and keeps the ending", () => {
  const name = cleanName(`${"x".repeat(100_000)}.jpeg`, "image/jpeg");
  expect(name).toBe(`${"x".repeat(115)}.jpeg`);
  expect(cleanName("😀".repeat(5000), "image/png")).toBe(`${"😀".repeat(116)}.png`);
});
