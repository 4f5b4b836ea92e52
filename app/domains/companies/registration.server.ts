import { foundTeam, openAccount } from "#app/domains/accounts/index.server.ts";
import { findCompetentCenter } from "#app/domains/centers/index.server.ts";
import type { Ctx, GuardedTx } from "#app/permissions/context.ts";
import { UniqueConflictError } from "#app/platform/errors.ts";
import { companyEvent } from "./events.ts";
import { noteDecision } from "./history.server.ts";
import { companyKeys } from "./rules.ts";
import type { RegistrationInput } from "./schema.ts";

/** Who registers a company and manages it first: somebody signed in, or somebody who asks for an account with it. */
export type Founder = { userId: string; name: string; email: string } | { name: string; email: string };

/**
 * What came of it. `openedFor` is the fresh account, to be completed after the commit; null when there was nothing to
 * open: the person is signed in, the form was sent twice, or the address has an account (its owner got a mail then and
 * nothing was stored; the page must look the same).
 */
export type RegistrationResult =
  { ok: true; openedFor: string | null } | { ok: false; code: "no_center" | "already_in_company" };

/**
 * Stores a company that waits for its center's verification, with its establishments and its first HR admin, and tells the
 * center. A double submit makes one company. Nothing is stored where no center is competent.
 */
export async function registerCompany(
  ctx: Ctx,
  input: RegistrationInput,
  founder: Founder,
): Promise<RegistrationResult> {
  const center = await findCompetentCenter(ctx, input);
  if (!center) return { ok: false, code: "no_center" };
  const attempt = () =>
    ctx.db.transaction((tx) => register(tx, { ctx, input, founder, centerId: center.id }));
  // of two at the same time the second finds, one look later, what the first has stored
  return attempt().catch((error: unknown) => {
    if (error instanceof UniqueConflictError) return attempt();
    throw error;
  });
}

interface Registration {
  ctx: Ctx;
  input: RegistrationInput;
  founder: Founder;
  centerId: string;
}

async function register(tx: GuardedTx, registration: Registration): Promise<RegistrationResult> {
  const { ctx, input, founder, centerId } = registration;
  const companyId = input.id;
  const house = tx.asSystem("register_company");
  const isSignedIn = "userId" in founder;
  // the person's team before the company: a twin of this post that commits between the two is found as the company
  const hasTeam = isSignedIn && (await actsForCompany(house, founder.userId));
  const known = await house.company.findFirst({ where: { id: companyId }, select: { id: true } });
  if (known) return { ok: true, openedFor: null };
  if (hasTeam) return { ok: false, code: "already_in_company" };
  const userId = isSignedIn ? founder.userId : await openAccount(tx, ctx, founder);
  if (userId === null) return { ok: true, openedFor: null };
  await writeCompany(house, registration, userId);
  await foundTeam(tx, { userId, companyId });
  await house.emit(companyEvent("company_registered", { companyId, centerId, again: false }));
  return { ok: true, openedFor: isSignedIn ? null : userId };
}

/** One person, one company: what a page shows as "your company" must not depend on chance. */
async function actsForCompany(tx: GuardedTx, userId: string): Promise<boolean> {
  const live = { userId, companyId: { not: null }, endedAt: null };
  return (await tx.membership.count({ where: live })) > 0;
}

async function writeCompany(
  tx: GuardedTx,
  { ctx, input, founder, centerId }: Registration,
  createdById: string,
): Promise<void> {
  const { establishments, ...details } = input;
  await tx.company.create({
    data: {
      ...details,
      ...{ centerId, createdById },
      ...companyKeys(details.legalName),
      stateSince: ctx.now,
      betriebsnummer: details.betriebsnummer ?? null,
      contactName: details.contactName ?? founder.name,
      contactEmail: details.contactEmail ?? founder.email,
      contactPhone: details.contactPhone ?? null,
    },
  });
  for (const establishment of establishments) {
    const betriebsnummer = establishment.betriebsnummer ?? null;
    await tx.establishment.create({ data: { ...establishment, companyId: input.id, betriebsnummer } });
  }
  await noteDecision(
    tx,
    {
      ...{ centerId, companyId: input.id, kind: "REGISTERED", companyName: details.legalName },
      actor: { userId: createdById, name: founder.name },
      actorParty: "COMPANY",
    },
    ctx.now,
  );
}
