// @vitest-environment node
import { expect, test } from "vitest";
import { Form } from "#app/ui/forms/index.ts";
import { showPlain } from "#tests/ui/plain.tsx";
import { candidateSchema } from "../schema.ts";
import { CandidateFields } from "./index.ts";

const show = (suggestedSkills?: string[]) =>
  showPlain(
    <Form schema={candidateSchema} intent="save" labels="candidates" values={{}} submitLabel="Speichern">
      <CandidateFields countries={[]} suggestedSkills={suggestedSkills} />
    </Form>,
  );
const hintOf = (body: HTMLElement) => {
  const hint = body.querySelector("textarea[name=skills]")?.getAttribute("aria-describedby") ?? "none";
  return body.querySelector(`#${hint}`)?.textContent;
};

test("without scripts the skills of the occupation stand below the field", async () => {
  const { body } = await show(["Grundpflege", "Wundversorgung"]);
  expect(hintOf(body)).toBe(
    "Durch Kommas getrennt, zum Beispiel: SPS-Programmierung, Schaltpläne lesen. " +
      "In diesem Beruf oft gefragt: Grundpflege, Wundversorgung.",
  );
});

test("without an occupation the field says only how it is filled in", async () => {
  const { body } = await show();
  expect(hintOf(body)).toBe("Durch Kommas getrennt, zum Beispiel: SPS-Programmierung, Schaltpläne lesen");
});
