import { expect, test } from "vitest";
import { plainDate } from "#app/domains/calendar/index.ts";
import { ADVICE_TYPED, NOTHING_TYPED, NURSE, NURSE_LEFT } from "./facts.fixture.ts";
import { differencesOf, lacksTooMuch, linesOf, writeLetter, type LetterAsk } from "./index.ts";
import { say } from "./say.ts";
import type { LetterContent, LetterFacts } from "./types.ts";

const TODAY = plainDate("2026-11-23");
type Ask = Partial<LetterAsk> & Pick<LetterAsk, "kind">;

const write = (ask: Ask, facts: LetterFacts = NURSE) =>
  writeLetter(facts, { side: "COMPANY", day: TODAY, details: NOTHING_TYPED, ...ask });

function letter(ask: Ask, facts: LetterFacts = NURSE): LetterContent {
  const written = write(ask, facts);
  if (typeof written === "string") throw new Error(`${ask.kind}: ${written}`);
  return written;
}

const text = (ask: Ask, facts: LetterFacts = NURSE) => linesOf(letter(ask, facts));

/** The values of fields by their German labels. */
function fieldsOf({ parts }: LetterContent): Record<string, string | null> {
  const rows = parts.flatMap((part) => (part.kind === "fields" ? part.rows : []));
  return Object.fromEntries(rows.map(({ label, value }) => [label.de, value]));
}

const headings = ({ parts }: LetterContent) =>
  parts.flatMap((part) => (part.kind === "heading" ? [part.text.de] : []));

const ASSURANCE =
  "Klinik am Deich gGmbH versichert, durch die Fachkraft bevollmächtigt zu sein und, soweit Dritte das Verfahren durchführen, auch berechtigt zu sein, Untervollmacht zu erteilen.";
const POWER =
  "Die Fachkraft hat Klinik am Deich gGmbH bevollmächtigt, dieses Verfahren zu beantragen und zu führen. Die unterschriebene Vollmacht ist dieser Vereinbarung als Anlage beigefügt und ist Teil von ihr.";

test("the agreement has the contents of § 81a Abs. 2 AufenthG, nos. 1 to 8, in the order of the law", () => {
  expect(headings(letter({ kind: "AGREEMENT" }))).toEqual([
    "1. Kontaktdaten",
    "2. Versicherung der Bevollmächtigung",
    "3. Bevollmächtigung der Ausländerbehörde",
    "4. Mitwirkung der Fachkraft",
    "5. Vorzulegende Nachweise",
    "6. Abläufe, Beteiligte und Erledigungsfristen",
    "7. Mitteilung bei vorzeitigem Ende",
    "8. Folgen bei Nichteinhalten",
  ]);
});

test.each([
  { day: "2026-07-29", power: true, assurance: false },
  { day: "2026-07-30", power: true, assurance: true },
  { day: "2026-08-02", power: true, assurance: true },
  { day: "2026-08-03", power: false, assurance: true },
  { day: "2026-11-23", power: false, assurance: true },
])("no. 2 is worded by the law of $day", ({ day, power, assurance }) => {
  const lines = text({ kind: "AGREEMENT", day: plainDate(day) });
  expect(lines.includes(POWER)).toBe(power);
  expect(lines.includes(ASSURANCE)).toBe(assurance);
  // enclosed while it was part of the agreement
  expect(lines.includes("unterschriebene Vollmacht der Fachkraft")).toBe(power);
});

