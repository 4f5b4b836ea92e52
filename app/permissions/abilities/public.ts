import type { Allow } from "../ability.ts";
import type { Principal } from "../context.ts";

/** What everybody sees: where the centers are and what they do, the check, and names of occupations. */
export function allowPublic(allow: Allow): void {
  allow("read", ["Center", "Site", "ServiceArea"]);
  allow("read", "Check");
  // reference data of the European Commission; nobody writes it here
  allow("read", ["EscoRelease", "EscoOccupation", "EscoSkill", "EscoOccupationSkill"]);
}

/** What every signed-in person has: themselves. */
export function allowSignedIn(allow: Allow, { userId }: Principal): void {
  allow("read", "User", { id: userId });
  allow("read", "Membership", { userId });
}
