import {
  attemptToRefund,
  cancelled,
  isCancelled,
  liveAttempt,
  owed,
  received,
  refundable,
  refunded,
} from "./book.ts";
import type { Attempt, Book, Entry, Refund } from "./book.ts";

/** What a provider says about a payment or a refund, in cents. */
export type Told =
  | { type: "pending" | "paid" | "declined" | "cancelled"; attemptId: string; cents: number }
  | { type: "refunded" | "refund_failed"; refundId: string; cents: number };

/** What payers, advisors and providers do. Ids come from outside, so that the same step again is known as such. */
export type Step =
  | { do: "start"; attemptId: string; provider: string }
  | { do: "transfer"; id: string; cents: number }
  | { do: "cancel" }
  | { do: "refund"; refundId: string; cents: number }
  | { do: "told"; told: Told };

/** What a step writes: new or changed attempts and refunds, and bookings. */
export interface Change {
  attempts: readonly Attempt[];
  refunds: readonly Refund[];
  entries: readonly Entry[];
}

export type StepRefusal =
  "nothing_owed" | "payment_under_way" | "already_paid" | "too_much" | "not_allowed_now";
export type Decision = { ok: true; change: Change } | { ok: false; code: StepRefusal };

const change = (some: Partial<Change>): Decision => ({
  ok: true,
  change: { attempts: [], refunds: [], entries: [], ...some },
});
/** Known already: the same click, the same notice. */
const NOTHING = change({});
const refuse = (code: StepRefusal): Decision => ({ ok: false, code });

/** What a step does to a book, or why it does not. Doing it twice does nothing the second time. */
export function decide(book: Book, step: Step): Decision {
  switch (step.do) {
    case "start":
      return start(book, step);
    case "transfer": {
      const key = `transfer:${step.id}`;
      if (isBooked(book, key)) return NOTHING;
      return change({ entries: [received(book, key, "BANK", step.cents)] });
    }
    case "cancel":
      return cancel(book);
    case "refund":
      return refund(book, step);
    case "told":
      return hear(book, step.told);
  }
}

/** The book after a change. */
export function applied(book: Book, { attempts, refunds, entries }: Change): Book {
  const merged = <Item extends { id: string }>(old: readonly Item[], changed: readonly Item[]): Item[] => [
    ...old.filter(({ id }) => !changed.some((one) => one.id === id)),
    ...changed,
  ];
  return {
    ...{ id: book.id, cents: book.cents },
    attempts: merged(book.attempts, attempts),
    refunds: merged(book.refunds, refunds),
    entries: [...book.entries, ...entries],
  };
}

const isBooked = ({ entries }: Book, key: string) => entries.some((entry) => entry.key === key);

function start(book: Book, { attemptId, provider }: Step & { do: "start" }): Decision {
  const cents = owed(book);
  if (cents <= 0) return refuse("nothing_owed");
  const live = liveAttempt(book);
  if (live?.state === "PENDING") return refuse("payment_under_way");
  // the page of the provider that was opened before serves again, unless the amount has changed meanwhile
  if (live?.cents === cents) return NOTHING;
  // a form that was sent before, for an attempt that is over: what is settled does not begin again
  if (book.attempts.some(({ id }) => id === attemptId)) return refuse("not_allowed_now");
  const superseded: Attempt[] = live ? [{ ...live, state: "CANCELLED" }] : [];
  return change({ attempts: [...superseded, { id: attemptId, provider, cents, state: "STARTED" }] });
}

function cancel(book: Book): Decision {
  if (isCancelled(book)) return NOTHING;
  if (owed(book) <= 0) return refuse("already_paid");
  const live = liveAttempt(book);
  if (live?.state === "PENDING") return refuse("payment_under_way");
  return change({
    attempts: live ? [{ ...live, state: "CANCELLED" }] : [],
    entries: [cancelled(book)],
  });
}

function refund(book: Book, { refundId: id, cents }: Step & { do: "refund" }): Decision {
  if (book.refunds.some((one) => one.id === id)) return NOTHING;
  if (cents > refundable(book)) return refuse("too_much");
  const attempt = attemptToRefund(book, cents);
  if (attempt) return change({ refunds: [{ id, attemptId: attempt.id, cents, state: "ASKED" }] });
  const byTransfer = { id, attemptId: null, cents };
  return change({ refunds: [{ ...byTransfer, state: "DONE" }], entries: [refunded(book, byTransfer)] });
}

function hear(book: Book, told: Told): Decision {
  if ("refundId" in told) {
    const asked = book.refunds.find(({ id, state }) => id === told.refundId && state === "ASKED");
    if (!asked) return NOTHING;
    if (told.type === "refund_failed") return change({ refunds: [{ ...asked, state: "FAILED" }] });
    return change({ refunds: [{ ...asked, state: "DONE" }], entries: [refunded(book, asked)] });
  }
  const attempt = book.attempts.find(({ id }) => id === told.attemptId);
  if (!attempt) return refuse("not_allowed_now");
  if (told.type === "paid") return hearPaid(book, attempt, told.cents);
  // notices may overtake each other: what is settled stays settled
  const { state } = attempt;
  if (told.type === "pending") {
    return state === "STARTED" ? change({ attempts: [{ ...attempt, state: "PENDING" }] }) : NOTHING;
  }
  if (state !== "STARTED" && state !== "PENDING") return NOTHING;
  return change({ attempts: [{ ...attempt, state: told.type === "declined" ? "DECLINED" : "CANCELLED" }] });
}

/** The money is there, whatever was thought of the payment before: that is booked, and once. */
function hearPaid(book: Book, attempt: Attempt, cents: number): Decision {
  const key = `paid:${attempt.id}`;
  if (isBooked(book, key)) return NOTHING;
  return change({
    attempts: [{ ...attempt, cents, state: "PAID" }],
    entries: [received(book, key, "PROVIDER", cents)],
  });
}
