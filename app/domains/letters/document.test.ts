import { execFile } from "node:child_process";
import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { expect, test } from "vitest";
import { plainDate } from "#app/domains/calendar/index.ts";
import { writePdf } from "#app/platform/pdf/index.ts";
import { readPdf, spoken, tagsOf } from "#tests/setup/pdf.ts";
import { ADVICE_TYPED, NOTHING_TYPED, NURSE, NURSE_LEFT } from "./content/facts.fixture.ts";
import { writeLetter } from "./content/index.ts";
import { say } from "./content/say.ts";
import { letterDocument, type LetterFrame } from "./document.ts";
import { LETTER_KINDS, type LetterKind } from "./kinds.ts";

const DRAFT: LetterFrame = { reference: "2026-104", date: "23.11.2026", signed: null };
const SIGNED: LetterFrame = { ...DRAFT, signed: { number: 2, byName: "Jana Meyer", on: "23.11.2026" } };
const INQUIRY = {
  subject: say("Sachstand im Verfahren: Amira Ben Salah", "State of the procedure"),
  body: [say("Sehr geehrte Damen und Herren,", "Dear Sir or Madam,")],
  foot: [say("Mit freundlichen Grüßen", "Yours faithfully")],
};

async function bytesOf(kind: LetterKind, frame: LetterFrame = DRAFT) {
  const facts = kind === "END_NOTICE" ? NURSE_LEFT : { ...NURSE, inquiry: INQUIRY };
  const details = kind === "ADVICE_NOTICE" ? ADVICE_TYPED : NOTHING_TYPED;
  const letter = writeLetter(facts, { kind, side: "COMPANY", day: plainDate("2026-11-23"), details });
  if (typeof letter === "string") throw new Error(`${kind}: ${letter}`);
  return writePdf({ ...letterDocument(letter, frame), createdAt: new Date("2026-11-23T08:00:00Z") });
}

const plain = (text: string) => text.replace(/\s+/g, " ").trim();

/** Title, first part's words, and how many tables: by hand, from reading the papers. */
const EXPECTED: Record<LetterKind, { title: string; says: string; tables: number; lists: number }> = {
  POWER_OF_ATTORNEY: {
    title: "Vollmacht für das beschleunigte Fachkräfteverfahren",
    says: "Das Visum beantrage ich selbst.",
    ...{ tables: 2, lists: 1 },
  },
  SUB_POWER_OF_ATTORNEY: {
    title: "Untervollmacht für das beschleunigte Fachkräfteverfahren",
    says: "Die Untervollmacht reicht nicht weiter als die Vollmacht der Fachkraft",
    ...{ tables: 3, lists: 0 },
  },
  AGREEMENT: {
    title: "Vereinbarung zum beschleunigten Fachkräfteverfahren",
    says: "versichert, durch die Fachkraft bevollmächtigt zu sein",
    ...{ tables: 2, lists: 1 },
  },
  DECLARATION_SHEET: {
    title: "Datenblatt zur Erklärung zum Beschäftigungsverhältnis",
    says: "Unterschrieben wird dort, nicht hier.",
    ...{ tables: 10, lists: 0 },
  },
  INQUIRY: {
    title: "Sachstand im Verfahren: Amira Ben Salah",
    says: "Sehr geehrte Damen und Herren,",
    ...{ tables: 0, lists: 0 },
  },
  ADVICE_NOTICE: {
    title: "Hinweis auf kostenlose Beratung (§ 45c AufenthG)",
    says: "Faire Integration Muster, Hafenstraße 1, 28195 Bremen, 0421 555 77",
    ...{ tables: 1, lists: 1 },
  },
  END_NOTICE: {
    title: "Mitteilung über das vorzeitige Ende einer Beschäftigung",
    says: "wir teilen Ihnen nach § 4a Abs. 5 Satz 3 Nr. 3 AufenthG mit",
    ...{ tables: 2, lists: 0 },
  },
  CHECKLIST_COMPANY: {
    title: "Unterlagen: was das Unternehmen braucht",
    says: "Von Ihnen",
    ...{ tables: 3, lists: 0 },
  },
  CHECKLIST_PERSON: {
    title: "Unterlagen: was Sie brauchen",
    says: "Mietvertrag",
    ...{ tables: 3, lists: 1 },
  },
  SETTLEMENT_PLAN: { title: "Plan für die ersten Monate", says: "Yara (Kind)", ...{ tables: 2, lists: 0 } },
  CASE_REPORT: {
    title: "Bericht zum Fall 2026-104",
    says: "Es ist keine Zusage.",
    ...{ tables: 4, lists: 0 },
  },
};