test("the agreement says who does what by when, and leaves the consequences to its parties", () => {
  const agreement = letter({ kind: "AGREEMENT" });
  const lines = linesOf(agreement);
  expect(lines).toContain("Eingangsbestätigung · Behörde · 2 Wochen · § 14a Abs. 2 BQFG");
  expect(lines).toContain("Vereinbarung · Arbeitgeber · keine gesetzliche Frist · § 81a Abs. 2 AufenthG");
  expect(lines.some((line) => line.startsWith("Einzug"))).toBe(false);
  expect(lines).toContain("von Hand auszufüllen");
  expect(lines).toContain("Unterlagen für die Berufsausübungserlaubnis");
  expect(lines).not.toContain("Sprachzertifikat");
  expect(lines.join(" ")).toContain("innerhalb von vier Wochen ab Kenntnis");
  expect(lines.join(" ")).toContain("innerhalb von drei Werktagen ab Eingang");
  expect(fieldsOf(agreement)).toMatchObject({
    "Name, Vorname": "Ben Salah, Amira",
    Ausländerbehörde: "Migrationsamt Bremen",
    "Anschrift der Ausländerbehörde": null,
    "E-Mail, Telefon der Ausländerbehörde": "fachkraft@amt.example, 0421 555 20",
  });
  expect(agreement.missing).toEqual(["recipient"]);
});

test("the power of attorney names both, what it covers, what not, and how it ends", () => {
  const power = letter({ kind: "POWER_OF_ATTORNEY" });
  const lines = linesOf(power);
  expect(fieldsOf(power)).toEqual({
    "Name, Vorname": "Ben Salah, Amira",
    Geburtsdatum: "17.05.1994",
    Staatsangehörigkeit: "Tunesien",
    Wohnsitzstaat: "Tunesien",
    Anschrift: "Deichstraße 12, 28203 Bremen",
    "Nummer des Passes": null,
    Unternehmen: "Klinik am Deich gGmbH",
    Ansprechperson: "Jana Meyer, j.meyer@klinik.example, 0421 555 12",
  });
  expect(lines).toContain(
    "Klinik am Deich gGmbH darf Dritten im gleichen Umfang Untervollmacht erteilen, zum Beispiel einer Kanzlei (§ 81a Abs. 1 Satz 2 AufenthG).",
  );
  expect(lines.join(" ")).toContain("Das Visum beantrage ich selbst.");
  expect(lines.join(" ")).toContain("§ 14 Abs. 1 VwVfG");
  expect(lines.at(-1)).toBe("Ort, Datum · Unterschrift Amira Ben Salah");
});

test.each(["POWER_OF_ATTORNEY", "SUB_POWER_OF_ATTORNEY", "AGREEMENT"] as const)(
  "%s belongs to the fast track alone",
  (kind) => {
    expect(write({ kind }, { ...NURSE, fastTrack: false })).toBe("fast_track_only");
  },
);

test("a delegated power names who receives it, or leaves a line", () => {
  const kind = "SUB_POWER_OF_ATTORNEY";
  expect(letter({ kind }).missing).toEqual(["recipient"]);
  const details = { recipient: "Kanzlei Muster\n\n Wall 1, 28195 Bremen ", on: null };
  const named = letter({ kind, details });
  expect(named.missing).toEqual([]);
  expect(fieldsOf(named)["Name und Anschrift"]).toBe("Kanzlei Muster, Wall 1, 28195 Bremen");
});

test("without a consent a letter names the reference, says what is missing and is not signed off", () => {
  const person = { ...NURSE.person, givenName: null, familyName: null, birthDate: null, nationality: null };
  const power = letter({ kind: "POWER_OF_ATTORNEY" }, { ...NURSE, person: { ...person, residence: null } });
  expect(power.missing).toEqual(["name", "birthDate", "nationality", "residence"]);
  expect(power.from.name).toBe("K-2041");
  expect(lacksTooMuch(power)).toBe(true);
  expect(lacksTooMuch(letter({ kind: "POWER_OF_ATTORNEY" }))).toBe(false);
});

