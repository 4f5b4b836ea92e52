import type { PlainDate } from "#app/domains/calendar/index.ts";
import type { SamePersonReason } from "#app/platform/database/generated/enums.ts";
import { compareNames, prepareName, type PreparedName } from "./names.ts";

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
  const { key: nameKey } = prepareName(person);
  return { nameKey, mailKey: mailKey(person.email), phoneKey: phoneKey(person.phone) };
}

/** A person made ready to be compared with many. */
export interface Prepared {
  name: PreparedName;
  birthDate: PlainDate | null;
  mailKey: string | null;
  phoneKey: string | null;
}

export function prepare(person: Comparable): Prepared {
  const { birthDate, email, phone } = person;
  return { name: prepareName(person), birthDate, mailKey: mailKey(email), phoneKey: phoneKey(phone) };
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
export function duplicateReasons(first: Prepared, second: Prepared): SamePersonReason[] {
  const reasons: SamePersonReason[] = [];
  const birth = compareBirths(first.birthDate, second.birthDate);
  const name = birth === "different" ? "different" : compareNames(first.name, second.name);
  if (birth === "same" && name === "same") reasons.push("SAME_NAME_AND_BIRTH");
  if (birth === "same" && name === "swapped") reasons.push("SWAPPED_NAME_AND_BIRTH");
  if (birth === "same" && name === "near") reasons.push("NEAR_NAME_AND_BIRTH");
  if (birth === "swapped" && name !== "different") reasons.push("NAME_AND_SWAPPED_BIRTH");
  if (first.mailKey !== null && first.mailKey === second.mailKey) reasons.push("SAME_MAIL");
  if (first.phoneKey !== null && first.phoneKey === second.phoneKey) reasons.push("SAME_PHONE");
  if (birth === "unknown" && (name === "same" || name === "swapped")) reasons.push("SAME_NAME");
  return reasons;
}
