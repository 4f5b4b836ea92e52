import { fact, isTrue, when, type Situation } from "../logic/situation.ts";
import { all, any, type Truth } from "../logic/truth.ts";
import { increaseTo } from "./increase.ts";
import { isGerman, isKind, isLongEnough } from "./qualification.ts";
import { law, type Criterion } from "./types.ts";
import { FIXED, FIXED_DAYS } from "../parameters/fixed.ts";

const INSURED_MONTHS = "worker.insuredWorkMonths";

const hasWorked = (situation: Situation, months: number): Truth =>
  when(situation, INSURED_MONTHS, (worked) => worked >= months);

/** § 60d: came by the end of 2022. */
export const enteredInTime: Criterion = {
  id: "entry-date",
  basis: [law("§ 60d Abs. 1 AufenthG")],
  test: (situation) =>
    when(
      situation,
      "worker.residence.enteredGermanyOn",
      (enteredOn) => enteredOn <= FIXED_DAYS.entryForEmployment,
    ),
  find: (situation) => {
    const actual = fact(situation, "worker.residence.enteredGermanyOn");
    return {
      params: { actual: actual ?? "", until: FIXED_DAYS.entryForEmployment },
      actual,
      required: FIXED_DAYS.entryForEmployment,
      unit: "day",
    };
  },
};

/** § 60d: twelve months of insured work. */
export const insuredWork: Criterion = {
  id: "insured-work",
  basis: [law("§ 60d Abs. 1 Nr. 3 AufenthG")],
  test: (situation) => hasWorked(situation, FIXED.insuredWork),
  find: (situation) => {
    const actual = fact(situation, INSURED_MONTHS);
    return {
      params: { actual: actual ?? "", required: FIXED.insuredWork, hours: FIXED.insuredHours },
      actual,
      required: FIXED.insuredWork,
      unit: "month",
    };
  },
  changes: (situation) => increaseTo(situation, INSURED_MONTHS, FIXED.insuredWork),
};

/** § 60d: at least 20 hours a week. */
export const insuredHours: Criterion = {
  id: "insured-hours",
  basis: [law("§ 60d Abs. 1 Nr. 3 AufenthG")],
  test: (situation) => when(situation, "job.weeklyHours", (hours) => hours >= FIXED.insuredHours),
  find: (situation) => {
    const actual = fact(situation, "job.weeklyHours");
    return {
      params: { actual: actual ?? "", required: FIXED.insuredHours },
      actual,
      required: FIXED.insuredHours,
      unit: "hour/week",
    };
  },
  changes: (situation) => increaseTo(situation, "job.weeklyHours", FIXED.insuredHours),
};

/** Training counts as long enough unless a shorter time is stated; short training in care counts, too. */
const isQualifiedTraining = (situation: Situation): Truth =>
  any(
    isLongEnough(situation, FIXED.training),
    isKind(situation, "academic"),
    isTrue(situation, "worker.qualification.careAssistantEquivalent"),
  );

/** Nr. 1 a: training, training as a care assistant, or studies completed in Germany. */
const hasGermanQualification = (situation: Situation): Truth =>
  all(
    any(isGerman(situation), isTrue(situation, "worker.residence.germanDegree")),
    when(situation, "worker.qualification.kind", (kind) => kind !== "none"),
    isQualifiedTraining(situation),
  );

const hasForeignDegree = (situation: Situation): Truth =>
  all(
    isKind(situation, "academic"),
    when(
      situation,
      "worker.qualification.recognition",
      (outcome) => outcome === "equivalent" || outcome === "comparable",
    ),
  );

/** Months of work that would be enough: fewer with a recognised or comparable degree. */
const monthsRequired = (situation: Situation): number =>
  hasForeignDegree(situation).value === true ? FIXED.workWithForeignDegree : FIXED.qualifiedWork;

/**
 * § 19d Abs. 1 Nr. 1: a German qualification, or a foreign degree with two years of suitable work, or three years of
 * qualified work. The facts know months of insured work; whether it suited and was not interrupted, the authority asks.
 */
export const qualificationOrWork: Criterion = {
  id: "qualification-or-work",
  basis: [law("§ 19d Abs. 1 Nr. 1 AufenthG")],
  test: (situation) =>
    any(
      hasGermanQualification(situation),
      all(hasForeignDegree(situation), hasWorked(situation, FIXED.workWithForeignDegree)),
      all(isTrue(situation, "job.qualified"), hasWorked(situation, FIXED.qualifiedWork)),
    ),
  find: (situation, state) => {
    const actual = fact(situation, INSURED_MONTHS);
    const isByWork = state === "met" && hasGermanQualification(situation).value !== true;
    return {
      ...(isByWork ? { sentence: "met_by_work" } : {}),
      params: { actual: actual ?? "", degree: FIXED.workWithForeignDegree, work: FIXED.qualifiedWork },
      actual,
      unit: "month",
    };
  },
  changes: (situation) => increaseTo(situation, INSURED_MONTHS, monthsRequired(situation)),
};
