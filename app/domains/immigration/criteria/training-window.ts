import { addMonths } from "#app/domains/calendar/index.ts";
import { startOf } from "../logic/situation.ts";
import { truth } from "../logic/truth.ts";
import { law, type Criterion } from "./types.ts";
import { FIXED } from "../parameters/fixed.ts";

/** Applied for not more than seven months before the training; one that has begun is no matter. */
export const trainingWindow = (norm: string): Criterion => ({
  id: "training-window",
  basis: [law(norm)],
  test: (situation) => truth(situation.asOf >= addMonths(startOf(situation), -FIXED.trainingApplication)),
  find: (situation, state) => {
    const start = startOf(situation);
    const from = addMonths(start, -FIXED.trainingApplication);
    const grant = addMonths(start, -FIXED.trainingGrant);
    return {
      ...(state === "met" && situation.asOf < grant ? { sentence: "met_early" } : {}),
      params: { start, from, grant, application: FIXED.trainingApplication },
      actual: start,
    };
  },
});
