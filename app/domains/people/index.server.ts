export { mergeCandidates } from "./merge/merge.server.ts";
export type { MergeBar, MergeResult } from "./merge/merge.server.ts";
export { getMergePage } from "./merge/page.server.ts";
export { tellOfMerge } from "./merge/mails.server.ts";
export { getNotices } from "./notices.server.ts";
