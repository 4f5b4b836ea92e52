export { acceptHandover } from "./handover/accept.server.ts";
export { askPerson, tellOfHandover } from "./handover/mails.server.ts";
export { getHandoverPage, getOwnHandover, listIncoming } from "./handover/queries.server.ts";
export {
  agreeHandover,
  askHandover,
  declineHandover,
  recordPaper,
  refuseHandover,
  withdrawHandover,
} from "./handover/steps.server.ts";
export { mergeCandidates } from "./merge/merge.server.ts";
export type { MergeBar, MergeResult } from "./merge/merge.server.ts";
export { getMergePage } from "./merge/page.server.ts";
export { tellOfMerge } from "./merge/mails.server.ts";
export { ERASE_HANDED_OVER, eraseHandedOver } from "./retention/erase.server.ts";
export { holdRecord, releaseRecord } from "./retention/hold.server.ts";
export { getNotices } from "./notices.server.ts";
