import { toUtcDate } from "#app/domains/calendar/index.ts";
import type { PlainDate } from "#app/domains/calendar/index.ts";
import type { GuardedTx } from "#app/permissions/context.ts";
import { notFound } from "#app/platform/errors.ts";
import { newId } from "#app/platform/ids.ts";
import { paymentEvent } from "./events.ts";
import { credit, stateOf } from "./rules/book.ts";
import type { Book } from "./rules/book.ts";
import { applied, decide } from "./rules/steps.ts";
import type { Change, Decision, Step } from "./rules/steps.ts";

const REQUEST = {
  ...{ id: true, centerId: true, companyId: true, candidateId: true, amountCents: true, title: true },
  ...{ reference: true, state: true, stateSince: true, version: true },
  attempts: { select: { id: true, provider: true, amountCents: true, state: true, address: true } },
  refunds: { select: { id: true, attemptId: true, amountCents: true, state: true } },
  entries: {
    select: { kind: true, key: true, postings: { select: { account: true, cents: true } } },
  },
} as const;

/** More than any request sees of each. */
const MOST = 500;

/** A request with all that has happened to it; `tx` carries the rights "payments". */
export async function loadBook(tx: GuardedTx, requestId: string) {
  const row = await tx.paymentRequest.findUnique({
    where: { id: requestId },
    select: {
      ...REQUEST,
      attempts: { ...REQUEST.attempts, orderBy: { createdAt: "asc" }, take: MOST },
      refunds: { ...REQUEST.refunds, orderBy: { createdAt: "asc" }, take: MOST },
      entries: { ...REQUEST.entries, orderBy: { createdAt: "asc" }, take: MOST },
    },
  });
  if (!row) notFound("PaymentRequest");
  const book: Book = {
    ...{ id: row.id, cents: row.amountCents, entries: row.entries },
    attempts: row.attempts.map(({ amountCents, ...rest }) => ({ ...rest, cents: amountCents })),
    refunds: row.refunds.map(({ amountCents, ...rest }) => ({ ...rest, cents: amountCents })),
  };
  return { row, book };
}
type Loaded = Awaited<ReturnType<typeof loadBook>>;

/** Who does it and when, and what a new attempt or refund says beside its amount. */
export interface Doing {
  now: Date;
  bookedOn: PlainDate;
  /** null: a provider's notice */
  byName: string | null;
  /** null where nobody does it who has an account */
  byId?: string;
  note?: string;
  /** where a new attempt leads to */
  address?: string;
  cancelReason?: string;
}

/**
 * Does one step with a request: decides, books, keeps the state that follows, and tells others. `tx` carries the rights
 * "payments" and is serializable, so that of two steps at once the second one decides upon what the first has written.
 */
export async function doStep(tx: GuardedTx, loaded: Loaded, step: Step, doing: Doing): Promise<Decision> {
  const { row, book } = loaded;
  const decision = decide(book, step);
  if (!decision.ok || isEmpty(decision.change)) return decision;
  await writeChange(tx, loaded, decision.change, doing);
  const after = applied(book, decision.change);
  const state = stateOf(after);
  const since = state === row.state ? {} : { state, stateSince: doing.now };
  const cancel = step.do === "cancel" ? { cancelReason: doing.cancelReason ?? null } : {};
  const data = { ...since, ...cancel };
  const written = await tx.paymentRequest.updateVersioned({ id: row.id, version: row.version, data });
  if (!written.ok) throw new Error("a payment request changed within a serializable transaction");
  await tell(tx, loaded, step, after);
  return decision;
}

const isEmpty = ({ attempts, refunds, entries }: Change) =>
  attempts.length + refunds.length + entries.length === 0;

async function writeChange(
  tx: GuardedTx,
  { row, book }: Loaded,
  { attempts, refunds, entries }: Change,
  { now, bookedOn, byName, byId, note, address }: Doing,
): Promise<void> {
  const link = { centerId: row.centerId, requestId: row.id };
  for (const { id, cents: amountCents, state, provider } of attempts) {
    if (book.attempts.some((one) => one.id === id)) {
      await tx.paymentAttempt.update({ where: { id }, data: { state, amountCents } });
    } else {
      const made = { id, provider, state, amountCents, address: address ?? "", createdById: byId ?? id };
      await tx.paymentAttempt.create({ data: { ...link, ...made } });
    }
  }
  for (const { id, attemptId, cents: amountCents, state } of refunds) {
    if (book.refunds.some((one) => one.id === id)) {
      await tx.paymentRefund.update({ where: { id }, data: { state } });
    } else {
      const by = { createdById: byId ?? id, createdByName: byName ?? "", reason: note ?? "" };
      await tx.paymentRefund.create({ data: { ...link, id, attemptId, amountCents, state, ...by } });
    }
  }
  const said = { bookedOn: toUtcDate(bookedOn), byName, note: note ?? null, createdAt: now };
  for (const entry of entries) await bookEntry(tx, link, entry, said);
}

/** Writes one booking with its postings. */
export async function bookEntry(
  tx: GuardedTx,
  link: { centerId: string; requestId: string },
  { kind, key, postings }: Book["entries"][number],
  said: { bookedOn: Date; byName: string | null; note: string | null; createdAt: Date },
): Promise<void> {
  const entryId = newId();
  await tx.ledgerEntry.create({ data: { id: entryId, ...link, kind, key, ...said } });
  const { centerId } = link;
  await tx.ledgerPosting.createMany({
    data: postings.map((posting) => ({ ...posting, centerId, entryId })),
  });
}

async function tell(tx: GuardedTx, { row, book }: Loaded, step: Step, after: Book): Promise<void> {
  const keys = { requestId: row.id, centerId: row.centerId };
  if (stateOf(after) === "PAID" && row.state !== "PAID")
    await tx.emit(paymentEvent("payment_received", keys));
  if (step.do !== "told" || "refundId" in step.told) return;
  const { attemptId, type } = step.told;
  // nobody looks at a request again that is paid or cancelled: the payer's money would stay
  if (type === "paid" && credit(after) > credit(book)) {
    await tx.emit(paymentEvent("payment_surplus", { ...keys, attemptId }));
  }
  if (type !== "declined") return;
  const waited = book.attempts.some(({ id, state: was }) => id === attemptId && was === "PENDING");
  if (waited) await tx.emit(paymentEvent("payment_declined_late", { ...keys, attemptId }));
}
