import { addYears, type PlainDate } from "#app/domains/calendar/index.ts";
import type { FactValue } from "../facts/schema.ts";
import { fact, when, type Situation } from "../logic/situation.ts";
import { all, any, FALSE, TRUE, type Truth } from "../logic/truth.ts";
import { law, type Change, type Criterion, type Finding } from "./types.ts";
import { FIXED } from "../parameters/fixed.ts";

type Kind = FactValue<"worker.qualification.kind">;

/** Whether the qualification is of a kind. */
export const isKind = (situation: Situation, kind: Kind): Truth =>
  when(situation, "worker.qualification.kind", (actual) => actual === kind);

/** Whether it was obtained in Germany. */
export const isGerman = (situation: Situation): Truth =>
  when(situation, "worker.qualification.obtainedIn", (country) => country === "DE");

/** Training and programmes count as long enough unless a shorter time is stated: the kind says so already. */
export const isLongEnough = (situation: Situation, years: number): Truth =>
  (fact(situation, "worker.qualification.durationYears") ?? years) >= years ? TRUE : FALSE;

const isRecognised = (
  situation: Situation,
  ...outcomes: FactValue<"worker.qualification.recognition">[]
): Truth =>
  any(
    isGerman(situation),
    when(situation, "worker.qualification.recognition", (outcome) => outcomes.includes(outcome)),
  );

const recogniseAs = (to: string): readonly Change[] => [
  { change: "set", fact: "worker.qualification.recognition", to },
];

function findQualification(situation: Situation): Finding {
  return { actual: fact(situation, "worker.qualification.recognition") };
}

const hasTraining = (situation: Situation): Truth =>
  all(
    isKind(situation, "vocational"),
    any(
      all(isGerman(situation), isLongEnough(situation, FIXED.training)),
      when(situation, "worker.qualification.recognition", (outcome) => outcome === "equivalent"),
    ),
  );

/** Skilled worker with vocational training: German training, or foreign training found equivalent. */
export const skilledWorkerVocational: Criterion = {
  id: "skilled-worker-vocational",
  basis: [law("§ 18 Abs. 3 Nr. 1 AufenthG"), law("§ 18 Abs. 2 Nr. 4 AufenthG")],
  test: hasTraining,
  find: findQualification,
  changes: () => recogniseAs("equivalent"),
};

/** Skilled worker with a degree: German, recognised, or comparable to a German one. */
const hasDegree = (situation: Situation): Truth =>
  all(isKind(situation, "academic"), isRecognised(situation, "equivalent", "comparable"));

/** Whether somebody is a skilled worker of either kind (§ 18 Abs. 3 AufenthG). */
export const isSkilledWorker = (situation: Situation): Truth =>
  any(hasTraining(situation), hasDegree(situation));

export const skilledWorkerAcademic: Criterion = {
  id: "skilled-worker-academic",
  basis: [law("§ 18 Abs. 3 Nr. 2 AufenthG"), law("§ 18 Abs. 2 Nr. 4 AufenthG")],
  test: hasDegree,
  find: findQualification,
  changes: () => recogniseAs("comparable"),
};

/** A degree, or for the Blue Card a tertiary programme of three years or more that equals one. */
export const degreeOrTertiary: Criterion = {
  id: "degree",
  basis: [law("§ 18g Abs. 1 S. 1, 5 AufenthG"), law("§ 18 Abs. 3 Nr. 2 AufenthG")],
  test: (situation) =>
    any(
      hasDegree(situation),
      all(
        isKind(situation, "tertiary"),
        isLongEnough(situation, FIXED.tertiaryTraining),
        isRecognised(situation, "equivalent", "comparable"),
      ),
    ),
  find: findQualification,
  changes: () => recogniseAs("comparable"),
};

/** The last day on which a degree counts as new: the same calendar day three years later. */
function newUntil(completedOn: PlainDate): PlainDate {
  return addYears(completedOn, FIXED.newGraduate);
}

/** A degree completed not more than three years before the application. */
export const recentDegree: Criterion = {
  id: "recent-degree",
  basis: [law("§ 18g Abs. 1 S. 2 Nr. 2 AufenthG")],
  test: (situation) =>
    when(
      situation,
      "worker.qualification.completedOn",
      (completedOn) => completedOn <= situation.asOf && situation.asOf <= newUntil(completedOn),
    ),
  find: (situation) => {
    const completedOn = fact(situation, "worker.qualification.completedOn");
    if (completedOn === undefined) return {};
    const until = newUntil(completedOn);
    return {
      ...(completedOn > situation.asOf ? { sentence: "not_completed" } : {}),
      params: { actual: completedOn, until },
      actual: completedOn,
      required: until,
      unit: "day",
    };
  },
};
