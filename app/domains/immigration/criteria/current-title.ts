import type { FactValue } from "../facts/schema.ts";
import { fact, hasStatus, when, type Situation } from "../logic/situation.ts";
import { all, any, FALSE, TRUE, truth, unknown, type Truth } from "../logic/truth.ts";
import { absatzOf, normOf } from "./title-norm.ts";
import { law, type Change, type Criterion, type CriterionState, type Finding } from "./types.ts";
import { FIXED } from "../parameters/fixed.ts";

type Status = FactValue<"worker.residence.germanStatus">;

/** 140 working days a year (§ 16b Abs. 3) are 28 weeks of five days: six whole months. */
const STUDENT_FULL_TIME_MONTHS = 6;

const isSideJob = (situation: Situation): Truth =>
  when(situation, "job.weeklyHours", (hours) => hours <= FIXED.sideJob);

/** Within the account of 140 working days if nothing of it is used: a full-time job of up to six months. */
const fitsStudentDays = (situation: Situation): Truth =>
  when(situation, "job.contractMonths", (months) => months > 0 && months <= STUDENT_FULL_TIME_MONTHS);

type Allows = (situation: Situation) => Truth;

/** Whether it is the job that the title was issued for, the facts do not say. */
const tied: Allows = () => unknown();

/** What a title of section 3 or 4 allows. Titles not listed allow only the job or stay they were issued for. */
const TITLES: Readonly<Record<string, Allows>> = {
  "16b": (situation) => any(isSideJob(situation), fitsStudentDays(situation)),
  "16a": isSideJob,
  "16d": isSideJob,
  "16f": (situation) => all(isSideJob(situation), unknown()),
  "16g": isSideJob,
  "17": isSideJob,
  "20a": isSideJob,
  "16e": () => FALSE,
  // §§ 18c, 20 and 21 set no limit, and a Blue Card needs no permission for another job (§ 18g Abs. 4).
  "20": () => TRUE,
  "21": () => TRUE,
  "18c": () => TRUE,
  "18g": () => TRUE,
};

/** Where one Absatz of a norm differs from the others. */
const TITLES_BY_ABSATZ: Readonly<Record<string, Allows>> = {
  // The job of the recognition partnership, and a side job.
  "16d-3": (situation) => any(isSideJob(situation), unknown()),
  // For exams only (§ 16d Abs. 5 S. 2).
  "16d-5": () => FALSE,
  // School, without any work (§ 16f Abs. 3 S. 5); Abs. 1 is for language courses or exchange, the facts do not say which.
  "16f-2": () => FALSE,
  // The job in the profession learnt.
  "16g-8": tied,
};

/** Titles that allow side jobs up to the weekly hours. */
const SIDE_JOB_TITLES: readonly string[] = ["16a", "16b", "16d", "16g", "17", "20a"];

const ruleOf = (title: string): Allows =>
  TITLES_BY_ABSATZ[`${normOf(title)}-${absatzOf(title)}`] ?? TITLES[normOf(title)] ?? tied;

function titleAllows(situation: Situation): Truth {
  const title = fact(situation, "worker.residence.titleNorm");
  return title === undefined ? unknown("worker.residence.titleNorm") : ruleOf(title)(situation);
}

/**
 * Among the humanitarian titles those of § 25 Abs. 4, 4a and 4b forbid work, as does § 7 Abs. 1 S. 3; it can be
 * permitted. With § 23 Abs. 1 the order of the Land decides, and it stands on the title.
 */
function humanitarianTitleAllows(situation: Situation): Truth {
  const title = fact(situation, "worker.residence.titleNorm");
  if (title === undefined) return unknown("worker.residence.titleNorm");
  const absatz = `${normOf(title)}-${absatzOf(title)}`;
  if (absatz === "23-1") return unknown();
  return truth(normOf(title) !== "7" && !["25-4", "25-4a", "25-4b"].includes(absatz));
}

const BY_STATUS: Record<Status, (situation: Situation) => Truth> = {
  settlement: () => TRUE,
  family: () => TRUE,
  temporary_protection_24: () => TRUE,
  protected_25_1_2: () => TRUE,
  humanitarian_other: humanitarianTitleAllows,
  title_section_3: titleAllows,
  title_section_4: titleAllows,
  visa_free_stay: () => FALSE,
  duldung: () => FALSE,
  gestattung: () => FALSE,
  none: () => FALSE,
};

const sideJobChange: Change = { change: "decrease", fact: "job.weeklyHours", to: FIXED.sideJob };

/** The words for a title: what is open is said by the title itself; a limit on hours is said with them. */
function sentenceOf(title: string, state: CriterionState, situation: Situation): Finding {
  const norm = normOf(title);
  if (hasStatus(situation, "title_section_3", "title_section_4").value !== true)
    return norm === "23" && state === "unknown" ? { sentence: "order_decides" } : {};
  if (state === "unknown") {
    if (norm === "16f") return { sentence: "school_or_course" };
    const allowed = ruleOf(title)(situation);
    const waitsForNothing = allowed.value === null && allowed.missing.length === 0;
    return waitsForNothing ? { sentence: "tied_to_job" } : {};
  }
  const isLimited =
    SIDE_JOB_TITLES.includes(norm) && TITLES_BY_ABSATZ[`${norm}-${absatzOf(title)}`] === undefined;
  return isLimited ? { sentence: `side_job_${state}` } : {};
}

/** Whether the title or protection held today already allows this job. */
export const currentTitle: Criterion = {
  id: "current-title",
  basis: [law("§ 4a Abs. 1, 3 AufenthG"), law("§ 16b Abs. 3 AufenthG"), law("§ 18g Abs. 4 AufenthG")],
  test: (situation) => {
    const status = fact(situation, "worker.residence.germanStatus");
    return status === undefined ? unknown("worker.residence.germanStatus") : BY_STATUS[status](situation);
  },
  find: (situation, state) => {
    const title = fact(situation, "worker.residence.titleNorm");
    return {
      ...(title === undefined ? {} : sentenceOf(title, state, situation)),
      params: { hours: FIXED.sideJob, months: STUDENT_FULL_TIME_MONTHS },
      actual: title ?? fact(situation, "worker.residence.germanStatus"),
    };
  },
  changes: () => [sideJobChange],
};
