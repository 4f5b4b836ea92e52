import { isTrue } from "../logic/situation.ts";
import type { LegalRef } from "../parameters/types.ts";
import { law, type Criterion } from "./types.ts";
import { FIXED } from "../parameters/fixed.ts";

/** A livelihood without public funds, asked where no pay for the job of the route secures it. */
export const livelihood = (basis: readonly LegalRef[]): Criterion => ({
  id: "livelihood",
  basis,
  test: (situation) => isTrue(situation, "worker.livelihoodSecured"),
  find: () => ({ params: { hours: FIXED.sideJob } }),
  changes: () => [{ change: "set", fact: "worker.livelihoodSecured", to: true }],
});

/** A livelihood that must be shown by people who are here already. */
export const livelihoodShown = (norm: string): Criterion => ({
  ...livelihood([law(norm)]),
  find: (_situation, state) => ({ sentence: `shown_${state}` }),
});
