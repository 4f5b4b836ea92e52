import { expect, test } from "vitest";
import { checkFastTrack, isRefused, toResultView } from "#app/domains/immigration/index.ts";
import type { Facts, ResultView } from "#app/domains/immigration/index.ts";
import { translator } from "#app/i18n/index.server.ts";
import { writePdf } from "#app/platform/pdf/index.ts";
import { ELECTRICIAN } from "#tests/factories/electrician.ts";
import { readPdf, spoken, tagsOf } from "#tests/setup/pdf.ts";
import { flattenFacts } from "../index.ts";
import { answersOf } from "../index.server.ts";
import { checkDocument, type CheckDocument } from "./document.ts";

const LINK = "https://lotse.example/check?job.isco08=7412&view=result";

function viewOf(facts: Facts, locale: "de" | "en", asOf = "2026-11-21"): ResultView {
  const answer = checkFastTrack(facts, { asOf });
  if (isRefused(answer)) throw new Error(answer.errors[0]?.path);
  return toResultView(answer, locale, facts);
}

async function paper(facts: Facts, locale: "de" | "en" = "de", more: Partial<CheckDocument> = {}) {
  const words = {
    check: translator(locale, "check"),
    law: translator(locale, "law"),
    enums: translator(locale, "enums"),
    locale,
  };
  const content = {
    view: viewOf(facts, locale),
    answers: answersOf(flattenFacts(facts), locale),
    link: { url: LINK, kind: "answers" as const },
    ...more,
  };
  const createdAt = new Date("2026-11-21T09:00:00Z");
  return readPdf(await writePdf({ ...checkDocument(content, words), createdAt, sender: "Lotse" }));
}

test("says the verdict, the day, the next step and who decides", async () => {
  const read = await paper(ELECTRICIAN);
  expect(read).toMatchObject({
    lang: "de",
    title: "Fast-Track-Check für den 21.11.2026",
    untagged: [],
    outside: [],
  });
  const [kicker, verdict, next, decides] = read.tags.map(({ role, text }) => `${role} ${text}`);
  expect(kicker).toMatch(
    /^P Geprüft für den 21\.11\.2026 · Rechtsstand 19\.08\.2026 · Regelwerk 2026-08-19\.\w{16}$/,
  );
  expect(verdict).toBe(
    "H1 Möglich: Fachkraft mit Berufsausbildung (§\u00a018a AufenthG) im beschleunigten Verfahren",
  );
  expect(next).toBe(
    "P Als Nächstes: Vollmacht der Fachkraft einholen. Einreise im beschleunigten Verfahren voraussichtlich " +
      "21. Januar bis 21. März 2027, wenn am 21.11.2026 begonnen wird.",
  );
  expect(decides).toMatch(/^P Über den Titel entscheidet die Behörde\./);
});

test("has its parts in the order in which they are needed", async () => {
  const { tags } = await paper(ELECTRICIAN);
  expect(tagsOf(tags, "H2").map(({ text }) => text)).toEqual([
    "Warum möglich",
    "Ihre Schritte im beschleunigten Verfahren",
    "Kosten",
    "Zeitplan",
    "Darf diese Person jetzt schon anfangen?",
    "Familie, die mitkommt",
    "Ihre Pflichten als Betrieb",
    "Pflichten der Fachkraft",
    "Wohin der Weg führt: Fachkraft mit Berufsausbildung",
    "Andere Wege",
    "Wege, die ferner liegen",
    "Worauf das Ergebnis beruht",
    "Diese Prüfung im Netz",
  ]);
});

