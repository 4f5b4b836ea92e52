import type { Ctx, GuardedTx, UserCtx } from "#app/permissions/context.ts";
import type { Role } from "#app/platform/database/generated/enums.ts";
import { newId } from "#app/platform/ids.ts";
import { GRANT, grantMembership } from "./grant.server.ts";
import type { GrantRefusal } from "./grant.server.ts";
import { invitationState } from "./rules.ts";
import type { InvitationState } from "./rules.ts";
import { hashToken } from "#app/platform/secret-link.ts";

/** What the page of an invitation shows to whoever holds the link. */
export interface InvitationPage {
  state: InvitationState;
  role: Role;
  /** the company, center or partner body it leads to */
  tenant: string;
  email: string;
  /** whether the address has an account already: then the person signs in first */
  hasAccount: boolean;
}

export type AcceptRefusal = "gone" | "has_account" | "other_address" | GrantRefusal;
export type Accepted = { ok: true; userId: string; role: Role } | { ok: false; code: AcceptRefusal };

const INVITATION = {
  ...GRANT,
  email: true,
  usedAt: true,
  expiresAt: true,
  center: { select: { name: true } },
  company: { select: { legalName: true } },
  partner: { select: { name: true } },
} as const;

/** The invitation behind a link; null when there is none. */
export async function getInvitation(ctx: Ctx, token: string): Promise<InvitationPage | null> {
  return ctx.db.transaction(async (person) => {
    const tx = person.asSystem("accounts");
    const found = await findByToken(tx, token);
    if (!found) return null;
    const tenant = found.partner?.name ?? found.company?.legalName ?? found.center?.name ?? "";
    return {
      state: invitationState(found, ctx.now),
      role: found.role,
      tenant,
      email: found.email,
      hasAccount: (await tx.user.count({ where: { email: found.email } })) > 0,
    };
  });
}

/** A person without an account accepts: account and membership in one transaction. */
export async function acceptAsNewPerson(ctx: Ctx, input: { token: string; name: string }): Promise<Accepted> {
  return ctx.db
    .transaction(async (person): Promise<Accepted> => {
      const tx = person.asSystem("accounts");
      const found = await findByToken(tx, input.token);
      if (!found || !(await claim(tx, found.id, ctx.now))) return { ok: false, code: "gone" };
      if ((await tx.user.count({ where: { email: found.email } })) > 0) throw new Refused("has_account");
      const userId = newId();
      await tx.user.create({
        data: {
          id: userId,
          name: input.name,
          email: found.email,
          // the link came to this address
          emailVerified: true,
          locale: ctx.locale,
        },
      });
      const refusal = await grantMembership(tx, userId, found);
      if (refusal) throw new Refused(refusal);
      return { ok: true, userId, role: found.role };
    })
    .catch(refusalOrThrow);
}

/** A signed-in person accepts; the invitation must have gone to their own address. */
export async function acceptAsMember(ctx: UserCtx, token: string): Promise<Accepted> {
  return ctx.db
    .transaction(async (person): Promise<Accepted> => {
      const tx = person.asSystem("accounts");
      const found = await findByToken(tx, token);
      if (!found) return { ok: false, code: "gone" };
      if (found.email !== ctx.user.email) return { ok: false, code: "other_address" };
      if (!(await claim(tx, found.id, ctx.now))) return { ok: false, code: "gone" };
      const refusal = await grantMembership(tx, ctx.user.userId, found);
      if (refusal) throw new Refused(refusal);
      return { ok: true, userId: ctx.user.userId, role: found.role };
    })
    .catch(refusalOrThrow);
}

/** Rolls the claim back: the invitation stays open for what has to come first. */
class Refused extends Error {
  readonly code: AcceptRefusal;

  constructor(code: AcceptRefusal) {
    super(code);
    this.code = code;
  }
}

function refusalOrThrow(error: unknown): Accepted {
  if (error instanceof Refused) return { ok: false, code: error.code };
  throw error;
}

async function findByToken(tx: GuardedTx, token: string) {
  const found = await tx.invitation.findUnique({
    where: { tokenHash: hashToken(token) },
    select: INVITATION,
  });
  return found?.email ? { ...found, email: found.email } : null;
}

/** Uses the invitation up; false when somebody was faster or its time is over. */
async function claim(tx: GuardedTx, id: string, now: Date): Promise<boolean> {
  const { count } = await tx.invitation.updateMany({
    where: { id, kind: "LINK", usedAt: null, expiresAt: { gt: now } },
    data: { usedAt: now },
  });
  return count === 1;
}
