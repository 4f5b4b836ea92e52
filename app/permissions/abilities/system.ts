export type SystemPurpose = "outbox";
