import { expect, test } from "vitest";
import { criterionOf, type Changes } from "../testing/cases.ts";
import { GRADUATE, HELPER_WITH_DULDUNG } from "../testing/here.ts";
import { PUPIL } from "../testing/training.ts";

type Route = Parameters<typeof criterionOf>[0];

/** From abroad the livelihood may come from a side job, too; who is here shows the means there are. */
test.each<[string, Route, Changes, boolean | null, string, object]>([
  ["school training: secured", "16a-2", PUPIL, true, "met", { hours: 20 }],
  ["school training: not secured", "16a-2", PUPIL, false, "not_met", { hours: 20 }],
  ["school training: not known", "16a-2", PUPIL, null, "unknown", { hours: 20 }],
  ["search for a job: secured", "20", GRADUATE, true, "shown_met", {}],
  ["search for a job: not secured", "20", GRADUATE, false, "shown_not_met", {}],
  ["search for a job: not known", "20", GRADUATE, null, "shown_unknown", {}],
  ["Duldung for work: not secured", "60d", HELPER_WITH_DULDUNG, false, "shown_not_met", {}],
])("%s", (_title, route, person, isSecured, sentence, params) => {
  const said = criterionOf(route, "livelihood", { ...person, "worker.livelihoodSecured": isSecured });
  expect({ textKey: said.textKey, params: said.params }).toEqual({
    textKey: `livelihood.${sentence}`,
    params,
  });
});