test("the data sheet follows the parts of the form; what the case does not know is a line", () => {
  const sheet = letter({ kind: "DECLARATION_SHEET" });
  expect(headings(sheet).map((one) => one.slice(0, one.indexOf(":")))).toEqual([
    "Teil A, Nr. 1–2",
    "Teil B, Nr. 3–9",
    "Teil C, Nr. 10–20",
    "Teil D, Nr. 21–25",
    "Teil E",
    "Teil F, Nr. 35",
    "Teil G und H, Nr. 37–40",
    "Teil I, Nr. 41",
    "Teil J, Nr. 42–46",
    "Teil K, Nr. 52",
    "Teil L, Nr. 57–59",
  ]);
  expect(fieldsOf(sheet)).toMatchObject({
    "Erstmalige Erteilung, Verlängerung oder Arbeitgeberwechsel": "erstmalige Erteilung",
    Betriebsnummer: "24681357",
    Beginn: "01.03.2027",
    "Befristet bis": "unbefristet",
    "Überlassung an Dritte (Leiharbeit)?": null,
    "Erforderlich?": "ja, reglementierter Beruf",
    "Stunden je Woche": "38,5",
    Tarifbindung: "ja",
    "Vereinbartes Bruttogehalt laut Vertrag": null,
    "Arbeitstage Urlaub im Jahr": null,
  });
  const bare = { ...NURSE, firstDay: null, company: { ...NURSE.company, betriebsnummer: null } };
  expect(letter({ kind: "DECLARATION_SHEET" }, bare).missing).toEqual(["betriebsnummer", "firstDay"]);
});

test("the data sheet is for cases in which the form is needed", () => {
  const free = NURSE.steps.filter(({ key }) => key !== "employment_declaration");
  expect(write({ kind: "DECLARATION_SHEET" }, { ...NURSE, steps: free })).toBe("not_owed");
});

test("the notice of § 45c exists since 1 January 2026", () => {
  const kind = "ADVICE_NOTICE";
  expect(write({ kind, day: plainDate("2025-12-31") })).toBe("not_in_force");
  expect(typeof write({ kind, day: plainDate("2026-01-01") })).toBe("object");
});

test("the notice of § 45c is owed only where its step is part of the case", () => {
  const step = NURSE.steps.find(({ key }) => key === "fair_integration_notice");
  if (!step) throw new Error("no step");
  const others = NURSE.steps.filter((one) => one !== step);
  expect(write({ kind: "ADVICE_NOTICE" }, { ...NURSE, steps: others })).toBe("not_owed");
  const unneeded = { ...NURSE, steps: [...others, { ...step, state: "NOT_NEEDED" as const }] };
  expect(write({ kind: "ADVICE_NOTICE" }, unneeded)).toBe("not_owed");
});

test("the notice of § 45c is not signed off without an advice centre, and then says it with the day it was checked", () => {
  const bare = letter({ kind: "ADVICE_NOTICE" });
  expect(bare.missing).toEqual(["advice"]);
  expect(lacksTooMuch(bare)).toBe(true);
  const told = letter({ kind: "ADVICE_NOTICE", details: ADVICE_TYPED });
  expect(told.missing).toEqual([]);
  expect(told.to).toEqual({ lines: ["Amira Ben Salah"] });
  expect(fieldsOf(told)).toMatchObject({
    Beratungsstelle: "Faire Integration Muster, Hafenstraße 1, 28195 Bremen, 0421 555 77",
    "Kontaktdaten geprüft am": "23.11.2026",
    "Alle Beratungsstellen": "faire-integration.de/beratungsstellen",
  });
});

test("the end of a job is reported once it is entered, where the law asks the employer for it in four weeks", () => {
  const kind = "END_NOTICE";
  expect(write({ kind })).toBe("no_job_end");
  const ended = { ...NURSE, jobEndedOn: plainDate("2027-09-30") };
  expect(write({ kind }, ended)).toBe("not_owed");
  const short = NURSE_LEFT.steps.map((one) =>
    one.key === "end_notice_employer" ? { ...one, key: "end_notice_short" } : one,
  );
  expect(write({ kind }, { ...NURSE_LEFT, steps: short })).toBe("other_notice");
  const notice = letter({ kind }, NURSE_LEFT);
  expect(fieldsOf(notice)).toMatchObject({
    "Erster Arbeitstag": "01.03.2027",
    "Letzter Tag der Beschäftigung": "30.09.2027",
    "Uns bekannt seit": null,
  });
  expect(notice.to).toEqual({ lines: ["Migrationsamt Bremen"] });
  expect(notice.missing).toEqual(["knownOn", "recipient"]);
  const details = { recipient: "Migrationsamt Bremen\nStresemannstraße 48", on: plainDate("2027-09-20") };
  const full = letter({ kind, details }, NURSE_LEFT);
  expect(full.missing).toEqual([]);
  expect(full.to).toEqual({ lines: ["Migrationsamt Bremen", "Stresemannstraße 48"] });
});

