/** Roles that read other people's data every day. */
const CENTER_ROLES: readonly string[] = ["ADVISOR", "DESK", "CENTER_ADMIN", "AUDITOR"];

/**
 * Whether this person must set up a second factor before anything else: every center role,
 * outside demo mode, that has none yet.
 */
export function needsTwoFactor(
  principal: { twoFactor: boolean; memberships: readonly { role: string }[] },
  env: { demo: boolean },
): boolean {
  if (env.demo || principal.twoFactor) return false;
  return principal.memberships.some(({ role }) => CENTER_ROLES.includes(role));
}
