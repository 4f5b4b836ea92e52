import type { Allow } from "../ability.ts";
import type { Principal } from "../context.ts";

/** What everybody sees: where the centers are and what they do, and the check. */
export function allowPublic(allow: Allow): void {
  allow("read", ["Center", "Site", "ServiceArea"]);
  allow("read", "Check");
}

/** What every signed-in person has: themselves. */
export function allowSignedIn(allow: Allow, { userId }: Principal): void {
  allow("read", "User", { id: userId });
  allow("read", "Membership", { userId });
}
