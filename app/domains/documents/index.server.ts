export { PAPER_DUE, planReminders, remindOfPaper } from "./due.server.ts";
export { endRequests, endRequestsOfConsent, tellOfMove, tellOfRequest } from "./handlers.server.ts";
export { judgePaper } from "./judge.server.ts";
export type { Judgement } from "./judge.server.ts";
export {
  askedOfCompany,
  countAsked,
  countToCheck,
  getPaper,
  ownPapers,
  papersOfCase,
  papersOfPerson,
  waitingPapers,
} from "./queries.server.ts";
export type { PaperPage, PaperView, WaitingPapers } from "./queries.server.ts";
export { bringPaper, placeEvidence, receivePaper } from "./receive.server.ts";
export { requestPapers, usualWishes } from "./request.server.ts";
export type { Wish } from "./request.server.ts";
export { Refused } from "./side.server.ts";
export type { PaperRefusal, PaperResult } from "./side.server.ts";
