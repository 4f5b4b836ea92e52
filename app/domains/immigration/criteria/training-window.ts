import { addMonths } from "#app/domains/calendar/index.ts";
import { startOf } from "../logic/situation.ts";
import { truth } from "../logic/truth.ts";
import { law, type Criterion } from "./types.ts";

/** §§ 16g, 60c Abs. 3 S. 1, 2 AufenthG: how long before the training one may apply, and be granted it. */
const APPLICATION_MONTHS = 7;
const GRANT_MONTHS = 6;

/** Applied for not more than seven months before the training; one that has begun is no matter. */
export const trainingWindow = (norm: string): Criterion => ({
  id: "training-window",
  basis: [law(norm)],
  test: (situation) => truth(situation.asOf >= addMonths(startOf(situation), -APPLICATION_MONTHS)),
  find: (situation, state) => {
    const start = startOf(situation);
    const from = addMonths(start, -APPLICATION_MONTHS);
    const grant = addMonths(start, -GRANT_MONTHS);
    return {
      ...(state === "met" && situation.asOf < grant ? { sentence: "met_early" } : {}),
      params: { start, from, grant, application: APPLICATION_MONTHS },
      actual: start,
    };
  },
});
