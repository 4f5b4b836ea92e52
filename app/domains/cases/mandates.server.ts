import { inviteByMail } from "#app/domains/accounts/index.server.ts";
import type { GuardedTx, UserCtx } from "#app/permissions/context.ts";
import { NotFoundError } from "#app/platform/errors.ts";
import { loadCourse, writeEntries } from "./course.server.ts";
import { actorOf, requireSide } from "./side.server.ts";

/**
 * An administrator of the company lets somebody act for it in one case, by an invitation to their address. The mandate
 * itself begins when they accept.
 */
export async function inviteRepresentative(
  ctx: UserCtx,
  input: { caseId: string; email: string },
): Promise<{ ok: true } | { ok: false; code: "case_over" }> {
  return ctx.db.transaction(async (tx) => {
    const found = await tx.case.findFirst({
      where: { id: input.caseId },
      select: { companyId: true, state: true },
    });
    if (!found) throw new NotFoundError("Case");
    if (found.state === "ENDED") return { ok: false, code: "case_over" };
    await inviteByMail(tx, ctx, {
      target: { for: "representative", companyId: found.companyId, matterId: input.caseId },
      email: input.email,
    });
    return { ok: true };
  });
}

/** Ends a mandate at once: the representative does not see the case any more. */
export async function endMandate(ctx: UserCtx, input: { caseId: string; mandateId: string }): Promise<void> {
  await ctx.db.transaction(async (tx) => {
    const mandate = await tx.mandate.findFirst({
      where: { id: input.mandateId, caseId: input.caseId, endedAt: null },
      select: { id: true, userId: true },
    });
    if (!mandate) throw new NotFoundError("Mandate");
    const house = tx.asSystem("case");
    const { row, reference } = await loadCourse(house, input.caseId);
    requireSide(ctx, "COMPANY", row);
    await tx.mandate.update({ where: { id: mandate.id }, data: { endedAt: ctx.now } });
    const user = await house.user.findUnique({ where: { id: mandate.userId }, select: { name: true } });
    await writeEntries(house, row, actorOf(ctx, "COMPANY", reference), ctx.now, [
      { kind: "mandate_ended", to: user?.name ?? null, forEmployer: true, forCandidate: false },
    ]);
  });
}

/** An invited representative has accepted: the mandate begins. `tx` carries the rights "case". */
export async function beginMandate(
  tx: GuardedTx,
  now: Date,
  input: { caseId: string; companyId: string; userId: string },
): Promise<void> {
  const { caseId, companyId, userId } = input;
  const found = await tx.case.findFirst({ where: { id: caseId, companyId }, select: { id: true } });
  // the case may have been moved away meanwhile; an invitation is no promise
  if (!found) return;
  const known = await tx.mandate.findUnique({
    where: { caseId_userId: { caseId, userId } },
    select: { id: true, endedAt: true },
  });
  if (known && known.endedAt === null) return;
  if (known) await tx.mandate.update({ where: { id: known.id }, data: { endedAt: null } });
  else await tx.mandate.create({ data: { companyId, caseId, userId, createdAt: now } });
  const { row } = await loadCourse(tx, caseId);
  const user = await tx.user.findUnique({ where: { id: userId }, select: { name: true } });
  await writeEntries(tx, row, { party: "COMPANY", name: user?.name ?? "" }, now, [
    { kind: "mandate_given", to: user?.name ?? null, forEmployer: true, forCandidate: false },
  ]);
}
