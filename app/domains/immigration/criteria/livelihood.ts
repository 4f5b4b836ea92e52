import { isTrue } from "../logic/situation.ts";
import type { LegalRef } from "../parameters/types.ts";
import { law, type Criterion } from "./types.ts";

/** Weekly hours of a side job beside the purpose of stay (§ 16a Abs. 3, § 16d Abs. 1 S. 4, § 17 Abs. 3, § 20a Abs. 2 Nr. 1). */
const SIDE_JOB_HOURS = 20;

/** A livelihood without public funds, asked where no pay for the job of the route secures it. */
export const livelihood = (basis: readonly LegalRef[]): Criterion => ({
  id: "livelihood",
  basis,
  test: (situation) => isTrue(situation, "worker.livelihoodSecured"),
  find: () => ({ params: { hours: SIDE_JOB_HOURS } }),
  changes: () => [{ change: "set", fact: "worker.livelihoodSecured", to: true }],
});

/** A livelihood that must be shown by people who are here already. */
export const livelihoodShown = (norm: string): Criterion => ({
  ...livelihood([law(norm)]),
  find: (_situation, state) => ({ sentence: `shown_${state}` }),
});
