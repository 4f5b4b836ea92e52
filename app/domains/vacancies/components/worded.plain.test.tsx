// @vitest-environment node
import { expect, test } from "vitest";
import { plainDate } from "#app/domains/calendar/index.ts";
import { showPlain } from "#tests/ui/plain.tsx";
import { vacancySchema } from "../schema.ts";
import { VacancyForm } from "./index.ts";

const form = (
  <VacancyForm
    schema={vacancySchema}
    intent="save"
    values={{
      ...{ version: 1, title: "Koch", occupation: "5120", tasks: "Kochen für 80 Gäste", languageLevel: "B2" },
      skills: ["Belehrung nach IfSG", "Deutsch als Muttersprache"],
    }}
    occupation="Köchinnen und Köche"
    establishments={[]}
    headOffice="Klinik, Bremen"
    today={plainDate("2026-11-22")}
    thresholds={{ asOf: plainDate("2026-11-22"), values: [] }}
    submitLabel="Änderungen speichern"
  />
);

const saidOf = (body: HTMLElement, name: string) =>
  body.querySelector(`[name=${name}]`)?.closest(".worded")?.querySelector("[aria-live]")?.textContent;

test("without scripts, a vacancy opened for editing says what there is to say of the stored words", async () => {
  const { body, expectAccessible } = await showPlain(form);
  expect(saidOf(body, "title")).toContain("Koch (m/w/d), Köchin/Koch");
  expect(saidOf(body, "skills")).toContain("„Deutsch als Muttersprache“");
  expect(saidOf(body, "languageLevel")).toContain("genügt meist B1");
  expect(saidOf(body, "tasks")).toBe("");
  await expectAccessible();
});

test("a form that comes back is read as it was typed", async () => {
  const values = {
    ...{
      _form: "vacancy",
      title: "Küchenleitung",
      tasks: "Nur Männer!",
      skills: "Diätküche, Digital Native",
    },
    ...{ occupation: "Küchenleitung (3434)", languageLevel: "B2", languageReason: "", version: "1" },
  };
  const answered = { form: { intent: "save", values, errors: { salaryMin: "required" } } };
  const { body } = await showPlain(form, { answered });
  expect(saidOf(body, "title")).toBe("");
  expect(saidOf(body, "tasks")).toContain("„Nur Männer“");
  expect(saidOf(body, "skills")).toContain("„Digital Native“");
  expect(saidOf(body, "languageLevel")).toBe("");
});
