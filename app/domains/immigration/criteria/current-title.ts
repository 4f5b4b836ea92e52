import type { FactValue } from "../facts/schema.ts";
import { fact, when, type Situation } from "../logic/situation.ts";
import { any, FALSE, TRUE, unknown, type Truth } from "../logic/truth.ts";
import { law, type Change, type Criterion } from "./types.ts";

type Status = FactValue<"worker.residence.germanStatus">;

/** Weekly hours that students, trainees and people in recognition or search may work (§§ 16a, 16b, 16d, 16f, 17, 20a). */
const SIDE_JOB_HOURS = 20;
/** 140 working days a year (§ 16b Abs. 3) are 28 weeks of five days: six whole months. */
const STUDENT_FULL_TIME_MONTHS = 6;

const isSideJob = (situation: Situation): Truth =>
  when(situation, "job.weeklyHours", (hours) => hours <= SIDE_JOB_HOURS);

/** Within the account of 140 working days if nothing of it is used: a full-time job of up to six months. */
const fitsStudentDays = (situation: Situation): Truth =>
  when(situation, "job.contractMonths", (months) => months > 0 && months <= STUDENT_FULL_TIME_MONTHS);

/** What a title of section 3 or 4 allows. Titles not listed allow only the job or stay they were issued for. */
const TITLES: Readonly<Record<string, (situation: Situation) => Truth>> = {
  "16b": (situation) => any(isSideJob(situation), fitsStudentDays(situation)),
  "16a": isSideJob,
  "16d": isSideJob,
  "16f": isSideJob,
  "17": isSideJob,
  "20a": isSideJob,
  "16e": () => FALSE,
  // § 20 and § 18c set no limit, and a Blue Card needs no permission for another job (§ 18g Abs. 4).
  "20": () => TRUE,
  "18c": () => TRUE,
  "18g": () => TRUE,
};

/** Titles that allow side jobs up to the weekly hours. */
const SIDE_JOB_TITLES: readonly string[] = ["16a", "16b", "16d", "16f", "17", "20a"];

/** Number and letter of the norm however it is written: "16b", "§ 16b Abs. 1", "16b-1". */
export function normOf(title: string): string {
  return /\d+\s?[a-z]?(?![a-z])/.exec(title)?.[0].replace(" ", "") ?? "";
}

function titleAllows(situation: Situation): Truth {
  const title = fact(situation, "worker.residence.titleNorm");
  if (title === undefined) return unknown("worker.residence.titleNorm");
  // A title for one job allows that job alone; whether it is this one, the facts do not say.
  return TITLES[normOf(title)]?.(situation) ?? unknown();
}

/** § 25 Abs. 4a and 4b alone forbid work among the humanitarian titles; it can be permitted. */
function humanitarianTitleAllows(situation: Situation): Truth {
  return when(situation, "worker.residence.titleNorm", (title) => !/25.*4\s?[ab]/.test(title));
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

const sideJobChange: Change = { change: "decrease", fact: "job.weeklyHours", to: SIDE_JOB_HOURS };

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
    const norm = title === undefined ? "" : normOf(title);
    const isTied = state === "unknown" && title !== undefined && !Object.hasOwn(TITLES, norm);
    const isLimited = state !== "unknown" && SIDE_JOB_TITLES.includes(norm);
    return {
      ...(isTied ? { sentence: "tied_to_job" } : isLimited ? { sentence: `side_job_${state}` } : {}),
      params: { hours: SIDE_JOB_HOURS, months: STUDENT_FULL_TIME_MONTHS },
      actual: title ?? fact(situation, "worker.residence.germanStatus"),
    };
  },
  changes: () => [sideJobChange],
};
