import { countryName } from "#app/domains/countries/index.ts";
import type { CandidateState } from "#app/platform/database/generated/enums.ts";

/** What people call a candidate by before there is a name, e.g. "K-2041". */
export function candidateReference(number: number): string {
  return `K-${number}`;
}

/** Whether a record is only kept and read: it goes on as another one, here or in another center. */
export const isClosed = (state: CandidateState): boolean => state === "MERGED" || state === "HANDED_OVER";

/** What somebody is called; null where the reader does not see the name. */
export const personName = (identity: { givenName: string; familyName: string } | null): string | null =>
  identity && `${identity.givenName} ${identity.familyName}`;

/** The same person, their countries as names in a language instead of codes. */
export function withCountryNames<
  T extends { nationalities: readonly string[]; residenceCountry: string | null },
>(identity: T, locale: string): T {
  const { nationalities, residenceCountry } = identity;
  return {
    ...identity,
    nationalities: nationalities.map((code) => countryName(code, locale)),
    residenceCountry: residenceCountry && countryName(residenceCountry, locale),
  };
}
