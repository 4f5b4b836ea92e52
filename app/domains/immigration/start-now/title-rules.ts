import type { PlainDate } from "#app/domains/calendar/index.ts";
import { consentForSkilledWorkers, consentUnlessLongStay, type ConsentRule } from "../criteria/ba-consent.ts";
import { absatzOf, normOf } from "../criteria/title-norm.ts";
import { law } from "../criteria/types.ts";
import type { LegalRef } from "../parameters/types.ts";
import type { Ruling } from "./types.ts";
import { FIXED } from "../parameters/fixed.ts";
import { GENERALLY_KNOWN } from "../parameters/sources.ts";
import { SECOND_STAGE, THIRD_STAGE } from "../parameters/stages.ts";

const inHalves = (days: number) => ({ days, halfDays: days * 2 });

/** Values that the sentences about titles say; weeks of trial work: § 17 Abs. 3 S. 1, § 20a Abs. 2 Nr. 2 AufenthG. */
export const TITLE_PARAMS = { ...inHalves(FIXED.studentDays), weeks: 2, hours: FIXED.sideJob };

/** What a title of section 3 or 4 allows beside or instead of what it was issued for. */
export interface TitleRule {
  /** Name of the sentence; of limited titles also "<name>_exceeds", for a job beyond the limit. */
  name: string;
  basis: readonly LegalRef[];
  /** First day of the rule as our text has it, and what was before, where it is known. */
  from?: PlainDate;
  before?: Ruling;
  isLimited?: true;
  /** Whether the BA consents to the permission for more; not known if absent. */
  consent?: ConsentRule;
  next?: readonly string[];
  notes?: readonly string[];
  times?: readonly string[];
}

/** A wording that is known in general, but is not in our text of the law. */
export const formerly = (norm: string): LegalRef => ({ norm, ...GENERALLY_KNOWN });

const studentBefore: Ruling = {
  verdict: "limited",
  rule: "student_before",
  basis: [formerly("§ 16b Abs. 3 AufenthG in der Fassung bis 29.02.2024")],
  params: {
    ...inHalves(FIXED.studentDaysBefore),
    days2024: FIXED.studentDays,
    halfDays2024: FIXED.studentDays * 2,
  },
  next: ["count_days", "copy"],
};

type Rest = Partial<Omit<TitleRule, "basis">>;

const rule = (name: string, norm: string, rest: Rest = {}): TitleRule => ({
  name,
  basis: [law(norm)],
  ...rest,
});

const sideJob = (norm: string, rest: Rest = {}): TitleRule =>
  rule("side_job", norm, { from: SECOND_STAGE, isLimited: true, ...rest });

/** Full-time work that leads to the profession is possible, too, with the BA's consent (§ 16d Abs. 2 AufenthG). */
const inRecognition = (norm: string): TitleRule =>
  sideJob(norm, { consent: consentUnlessLongStay, notes: ["related_job"] });

const noWork = (norm: string): TitleRule => rule("no_work", norm, { next: ["other_title"] });

/** A title for one job: another one must be permitted. */
export const tiedTo = (basis: readonly LegalRef[], rest: Rest = {}): TitleRule => ({
  name: "tied",
  basis: [law("§ 4a Abs. 3 S. 3, 4 AufenthG"), ...basis],
  ...rest,
});

/** By paragraph, some with their Absatz. */
export const TITLE_RULES: Readonly<Record<string, TitleRule>> = {
  "16a": sideJob("§ 16a Abs. 3 S. 1 AufenthG"),
  "16b": rule("student", "§ 16b Abs. 3 AufenthG", {
    from: SECOND_STAGE,
    before: studentBefore,
    isLimited: true,
    next: ["count_days"],
    notes: ["student_jobs"],
  }),
  "16d": inRecognition("§ 16d Abs. 1 S. 4 AufenthG"),
  "16d-3": sideJob("§ 16d Abs. 3 S. 8 AufenthG"),
  "16d-4": sideJob("§ 16d Abs. 4 S. 3 AufenthG"),
  "16d-5": noWork("§ 16d Abs. 5 S. 2 AufenthG"),
  "16d-6": inRecognition("§ 16d Abs. 6 S. 3, Abs. 1 S. 4 AufenthG"),
  "16e": noWork("§ 16e Abs. 1 AufenthG"),
  "16f": sideJob("§ 16f Abs. 3 S. 4, 5 AufenthG"),
  "16f-2": noWork("§ 16f Abs. 3 S. 5 AufenthG"),
  "16g": sideJob("§ 16g Abs. 3a AufenthG"),
  "16g-8": tiedTo([law("§ 16g Abs. 8 AufenthG")], { notes: ["after_two_years"] }),
  "17": sideJob("§ 17 Abs. 3 S. 1 AufenthG", { name: "training_search" }),
  "18a": tiedTo([law("§ 18a AufenthG")], { consent: consentForSkilledWorkers }),
  "18b": tiedTo([law("§ 18b AufenthG")], { consent: consentForSkilledWorkers }),
  "18c": rule("settlement", "§ 4a Abs. 1 S. 1, § 9 Abs. 1 AufenthG"),
  "18d": tiedTo([law("§ 18d Abs. 5 AufenthG")], { name: "tied_to_research" }),
  "18g": rule("blue_card", "§ 18g Abs. 4 AufenthG", {
    next: ["tell_change"],
    times: ["blue_card_pause", "consent_blue_card"],
  }),
  "19d": tiedTo([law("§ 19d Abs. 1, 2 AufenthG")], { notes: ["after_two_years"] }),
  "20": rule("job_search", "§ 4a Abs. 1 S. 1, § 20 AufenthG", { next: ["title_before_end"] }),
  "20a": sideJob("§ 20a Abs. 2 AufenthG", {
    name: "opportunity_card",
    from: THIRD_STAGE,
    notes: ["follow_up_card"],
  }),
  "21": rule("self_employed", "§ 4a Abs. 1 S. 1, § 21 AufenthG"),
};

/** The rule of a title however it is written; a title that is not listed is tied to its job. */
export const titleRule = (title: string): TitleRule =>
  TITLE_RULES[`${normOf(title)}-${absatzOf(title)}`] ?? TITLE_RULES[normOf(title)] ?? tiedTo([]);
