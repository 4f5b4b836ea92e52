import type { z } from "zod";
import type { HandlerCtx } from "#app/permissions/context.ts";
import type { Where } from "#app/permissions/guard/types.ts";
import type { PaperReason } from "#app/platform/database/generated/enums.ts";
import type { documentEvents } from "./events.ts";
import { tellBringers, tellCenter } from "./mails.server.ts";
import { writeEntry } from "./side.server.ts";

// What follows from events, each in the transaction that marks the event handled; `tx` carries the rights "papers".

type Payload<T extends keyof typeof documentEvents> = z.output<(typeof documentEvents)[T]["payload"]>;

const TOLD = {
  ...{ id: true, centerId: true, candidateId: true, caseId: true, kind: true, party: true, state: true },
  requestedById: true,
  case: { select: { companyId: true, advisorId: true } },
} as const;

/** Whoever is asked is told of all they are asked for, in one message. */
export async function tellOfRequest(
  { tx }: HandlerCtx,
  { paperIds, askedAt }: Payload<"papers_requested">,
): Promise<void> {
  const papers = await tx.paper.findMany({
    where: { id: { in: paperIds }, state: "REQUESTED" },
    select: TOLD,
    orderBy: { id: "asc" },
  });
  const [first] = papers;
  if (!first) return;
  const key = `papers-requested:${paperIds.join()}:${askedAt}`;
  await tellBringers(tx, first, { kind: "requested", count: papers.length }, key);
}

/** The center hears of what has come, whoever brought it of what is sent back. */
export async function tellOfMove(
  { tx }: HandlerCtx,
  { paperId, entryId, to, by }: Payload<"paper_moved">,
): Promise<void> {
  if (to !== "RECEIVED" && to !== "REJECTED") return;
  const paper = await tx.paper.findUnique({ where: { id: paperId }, select: TOLD });
  // what has gone on meanwhile is told by its own event
  if (!paper || paper.state !== to) return;
  const key = `paper-moved:${entryId}`;
  if (to === "RECEIVED") {
    if (by !== "CENTER") await tellCenter(tx, paper, { kind: "received" }, key);
    return;
  }
  const entry = await tx.paperEntry.findUnique({ where: { id: entryId }, select: { reason: true } });
  if (entry?.reason) await tellBringers(tx, paper, { kind: "rejected", reason: entry.reason }, key);
}

/** The case has ended: nobody is asked for its documents any more. */
export function endRequests(ctx: HandlerCtx, { caseId }: { caseId: string }): Promise<void> {
  return withdrawOpen(ctx, { caseId }, null);
}

/**
 * The person's consent for the company of a case has ended, by their word or by its date: the company sees no request any more,
 * so none waits for it. What the person is asked for goes on, for it is between them and the center.
 */
export async function endRequestsOfConsent(
  ctx: HandlerCtx,
  { companyId, candidateId }: { companyId: string; candidateId: string },
): Promise<void> {
  const cases = await ctx.tx.case.findMany({ where: { companyId, candidateId }, select: { id: true } });
  const where = { party: "COMPANY" as const, caseId: { in: cases.map(({ id }) => id) } };
  await withdrawOpen(ctx, where, "CONSENT_ENDED");
}

async function withdrawOpen(
  { tx, now }: HandlerCtx,
  where: Where<"Paper">,
  reason: PaperReason | null,
): Promise<void> {
  const open = await tx.paper.findMany({
    where: { ...where, state: { in: ["REQUESTED", "REJECTED"] } },
    select: { id: true, centerId: true, candidateId: true, caseId: true, version: true },
  });
  for (const { version, ...paper } of open) {
    const data = { state: "WITHDRAWN" as const };
    const moved = await tx.paper.updateVersioned({ id: paper.id, version, data });
    // somebody has changed it in this moment: the event is handled once more
    if (!moved.ok) throw new Error(`document ${paper.id} changed while its request ended`);
    await writeEntry(tx, paper, { actorParty: "CENTER", actorName: "" }, now, { to: "WITHDRAWN", reason });
  }
}
