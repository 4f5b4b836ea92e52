export { CloseForm } from "./close-form.tsx";
export { InboxFolders } from "./inbox-folders.tsx";
export { InboxSide } from "./inbox-side.tsx";
export { NotesCard } from "./notes-card.tsx";
export { ReferralsCard } from "./referrals-card.tsx";
export { Thread } from "./thread.tsx";
export { Topics } from "./topics.tsx";
export { useInboxKeys } from "./use-inbox-keys.ts";
