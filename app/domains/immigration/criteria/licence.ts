import { fact, isTrue, when } from "../logic/situation.ts";
import { any, not } from "../logic/truth.ts";
import { law, type Criterion } from "./types.ts";

/** Licence to practise, issued or promised, where the job needs one. */
export const licence: Criterion = {
  id: "licence",
  basis: [law("§ 18 Abs. 2 Nr. 3 AufenthG")],
  test: (situation) => {
    if (fact(situation, "job.regulated") === false) return "not_applicable";
    return any(
      not(isTrue(situation, "job.regulated")),
      when(situation, "job.licence", (state) => state !== "missing"),
    );
  },
  changes: () => [{ change: "set", fact: "job.licence", to: "promised" }],
};

/** In a recognition partnership the licence for the work done meanwhile must be issued; a promise is not enough. */
export const licenceForMeanwhile: Criterion = {
  id: "licence",
  basis: [law("§ 2a Abs. 1 S. 2, § 2 Abs. 1 S. 1 Nr. 1 BeschV")],
  test: (situation) => {
    if (fact(situation, "job.regulated") === false) return "not_applicable";
    return any(
      not(isTrue(situation, "job.regulated")),
      when(situation, "job.licence", (state) => state === "held"),
    );
  },
  find: (_situation, state) => (state === "not_met" ? { sentence: "not_issued" } : {}),
  changes: () => [{ change: "set", fact: "job.licence", to: "held" }],
};
