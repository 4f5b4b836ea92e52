import { expect, test } from "vitest";
import { criterionOf, type Changes } from "../testing/cases.ts";
import { SERBIAN_HELPER } from "../testing/work.ts";

const here = (germanStatus: string | null, titleNorm: string | null): Changes => ({
  "worker.residence.country": "DE",
  "worker.residence.germanStatus": germanStatus,
  "worker.residence.titleNorm": titleNorm,
});

/** § 26 Abs. 2 S. 2 BeschV: where the application is made, and what is said of it. */
test.each<[string, Changes, string, unknown, string[]]>([
  ["in Serbia", {}, "met", "RS", []],
  ["in Turkey", { "worker.residence.country": "TR" }, "lives_elsewhere", "TR", []],
  [
    "nobody said where",
    { "worker.residence.country": null },
    "unknown",
    undefined,
    ["worker.residence.country"],
  ],
  ["in Germany, with a family title", here("family", null), "not_met", "DE", []],
  ["in Germany, with a title under § 18a", here("title_section_4", "18a"), "not_met", "DE", []],
  [
    "in Germany, with a title under § 19c",
    here("title_section_4", "§ 19c Abs. 1"),
    "perhaps_not_first",
    "DE",
    [],
  ],
  [
    "in Germany, with a title for work whose norm is not known",
    here("title_section_4", null),
    "perhaps_not_first",
    "DE",
    ["worker.residence.titleNorm"],
  ],
])("the application is made %s", (_title, changes, sentence, actual, missing) => {
  const found = criterionOf("19c-1-beschv-26-2", "application-in-western-balkans", {
    ...SERBIAN_HELPER,
    ...changes,
  });
  expect({ textKey: found.textKey, actual: found.actual, missing: found.missing }).toEqual({
    textKey: `application-in-western-balkans.${sentence}`,
    actual,
    missing,
  });
});

/** § 26 Abs. 2 S. 4 BeschV. */
test.each<[boolean | null, string]>([
  [false, "met"],
  [true, "not_met"],
  [null, "unknown"],
])("benefits for asylum seekers in the last 24 months: %s: %s", (benefits, state) => {
  const found = criterionOf("19c-1-beschv-26-2", "asylum-benefits", {
    ...SERBIAN_HELPER,
    "worker.residence.asylumBenefitsLast24Months": benefits,
  });
  expect([found.state, found.actual ?? null]).toEqual([state, benefits]);
});
