import type { MilestoneState, PaperKind } from "#app/platform/database/generated/enums.ts";
import { isUnderWay } from "./rules/state.ts";
import type { MilestoneKey } from "./templates/types.ts";

/**
 * The documents a step needs or brings: what the advisor asks for along the way of a case, and where evidence of the step
 * belongs. A step that is not named here has evidence alone.
 */
export const STEP_PAPERS: Readonly<Partial<Record<MilestoneKey, readonly PaperKind[]>>> = {
  employment_contract: ["EMPLOYMENT_CONTRACT"],
  language_proof: ["LANGUAGE_CERTIFICATE"],
  degree_certificate: ["DIPLOMA"],
  identity_clarified: ["PASSPORT"],
  power_of_attorney: ["POWER_OF_ATTORNEY"],
  // § 81a Abs. 2 AufenthG: with the agreement the office gets what it examines
  application_file: ["PASSPORT", "CV", "DIPLOMA"],
  employment_declaration: ["EMPLOYMENT_DECLARATION"],
  agreement: ["FAST_TRACK_AGREEMENT"],
  recognition_file: ["PASSPORT", "CV", "DIPLOMA", "TRANSCRIPT", "TRANSLATION"],
  recognition_decision: ["RECOGNITION_NOTICE"],
  deficit_notice: ["DEFICIT_NOTICE"],
  degree_evaluation: ["DIPLOMA"],
  licence: ["LICENCE"],
  advance_approval: ["ADVANCE_APPROVAL"],
  visa_application: ["PASSPORT"],
  visa_decision: ["VISA"],
  title_application: ["PASSPORT"],
  title_decision: ["RESIDENCE_TITLE"],
  work_permit_decision: ["RESIDENCE_TITLE"],
  training_toleration_decision: ["RESIDENCE_TITLE"],
  move_in: ["RENTAL_CONTRACT"],
  address_registration: ["REGISTRATION"],
  health_insurance: ["HEALTH_INSURANCE"],
  title_card: ["RESIDENCE_TITLE"],
  final_recognition: ["RECOGNITION_NOTICE"],
};

/** What a step brings about: asked for once the step is under way, not before. */
const RESULTS: ReadonlySet<PaperKind> = new Set([
  "RECOGNITION_NOTICE",
  "DEFICIT_NOTICE",
  "LICENCE",
  "ADVANCE_APPROVAL",
  "VISA",
  "RESIDENCE_TITLE",
  "RENTAL_CONTRACT",
  "REGISTRATION",
  "HEALTH_INSURANCE",
]);

interface Step {
  id: string;
  key: string;
  state: MilestoneState;
}

/** One document of each kind a case needs, with the first of its steps that needs it; `open`: it is time to ask for it. */
export function papersOfSteps(
  steps: readonly Step[],
): { kind: PaperKind; milestoneId: string; open: boolean }[] {
  const needed = new Map<PaperKind, { kind: PaperKind; milestoneId: string; open: boolean }>();
  for (const { id: milestoneId, key, state } of steps) {
    if (state === "NOT_NEEDED") continue;
    for (const kind of STEP_PAPERS[key as MilestoneKey] ?? []) {
      const known = needed.get(kind);
      const open = RESULTS.has(kind) ? isUnderWay(state) : state !== "DONE";
      if (!known) needed.set(kind, { kind, milestoneId, open });
      else if (open && !known.open) needed.set(kind, { kind, milestoneId, open });
    }
  }
  return [...needed.values()];
}
