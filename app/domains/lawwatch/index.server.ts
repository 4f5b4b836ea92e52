export { mailLawNotice } from "./mails.server.ts";
export { WATCH_LIMIT, type Subject } from "./matters.server.ts";
export { lawHints, watchLaw, type LawHint, type LawWatch, type WatchedMatter } from "./queries.server.ts";
export { tellConcerned } from "./tell.server.ts";
