import type {
  AttemptState,
  LedgerAccount,
  LedgerKind,
  PaymentState,
  RefundState,
} from "#app/platform/database/generated/enums.ts";

/** Cents on one account; positive is debit. */
export interface Posting {
  account: LedgerAccount;
  cents: number;
}

/** One booking. `key` names what is booked once. */
export interface Entry {
  kind: LedgerKind;
  key: string;
  postings: readonly Posting[];
}

export interface Attempt {
  id: string;
  provider: string;
  cents: number;
  state: AttemptState;
}

export interface Refund {
  id: string;
  /** null: by transfer */
  attemptId: string | null;
  cents: number;
  state: RefundState;
}

/** Everything that has happened to one request for money. */
export interface Book {
  /** of the request */
  id: string;
  /** what was asked for */
  cents: number;
  entries: readonly Entry[];
  attempts: readonly Attempt[];
  refunds: readonly Refund[];
}

/** Balance of an account in these bookings. */
export function balance(entries: readonly Pick<Entry, "postings">[], account: LedgerAccount): number {
  let sum = 0;
  for (const { postings } of entries) {
    for (const posting of postings) if (posting.account === account) sum += posting.cents;
  }
  return sum;
}

/** What the payer still owes. */
export const owed = ({ entries }: Pick<Book, "entries">): number => balance(entries, "RECEIVABLE");

/** Money that arrived without being owed. */
export const credit = ({ entries }: Pick<Book, "entries">): number => 0 - balance(entries, "CREDIT");

export const isCancelled = ({ entries }: Book) => entries.some(({ kind }) => kind === "CANCELLED");

/** What was charged and has been given back. */
export const returned = ({ entries }: Book): number =>
  balance(
    entries.filter(({ kind }) => kind === "REFUNDED"),
    "INCOME",
  );

const isLive = ({ state }: Attempt) => state === "STARTED" || state === "PENDING";

/** The payment that is on its way to a provider; there is one at most. */
export const liveAttempt = ({ attempts }: Book): Attempt | null => attempts.find(isLive) ?? null;

/** What a request has become, read from its bookings. */
export function stateOf(book: Book): PaymentState {
  if (isCancelled(book)) return "CANCELLED";
  if (owed(book) > 0) return liveAttempt(book)?.state === "PENDING" ? "PENDING" : "OPEN";
  const back = returned(book);
  if (back === 0) return "PAID";
  return back < book.cents ? "PARTLY_REFUNDED" : "REFUNDED";
}

const isStanding = ({ state }: Refund) => state !== "FAILED";
const sumOf = (refunds: readonly Refund[]) => refunds.reduce((sum, { cents }) => sum + cents, 0);

/** The most that may be given back now: too much received, and what was charged and paid; less what is on its way. */
export function refundable(book: Book): number {
  const charged = isCancelled(book) || owed(book) > 0 ? 0 : book.cents - returned(book);
  const onTheWay = sumOf(book.refunds.filter(({ state }) => state === "ASKED"));
  return Math.max(0, credit(book) + charged - onTheWay);
}

/** A payment by provider from which that much can go back the way it came; null: by transfer. */
export function attemptToRefund({ attempts, refunds }: Book, cents: number): Attempt | null {
  const left = (attempt: Attempt) =>
    attempt.cents - sumOf(refunds.filter((one) => one.attemptId === attempt.id && isStanding(one)));
  return attempts.find((attempt) => attempt.state === "PAID" && left(attempt) >= cents) ?? null;
}

const written = (postings: readonly Posting[]) => postings.filter(({ cents }) => cents !== 0);

/** The request itself: somebody owes it. */
export const issued = (id: string, cents: number): Entry => ({
  ...{ kind: "ISSUED", key: `issued:${id}` },
  postings: [
    { account: "RECEIVABLE", cents },
    { account: "INCOME", cents: -cents },
  ],
});

/** Money has arrived: it settles what is owed, and the rest is the payer's. */
export function received(book: Book, key: string, account: "BANK" | "PROVIDER", cents: number): Entry {
  const settles = Math.min(cents, owed(book));
  return {
    ...{ kind: "PAID", key },
    postings: written([
      { account, cents },
      { account: "RECEIVABLE", cents: -settles },
      { account: "CREDIT", cents: settles - cents },
    ]),
  };
}

/** Nothing is asked any more; what has arrived already is the payer's. */
export const cancelled = (book: Book): Entry => ({
  ...{ kind: "CANCELLED", key: `cancelled:${book.id}` },
  postings: written([
    { account: "INCOME", cents: book.cents },
    { account: "RECEIVABLE", cents: -owed(book) },
    { account: "CREDIT", cents: owed(book) - book.cents },
  ]),
});

/** Money has gone back: first what was too much, then what was charged. */
export function refunded(book: Book, { id, attemptId, cents }: Omit<Refund, "state">): Entry {
  const ofCredit = Math.min(cents, credit(book));
  return {
    ...{ kind: "REFUNDED", key: `refunded:${id}` },
    postings: written([
      { account: "CREDIT", cents: ofCredit },
      { account: "INCOME", cents: cents - ofCredit },
      { account: attemptId === null ? "BANK" : "PROVIDER", cents: -cents },
    ]),
  };
}
