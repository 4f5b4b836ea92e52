import { CEFR_LEVELS, type FactPath, type FactValue } from "../facts/schema.ts";
import { fact, hasStatus, isTrue, livesInGermany, suppose, type Situation } from "../logic/situation.ts";
import { all, any, type Truth } from "../logic/truth.ts";
import { isForeign, isStateRecognised } from "./foreign-qualification.ts";
import { increaseTo } from "./increase.ts";
import { speaksEnglish, speaksGerman, type Cefr } from "./language.ts";
import { hasEnoughPoints, hasGapFound, pointsOf } from "./opportunity-card-points.ts";
import { isSkilledWorker } from "./qualification.ts";
import { law, type Change, type Criterion } from "./types.ts";
import { FIXED } from "../parameters/fixed.ts";

/** § 20a Abs. 4 S. 3 Nr. 2 a AufenthG: basic German is A1 (§ 2 Abs. 9 AufenthG). */
const GERMAN: Cefr = "A1";
/** § 20a Abs. 4 S. 3 Nr. 2 b AufenthG. */
const ENGLISH: Cefr = "B2";
/** § 20b Abs. 1 S. 1 Nr. 5 AufenthG. */
const ENGLISH_FOR_POINTS: Cefr = "C1";

/** A condition of the way by points: skilled workers under § 18 Abs. 3 AufenthG need none of them. */
const unlessSkilled =
  (condition: (situation: Situation) => Truth) =>
  (situation: Situation): Truth | "not_applicable" => {
    const skilled = isSkilledWorker(situation);
    return skilled.value === true ? "not_applicable" : any(skilled, condition(situation));
  };

/** The first change after which a condition is not known to fail any more. */
function firstThatHelps(
  situation: Situation,
  changes: readonly Change[],
  condition: (situation: Situation) => Truth,
): readonly Change[] {
  const helps = (change: Change) =>
    change.change !== "discretion" &&
    condition(suppose(situation, change.fact, change.to as FactValue<FactPath>)).value !== false;
  return changes.filter(helps).slice(0, 1);
}

/** Outcomes of a recognition that would help: a notice of what is missing first, then the full one. */
function recognitionChanges(
  situation: Situation,
  condition: (situation: Situation) => Truth,
): readonly Change[] {
  if (isForeign(situation).value === false) return [];
  const kind = fact(situation, "worker.qualification.kind");
  if (kind === undefined || kind === "none") return [];
  const full = kind === "vocational" ? "equivalent" : "comparable";
  const outcomes = ["partial", full].map((to): Change => ({
    change: "set",
    fact: "worker.qualification.recognition",
    to,
  }));
  return firstThatHelps(situation, outcomes, (supposed) =>
    any(isSkilledWorker(supposed), condition(supposed)),
  );
}

/** A foreign qualification that counts, or a notice of what is missing (§ 20b Abs. 1 S. 2 AufenthG). */
const hasQualificationForPoints = (situation: Situation): Truth =>
  any(
    hasGapFound(situation),
    all(
      isForeign(situation),
      any(isTrue(situation, "worker.qualification.ahkCertificate"), isStateRecognised(situation)),
    ),
  );

/** The qualification without which points do not count. */
export const pointsQualification: Criterion = {
  id: "points-qualification",
  basis: [law("§ 20a Abs. 4 S. 3 Nr. 1 AufenthG"), law("§ 20b Abs. 1 S. 2 AufenthG")],
  test: unlessSkilled(hasQualificationForPoints),
  find: (situation, state) => {
    const isCertificate = fact(situation, "worker.qualification.ahkCertificate") === true;
    const met =
      hasGapFound(situation).value === true ? "gap_found" : isCertificate ? "certificate" : undefined;
    return {
      ...(state === "met" && met !== undefined ? { sentence: met } : {}),
      params: { years: FIXED.cardTraining },
      actual: fact(situation, "worker.qualification.kind"),
    };
  },
  changes: (situation) => recognitionChanges(situation, hasQualificationForPoints),
};

const hasLanguageForPoints = (situation: Situation): Truth =>
  any(speaksGerman(situation, GERMAN), speaksEnglish(situation, ENGLISH));

/** Basic German, or good English, without which points do not count. */
export const pointsLanguage: Criterion = {
  id: "points-language",
  basis: [law("§ 20a Abs. 4 S. 3 Nr. 2 AufenthG"), law("§ 2 Abs. 9 AufenthG")],
  test: unlessSkilled(hasLanguageForPoints),
  find: () => ({ params: { german: GERMAN, english: ENGLISH } }),
  changes: (situation) => [
    { change: "increase", fact: "worker.languages.de", to: GERMAN },
    { change: "increase", fact: "worker.languages.en", to: ENGLISH },
    ...recognitionChanges(situation, hasLanguageForPoints),
  ],
};

const germanUpTo = (situation: Situation): readonly Change[] =>
  CEFR_LEVELS.filter((level) => speaksGerman(situation, level).value === false).map((to) => ({
    change: "increase",
    fact: "worker.languages.de",
    to,
  }));

const englishUpTo = (situation: Situation): readonly Change[] =>
  speaksEnglish(situation, ENGLISH_FOR_POINTS).value === false
    ? [{ change: "increase", fact: "worker.languages.en", to: ENGLISH_FOR_POINTS }]
    : [];

function experienceUpTo(situation: Situation): readonly Change[] {
  const windows = [
    { path: "worker.experience.relevantYearsLast5", years: FIXED.cardShortExperience },
    { path: "worker.experience.relevantYearsLast7", years: FIXED.cardLongExperience },
  ] as const;
  return windows.flatMap(({ path, years }): readonly Change[] => {
    const actual = fact(situation, path);
    if (actual === undefined || actual >= years) return [];
    return increaseTo(situation, path, years);
  });
}

/** Enough points; what gives them stands in the Anlage. Age, family and past stays are no remedies. */
export const enoughPoints: Criterion = {
  id: "points",
  basis: [law("§ 20a Abs. 3 Nr. 2 AufenthG"), law("§ 20b Abs. 2 AufenthG mit Anlage")],
  test: unlessSkilled(hasEnoughPoints),
  find: (situation, state) => {
    const points = pointsOf(situation);
    if (state === "not_applicable" || points === null) return {};
    const isOutOfReach = points.possible < points.required;
    const actual = isOutOfReach ? points.possible : points.sure;
    return {
      ...(state === "unknown" && isOutOfReach ? { sentence: "unless_skilled" } : {}),
      params: { actual, possible: points.possible, required: points.required },
      actual,
      required: points.required,
      unit: "point",
      basis: points.earned.map(({ norm }) => law(norm)),
    };
  },
  changes: (situation) => [
    ...firstThatHelps(situation, germanUpTo(situation), hasEnoughPoints),
    ...firstThatHelps(situation, englishUpTo(situation), hasEnoughPoints),
    ...firstThatHelps(situation, experienceUpTo(situation), hasEnoughPoints),
    ...recognitionChanges(situation, hasEnoughPoints),
  ],
};

/** Whoever is already here must hold a title of section 3 or 4. */
export const titleHeld: Criterion = {
  id: "title-held",
  basis: [law("§ 20a Abs. 4 S. 2 AufenthG")],
  test: (situation) => {
    const isHere = livesInGermany(situation);
    if (isHere.value === false) return "not_applicable";
    return isHere.value === null ? isHere : hasStatus(situation, "title_section_3", "title_section_4");
  },
  find: (situation) => ({ actual: fact(situation, "worker.residence.germanStatus") }),
};
