import type { UserCtx } from "#app/permissions/context.ts";
import { inviteByMail, issueCode } from "#app/domains/accounts/index.server.ts";
import { NotFoundError } from "#app/platform/errors.ts";
import { isClosed } from "./rules.ts";

/** Invites the person by mail; the link works once. */
export async function inviteCandidate(
  ctx: UserCtx,
  candidateId: string,
): Promise<{ ok: true } | { ok: false; code: "no_email" }> {
  return ctx.db.transaction(async (tx) => {
    const identity = await tx.candidateIdentity.findFirst({
      where: { candidateId },
      select: { centerId: true, email: true, candidate: { select: { state: true } } },
    });
    if (!identity || isClosed(identity.candidate.state)) throw new NotFoundError("CandidateIdentity");
    if (!identity.email) return { ok: false, code: "no_email" };
    const { centerId, email } = identity;
    await inviteByMail(tx, ctx, { target: { for: "candidate", centerId, candidateId }, email });
    return { ok: true };
  });
}

/** A one-time code for a person without e-mail; the code is told to the advisor once. */
export async function codeForCandidate(
  ctx: UserCtx,
  candidateId: string,
): Promise<{ code: string; expiresAt: Date }> {
  return ctx.db.transaction(async (tx) => {
    const profile = await tx.candidateProfile.findFirst({
      where: { id: candidateId },
      select: { centerId: true, state: true },
    });
    if (!profile || isClosed(profile.state)) throw new NotFoundError("CandidateProfile");
    return issueCode(tx, ctx, { centerId: profile.centerId, candidateId });
  });
}
