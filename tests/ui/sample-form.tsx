import { z } from "zod";
import { plainDate } from "#app/domains/calendar/index.ts";
import * as fields from "#app/ui/forms/fields.ts";
import * as F from "#app/ui/forms/index.ts";

/** A form with a field of every kind. */
export const schema = z.object({
  version: fields.formInt,
  title: fields.formText({ max: 20 }),
  tasks: fields.formText({ max: 200 }).optional(),
  kind: fields.formChoice(["A", "B"]),
  level: fields.formChoice(["B1", "B2"]),
  topics: fields.formChoices(["X", "Y", "Z"], { min: 1 }),
  starts: fields.formDate,
  salary: fields.formMoney,
  hours: fields.formQuarterHours,
  tariff: fields.formYesNo,
  checked: fields.formAgreement,
});

const choices = (...values: string[]) => values.map((value) => ({ value, label: `Wahl ${value}` }));

export const saved = {
  version: 3,
  title: "Elektronikerin",
  kind: "B",
  level: "B1",
  topics: ["X", "Z"],
  starts: plainDate("2027-03-01"),
  salary: 4_600_050,
  hours: 155,
  tariff: false,
  checked: true,
};

export function SampleForm({ values = saved }: { values?: Record<string, unknown> }) {
  return (
    <F.Form intent="save" schema={schema} values={values} submitLabel="Speichern" submissionId="the-id">
      <F.HiddenField name="version" />
      <F.TextField name="title" label="Titel" hint="Kurz" />
      <F.TextArea name="tasks" label="Aufgaben" optional />
      <F.RadioGroup name="kind" label="Art?" options={choices("A", "B")} />
      <F.SelectField name="level" label="Niveau" options={choices("B1", "B2")} />
      <F.CheckboxGroup name="topics" label="Themen" options={choices("X", "Y", "Z")} />
      <F.DateField name="starts" label="Beginn" />
      <F.MoneyField name="salary" label="Gehalt" />
      <F.NumberField name="hours" kind="quarterHours" unit="Stunden" label="Arbeitszeit" />
      <F.RadioGroup name="tariff" label="Tarifvertrag" />
      <F.CheckboxField name="checked" label="Alles geprüft." />
    </F.Form>
  );
}

/** The answer of an action that refuses this form. */
export const refusal = (values: object, errors: object) => ({
  form: { intent: "save", values: { _form: "form-save", ...values }, errors },
});
