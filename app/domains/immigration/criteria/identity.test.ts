import { expect, test } from "vitest";
import { criterionOf, type Changes } from "../testing/cases.ts";
import { HELPER_WITH_DULDUNG, PUPIL_WITH_DULDUNG, TRAINEE_WITH_DULDUNG } from "../testing/here.ts";

type Route = Parameters<typeof criterionOf>[0];
/** Sentence and the last day of the time, null where the answer names none. */
type Expected = [sentence: string, deadline: string | null];

const entered = (day: string | null, clarified: boolean | null = true): Changes => ({
  "worker.residence.enteredGermanyOn": day,
  "worker.residence.identityClarified": clarified,
});

test.each<[string, Route, Changes, Expected]>([
  // §§ 16g, 60c Abs. 2 Nr. 3 a: until the application
  ["§ 60c, entry on 31 December 2016", "60c", entered("2016-12-31"), ["met", null]],
  ["§ 60c, entry in 2016, not clarified", "60c", entered("2016-12-31", false), ["not_met", null]],
  // b: until 30 June 2020
  ["§ 60c, entry on 1 January 2017", "60c", entered("2017-01-01"), ["met_deadline", "2020-06-30"]],
  [
    "§ 16g, entry in 2018, not clarified",
    "16g",
    entered("2018-03-01", false),
    ["not_met_deadline", "2020-06-30"],
  ],
  ["§ 60c, entry on 31 December 2019", "60c", entered("2019-12-31"), ["met_deadline", "2020-06-30"]],
  // c: within six months
  ["§ 60c, entry on 1 January 2020", "60c", entered("2020-01-01"), ["met_deadline", "2020-07-01"]],
  ["§ 16g, six months end today", "16g", entered("2026-05-21", false), ["not_met", null]],
  ["§ 16g, they ended yesterday", "16g", entered("2026-05-20", false), ["not_met_deadline", "2026-11-20"]],
  ["§ 16g, day of entry not known", "16g", entered(null), ["met", null]],
  ["§ 16g, nothing known of the identity", "16g", entered("2018-03-01", null), ["unknown", null]],
  // § 60d Abs. 1 Nr. 1
  ["§ 60d, entry on 31 December 2016", "60d", entered("2016-12-31"), ["met", null]],
  ["§ 60d, entry on 1 January 2017", "60d", entered("2017-01-01"), ["met_deadline", "2024-12-31"]],
  [
    "§ 60d, entry in 2022, not clarified",
    "60d",
    entered("2022-12-31", false),
    ["not_met_deadline", "2024-12-31"],
  ],
])("the identity in time: %s", (_title, route, changes, [sentence, deadline]) => {
  const worker = route === "60d" ? HELPER_WITH_DULDUNG : TRAINEE_WITH_DULDUNG;
  const said = criterionOf(route, "identity", { ...worker, ...changes });
  const { required = null, unit = null } = said;
  expect([said.textKey, required, unit]).toEqual([
    `identity.${sentence}`,
    deadline,
    deadline === null ? null : "day",
  ]);
  expect(said.params).toEqual(deadline === null ? {} : { deadline });
});

const WITH_104C: Changes = {
  "worker.residence.germanStatus": "humanitarian_other",
  "worker.residence.titleNorm": "104c",
};

test.each<[string, Changes, string, string[]]>([
  ["with a Duldung it is not asked", { "worker.residence.identityClarified": false }, "not_applicable", []],
  ["with the title of § 104c", WITH_104C, "met", []],
  [
    "with the title of § 104c, not clarified",
    { ...WITH_104C, "worker.residence.identityClarified": false },
    "not_met",
    [],
  ],
  [
    "with the title of § 104c, nothing known of it",
    { ...WITH_104C, "worker.residence.identityClarified": null },
    "unknown",
    ["worker.residence.identityClarified"],
  ],
  [
    "with a title whose norm is not known",
    { ...WITH_104C, "worker.residence.titleNorm": null },
    "unknown",
    ["worker.residence.titleNorm"],
  ],
])("the identity of § 25a Abs. 6: %s", (_title, changes, sentence, missing) => {
  const said = criterionOf("25a", "identity", { ...PUPIL_WITH_DULDUNG, ...changes });
  expect([said.textKey, said.missing]).toEqual([`identity.${sentence}`, missing]);
});
