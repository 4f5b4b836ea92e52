import { toUtcDate } from "#app/domains/calendar/index.ts";
import type { PlainDate } from "#app/domains/calendar/index.ts";
import type { GuardedTx, UserCtx } from "#app/permissions/context.ts";
import type { PaperKind, PaperParty } from "#app/platform/database/generated/enums.ts";
import { notFound, UniqueConflictError } from "#app/platform/errors.ts";
import { idWithin } from "#app/platform/ids.ts";
import { documentEvent } from "./events.ts";
import { KINDS, usualParty } from "./kinds.ts";
import { movePaper } from "./rules/moves.ts";
import { planReminders } from "./due.server.ts";
import { actorOf, answered, overOf, Refused, requireParty, slotOf, writeEntry } from "./side.server.ts";
import type { PaperKeys, PaperResult } from "./side.server.ts";

/** One document somebody is asked for; `id` is the one it gets, so that asking twice asks once. */
export interface Wish {
  id: string;
  kind: PaperKind;
  detail?: string | undefined;
  party: PaperParty;
  milestoneId: string | null;
}

/** What everybody usually brings of these kinds; the ids follow from that of the asking, so that asking twice asks once. */
export const usualWishes = (
  askingId: string,
  kinds: readonly PaperKind[],
  milestoneOf: (kind: PaperKind) => string | null,
): Wish[] =>
  kinds.map((kind) => ({
    ...{ id: idWithin(askingId, kind), kind, party: usualParty(kind) },
    milestoneId: milestoneOf(kind),
  }));

interface Asking {
  /** of a case, or of the person alone */
  for: { caseId: string } | { candidateId: string };
  wishes: readonly Wish[];
  why?: string | undefined;
  dueOn?: PlainDate | undefined;
}

/**
 * Asks for documents, by the center. What is asked for, looked at or fine already is left as it is; what was withdrawn or
 * not needed is asked for again. Two who ask for the same at once ask once.
 */
export async function requestPapers(ctx: UserCtx, asking: Asking): Promise<PaperResult> {
  const { wishes, dueOn } = asking;
  if (dueOn !== undefined && dueOn < ctx.today) return { ok: false, code: "in_the_past" };
  for (const { kind, party, detail } of wishes) {
    if (!KINDS[kind].brings.includes(party)) return { ok: false, code: "wrong_party" };
    if (kind === "OTHER" && detail === undefined) return { ok: false, code: "detail_missing" };
  }
  try {
    return await askOnce(ctx, asking);
  } catch (error) {
    if (!(error instanceof UniqueConflictError) || error.subject !== "Paper") throw error;
    // somebody has asked for the same meanwhile: it stands there now
    return askOnce(ctx, asking);
  }
}

function askOnce(ctx: UserCtx, asking: Asking): Promise<PaperResult> {
  return answered(() =>
    ctx.db.transaction(async (tx): Promise<PaperResult> => {
      const { over, ...keys } = await keysOf(tx, asking.for);
      requireParty(ctx, "CENTER", keys);
      if (over) throw new Refused(over);
      const asked = new Map<PaperParty, string[]>();
      for (const wish of asking.wishes) {
        const paperId = await ask(ctx, tx, keys, { ...asking, wish });
        if (paperId !== null) asked.set(wish.party, [...(asked.get(wish.party) ?? []), paperId]);
      }
      const { centerId, candidateId, caseId } = keys;
      for (const [party, paperIds] of asked) {
        const askedAt = ctx.now.toISOString();
        await tx.emit(
          documentEvent("papers_requested", { centerId, candidateId, caseId, party, paperIds, askedAt }),
        );
      }
      return { ok: true };
    }),
  );
}

/** Asks for one of them; null where nothing is to be asked. */
async function ask(
  ctx: UserCtx,
  tx: GuardedTx,
  { companyId: _, ...keys }: PaperKeys,
  { wish, why, dueOn }: Pick<Asking, "why" | "dueOn"> & { wish: Wish },
): Promise<string | null> {
  const { kind, party, detail = null } = wish;
  if (party === "COMPANY" && keys.caseId === null) throw new Refused("wrong_party");
  const slot = slotOf(kind, KINDS[kind].several, keys.caseId);
  const known = await tx.paper.findFirst({
    where: slot === null ? { id: wish.id } : { caseId: keys.caseId, slot },
    select: { id: true, kind: true, state: true, party: true, version: true },
  });
  const wanted = {
    ...{ state: "REQUESTED" as const, party, dueOn: dueOn === undefined ? null : toUtcDate(dueOn) },
    ...{ requestedById: ctx.user.userId, milestoneId: wish.milestoneId },
  };
  if (known) {
    // fine as it is: to have a new one, the advisor asks again on its page
    if (known.state === "CHECKED" || movePaper(known, "ask_again", "CENTER") === null) return null;
    const moved = await tx.paper.updateVersioned({ id: known.id, version: known.version, data: wanted });
    if (!moved.ok) throw new Refused("changed_meanwhile");
  } else {
    await tx.paper.create({ data: { id: wish.id, ...keys, kind, slot, detail, ...wanted } });
  }
  const id = known?.id ?? wish.id;
  const house = tx.asSystem("papers");
  const said = { to: "REQUESTED" as const, words: why ?? null };
  await writeEntry(house, { id, ...keys }, actorOf(ctx, "CENTER", ""), ctx.now, said);
  await planReminders(house, { id, kind, dueOn: dueOn ?? null, expiresOn: null }, ctx.now);
  return id;
}

async function keysOf(
  tx: GuardedTx,
  of: Asking["for"],
): Promise<PaperKeys & { over: ReturnType<typeof overOf> }> {
  if ("caseId" in of) {
    const found = await tx.case.findFirst({
      where: { id: of.caseId },
      select: {
        ...{ centerId: true, candidateId: true, companyId: true, state: true },
        candidate: { select: { state: true } },
      },
    });
    if (!found) notFound("Case");
    const { state, candidate, ...keys } = found;
    return { ...keys, caseId: of.caseId, over: overOf(state, candidate.state) };
  }
  const { candidateId } = of;
  const person = await tx.candidateProfile.findFirst({
    where: { id: candidateId },
    select: { centerId: true, state: true },
  });
  if (!person) notFound("CandidateProfile");
  const { centerId, state } = person;
  return { centerId, candidateId, caseId: null, companyId: null, over: overOf(undefined, state) };
}
