/** A person with custody and their written consent, as far as the center has it. */
export interface GuardianFacts {
  /** the day of the signature; null: not signed */
  signedOn: string | null;
  /** the day the center compared it with the paper; null: not yet */
  checkedOn: string | null;
}

/** What is missing before a minor may be introduced. */
export type GuardianGap = "no_guardian" | "not_signed" | "not_checked";
export type GuardianConsent = "not_needed" | "given" | GuardianGap;

/**
 * Whether the person has not completed their 18th year (§ 2 BGB). Dates are compared as texts: who was born on
 * 29 February is of age on 1 March of a common year (§§ 187, 188 BGB).
 * @param birthDate unknown counts as of age: nothing says otherwise
 */
export function isMinor(birthDate: string | null, today: string): boolean {
  if (birthDate === null) return false;
  return today < `${Number(birthDate.slice(0, 4)) + 18}${birthDate.slice(4)}`;
}

/**
 * Whether those with custody agree that a minor is introduced and goes to work or training in another country:
 * all of them, in writing, compared by the center (§§ 1626, 1629 Abs. 1, 1631 Abs. 1 BGB).
 */
export function guardianConsent(
  birthDate: string | null,
  today: string,
  guardians: readonly GuardianFacts[],
): GuardianConsent {
  if (!isMinor(birthDate, today)) return "not_needed";
  if (guardians.length === 0) return "no_guardian";
  if (guardians.some(({ signedOn }) => signedOn === null)) return "not_signed";
  return guardians.every(({ checkedOn }) => checkedOn !== null) ? "given" : "not_checked";
}

/** Whether the person may be proposed and introduced. */
export function mayBeIntroduced(consent: GuardianConsent): consent is "not_needed" | "given" {
  return consent === "not_needed" || consent === "given";
}
