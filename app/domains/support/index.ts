export {
  answerOverdue,
  CENTER_CLOSE_REASONS,
  FIRST_ANSWER_WORKING_DAYS,
  firstAnswerDue,
  moveRequest,
  possibleSteps,
} from "./rules.ts";
export type { RequestParty, RequestStep } from "./rules.ts";
export {
  closeSchema,
  messageSchema,
  newRequestSchema,
  noteSchema,
  referralAnswerSchema,
  referralSchema,
  REQUEST_KINDS,
  TOPICS,
  triageSchema,
  URGENCIES,
  versionSchema,
} from "./schema.ts";
export type { NewRequest, Triage } from "./schema.ts";
export { supportEvents } from "./events.ts";
