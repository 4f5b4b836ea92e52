import { westernDigits } from "#app/ui/forms/typed.ts";
import type { Role } from "#app/platform/database/generated/enums.ts";

/** One live membership of a team, as the rules see it. */
export interface TeamSeat {
  membershipId: string;
  role: Role;
}

export type TeamRefusal = "last_admin" | "not_in_team" | "unchanged";

/** The role of a team that may change the team: without it nobody could be let in any more. */
function isManager(role: Role): boolean {
  return role === "HR_ADMIN" || role === "CENTER_ADMIN";
}

function isLastManager(team: readonly TeamSeat[], seat: TeamSeat): boolean {
  return isManager(seat.role) && team.filter(({ role }) => role === seat.role).length === 1;
}

/** Why this membership may not end; null when it may. The last administrator stays, also by own wish. */
export function endingRefusal(team: readonly TeamSeat[], membershipId: string): TeamRefusal | null {
  const seat = team.find((candidate) => candidate.membershipId === membershipId);
  if (!seat) return "not_in_team";
  return isLastManager(team, seat) ? "last_admin" : null;
}

/** Why this membership may not get another role; null when it may. */
export function roleChangeRefusal(
  team: readonly TeamSeat[],
  membershipId: string,
  role: Role,
): TeamRefusal | null {
  const seat = team.find((candidate) => candidate.membershipId === membershipId);
  if (!seat) return "not_in_team";
  if (seat.role === role) return "unchanged";
  return isLastManager(team, seat) ? "last_admin" : null;
}

/** A live membership or a promised one: the role and its one tenant. */
export interface Seat {
  role: Role;
  centerId: string | null;
  companyId: string | null;
  partnerId: string | null;
  candidateId: string | null;
}

/**
 * What becomes of a promised seat: `new`, `present` when the person has it (or another one in the same
 * company), `other_company` because one person acts for one company.
 */
export function seatOutcome(own: readonly Seat[], wish: Seat): "new" | "present" | "other_company" {
  if (wish.companyId !== null) {
    const company = own.find(({ companyId }) => companyId !== null);
    if (company) return company.companyId === wish.companyId ? "present" : "other_company";
  }
  const keys = ["role", "centerId", "companyId", "partnerId", "candidateId"] as const;
  return own.some((seat) => keys.every((key) => seat[key] === wish[key])) ? "present" : "new";
}

export type InvitationState = "open" | "used" | "expired";

/** Whether an invitation or code can still be used at `now`; its last instant is before `expiresAt`. */
export function invitationState(
  invitation: { usedAt: Date | null; expiresAt: Date },
  now: Date,
): InvitationState {
  if (invitation.usedAt !== null) return "used";
  return invitation.expiresAt > now ? "open" : "expired";
}

/** Days an invitation link is valid: long enough for somebody on holiday. */
export const INVITATION_DAYS = 14;
/** Days a one-time code is valid: from one appointment to the next. */
export const CODE_DAYS = 7;
/** Wrong tries a one-time code bears. */
export const CODE_ATTEMPTS = 5;

/** The instant `days` times 24 hours after `now`. */
export function expiryAfter(now: Date, days: number): Date {
  return new Date(now.getTime() + days * 24 * 60 * 60 * 1000);
}

/** The page where work starts, best-known role first; people without a role go to their account. */
export function homeOf(memberships: readonly { role: Role }[]): string {
  const has = (...roles: Role[]) => memberships.some(({ role }) => roles.includes(role));
  if (has("CENTER_ADMIN", "ADVISOR", "DESK")) return "/advisor/inbox";
  if (has("AUDITOR")) return "/advisor/reports";
  if (has("HR_ADMIN", "HR_MEMBER")) return "/employer";
  if (has("REPRESENTATIVE")) return "/employer/cases";
  if (has("PARTNER_MEMBER")) return "/partner";
  if (has("OPERATOR")) return "/operator/centers";
  if (has("CANDIDATE")) return "/candidate/checklist";
  return "/account";
}

/** Only people whose every role is the candidate's sign in by a link or a code: staff have more to lose. */
export function maySignInByLink(memberships: readonly { role: Role }[]): boolean {
  return memberships.length > 0 && memberships.every(({ role }) => role === "CANDIDATE");
}

/** The number in a candidate's reference: "K-2041", "k 2041" and "2041" mean 2041; null for anything else. */
export function referenceNumber(typed: string): number | null {
  const digits = /^k?[\s-]*(\d{1,9})$/i.exec(westernDigits(typed.trim()))?.[1];
  return digits === undefined ? null : Number(digits);
}

/** A one-time code as it is kept: capital letters and digits without blanks and hyphens. */
export function normalCode(typed: string): string {
  return westernDigits(typed)
    .toUpperCase()
    .replace(/[^0-9A-Z]/g, "");
}