test("compares open ways, and says what speaks against the one to take", async () => {
  const { worker, job } = ELECTRICIAN;
  const read = await paper({
    ...ELECTRICIAN,
    worker: { ...worker, qualification: { kind: "academic", obtainedIn: "TN", recognition: "comparable" } },
    job: {
      ...job,
      isco08: "2151",
      grossAnnualSalary: 60_000,
      adequateToQualification: true,
      contractMonths: 0,
    },
  });
  expect(tagsOf(read.tags, "H2").map(({ text }) => text)).toContain("Offene Wege im Vergleich");
  expect(tagsOf(read.tags, "H3").map(({ text }) => text)).toEqual(
    expect.arrayContaining(["Was dagegen spricht", "Unterlagen der Familie"]),
  );
  const heads = tagsOf(read.tags, "TH").map(({ text }) => text);
  expect(heads).toEqual(
    expect.arrayContaining(["Merkmal", "Blaue Karte EU (empfohlen)", "Dauer des Titels"]),
  );
  expect(tagsOf(read.tags, "TD").map(({ text }) => text)).toContain("bis zu 48 Monate");
});

test("says whether somebody who is here may start at once", async () => {
  const { worker } = ELECTRICIAN;
  const residence = { country: "DE", germanStatus: "title_section_4", titleNorm: "18a" } as const;
  const read = await paper({ ...ELECTRICIAN, worker: { ...worker, residence } });
  expect(tagsOf(read.tags, "H2").map(({ text }) => text)[0]).toBe("Darf diese Person jetzt schon anfangen?");
  expect(spoken(read)).toContain("Erst mit Erlaubnis");
  expect(spoken(read)).toContain(
    "Was nötig ist: Erlaubnis der Ausländerbehörde, mit Zustimmung der Bundesagentur für Arbeit",
  );
});

test("says of somebody who may work already by which title", async () => {
  const { worker } = ELECTRICIAN;
  const residence = { country: "DE", germanStatus: "settlement" } as const;
  const read = await paper({ ...ELECTRICIAN, worker: { ...worker, residence } });
  expect(tagsOf(read.tags, "H1").map(({ text }) => text)).toEqual([
    "Möglich mit dem Titel, den die Person hat (§\u00a04a AufenthG)",
  ]);
});

test("says of an early start, as the page does, what is not from the text of the law", async () => {
  const { worker, job } = ELECTRICIAN;
  const residence = { country: "DE", germanStatus: "title_section_3", titleNorm: "16b" } as const;
  const student: Facts = {
    ...ELECTRICIAN,
    ...{ worker: { ...worker, residence }, job: { ...job, weeklyHours: 20 } },
  };
  const read = await paper(student, "de", { view: viewOf(student, "de", "2024-02-29") });
  expect(spoken(read)).toContain("Nicht aus dem geprüften Gesetzestext (allgemein bekannt)");
});

test("lists conditions with state and norm, steps with party, time and documents", async () => {
  const { tags } = await paper(ELECTRICIAN);
  const items = tagsOf(tags, "LI").map(({ children }) => children.map(({ text }) => text).join(" | "));
  expect(items).toContain(
    "erfüllt | Es gibt ein konkretes Arbeitsplatzangebot.§\u00a018 Abs. 2 Nr. 1 AufenthG",
  );
  expect(items).toContain(
    "4. | Zustimmung der Bundesagentur für ArbeitBundesagentur für Arbeit · gilt nach 1 Woche als erteilt" +
      "Unterlagen: Erklärung zum Beschäftigungsverhältnis§\u00a081a Abs. 3 S. 1 Nr. 4 AufenthG, §\u00a036 BeschV",
  );
  expect(items).toContain(
    "nicht möglich | ForschungDieser Weg ist nur für Forschungsvorhaben.§\u00a018d AufenthG",
  );
});

test("adds up the fees by payer", async () => {
  const [table] = tagsOf((await paper(ELECTRICIAN)).tags, "Table");
  expect(table?.children.map((row) => row.children.map(({ text }) => text))).toEqual([
    ["Gebühr", "zahlt", "Betrag"],
    ["Beschleunigtes Fachkräfteverfahren§\u00a047 Abs. 1 Nr. 15 AufenthV", "Betrieb", "411\u00a0€"],
    ["Betrieb zusammen", "", "411\u00a0€"],
    ["Nationales Visum§\u00a046 Abs. 2 Nr. 1 AufenthV", "Fachkraft", "75\u00a0€"],
    ["Aufenthaltstitel§\u00a045 Nr. 1 AufenthV", "Fachkraft", "100\u00a0€"],
    ["Fachkraft zusammen", "", "175\u00a0€"],
    ["Insgesamt", "", "586\u00a0€"],
  ]);
});

