import type { CaseStage } from "#app/platform/database/generated/enums.ts";
import type { MilestoneKey } from "../templates/types.ts";
import { isFinished, isUnderWay } from "./state.ts";
import type { CaseNow } from "./state.ts";

/** The columns of the board, in the order of the way. */
export const CASE_STAGES = [
  "PREPARATION",
  "RECOGNITION",
  "APPROVAL",
  "VISA",
  "ARRIVAL",
  "AT_WORK",
] as const satisfies readonly CaseStage[];

/** The milestones that lie on the way to the first working day; what runs beside them moves no case to another column. */
const STAGE_OF: Partial<Record<MilestoneKey, CaseStage>> = {
  employment_contract: "PREPARATION",
  training_registration: "PREPARATION",
  language_proof: "PREPARATION",
  degree_certificate: "PREPARATION",
  identity_clarified: "PREPARATION",
  power_of_attorney: "PREPARATION",
  application_file: "PREPARATION",
  employment_declaration: "PREPARATION",
  recognition_partnership: "PREPARATION",
  agreement: "PREPARATION",
  qualification_confirmation: "RECOGNITION",
  recognition_file: "RECOGNITION",
  recognition_receipt: "RECOGNITION",
  recognition_decision: "RECOGNITION",
  deficit_notice: "RECOGNITION",
  adaptation_place: "RECOGNITION",
  degree_evaluation: "RECOGNITION",
  licence: "RECOGNITION",
  advance_approval: "APPROVAL",
  advance_approval_sent: "APPROVAL",
  visa_appointment: "VISA",
  visa_application: "VISA",
  visa_decision: "VISA",
  title_application: "VISA",
  title_decision: "VISA",
  work_permit_application: "VISA",
  work_permit_decision: "VISA",
  training_toleration_application: "VISA",
  training_toleration_decision: "VISA",
  entry: "ARRIVAL",
  title_check: "ARRIVAL",
  first_working_day: "ARRIVAL",
};

/**
 * The consent of the Federal Employment Agency comes before the visa in the fast-track procedure (§ 81a Abs. 3 Nr. 4
 * AufenthG); elsewhere the mission or the office asks for it while it decides on the title.
 */
function stageOfMilestone(template: string, key: string): CaseStage | undefined {
  if (key === "employment_agency_consent") return template === "fast-track" ? "APPROVAL" : "VISA";
  return STAGE_OF[key as MilestoneKey];
}

/**
 * Where a case stands: the earliest stage of the way in which something is under way. After the first working day the last
 * column, as long as something is open; null for a case that has ended and for one in which nothing is left to do.
 */
export function stageOf(state: Pick<CaseNow, "template" | "state" | "milestones">): CaseStage | null {
  if (state.state === "ENDED") return null;
  const open = state.milestones.filter((milestone) => !isFinished(milestone.state));
  if (state.state === "ARRIVED") return open.length > 0 ? "AT_WORK" : null;
  const underWay = open.filter((milestone) => isUnderWay(milestone.state));
  const stages = underWay.flatMap(({ key }) => stageOfMilestone(state.template, key) ?? []);
  return CASE_STAGES.find((stage) => stages.includes(stage)) ?? "ARRIVAL";
}
