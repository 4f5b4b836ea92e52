import type { CandidateRecord } from "../queries.server.ts";

/** A stored person as the form shows it at first. */
export function candidateDefaults({ identity, ...profile }: CandidateRecord): Record<string, unknown> {
  return {
    ...profile,
    skills: profile.skills.join(", "),
    secondOccupation: profile.wishedIsco08[0],
    thirdOccupation: profile.wishedIsco08[1],
    givenName: identity?.givenName,
    familyName: identity?.familyName,
    email: identity?.email,
    phone: identity?.phone,
    birthDate: identity?.birthDate,
    nationality: identity?.nationalities[0],
    secondNationality: identity?.nationalities[1],
    residenceCountry: identity?.residenceCountry,
    situation: identity?.situation,
  };
}
