import { expect, test } from "vitest";
import { criterionOf, type Changes } from "../testing/cases.ts";
import { TRANSFERRED_SPECIALIST } from "../testing/work.ts";

const here: Changes = { "worker.residence.country": "DE" };
const withTitle = (titleNorm: string | null): Changes => ({
  ...here,
  "worker.residence.germanStatus": "title_section_4",
  "worker.residence.titleNorm": titleNorm,
});

test.each<[string, Changes, string, string[]]>([
  ["somebody abroad", {}, "met", []],
  ["the holder of an ICT card, who extends it (§ 39 S. 1 Nr. 8 AufenthV)", withTitle("19"), "extension", []],
  ["the holder of a Blue Card", withTitle("18g"), "not_met", []],
  ["a student", { ...here, "worker.residence.germanStatus": "title_section_3" }, "not_met", []],
  [
    "a country that is not known",
    { "worker.residence.country": null },
    "unknown",
    ["worker.residence.country"],
  ],
  ["a status that is not known", here, "unknown", ["worker.residence.germanStatus"]],
  ["a title whose norm is not known", withTitle(null), "unknown", ["worker.residence.titleNorm"]],
])("where the ICT card is applied for: %s", (_title, changes, sentence, missing) => {
  const said = criterionOf("19-ict", "ict-application", { ...TRANSFERRED_SPECIALIST, ...changes });
  expect([said.textKey, said.missing]).toEqual([`ict-application.${sentence}`, missing]);
});