test("repeats the answers and leads back to them, by link and by code", async () => {
  const { tags, links } = await paper(ELECTRICIAN);
  const rows = tagsOf(tags, "TR").map(({ children }) => children.map(({ text }) => text).join(": "));
  expect(rows).toContain("Staatsangehörigkeit: Tunesien");
  expect(rows).toContain("Jahresgehalt: 44.760\u00a0€");
  expect(rows).toContain("konkretes Angebot: ja");
  expect(links).toEqual([LINK]);
  expect(tagsOf(tags, "Figure")).toMatchObject([{ alt: "QR-Code mit der Adresse dieser Prüfung" }]);
});

test("an address too long for a code on paper stays a link", async () => {
  const url = `${LINK}&x=${"1".repeat(1000)}`;
  const { tags, links } = await paper(ELECTRICIAN, "de", { link: { url, kind: "answers" } });
  expect(tagsOf(tags, "Figure")).toEqual([]);
  expect(links).toEqual([url]);
});

test("English papers name the law in German, and say so to a screen reader", async () => {
  const { lang, tags } = await paper(ELECTRICIAN, "en", { link: { url: LINK, kind: "saved" } });
  expect(lang).toBe("en");
  expect(tagsOf(tags, "H1")[0]?.text).toBe(
    "Possible: Skilled worker with vocational training (§\u00a018a AufenthG) in the fast-track procedure",
  );
  expect(tagsOf(tags, "Span")).toContainEqual({
    role: "Span",
    text: "§\u00a018 Abs. 2 Nr. 1 AufenthG",
    lang: "de",
    children: [],
  });
  expect(spoken({ tags })).toContain("The authority decides on the title.");
  expect(spoken({ tags })).toContain("Only for people who sign in for your company.");
});

test("what is missing and what would open a way stands there when nothing is open", async () => {
  const { tags, outside } = await paper({ worker: { nationalities: ["IN"] } });
  expect(tagsOf(tags, "H1")[0]?.text).toMatch(/^Noch unklar: /);
  expect(tagsOf(tags, "H2").map(({ text }) => text)).toContain("Was schon klar ist und was fehlt");
  expect(spoken({ tags })).toContain("Es ist noch nicht bekannt, ");
  expect(outside).toEqual([]);
});

test("a result without any way has no steps and no costs", async () => {
  const { tags } = await paper({ worker: { nationalities: ["DE"] } });
  expect(tagsOf(tags, "H1")[0]?.text).toBe("Kein Titel nötig: Deutsche dürfen jede Arbeit aufnehmen");
  expect(tagsOf(tags, "H2").map(({ text }) => text)).not.toContain("Kosten");
});

test("every way at length, a vacancy with an endless name: nothing runs off the page or gets lost", async () => {
  const view = viewOf(ELECTRICIAN, "de");
  const [first] = view.routes;
  if (!first) throw new Error("no ways");
  const long = "Sehr langer Satz mit Anlagenmechanikerinnenausbildungsvergütungsvereinbarung. ".repeat(12);
  const routes = Array.from({ length: 34 }, (_, index) => ({
    ...first,
    id: `${first.id}-${index}` as typeof first.id,
    name: `Weg ${index} ${long}`,
    status: "blocked" as const,
    remedies: [long, long],
  }));
  const about = `${"Gemeinnützige-Ausbildungsgesellschaft-".repeat(10)}${"x".repeat(400)} Đặng & Żółć`;
  const read = await paper(ELECTRICIAN, "de", { view: { ...view, recommended: null, routes }, about });
  expect(read.outside).toEqual([]);
  expect(read.untagged).toEqual([]);
  expect(read.pages).toBeGreaterThan(10);
  expect(spoken(read)).toContain("Đặng & Żółć");
  for (let way = 0; way < 34; way += 1) expect(spoken(read)).toContain(`Weg ${way} Sehr langer Satz`);
});
