import type { UserCtx } from "#app/permissions/context.ts";
import type { GuardedTx } from "#app/permissions/guard/types.ts";
import { createOnce } from "#app/permissions/create-once.ts";
import { NotFoundError } from "#app/platform/errors.ts";
import type { CloseReason, RequestState, Turn } from "#app/platform/database/generated/enums.ts";
import { companyBar } from "#app/domains/companies/index.ts";
import { moveRequest } from "./rules.ts";
import type { RequestParty, RequestStep } from "./rules.ts";
import { supportEvent } from "./events.ts";
import type { NewRequest, Triage } from "./schema.ts";

export type RequestRefusal = { ok: false; code: "changed_meanwhile" | "not_possible_now" };
export type RequestResult = { ok: true } | RequestRefusal;

export interface RequestRow {
  id: string;
  centerId: string;
  companyId: string;
  state: RequestState;
  turn: Turn;
  version: number;
  assigneeId: string | null;
  firstAnsweredAt: Date | null;
}

const ROW = {
  id: true,
  centerId: true,
  companyId: true,
  state: true,
  turn: true,
  version: true,
  assigneeId: true,
  firstAnsweredAt: true,
} as const;

export async function readRequest(tx: GuardedTx, requestId: string): Promise<RequestRow> {
  const row = await tx.supportRequest.findFirst({ where: { id: requestId }, select: ROW });
  if (!row) throw new NotFoundError("SupportRequest");
  return row;
}

export function eventKeys(row: RequestRow) {
  return { requestId: row.id, centerId: row.centerId, companyId: row.companyId };
}

/** A verified company asks the center. A second click finds the request that is already there. */
export async function createRequest(
  ctx: UserCtx,
  companyId: string,
  input: NewRequest,
): Promise<
  | { ok: true; requestId: string }
  | { ok: false; code: "company_pending" | "company_rejected" | "vacancy_not_published" }
> {
  const [company, vacancy] = await Promise.all([
    ctx.db.company.findFirst({ where: { id: companyId }, select: { centerId: true, state: true } }),
    input.vacancyId
      ? ctx.db.vacancy.findFirst({
          where: { id: input.vacancyId, companyId },
          select: { id: true, state: true },
        })
      : null,
  ]);
  if (!company || (input.vacancyId && !vacancy)) throw new NotFoundError("Vacancy");
  const bar = companyBar(company.state);
  if (bar) return { ok: false, code: bar };
  if (input.kind === "MATCHING" && vacancy?.state !== "PUBLISHED")
    return { ok: false, code: "vacancy_not_published" };
  await createOnce(ctx, "supportRequest", input.id, async (tx) => {
    const row = await tx.supportRequest.create({
      data: {
        ...input,
        centerId: company.centerId,
        companyId,
        turnSince: ctx.now,
        createdById: ctx.user.userId,
      },
    });
    await tx.emit(supportEvent("request_created", eventKeys(row)));
  });
  return { ok: true, requestId: input.id };
}

type Change = {
  topics?: Triage["topics"];
  urgency?: Triage["urgency"];
  assigneeId?: string;
  assigneeName?: string;
  firstAnsweredAt?: Date;
  closedAt?: Date;
  closeReason?: CloseReason;
};

/** Moves a request one step, as the table in rules says; `changed_meanwhile` when somebody was faster. */
export async function stepRequest(
  ctx: UserCtx,
  tx: GuardedTx,
  row: RequestRow,
  move: { version: number; step: RequestStep; by: RequestParty; change?: Change },
): Promise<RequestResult> {
  if (row.version !== move.version) return { ok: false, code: "changed_meanwhile" };
  const next = moveRequest(row, move.step, move.by);
  if (!next) return { ok: false, code: "not_possible_now" };
  const written = await tx.supportRequest.updateVersioned({
    id: row.id,
    version: row.version,
    ...(move.step === "triage" ? { as: "triage" as const } : {}),
    ...(move.step === "take" ? { as: "take" as const } : {}),
    data: {
      state: next.state,
      turn: next.turn,
      ...(next.turn === row.turn ? {} : { turnSince: ctx.now }),
      ...move.change,
    },
  });
  return written.ok ? { ok: true } : { ok: false, code: "changed_meanwhile" };
}

/** The desk or an advisor sorts a request and may hand it to an advisor of the center. */
export function triageRequest(
  ctx: UserCtx,
  requestId: string,
  by: "desk" | "advisor",
  input: Triage,
): Promise<RequestResult> {
  const { version, topics, urgency, assigneeId } = input;
  return ctx.db.transaction(async (tx) =>
    stepRequest(ctx, tx, await readRequest(tx, requestId), {
      version,
      step: "triage",
      by,
      change: { topics, urgency, ...(assigneeId ? await assignTo(tx, assigneeId) : {}) },
    }),
  );
}

async function assignTo(tx: GuardedTx, assigneeId: string) {
  const assignee = await tx.user.findFirst({ where: { id: assigneeId }, select: { name: true } });
  if (!assignee) throw new NotFoundError("User");
  return { assigneeId, assigneeName: assignee.name };
}

/** An advisor makes the request their own. Of two at once one wins, the other is told. */
export function takeRequest(ctx: UserCtx, requestId: string, version: number): Promise<RequestResult> {
  return ctx.db.transaction(async (tx) => {
    const row = await readRequest(tx, requestId);
    const assigneeId = ctx.user.userId;
    const taken = await stepRequest(ctx, tx, row, {
      version,
      step: "take",
      by: "advisor",
      change: { assigneeId, assigneeName: ctx.user.name },
    });
    if (taken.ok) await tx.emit(supportEvent("request_taken", { ...eventKeys(row), assigneeId }));
    return taken;
  });
}

/** An advisor closes with a reason; a company withdraws. */
export function closeRequest(
  ctx: UserCtx,
  requestId: string,
  input: { version: number; by: "advisor" | "company"; reason: CloseReason },
): Promise<RequestResult> {
  return ctx.db.transaction(async (tx) => {
    const row = await readRequest(tx, requestId);
    const closed = await stepRequest(ctx, tx, row, {
      version: input.version,
      step: input.by === "company" ? "withdraw" : "close",
      by: input.by,
      change: { closedAt: ctx.now, closeReason: input.reason },
    });
    if (closed.ok) await tx.emit(supportEvent("request_closed", { ...eventKeys(row), reason: input.reason }));
    return closed;
  });
}
