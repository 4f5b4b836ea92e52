import type { Track, Turn } from "#app/platform/database/generated/enums.ts";
import type { Laid } from "./laid.ts";

/** A length of time; working days are Monday to Friday without public holidays of the Land. */
export type Span = { amount: number; unit: "working_days" | "days" | "weeks" | "months" };

/** Days a case learns on its way, from the papers that bring them. */
export const CASE_DATES = ["visaValidUntil", "titleValidUntil", "probationEndsOn"] as const;
export type CaseDate = (typeof CASE_DATES)[number];

/**
 * When a milestone is due. `ready`: counted from the day its last predecessor was finished (from the start of the case
 * where there is none). `before_first_day`, `after_first_day`: counted from the expected first working day.
 * `before_visa_ends`, `before_title_ends`, `before_probation_ends`: counted back from a day the case learns on its way; no
 * due date while it is not known. `statutory` says that a norm sets the time; the others are the plan of the center.
 */
export type DueRule = {
  from:
    | "ready"
    | "before_first_day"
    | "after_first_day"
    | "before_visa_ends"
    | "before_title_ends"
    | "before_probation_ends";
  span: Span;
  statutory: boolean;
  /** the span after what stands before it while the day it counts back from is not known; left out for no due date */
  whileUnknown?: Span;
  /** what the norm makes of the time while the authority waits for something missing; left out where it runs on */
  whenMissing?: "stands_still" | "begins_anew";
};

/** What of a case decides which milestones it needs. */
export const PLAN_FLAGS = [
  /** no German, no free movement: needs a title */
  "third_country",
  /** lives abroad when the contract is made */
  "lives_abroad",
  /** takes a home at the new place */
  "moves",
  /** has no German tax number and account yet */
  "new_to_germany",
  /** already has them */
  "known_in_germany",
  /** the route needs the Federal Employment Agency's consent */
  "agency_consent",
  /** regulated profession without a licence yet */
  "licence",
  /** full equivalence is a condition of the route and not yet found */
  "equivalence",
  /** a recognition body must look at the papers: for the licence or for equivalence */
  "recognition_procedure",
  /** lives here with a title that does not allow this job: a new title or permission is needed */
  "title_change",
  /** the foreign degree must still be evaluated */
  "degree_evaluation",
  /** the foreign qualification must be confirmed as state-recognised */
  "confirmation",
  /** recognition is sought after entry, by agreement with the employer */
  "partnership",
  /** the company offers help with housing */
  "housing_help",
  /** the company's branch owes an immediate report to social insurance */
  "immediate_report",
  /** a measure after a notice of partial equivalence, § 16d Abs. 1 AufenthG */
  "measure",
  /** recognition is completed in Germany: by a measure or a recognition partnership */
  "recognition_goal",
  /** the job is vocational training */
  "training",
  /** German has to be proved for the training, § 16a Abs. 3 AufenthG */
  "training_language",
  /** a course of study or training in Germany is about to end */
  "studies",
  /** the law asks for a clear identity before the paper is issued */
  "identity",
  /** works without a title, by a permission of the immigration office */
  "work_permit",
  /** Duldung for training, § 60c AufenthG */
  "training_toleration",
  /** Duldung for work, § 60d AufenthG */
  "job_toleration",
  /** lives here without a title: there are ways to one */
  "stay_paths",
  /** holds or gets a title with an end that can be extended */
  "limited_title",
  /** works with a title that was given for something else and does not last */
  "title_bridges",
  /** Blue Card: settlement after 27 months */
  "blue_card",
  /** skilled worker without Blue Card: settlement after three years */
  "skilled",
  /** the job has ended; no plan has it, rules/job-end.ts chooses the duties */
  "job_ended",
] as const;
export type PlanFlag = (typeof PLAN_FLAGS)[number];

/** The kinds of ways from an accepted offer to the first working day. */
export const TEMPLATE_IDS = [
  "fast-track",
  "visa",
  "visa-free",
  "in-germany",
  "work-permit",
  "free-movement",
  "commuter",
] as const;
export type TemplateId = (typeof TEMPLATE_IDS)[number];

/** Every milestone any template knows, in the order in which they are shown. */
export const MILESTONE_KEYS = [
  "kickoff",
  "employment_contract",
  "training_registration",
  "language_proof",
  "degree_certificate",
  "identity_clarified",
  "power_of_attorney",
  "application_file",
  "employment_declaration",
  "recognition_partnership",
  "agreement",
  "qualification_confirmation",
  "recognition_file",
  "recognition_receipt",
  "recognition_decision",
  "deficit_notice",
  "adaptation_place",
  "degree_evaluation",
  "licence",
  "employment_agency_consent",
  "advance_approval",
  "advance_approval_sent",
  "visa_appointment",
  "visa_application",
  "visa_decision",
  "title_application",
  "title_decision",
  "work_permit_application",
  "work_permit_decision",
  "training_toleration_application",
  "training_toleration_decision",
  "entry",
  "title_check",
  "housing_offer",
  "commute_plan",
  "arrival_talk",
  "move_in",
  "address_registration",
  "health_insurance",
  "bank_account",
  "payroll_data",
  "fair_integration_notice",
  "contract_terms",
  "workplace_ready",
  "first_working_day",
  "immediate_report",
  "contract_terms_rest",
  "social_insurance",
  "tax_id",
  "recognition_start",
  "residence_title",
  "title_card",
  "title_copy",
  "adaptation_measure",
  "final_recognition",
  "title_after_recognition",
  "stay_talk",
  "job_toleration_application",
  "job_toleration_decision",
  "probation_talk",
  "six_months_talk",
  "permit_renewal",
  "title_renewal",
  "longer_title",
  "settlement_blue_card",
  "settlement_skilled",
  "title_after_training",
  "title_after_toleration",
  "end_notice_employer",
  "end_notice_short",
  "end_notice_person",
  "end_advice",
] as const;
export type MilestoneKey = (typeof MILESTONE_KEYS)[number];

const BUILT_IN: ReadonlySet<string> = new Set(MILESTONE_KEYS);
/** Whether a key names a built-in step. */
export const isBuiltIn = (key: string): key is MilestoneKey => BUILT_IN.has(key);

/** A step a center has added by itself. */
export type OwnKey = `own_${string}`;
/** Any step a case may have. */
export type StepKey = MilestoneKey | OwnKey;

/** One milestone of a template: data alone, the rules that read it stand in `../rules`. */
export type MilestoneTemplate = {
  key: StepKey;
  track: Track;
  party: Turn;
  /** who beside the center may write down what an authority did, for the letter reaches them first */
  recorder?: "COMPANY" | "CANDIDATE";
  /** begins when these are finished; those a case does not have are left out */
  after: readonly StepKey[];
  due: DueRule | null;
  /** begins so long before it is due, for its time lies far off; null where it begins as soon as it can */
  opens: Span | null;
  /** the day its paper brings, which whoever finishes it may enter */
  brings: CaseDate | null;
  /** how long it takes at best and usually: the forecast adds these up */
  takes: { best: Span; usual: Span };
  forEmployer: boolean;
  forCandidate: boolean;
  /** a document is wanted as evidence */
  evidence: boolean;
  /** the paragraph behind it, or null for plain good order */
  norm: string | null;
  /** needed only where all of these hold */
  when: readonly PlanFlag[];
  /** what the center has laid down for it; left out where nothing */
  laid?: Laid;
};
