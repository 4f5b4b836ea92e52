import { fact, isTrue, when } from "../logic/situation.ts";
import { increaseTo } from "./increase.ts";
import { law, type Criterion } from "./types.ts";
import { FIXED } from "../parameters/fixed.ts";

/** At least 30 hours a week, as a rule. */
export const nearlyFullTime: Criterion = {
  id: "weekly-hours",
  basis: [law("§ 15d Abs. 1 S. 1 BeschV")],
  test: (situation) => when(situation, "job.weeklyHours", (hours) => hours >= FIXED.shortTermHours),
  find: (situation) => {
    const actual = fact(situation, "job.weeklyHours");
    return {
      params: { actual: actual ?? "", required: FIXED.shortTermHours },
      actual,
      required: FIXED.shortTermHours,
      unit: "hour/week",
    };
  },
  changes: (situation) => increaseTo(situation, "job.weeklyHours", FIXED.shortTermHours),
};

/** At most eight months; 0 months stand for a contract without end. */
export const shortTermContract: Criterion = {
  id: "short-term-contract",
  basis: [law("§ 15d Abs. 3 S. 1 BeschV")],
  test: (situation) =>
    when(situation, "job.contractMonths", (months) => months > 0 && months <= FIXED.shortTermMonths),
  find: (situation, state) => {
    const actual = fact(situation, "job.contractMonths");
    return {
      ...(state === "not_met" && actual === 0 ? { sentence: "open_ended" } : {}),
      params: { actual: actual ?? "", required: FIXED.shortTermMonths },
      actual,
      required: FIXED.shortTermMonths,
      unit: "month",
    };
  },
  changes: () => [{ change: "decrease", fact: "job.contractMonths", to: FIXED.shortTermMonths }],
};

/** An employer bound by a collective agreement that covers this work's pay. */
export const boundByAgreement: Criterion = {
  id: "bound-by-agreement",
  basis: [law("§ 15d Abs. 2 Nr. 1 BeschV")],
  test: (situation) => isTrue(situation, "employer.collectiveAgreement"),
  changes: () => [{ change: "set", fact: "employer.collectiveAgreement", to: true }],
};

/** Work on the agreement's terms. */
export const paidByAgreement: Criterion = {
  id: "paid-by-agreement",
  basis: [law("§ 15d Abs. 2 Nr. 2 BeschV")],
  test: (situation) => isTrue(situation, "employer.paysCollectiveAgreement"),
  changes: () => [{ change: "set", fact: "employer.paysCollectiveAgreement", to: true }],
};
