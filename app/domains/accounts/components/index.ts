export { DetailsCards } from "./details-cards.tsx";
export { EmailCard } from "./email-card.tsx";
export { PasswordCard } from "./password-card.tsx";
export { QrCode } from "./qr-code.tsx";
export { SentNotice } from "./sent-notice.tsx";
export { SessionList, type SessionRow } from "./session-list.tsx";
export { TasksCard } from "./tasks-card.tsx";
export { TeamTable } from "./team-table.tsx";
