import { fact, hasStatus, isTrue, when, type Situation } from "../logic/situation.ts";
import { all, any, FALSE, TRUE, truth, unknown, type Truth } from "../logic/truth.ts";
import { isGerman, isKind, isLongEnough } from "./qualification.ts";
import { normOf } from "./title-norm.ts";
import { law, type Criterion } from "./types.ts";
import { FIXED } from "../parameters/fixed.ts";

/** A qualification counts as completed unless a later day is stated. */
const isCompleted = (situation: Situation): Truth =>
  truth((fact(situation, "worker.qualification.completedOn") ?? situation.asOf) <= situation.asOf);

const studiesCompleted = (situation: Situation): Truth =>
  all(isKind(situation, "academic"), isGerman(situation), isCompleted(situation));

const trainingCompleted = (situation: Situation): Truth =>
  all(
    isKind(situation, "vocational"),
    isGerman(situation),
    isCompleted(situation),
    isLongEnough(situation, FIXED.training),
  );

/** A licence is held, too, where the job in question needs one. */
const holdsLicence = (situation: Situation): Truth =>
  fact(situation, "job.regulated") === false
    ? FALSE
    : when(situation, "job.licence", (licence) => licence === "held");

const isRecognised = (situation: Situation): Truth =>
  any(
    when(situation, "worker.qualification.recognition", (outcome) => outcome === "equivalent"),
    holdsLicence(situation),
  );

/** § 20 Abs. 1 Nr. 1 to 4: what must have been reached under which title. */
const REACHED_UNDER: Readonly<Record<string, (situation: Situation) => Truth>> = {
  "16b": studiesCompleted,
  "16c": studiesCompleted,
  // That the research is over, nobody need say: who still does it has no reason to search.
  "18d": () => TRUE,
  "18f": () => TRUE,
  "16a": trainingCompleted,
  "16d": isRecognised,
};

function reachedUnderTitle(situation: Situation): Truth {
  const holdsTitle = hasStatus(situation, "title_section_3", "title_section_4");
  if (holdsTitle.value === false) return FALSE;
  const title = fact(situation, "worker.residence.titleNorm");
  if (title === undefined) return all(holdsTitle, unknown("worker.residence.titleNorm"));
  return all(holdsTitle, REACHED_UNDER[normOf(title)]?.(situation) ?? FALSE);
}

/** Nr. 5: training as an assistant in health or care, under whatever title. */
const assistantTrained = (situation: Situation): Truth =>
  all(
    isTrue(situation, "worker.qualification.careAssistantEquivalent"),
    isGerman(situation),
    isCompleted(situation),
  );

/** § 20 Abs. 1: the stay before, and what was reached in it. */
export const reachedHere: Criterion = {
  id: "reached-here",
  basis: [law("§ 20 Abs. 1 AufenthG")],
  test: (situation) => any(reachedUnderTitle(situation), assistantTrained(situation)),
  find: (situation) => ({ actual: fact(situation, "worker.residence.titleNorm") }),
};

/** 18 months, or twelve for assistants (once six more). */
export function searchMonths(situation: Situation): number {
  const isAssistantOnly =
    assistantTrained(situation).value === true && reachedUnderTitle(situation).value !== true;
  return isAssistantOnly ? FIXED.searchAfterAssistantTraining : FIXED.searchAfterStudies;
}
