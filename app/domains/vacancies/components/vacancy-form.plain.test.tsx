// @vitest-environment node
import { expect, test } from "vitest";
import { plainDate } from "#app/domains/calendar/index.ts";
import { showPlain } from "#tests/ui/plain.tsx";
import { vacancySchema } from "../schema.ts";
import { VacancyForm } from "./index.ts";

const form = {
  ...{ schema: vacancySchema, intent: "save", values: {}, establishments: [], submitLabel: "Speichern" },
  ...{
    headOffice: "Werftstraße 1, Bremen",
    today: plainDate("2026-11-22"),
    thresholds: { asOf: plainDate("2026-11-22"), values: [] },
  },
};
const hintOf = (body: HTMLElement) => body.querySelector("#vacancy-skills-hint")?.textContent;

test("without scripts the skills of the occupation stand below the field", async () => {
  const { body } = await showPlain(<VacancyForm {...form} suggestedSkills={["MAG-Schweißen 135", "B&R"]} />);
  expect(hintOf(body)).toBe(
    "Eine pro Zeile oder durch Komma getrennt, höchstens 20. In diesem Beruf oft gefragt: MAG-Schweißen 135, B&R.",
  );
});

test("without an occupation the field says only how it is filled in", async () => {
  const { body } = await showPlain(<VacancyForm {...form} />);
  expect(hintOf(body)).toBe("Eine pro Zeile oder durch Komma getrennt, höchstens 20.");
});
