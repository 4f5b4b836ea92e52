import { screen, within } from "@testing-library/react";
import { expect, test } from "vitest";
import { plainDate } from "#app/domains/calendar/index.ts";
import type { Facts } from "#app/domains/immigration/index.ts";
import { expectAccessible, show } from "#tests/ui/render.tsx";
import { viewStartNow } from "../start-now/view.ts";
import { StartNowCard } from "./start-now.tsx";

const TODAY = "2026-11-21";

function card(residence: object, { job = {}, locale = "de", day = TODAY, nationality = "IN" } = {}) {
  const facts = {
    worker: { nationalities: [nationality], residence: { country: "DE", ...residence } },
    job: { kind: "employment", weeklyHours: 40, contractMonths: 0, ...job },
  } as Facts;
  const language = locale === "en" ? "en" : "de";
  const startNow = viewStartNow(facts, plainDate(day), language);
  if (startNow === null) throw new Error("No answer");
  return show(
    <main>
      <h1>Fast-Track-Check</h1>
      <StartNowCard startNow={startNow} />
    </main>,
    { locale: language },
  );
}

const student = { germanStatus: "title_section_3", titleNorm: "16b" };
const skilledWorker = { germanStatus: "title_section_4", titleNorm: "18a" };

test.each(["de", "en"])("breaks no rule of accessibility in %s", async (locale) => {
  const { container } = card(skilledWorker, { locale });
  await expectAccessible(container);
});

test("another employer's skilled worker: permission, from whom, with whose consent, and how long", () => {
  card(skilledWorker);
  const section = screen.getByRole("region", { name: "Darf diese Person jetzt schon anfangen?" });
  const text = section.textContent.replaceAll("\u00a0", " ");
  expect(text).toContain("Erst mit Erlaubnis");
  expect(text).toContain("§ 4a Abs. 3 S. 3, 4 AufenthG; § 18a AufenthG");
  expect(text).toContain(
    "Was nötig ist: Erlaubnis der Ausländerbehörde, mit Zustimmung der Bundesagentur für Arbeit",
  );
  expect(text).toContain("Keine gesetzliche Frist: Fragen Sie die Ausländerbehörde");
  expect(text).toContain("Gesetzliche Frist: Die Zustimmung der Bundesagentur für Arbeit gilt nach 2 Wochen");
  expect(
    within(section)
      .getAllByRole("heading", { level: 3 })
      .map((head) => head.textContent),
  ).toEqual(["Was jetzt zu tun ist", "Wie lange es dauert"]);
  expect(within(section).getAllByRole("list")[0]?.tagName).toBe("OL");
});

test("a student: yes within limits, no permission to ask for", () => {
  card(student, { job: { weeklyHours: 20 } });
  expect(screen.getByText("Ja, mit Grenzen")).toBeDefined();
  expect(screen.getByText(/140 volle oder 280 halbe Arbeitstage/)).toBeDefined();
  expect(screen.queryByText(/Was nötig ist/)).toBeNull();
});

test("a figure that is not in the text of the law says so", () => {
  card(student, { job: { weeklyHours: 20 }, day: "2024-02-29" });
  expect(screen.getByText(/Nicht aus dem geprüften Gesetzestext \(allgemein bekannt\)/)).toBeDefined();
});

test("names the answer that is missing", () => {
  card({ germanStatus: "title_section_4" }, { locale: "en" });
  expect(screen.getByText("Not clear yet")).toBeDefined();
  expect(screen.getByText(/Still open: paragraph of the title/)).toBeDefined();
});

test("a citizen of the Union gets one sentence", () => {
  card({}, { nationality: "PL" });
  expect(screen.getByText("Ja, sofort")).toBeDefined();
  expect(screen.queryByRole("list")).toBeNull();
  expect(screen.queryByRole("heading", { level: 3 })).toBeNull();
});
