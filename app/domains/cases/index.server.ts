export { courseColumns } from "./course.server.ts";
export { acceptOffer } from "./accept-offer.server.ts";
export {
  addAuthority,
  archiveAuthority,
  editAuthority,
  listAuthorities,
  type AuthorityRow,
} from "./authorities/authorities.server.ts";
export { inquiryTarget, lastInquiry, sendInquiry } from "./authorities/send-inquiry.server.ts";
export { setAuthority } from "./authorities/set-authority.server.ts";
export { changeRoute, previewWay, type RouteRefusal, type WayPreview } from "./change-route.server.ts";
export { laidOf } from "./case-now.server.ts";
export { findOwnStepWords, ownStepWords, stepName } from "./queries/own-steps.server.ts";
export { FAMILY_DUE, remindOfFamily } from "./family/due.server.ts";
export { getFamily, type FamilyView } from "./family/read.server.ts";
export {
  addMember,
  editMember,
  moveFamilyStep,
  removeMember,
  sayMovedIn,
  type FamilyResult,
  type FamilySide,
} from "./family/write.server.ts";
export { changePlan, discardPlan, publishPlan, restorePlan, type PlanResult } from "./plans/plans.server.ts";
export { getPlan, getStepWords, listPlans, type PlanPage } from "./plans/read.server.ts";
export { endCase } from "./end-case.server.ts";
export { enterJobEnd, type JobEndResult } from "./end-job.server.ts";
export { getCasePapers } from "./queries/papers.server.ts";
export type { CasePapers } from "./queries/papers.server.ts";
export { addEvidence } from "./evidence.server.ts";
export { answerStepLink, getStepLink, type LinkPage } from "./links/answer-link.server.ts";
export { endStepLink, linksOfStep, sendStepLink, type SentLink } from "./links/send-link.server.ts";
export { endMandate, inviteRepresentative } from "./mandates.server.ts";
export { addCaseNote, listCaseNotes, listColleagues } from "./notes.server.ts";
export { postCaseMessage } from "./messages.server.ts";
export { LAW_PROFILE } from "./way.server.ts";
export { requireSide } from "./side.server.ts";
export { takeStep, undoStep, type StepRefusal, type StepResult } from "./step.server.ts";
export {
  onCaseArrived,
  onCaseEnded,
  onCaseStarted,
  onConsentExpired,
  onConsentWithdrawn,
  onInvitationAccepted,
  onJobEnded,
  onMessagePosted,
  onMilestoneChanged,
} from "./handlers.server.ts";
export { countPace, countPaceAt } from "./pace.server.ts";
export { recipientsOf } from "./recipients.server.ts";
export { remindOfMilestone, retellForecast } from "./due.server.ts";
export { CASE_FORECAST, MILESTONE_DUE } from "./schedule.server.ts";
export { getCase, getMandates, type CaseMandates, type CaseView } from "./queries/case.server.ts";
export { ownCaseDates, type DueStep, type FamilyDate, type FirstDay } from "./queries/dates.server.ts";
export { getInquiry } from "./queries/inquiry.server.ts";
export {
  isWithAuthority,
  SILENCE_CASE,
  SILENCE_STEP,
  silencesOf,
  type Silence,
} from "./queries/silences.server.ts";
export { listCases, listUrgentCases, type CaseListRow } from "./queries/list.server.ts";
export { getBoard } from "./queries/board.server.ts";
export { getTimeline } from "./queries/timeline.server.ts";
export { listWaitingCases } from "./queries/waiting.server.ts";
export { endDeputy, listDeputies, nameDeputy } from "./deputies.server.ts";
export { getHandOverSheet, handOver } from "./hand-over.server.ts";
export { previewReminders, sendReminders } from "./remind.server.ts";
export {
  getChecklist,
  getOwnStep,
  getOwnThread,
  ownCaseId,
  type Checklist,
  type OwnStep,
  type OwnThread,
} from "./queries/own.server.ts";
