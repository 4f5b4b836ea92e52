import { fact, hasStatus, isTrue, when, type Situation } from "../logic/situation.ts";
import { all, any, not, unknown } from "../logic/truth.ts";
import { BLUE_CARD_STANDARD } from "../parameters/salary.ts";
import { baConditions, type ConsentRule } from "./ba-consent.ts";
import { increaseTo } from "./increase.ts";
import { adequateJob } from "./offer.ts";
import { degreeOrTertiary } from "./qualification.ts";
import { reaches } from "./salary.ts";
import { law, type Criterion } from "./types.ts";
import { FIXED } from "../parameters/fixed.ts";

const STAY = "worker.residence.uninterruptedStayMonths";

const adequate = adequateJob("§ 18g Abs. 1 S. 1 AufenthG");

/** A job as for the full Blue Card, § 32 Abs. 2 Nr. 3 BeschV. */
const isBlueCardJob = (situation: Situation): boolean =>
  [degreeOrTertiary.test(situation), adequate.test(situation), reaches(situation, BLUE_CARD_STANDARD)].every(
    (part) => part !== "not_applicable" && part.value === true,
  );

/**
 * § 32 Abs. 2, 3 BeschV: no consent for training, for a job as for the full Blue Card, or after four years. Only what is
 * known frees from consent; whether it is training is open while the kind of job is.
 */
export const consentWithoutTitle: ConsentRule = (situation) => {
  const kind = fact(situation, "job.kind");
  const isFree =
    kind === "training" ||
    (fact(situation, STAY) ?? 0) >= FIXED.stayWithoutConsent ||
    isBlueCardJob(situation);
  if (isFree) return "not_required";
  return kind === undefined ? "unknown" : "required";
};

/** § 32 Abs. 1 S. 2 BeschV and § 61 Abs. 2 S. 3 AsylG do not name § 40 Abs. 1 Nr. 2: agency work is no bar here. */
const NOT_NAMED = "temporary-agency-work";

/** What makes the BA refuse for people without a title. */
export const conditionsWithoutTitle: readonly Criterion[] = baConditions(consentWithoutTitle)
  .filter(({ id }) => id !== NOT_NAMED)
  .map((condition) => ({
    ...condition,
    basis: [...condition.basis, law("§ 32 Abs. 1 S. 2 BeschV"), law("§ 61 Abs. 2 S. 3 AsylG")],
    find: (situation, state) => ({
      ...condition.find?.(situation, state),
      ...(state === "unknown" && consentWithoutTitle(situation) === "unknown"
        ? { sentence: "unless_training" }
        : {}),
    }),
  }));

const isGestattung = (situation: Situation) => hasStatus(situation, "gestattung");

const waitingMonths = (situation: Situation): number =>
  isGestattung(situation).value === true &&
  fact(situation, "worker.residence.protectionInOtherMemberState") === true
    ? FIXED.waitingIfProtected
    : FIXED.waiting;

/** With a Duldung three months, none for training; with a Gestattung three, or six if protected in another member state. */
export const waitingPeriod: Criterion = {
  id: "waiting-period",
  basis: [law("§ 32 Abs. 1 S. 1, Abs. 2 Nr. 2 BeschV"), law("§ 61 Abs. 1 S. 3, Abs. 2 S. 1, 5 AsylG")],
  test: (situation) => {
    const hasStayed = (months: number) => when(situation, STAY, (stay) => stay >= months);
    const gestattung = isGestattung(situation);
    if (gestattung.value === null) return unknown(...gestattung.missing);
    if (!gestattung.value) {
      const isTraining = when(situation, "job.kind", (kind) => kind === "training");
      return isTraining.value === true ? "not_applicable" : any(hasStayed(FIXED.waiting), isTraining);
    }
    return any(
      hasStayed(FIXED.waitingIfProtected),
      all(hasStayed(FIXED.waiting), not(isTrue(situation, "worker.residence.protectionInOtherMemberState"))),
    );
  },
  find: (situation) => {
    const actual = fact(situation, STAY);
    const required = waitingMonths(situation);
    return { params: { actual: actual ?? "", required }, actual, required, unit: "month" };
  },
  changes: (situation) => increaseTo(situation, STAY, waitingMonths(situation)),
};
