import { addMonths, addYears } from "#app/domains/calendar/index.ts";
import { fact, isTrue, isYoungerThan, when, type Situation } from "../logic/situation.ts";
import { all, any, not, type Truth } from "../logic/truth.ts";
import type { LegalRef } from "../parameters/types.ts";
import { increaseTo } from "./increase.ts";
import { law, type Criterion, type Finding } from "./types.ts";
import { FIXED, FIXED_DAYS } from "../parameters/fixed.ts";

const STAY = "worker.residence.uninterruptedStayMonths";
const SCHOOL_YEARS = "worker.residence.germanSchoolYears";

const hasStayed = (situation: Situation, months: number): Truth =>
  when(situation, STAY, (stay) => stay >= months);

function findStay(situation: Situation, required: number): Finding {
  const actual = fact(situation, STAY);
  return { params: { actual: actual ?? "", required }, actual, required, unit: "month" };
}

/** § 25a: three years without interruption. */
export const youthStay: Criterion = {
  id: "uninterrupted-stay",
  basis: [law("§ 25a Abs. 1 S. 1 Nr. 1 AufenthG")],
  test: (situation) => hasStayed(situation, FIXED.youthStay),
  find: (situation) => findStay(situation, FIXED.youthStay),
  changes: (situation) => increaseTo(situation, STAY, FIXED.youthStay),
};

const livesWithChild = (situation: Situation): Truth =>
  isTrue(situation, "worker.residence.livesWithMinorChild");

const stayRequired = (situation: Situation): number =>
  livesWithChild(situation).value === true ? FIXED.integrationStayWithChild : FIXED.integrationStay;

/** § 25b: six years, or four with a minor child in the household. */
export const longStay: Criterion = {
  id: "uninterrupted-stay",
  basis: [law("§ 25b Abs. 1 S. 2 Nr. 1 AufenthG")],
  test: (situation) =>
    any(
      hasStayed(situation, FIXED.integrationStay),
      all(hasStayed(situation, FIXED.integrationStayWithChild), livesWithChild(situation)),
    ),
  find: (situation) => findStay(situation, stayRequired(situation)),
  changes: (situation) => increaseTo(situation, STAY, stayRequired(situation)),
};

/** The wording of 2022, which the present statute book no longer holds. */
const OPPORTUNITY_2022: LegalRef = {
  norm: "§ 104c Abs. 1 S. 1 AufenthG in der Fassung vom 31.12.2022",
  source: "BGBl. 2022 I S. 2847",
  confidence: "law",
};

/** § 104c: here for five years on 31 October 2022, so since 31 October 2017. */
export const stayOnCutOffDay: Criterion = {
  id: "stay-on-cut-off-day",
  basis: [OPPORTUNITY_2022],
  test: (situation) =>
    all(
      when(situation, STAY, (months) => addMonths(situation.asOf, -months) <= FIXED_DAYS.hereSince),
      not(
        when(situation, "worker.residence.enteredGermanyOn", (enteredOn) => enteredOn > FIXED_DAYS.hereSince),
      ),
    ),
  find: (situation) => {
    const months = fact(situation, STAY);
    return {
      params: { since: FIXED_DAYS.hereSince },
      actual: months === undefined ? undefined : addMonths(situation.asOf, -months),
      required: FIXED_DAYS.hereSince,
      unit: "day",
    };
  },
};

/** § 104c: no convictions. */
export const OPPORTUNITY_CONVICTIONS: LegalRef = {
  ...OPPORTUNITY_2022,
  norm: "§ 104c Abs. 1 S. 1 Nr. 2 AufenthG in der Fassung vom 31.12.2022",
};

/** § 25a: three years of school here, or a recognised school-leaving or professional certificate. */
export const germanSchool: Criterion = {
  id: "german-school",
  basis: [law("§ 25a Abs. 1 S. 1 Nr. 2 AufenthG")],
  test: (situation) =>
    any(
      when(situation, SCHOOL_YEARS, (years) => years >= FIXED.youthSchool),
      isTrue(situation, "worker.residence.germanDegree"),
    ),
  find: (situation) => {
    const actual = fact(situation, SCHOOL_YEARS);
    return { params: { required: FIXED.youthSchool }, actual, required: FIXED.youthSchool, unit: "year" };
  },
  changes: () => [
    { change: "increase", fact: SCHOOL_YEARS, to: FIXED.youthSchool },
    { change: "set", fact: "worker.residence.germanDegree", to: true },
  ],
};

/** § 25a: applied for before the 27th birthday. */
export const youngEnough: Criterion = {
  id: "age-27",
  basis: [law("§ 25a Abs. 1 S. 1 Nr. 3 AufenthG")],
  test: (situation) => isYoungerThan(situation, FIXED.youthAge, situation.asOf),
  find: (situation) => {
    const birthDate = fact(situation, "worker.birthDate");
    if (birthDate === undefined) return {};
    return { params: { birthday: addYears(birthDate, FIXED.youthAge) }, actual: birthDate };
  },
};

/** No convictions such as the norm counts: the small fines that it leaves out are no matter here. */
export const noConvictions = (basis: LegalRef): Criterion => ({
  id: "convictions",
  basis: [basis],
  test: (situation) => not(isTrue(situation, "worker.convictions")),
});

/** § 25b: mostly earned already, or to be expected, as it is with a job offer. */
export const livelihoodToExpect: Criterion = {
  id: "livelihood-to-expect",
  basis: [law("§ 25b Abs. 1 S. 2 Nr. 3 AufenthG")],
  test: (situation) =>
    any(isTrue(situation, "job.concreteOffer"), isTrue(situation, "worker.livelihoodSecured")),
  changes: () => [
    { change: "set", fact: "job.concreteOffer", to: true },
    { change: "set", fact: "worker.livelihoodSecured", to: true },
  ],
};
