import type { Role } from "#app/platform/database/generated/enums.ts";
import { ownPath } from "#app/platform/http/own-path.ts";
import { homeOf } from "./rules.ts";

/** Pages that lead nowhere for somebody who has just signed in. */
const SIGN_IN_DOORS = /^\/(login|logout|verify-email|reset-password)(\/|$)/;

/** Where to go after sign-in: the page that was asked for, if it is one of ours, else where work starts. */
export function pageAfterSignIn(
  next: string | null | undefined,
  memberships: readonly { role: Role }[],
): string {
  const wanted = ownPath(next);
  const [path = "/"] = wanted.split("?");
  return path === "/" || SIGN_IN_DOORS.test(path) ? homeOf(memberships) : wanted;
}