test("an inquiry is in the words of the case and comes from the side that asks", () => {
  expect(write({ kind: "INQUIRY" })).toBe("no_open_step");
  const inquiry = {
    subject: say("Sachstand", "State"),
    body: [say("Bitte", "Please")],
    foot: [say("Gruß", "Yours")],
  };
  const asking = { ...NURSE, inquiry };
  expect(text({ kind: "INQUIRY" }, asking)).toEqual([
    ...["Sachstand", "Klinik am Deich gGmbH", "Deichstraße 12", "28203 Bremen"],
    ...["Migrationsamt Bremen", "Bitte", "Gruß"],
  ]);
  expect(letter({ kind: "INQUIRY", side: "CENTER" }, asking).from.name).toBe("Welcome Center Bremen");
});

test("each side's checklist has its own papers and those that authorities send back", () => {
  expect(text({ kind: "CHECKLIST_COMPANY" })).toEqual(
    expect.arrayContaining([
      "Erklärung zum Beschäftigungsverhältnis · läuft, bis 30.11.2026 · § 39 AufenthG",
      "Vorabzustimmung · noch nicht begonnen · § 81a Abs. 3 Satz 1 Nr. 6 AufenthG",
    ]),
  );
  const own = text({ kind: "CHECKLIST_PERSON" });
  expect(own).toContain("Vollmacht · erledigt am 12.10.2026 · § 81a Abs. 1 AufenthG");
  expect(own).toContain("Mietvertrag");
  // the step it is brought to is done
  expect(own).not.toContain("Reisepass");
  expect(own.some((line) => line.startsWith("Erklärung"))).toBe(false);
});

test("the plan for the first months has a part for each member of the family", () => {
  const plan = letter({ kind: "SETTLEMENT_PLAN", side: "CANDIDATE" });
  expect(headings(plan)).toEqual(["Amira Ben Salah", "Yara (Kind)"]);
  expect(linesOf(plan)).toContain("Einzug · Fachkraft · noch nicht begonnen, bis 26.02.2027 · § 19 BMG");
  expect(linesOf(plan)).toContain("Visum · läuft");
  expect(headings(letter({ kind: "SETTLEMENT_PLAN" }, { ...NURSE, family: null }))).toEqual([
    "Amira Ben Salah",
  ]);
});

test("the report says how a case stands, and that it is no promise", () => {
  const report = letter({ kind: "CASE_REPORT" });
  expect(headings(report)).toEqual(["Einreise und Aufenthalt", "Anerkennung", "Ankommen und Arbeitsbeginn"]);
  expect(fieldsOf(report)).toMatchObject({
    Schritte: "1 von 8 erledigt",
    "Erster Arbeitstag geplant": "01.03.2027",
    "Erster Arbeitstag voraussichtlich": "12. Februar 2027 bis 9. April 2027",
  });
  expect(report.is.map(({ de }) => de).join(" ")).toContain("keine Zusage");
  expect(write({ kind: "CASE_REPORT", side: "CANDIDATE" })).toBe("own_report_only");
});

test("two letters differ by the sentences they say", () => {
  const before = text({ kind: "DECLARATION_SHEET" });
  const moved = { ...NURSE, firstDay: plainDate("2027-04-01") };
  expect(differencesOf(before, text({ kind: "DECLARATION_SHEET" }, moved))).toEqual({
    gone: ["Beginn: 01.03.2027"],
    added: ["Beginn: 01.04.2027"],
  });
  expect(differencesOf(before, text({ kind: "DECLARATION_SHEET" }))).toEqual({ gone: [], added: [] });
});
