export { tell } from "./tell.server.ts";
export type { Addressee, News } from "./tell.server.ts";
export { NOTICE_DIGEST } from "./plan-digest.server.ts";
export { sendDigest } from "./digest.server.ts";
export { listNotices, markAllRead, markRead, openNotice, ownChoices, saveChoices } from "./own.server.ts";
export type { OwnNotice, OwnNotices } from "./own.server.ts";
export { lastBounce, listBounces, listComingBack, retryBounce } from "./bounces.server.ts";
export type { Bounce, ComingBack } from "./bounces.server.ts";
export { sweepNotices } from "./sweep.server.ts";
