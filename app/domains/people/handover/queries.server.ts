import { occupationTitle } from "#app/domains/occupations/index.ts";
import { berlinDay } from "#app/domains/calendar/index.ts";
import { candidateReference } from "#app/domains/candidates/index.ts";
import { staffLocale } from "#app/i18n/locale.ts";
import { PAGE_SIZE } from "#app/platform/http/page.ts";
import type { UserCtx } from "#app/permissions/context.ts";
import { notFound } from "#app/platform/errors.ts";
import { eraseFrom } from "../retention/periods.ts";
import { handoverBar, OPEN_HANDOVERS } from "./rules.ts";
import { countRunning } from "./steps.server.ts";

const CENTER = { select: { id: true, name: true } } as const;
const SHOWN = {
  ...{ id: true, version: true, state: true, parts: true, reason: true, askedByName: true, askedAt: true },
  ...{ agreedOn: true, agreedAt: true, paperSignedOn: true, recordedByName: true, endedAt: true },
  ...{ heldAt: true, heldByName: true, heldReason: true, erasedAt: true },
  toCenter: CENTER,
} as const;

/** Hand-overs of a person, the latest first. */
export function listHandovers(ctx: UserCtx, candidateId: string) {
  return ctx.db.handover.findMany({
    where: { candidateId },
    select: SHOWN,
    orderBy: [{ askedAt: "desc" }, { id: "desc" }],
    take: 10,
  });
}

/** What an advisor needs to hand a person over: what stands in the way, the other centers, what was asked so far. */
export async function getHandoverPage(ctx: UserCtx, candidateId: string) {
  const row = await ctx.db.candidateProfile.findFirst({
    where: { id: candidateId },
    select: { id: true, number: true, state: true, centerId: true },
  });
  if (!row) return notFound("CandidateProfile");
  const handovers = await listHandovers(ctx, candidateId);
  const open = handovers.find(({ state }) => OPEN_HANDOVERS.includes(state)) ?? null;
  const runningCases = await countRunning(ctx.db, candidateId);
  return {
    person: { id: row.id, reference: candidateReference(row.number) },
    open,
    past: handovers
      .filter(({ id }) => id !== open?.id)
      .map((one) => ({
        ...one,
        eraseFrom: one.state === "ACCEPTED" && one.endedAt ? eraseFrom(berlinDay(one.endedAt)) : null,
      })),
    bar: handoverBar({ state: row.state, runningCases, openHandovers: open ? 1 : 0 }),
    centers: await ctx.db.center.findMany({
      where: { id: { not: row.centerId } },
      select: { id: true, name: true },
      orderBy: { name: "asc" },
    }),
  };
}

/** The question that waits for the person, or was answered with yes; null when there is none. */
export async function getOwnHandover(ctx: UserCtx) {
  const row = await ctx.db.handover.findFirst({
    where: { state: { in: OPEN_HANDOVERS } },
    select: { ...SHOWN, centerId: true },
    orderBy: { askedAt: "desc" },
  });
  if (!row) return null;
  const from = await ctx.db.center.findUnique({ where: { id: row.centerId }, select: { name: true } });
  return { ...row, fromCenter: from?.name ?? "" };
}

/** People other centers offer to this one: occupation and level, no name, until they are accepted. */
export async function listIncoming(ctx: UserCtx, page: number) {
  const own = ctx.user.memberships.flatMap(({ centerId }) => (centerId ? [centerId] : []));
  const where = { toCenterId: { in: own } };
  const [rows, total] = await Promise.all([
    ctx.db.handover.findMany({
      where,
      select: {
        ...{ id: true, version: true, state: true, centerId: true, isco08: true, germanLevel: true },
        ...{ parts: true, agreedAt: true, newCandidateId: true },
      },
      orderBy: [{ state: "asc" }, { agreedAt: "desc" }, { id: "desc" }],
      skip: (page - 1) * PAGE_SIZE,
      take: PAGE_SIZE,
    }),
    ctx.db.handover.count({ where }),
  ]);
  const centers = await ctx.db.center.findMany({
    where: { id: { in: rows.map(({ centerId }) => centerId) } },
    select: { id: true, name: true },
  });
  const language = staffLocale(ctx.locale);
  return {
    total,
    rows: rows.map(({ centerId, isco08, ...row }) => ({
      ...row,
      occupation: occupationTitle(isco08, language) ?? isco08,
      from: centers.find(({ id }) => id === centerId)?.name ?? "",
    })),
  };
}
