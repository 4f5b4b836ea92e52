import type { PlainDate } from "#app/domains/calendar/index.ts";
import type { SamePersonReason } from "#app/platform/database/generated/enums.ts";
import { compareNames, nameKey } from "./names.ts";

/** What of a person is compared. */
export interface Comparable {
  givenName: string;
  familyName: string;
  email: string | null;
  phone: string | null;
  birthDate: PlainDate | null;
}

/** What the database looks a person up by. */
export interface IdentityKeys {
  nameKey: string;
  mailKey: string | null;
  phoneKey: string | null;
}

/** Fewer digits than this are no number that tells people apart; more than these are written or left out at will. */
const PHONE_DIGITS = 8;

/** The last digits of a telephone number: country code and leading zero are written in many ways. */
export function phoneKey(phone: string | null): string | null {
  const digits = (phone ?? "").normalize("NFKC").replace(/\D/g, "");
  return digits.length < PHONE_DIGITS ? null : digits.slice(-PHONE_DIGITS);
}

/** Mail without regard to capitals. */
export function mailKey(email: string | null): string | null {
  return email?.trim().toLowerCase() || null;
}

/** What a person is looked up by. */
export function keysOf(person: Omit<Comparable, "birthDate">): IdentityKeys {
  return { nameKey: nameKey(person), mailKey: mailKey(person.email), phoneKey: phoneKey(person.phone) };
}

function compareBirths(
  first: PlainDate | null,
  second: PlainDate | null,
): "same" | "swapped" | "unknown" | "different" {
  if (first === null || second === null) return "unknown";
  if (first === second) return "same";
  const [year, month, day] = first.split("-");
  return second === `${year}-${day}-${month}` ? "swapped" : "different";
}

/**
 * Why two records may be one person, strongest first; empty when nothing speaks for it. A name alone counts only while a
 * birth date is missing: many people share a name.
 */
export function duplicateReasons(first: Comparable, second: Comparable): SamePersonReason[] {
  const reasons: SamePersonReason[] = [];
  const name = compareNames(first, second);
  const birth = compareBirths(first.birthDate, second.birthDate);
  if (birth === "same" && name === "same") reasons.push("SAME_NAME_AND_BIRTH");
  if (birth === "same" && name === "swapped") reasons.push("SWAPPED_NAME_AND_BIRTH");
  if (birth === "same" && name === "near") reasons.push("NEAR_NAME_AND_BIRTH");
  if (birth === "swapped" && name !== "different") reasons.push("NAME_AND_SWAPPED_BIRTH");
  const [mails, phones] = [
    [first, second].map(({ email }) => mailKey(email)),
    [first, second].map(({ phone }) => phoneKey(phone)),
  ];
  if (mails[0] !== null && mails[0] === mails[1]) reasons.push("SAME_MAIL");
  if (phones[0] !== null && phones[0] === phones[1]) reasons.push("SAME_PHONE");
  if (birth === "unknown" && (name === "same" || name === "swapped")) reasons.push("SAME_NAME");
  return reasons;
}
