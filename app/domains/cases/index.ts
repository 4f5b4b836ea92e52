export { caseEvents } from "./events.ts";
export { caseFacts } from "./rules/facts.ts";
export { readListQuery, RUNNING_CASES, type CaseListQuery } from "./list-query.ts";
export { readChosen } from "./chosen.ts";
export { AUDIENCES, audiencesOf, type Audience } from "./rules/audience.ts";
export { CASE_ROUTES, isCaseRoute, planCase, planForRoute, type CaseRoute } from "./rules/plan.ts";
export { forecast, LAST_STEP, type Forecast } from "./rules/forecast.ts";
export { moveMilestone, startCase, type Moved } from "./rules/move.ts";
export { isFinished, isUnderWay, type CaseNow, type MilestoneNow, type Mover } from "./rules/state.ts";
export { MOVES, type Move, type MoveRefusal } from "./rules/transitions.ts";
export {
  addMemberSchema,
  editMemberSchema,
  FAMILY_ARRIVALS,
  FAMILY_RELATIONS,
  familyStepSchema,
  movedInSchema,
  removeMemberSchema,
} from "./family/schema.ts";
export {
  ownStepSchema,
  planKeySchema,
  planSchema,
  planStepSchema,
  planVersionSchema,
  planWordsSchema,
} from "./plans/schema.ts";
export { ownStepOf, said, stepSaidOf } from "./plans/said.ts";
export { withOwn, withoutOwn, withStep, withSwitched, withWords } from "./rules/plan-changes.ts";
export type { FamilyState } from "./rules/family.ts";
export type { FamilyKey } from "./templates/family.ts";
export { ownSteps, whoseTurn, type OneTurn } from "./rules/turn.ts";
export { needed, rowOf, templateRows } from "./templates/index.ts";
export { AS_BUILT, type Adaptation } from "./templates/laid.ts";
export { isOwnKey } from "./templates/own-key.ts";
export {
  CASE_DATES,
  TEMPLATE_IDS,
  type MilestoneKey,
  type PlanFlag,
  type TemplateId,
} from "./templates/types.ts";
export {
  archiveAuthoritySchema,
  authoritySchema,
  CASE_END_REASONS,
  CASE_STATES,
  caseMessageSchema,
  caseNoteSchema,
  chosenSchema,
  deputySchema,
  endDeputySchema,
  confirmLinkSchema,
  endLinkSchema,
  endMandateSchema,
  endSchema,
  evidenceSchema,
  finishSchema,
  handOverSchema,
  inquirySchema,
  jobEndSchema,
  linkSchema,
  mandateSchema,
  newAuthoritySchema,
  plainStepSchema,
  returnLinkSchema,
  routeSchema,
  stepAuthoritySchema,
  stopSchema,
  waitSchema,
} from "./schema.ts";
