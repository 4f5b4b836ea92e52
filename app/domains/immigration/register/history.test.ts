import { expect, it, test } from "vitest";
import { LEGAL_CHANGES, type LegalChange } from "./history.ts";

/** When it came into force and where it stands, how sure the day is, and what it says in both languages. */
type Case = [string, string, LegalChange["confidence"], RegExp, RegExp];

/*
 * Days: footnotes of the statute book; where those are silent, chambers, trade press and offices. A span where only
 * two states of the text are known, one without and one with the change.
 */
const CHANGES: Case[] = [
  [
    "2026-08-03 to 2026-08-12",
    "§ 18 Abs. 4, 5 AufenthG",
    "law",
    /sechs statt drei Monate.* Verlust der Stelle/,
    /six instead of three months.* losing the job/,
  ],
  [
    "2026-07-30 to 2026-08-03",
    "§ 81a Abs. 2 Nr. 2 AufenthG",
    "law",
    /versichert der Betrieb die Vollmacht/,
    /company assures that it holds .* power of attorney/,
  ],
  [
    "2026-06-12",
    "AufenthG, AsylG",
    "law",
    /Gemeinsame Europäische Asylsystem/,
    /Common European Asylum System/,
  ],
  [
    "2026-01-01",
    "§§ 45b, 45c AufenthG",
    "secondary",
    /spätestens am ersten Arbeitstag/,
    /first working day at the latest/,
  ],
  ["2026-01-01", "§ 104c AufenthG", "secondary", /nicht mehr neu beantragt/, /no longer be applied for/],
  ["2024-06-01", "§§ 20a, 20b AufenthG", "secondary", /Chancenkarte/, /Opportunity Card/],
  [
    "2024-06-01",
    "§ 26 Abs. 2 BeschV",
    "secondary",
    /unbefristet, mit 50\.000 Zustimmungen/,
    /no longer ends; 50,000 approvals/,
  ],
  [
    "2024-03-01",
    "§ 16d Abs. 3 AufenthG, § 2a BeschV",
    "secondary",
    /während die Anerkennung läuft/,
    /while recognition is under way/,
  ],
  ["2024-03-01", "§ 6 BeschV", "secondary", /nicht mehr nur in der IT/, /no longer in IT alone/],
  [
    "2024-03-01",
    "§ 16d Abs. 6, § 16g AufenthG, §§ 15d, 22a BeschV",
    "secondary",
    /Qualifikationsanalyse.*Pflegehilfskräfte/,
    /skills analysis.*care assistants/,
  ],
  [
    "2024-03-01",
    "§ 16b Abs. 3 AufenthG",
    "general",
    /140 volle oder 280 halbe .* statt 120 oder 240/,
    /140 full or 280 half .* instead of 120 or 240/,
  ],
  ["2024-03-01", "§ 36 Abs. 4 BeschV", "law", /von Zustimmungen ausschließen/, /exclude companies/],
  [
    "2023-11-18",
    "§§ 18a, 18b, 18g AufenthG",
    "secondary",
    /Anspruch auf den Titel.* neue Gehaltsgrenzen/,
    /entitled to the title.* new salary thresholds/,
  ],
  [
    "2020-03-01",
    "§ 81a AufenthG, § 31a AufenthV, § 14a BQFG",
    "official",
    /beschleunigte Fachkräfteverfahren beginnt/,
    /fast-track procedure .* begins/,
  ],
];

test.each(CHANGES)("%s: %s (%s)", (day, norm, confidence, de, en) => {
  const [found, ...others] = LEGAL_CHANGES.filter((change) => change.norm === norm);
  const [from, notAfter = null] = day.split(" to ");
  expect(found).toMatchObject({ from, notAfter, confidence });
  expect(found?.effect.de).toMatch(de);
  expect(found?.effect.en).toMatch(en);
  expect(others).toEqual([]);
});

it("tells of no other change", () => {
  expect(LEGAL_CHANGES.map(({ norm }) => norm)).toEqual(CHANGES.map(([, norm]) => norm));
});

test.each<[LegalChange["confidence"], string]>([
  ["law", "gesetze-im-internet.de, Stand 2026-08-19"],
  ["official", "Behördenseiten (Bremen, Anhalt-Bitterfeld)"],
  ["secondary", "Kammern und Fachpresse"],
  ["general", "allgemein bekannt"],
])("days that are known by %s are from: %s", (confidence, source) => {
  const sources = LEGAL_CHANGES.filter((change) => change.confidence === confidence).map((one) => one.source);
  expect([...new Set(sources)]).toEqual([source]);
});