test.each(LETTER_KINDS)(
  "%s is read aloud whole: title, headings, tables, languages, nothing untagged",
  async (kind) => {
    const { title, says, tables, lists } = EXPECTED[kind];
    const read = await readPdf(await bytesOf(kind));
    expect(read).toMatchObject({ lang: "de", title, untagged: [], outside: [] });
    const { tags } = read;
    expect(
      plain(
        tagsOf(tags, "H1")
          .map(({ text }) => text)
          .join(" "),
      ),
    ).toBe(title);
    expect(plain(spoken(read))).toContain(says);
    // a table that goes on over a page comes once per page
    expect(tagsOf(tags, "Table").length).toBeGreaterThanOrEqual(tables);
    expect(tagsOf(tags, "L").length >= lists).toBe(true);
    for (const row of tagsOf(tags, "TR")) {
      expect(row.children[0]?.role).toBe("TH");
      expect(row.children.slice(1).every(({ role }) => role === "TD" || role === "TH")).toBe(true);
    }
    const english = tagsOf(tags, "P").filter(({ lang }) => lang === "en");
    expect(english.length).toBeGreaterThan(2);
    // it says of itself that it is no form, and at its foot which state it has
    expect(plain(spoken(read))).toMatch(
      /kein amtliches (Formular|Schreiben)|nicht das Formular|keine Rechtsberatung/,
    );
    const [foot = []] = read.artifacts;
    expect(foot.some((one) => one.endsWith("Entwurf"))).toBe(true);
  },
);

test("a draft says that it is one; a version says who signed it off and when", async () => {
  expect(spoken(await readPdf(await bytesOf("AGREEMENT")))).toContain("Entwurf, nicht freigegeben");
  const signed = spoken(await readPdf(await bytesOf("AGREEMENT", SIGNED)));
  expect(signed).toContain("Fassung 2, freigegeben von Jana Meyer am 23.11.2026");
  expect(signed).not.toContain("Entwurf, nicht");
});

test("what is filled in by hand is read as such", async () => {
  const { tags } = await readPdf(await bytesOf("POWER_OF_ATTORNEY"));
  const rows = tagsOf(tags, "TR").map(({ children }) => children.map(({ text }) => plain(text)));
  expect(rows).toContainEqual(["Nummer des PassesPassport number", "bitte eintragen · please fill in"]);
});

test("a step in a table is said in both languages, each read in its own", async () => {
  const { tags } = await readPdf(await bytesOf("CASE_REPORT"));
  const rows = tagsOf(tags, "TR").map(({ children }) => children.map(({ text }) => plain(text)));
  // German first, as it stands
  expect(rows).toContainEqual(["SchrittStep", "WerWho", "StandState", "GrundlageNorm"]);
  expect(rows).toContainEqual([
    ...["VollmachtPower of attorney", "Fachkraftskilled worker"],
    ...["erledigt am 12.10.2026done on 12.10.2026", "§ 81a Abs. 1 AufenthG"],
  ]);
});

test("nothing is signed on a page without the end of its text", async () => {
  const { tags, rolesByPage } = await readPdf(await bytesOf("SUB_POWER_OF_ATTORNEY"));
  expect(rolesByPage).toHaveLength(2);
  const second = tags.slice(rolesByPage[0]?.length).map(({ text }) => plain(text));
  expect(second.some((text) => text.startsWith("Die Untervollmacht reicht nicht weiter"))).toBe(true);
  expect(second).toContain("Unterschrift für Klinik am Deich gGmbH");
});

test("the same letter on the same day has the same bytes", async () => {
  expect(
    Buffer.from(await bytesOf("ADVICE_NOTICE")).equals(Buffer.from(await bytesOf("ADVICE_NOTICE"))),
  ).toBe(true);
});

const run = promisify(execFile);
const hasPoppler = await run("pdftotext", ["-v"]).then(
  () => true,
  () => false,
);

// a second reader than pdf.js, where the machine has it
test.runIf(hasPoppler)("poppler sees the structure and the address in the window", async () => {
  const file = join(mkdtempSync(join(tmpdir(), "letter-")), "end.pdf");
  writeFileSync(file, await bytesOf("END_NOTICE"));
  const { stdout: tree } = await run("pdfinfo", ["-struct-text", file]);
  expect(tree.trimStart().startsWith("Document")).toBe(true);
  for (const role of ["H1", "H2", "Table", "TR", "TH", "TD", "P", "Div"]) {
    expect(tree, role).toMatch(new RegExp(`^\\s+${role}\\b`, "m"));
  }
  const { stdout: info } = await run("pdfinfo", [file]);
  expect(info).toMatch(/Tagged:\s+yes/);
  // DIN 5008, form B: the address stands 45 to 90 mm below the top edge, 20 to 105 mm from the left; in pixels of 1/72 inch
  const window = ["-x", "57", "-y", "128", "-W", "241", "-H", "127"];
  const { stdout: address } = await run("pdftotext", [
    "-l",
    "1",
    "-r",
    "72",
    ...window,
    "-layout",
    file,
    "-",
  ]);
  expect(plain(address)).toBe("Klinik am Deich gGmbH · Deichstraße 12 · 28203 Bremen Migrationsamt Bremen");
});
