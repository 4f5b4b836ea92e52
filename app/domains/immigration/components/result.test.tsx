import { screen, within } from "@testing-library/react";
import { expect, test } from "vitest";
import { expectAccessible, show } from "#tests/ui/render.tsx";
import { check, ELECTRICIAN, SOFTWARE_DEVELOPER, WELDER, type Changes } from "../testing/cases.ts";
import { TRANSFERRED_SPECIALIST } from "../testing/work.ts";
import { toResultView } from "../view.ts";
import { ResultDetails } from "./result.tsx";

const showResult = (changes: Changes, locale: "de" | "en" = "de") =>
  show(
    <main>
      <h1>Check</h1>
      <ResultDetails view={toResultView(check(changes), locale)} />
    </main>,
    { locale },
  );

const WELL_PAID: Changes = {
  ...SOFTWARE_DEVELOPER,
  "job.grossAnnualSalary": 60_000,
  "worker.qualification.stateRecognisedAbroad": true,
  "worker.qualification.durationYears": 4,
  "worker.experience.relevantYearsLast5": 5,
};

const part = (name: string) => within(screen.getByRole("region", { name }));
const cellsOf = (row: HTMLElement | undefined) =>
  row
    ? within(row)
        .getAllByRole("cell")
        .map((cell) => cell.querySelector(".table__value")?.textContent)
    : [];

test.each(["de", "en"] as const)("several open ways break no rule of accessibility in %s", async (locale) => {
  const { container } = showResult(WELL_PAID, locale);
  await expectAccessible(container);
});

test("open ways stand side by side, one column each, the recommended one marked and first", () => {
  showResult(SOFTWARE_DEVELOPER);
  const table = part("Offene Wege im Vergleich").getByRole("table");
  expect(
    within(table)
      .getAllByRole("columnheader")
      .map(({ textContent }) => textContent),
  ).toEqual(["Merkmal", "Fachkraft mit akademischer Ausbildung", "Blaue Karte EU, Mangelberuf"]);
  const [, norm, needs] = within(table).getAllByRole("row");
  expect(cellsOf(norm)).toEqual(["§\u00a018b AufenthGempfohlen", "§\u00a018g Abs. 1 S. 2 Nr. 1 AufenthG"]);
  expect(cellsOf(needs)?.[1]).toContain("mindestens 45.934,20 € im Jahr");
  const rows = within(table)
    .getAllByRole("rowheader")
    .map((head) => head.querySelector(".table__value")?.textContent);
  expect(rows).toEqual([
    "Paragraf",
    "Was der Weg verlangt",
    "Sprache",
    "Anspruch oder Ermessen",
    "Bundesagentur für Arbeit",
    "Beschleunigtes Verfahren",
    "Dauer des Titels",
    "Niederlassungs\u00aderlaubnis",
    "Familie",
  ]);
});

test("four ways are two tables of two, for more cannot be read beside the steps", () => {
  showResult(WELL_PAID, "en");
  const tables = part("Open ways compared").getAllByRole("table");
  expect(
    tables.map((table) =>
      within(table)
        .getAllByRole("columnheader")
        .slice(1)
        .map((head) => head.textContent),
    ),
  ).toEqual([
    ["EU Blue Card", "Skilled worker with a degree"],
    ["EU Blue Card, shortage occupation", "Extensive practical experience"],
  ]);
});

test("what speaks against the way stands beside what speaks for it", () => {
  showResult(SOFTWARE_DEVELOPER);
  const why = part("Warum möglich");
  expect(why.getByRole("heading", { name: "Was dagegen spricht" })).toBeDefined();
  expect(why.getByText(/nach 27 statt 36 Monaten/)).toBeDefined();
});

test("a single open way says in sentences where it leads, and the family has its card", () => {
  showResult(ELECTRICIAN);
  const outlook = part("Wohin der Weg führt: Fachkraft mit Berufsausbildung");
  expect(outlook.getByText(/nach 36 Monaten mit einem Fachkräftetitel/)).toBeDefined();
  const family = part("Familie, die mitkommt");
  expect(family.getByText(/Nationales Visum: 75\s€, für Minderjährige 37,50\s€/)).toBeDefined();
  expect(family.getByText(/innerhalb von 6 Monaten/).textContent).toContain("Quelle: amtlich");
});

test("without the fast-track procedure there is no card for the family, without an open way no outlook", () => {
  const { unmount } = showResult(TRANSFERRED_SPECIALIST);
  expect(screen.queryByRole("region", { name: "Familie, die mitkommt" })).toBeNull();
  expect(screen.getByRole("region", { name: /^Wohin der Weg führt/ })).toBeDefined();
  unmount();
  showResult({ ...WELDER, "job.grossAnnualSalary": 20_000 });
  expect(screen.queryByRole("region", { name: /^Wohin der Weg führt|^Offene Wege/ })).toBeNull();
});

test("of the other ways the open ones come first, then those that may be open", () => {
  showResult(WELL_PAID);
  const [first] = part("Andere Wege").getAllByRole("table");
  const states = first
    ? within(first)
        .getAllByRole("row")
        .slice(1)
        .map((row) => cellsOf(row)[0]?.trim())
    : [];
  expect(states.slice(0, 4)).toEqual(["möglich", "möglich", "möglich", "noch unklar"]);
});

test("what to do stands before the comparison: first for those who read from the top", () => {
  showResult(SOFTWARE_DEVELOPER);
  const heads = screen.getAllByRole("heading", { level: 2 }).map(({ textContent }) => textContent);
  expect(heads.indexOf("Ihre Schritte im beschleunigten Verfahren")).toBeLessThan(
    heads.indexOf("Offene Wege im Vergleich"),
  );
});

test("a regular way without any statutory time is said to be open, with one by its first day", () => {
  showResult(WELL_PAID);
  expect(part("Zeitplan").getAllByText(/^Regulär: Wie lange es dauert, ist offen/)).toHaveLength(1);
});

test("a regular way with the BA's consent names its first day", () => {
  showResult(ELECTRICIAN);
  expect(part("Zeitplan").getAllByText(/^Regulär: frühestens am \d+\. \w+ 202\d/)).toHaveLength(1);
});
