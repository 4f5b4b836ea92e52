import { fact, isTrue, when } from "../logic/situation.ts";
import { increaseTo } from "./increase.ts";
import { law, type Criterion } from "./types.ts";
import { FIXED } from "../parameters/fixed.ts";

/** A concrete job offer. */
export const concreteOffer: Criterion = {
  id: "concrete-offer",
  basis: [law("§ 18 Abs. 2 Nr. 1 AufenthG")],
  test: (situation) => isTrue(situation, "job.concreteOffer"),
  changes: () => [{ change: "set", fact: "job.concreteOffer", to: true }],
};

/** A job that needs skills learnt in studies or qualified training. */
export const qualifiedJob = (norm: string): Criterion => ({
  id: "qualified-job",
  basis: [law(norm), law("§ 2 Abs. 12b AufenthG")],
  test: (situation) => isTrue(situation, "job.qualified"),
  changes: () => [{ change: "set", fact: "job.qualified", to: true }],
});

/** A job that suits the degree; for IT specialists without one, their comparable level. */
export const adequateJob = (norm: string): Criterion => ({
  id: "adequate-job",
  basis: [law(norm)],
  test: (situation) => isTrue(situation, "job.adequateToQualification"),
  changes: () => [{ change: "set", fact: "job.adequateToQualification", to: true }],
});

/** Employed in Germany: within a group of companies the contract stays abroad (§ 19 is made for that). */
export const domesticEmployment = (norm: string): Criterion => ({
  id: "domestic-employment",
  basis: [law(norm)],
  test: (situation) => when(situation, "job.kind", (kind) => kind !== "intra_corporate"),
});

/** A Blue Card needs an offer of at least six months; 0 months stand for an open-ended contract. */
export const contractDuration: Criterion = {
  id: "contract-duration",
  basis: [law("§ 18g Abs. 3 AufenthG")],
  test: (situation) =>
    when(situation, "job.contractMonths", (months) => months === 0 || months >= FIXED.blueCardContract),
  find: (situation) => {
    const months = fact(situation, "job.contractMonths");
    return {
      ...(months === 0 ? { sentence: "open_ended" } : {}),
      params: { actual: months ?? "", required: FIXED.blueCardContract },
      actual: months,
      required: FIXED.blueCardContract,
      unit: "month",
    };
  },
  changes: (situation) => increaseTo(situation, "job.contractMonths", FIXED.blueCardContract),
};
