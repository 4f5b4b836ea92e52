import { isLocale, staffLocale } from "#app/i18n/locale.ts";
import type { Locale } from "#app/i18n/locale.ts";
import type { GuardedDb, GuardedTx } from "#app/permissions/context.ts";
import type { Where } from "#app/permissions/guard/types.ts";
import { isPlaceholderAddress } from "#app/platform/mail/no-mail.ts";
import { advisorsOf } from "./own-center.server.ts";

/** Whose people are meant. */
export type ToldTenant =
  | { companyId: string }
  | { candidateId: string }
  | { partnerId: string }
  | { representatives: string[] }
  | { advisorId: string; centerId: string };

/** Somebody to tell something. */
export interface ToldPerson {
  userId: string;
  /** where mails go; for people who sign in with codes an address that takes none */
  email: string;
  locale: Locale;
}

/** Who may still see what the mail is about: a mandate or a proposal outlives the role it was made in. */
function livingMembers(tenant: ToldTenant): Where<"User"> {
  if ("representatives" in tenant) {
    const memberships = { some: { role: "REPRESENTATIVE" as const, endedAt: null } };
    return { id: { in: tenant.representatives }, memberships };
  }
  if ("advisorId" in tenant) {
    const { advisorId: id, centerId } = tenant;
    return { id, ...advisorsOf([centerId]) };
  }
  return { memberships: { some: { ...tenant, endedAt: null } } };
}

/**
 * The people who hear of a tenant's matters, with and without a mailbox, in the language they are written to: candidates in
 * their own, all others in German or English, for their words exist in no other.
 */
export async function peopleToTell(tx: GuardedTx, tenant: ToldTenant): Promise<ToldPerson[]> {
  const people = await tx.user.findMany({
    where: { disabledAt: null, ...livingMembers(tenant) },
    select: { id: true, email: true, locale: true },
    orderBy: { id: "asc" },
  });
  const spoken = (locale: string): Locale => (isLocale(locale) ? locale : "de");
  return people.map(({ id: userId, email, locale }) => ({
    userId,
    email,
    locale: "candidateId" in tenant ? spoken(locale) : staffLocale(locale),
  }));
}

/** The mailbox of a center, which nobody signs in with; it is written to in German. */
export interface CenterMailbox {
  userId: null;
  centerId: string;
  email: string;
  locale: "de";
}

/** A center's mailbox; none where there is no such center for the rights of `tx`. */
export async function centerMailbox(tx: GuardedTx, centerId: string): Promise<CenterMailbox[]> {
  const center = await tx.center.findUnique({ where: { id: centerId }, select: { email: true } });
  return center ? [{ userId: null, centerId, email: center.email, locale: "de" }] : [];
}

/** Whose matter it is at a center: the first of these advisors who is still there, else the center's mailbox. */
export async function advisorOrMailbox(
  tx: GuardedTx,
  centerId: string,
  advisorIds: readonly (string | null | undefined)[],
): Promise<(ToldPerson | CenterMailbox)[]> {
  for (const advisorId of advisorIds) {
    const found = advisorId ? await peopleToTell(tx, { centerId, advisorId }) : [];
    if (found.length > 0) return found;
  }
  return centerMailbox(tx, centerId);
}

/**
 * How many people of each tenant, companies or candidates, get its mails, as far as the asker sees them; one without any is
 * left out.
 */
export async function countReachable(
  db: GuardedDb,
  tenant: "companyId" | "candidateId",
  ids: readonly string[],
): Promise<ReadonlyMap<string, number>> {
  const live = { [tenant]: { in: [...ids] }, endedAt: null };
  const people = await db.user.findMany({
    where: { disabledAt: null, memberships: { some: live } },
    select: { email: true, memberships: { where: live, select: { companyId: true, candidateId: true } } },
  });
  const counts = new Map<string, number>();
  for (const { email, memberships } of people) {
    if (isPlaceholderAddress(email)) continue;
    for (const { [tenant]: id } of memberships) {
      if (id !== null) counts.set(id, (counts.get(id) ?? 0) + 1);
    }
  }
  return counts;
}
