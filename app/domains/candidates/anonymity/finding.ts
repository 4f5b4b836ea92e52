import type { PlainDate } from "#app/domains/calendar/index.ts";

/** What in a free text tells, or hints at, who somebody is. */
export const PERSONAL_KINDS = [
  "name",
  "email",
  "phone",
  "link",
  "employer",
  "birth_date",
  "age",
  "nationality",
  "religion",
  "family",
] as const;
export type PersonalKind = (typeof PERSONAL_KINDS)[number];

/** With one of these a text names the person; the others are grounds of § 1 AGG or lead to one. */
export const NAMING: readonly PersonalKind[] = ["name", "email", "phone", "link", "employer"];

/** Words found, and where they stand in the text in composed form (NFC). */
export interface PersonalFinding {
  kind: PersonalKind;
  quote: string;
  from: number;
  to: number;
}

/** What is known of the person; what is missing is not looked for. */
export interface KnownPerson {
  givenName?: string;
  familyName?: string;
  email?: string | null;
  phone?: string | null;
  birthDate?: PlainDate | null;
  /** former employers by name */
  employers?: readonly string[];
}
