import fc from "fast-check";
import { issued, refundable, stateOf } from "./book.ts";
import type { Book } from "./book.ts";
import { applied, decide } from "./steps.ts";
import type { Change, Step, Told } from "./steps.ts";
import { choose, OUTCOMES, settle } from "./sandbox.ts";
import type { Chosen } from "./sandbox.ts";

/** Where a process dies: before anything is stored, or after, before anybody has heard that it is. */
export const crash = fc.constantFrom("none", "before", "after", "none", "none");
type Crash = "none" | "before" | "after";

/** One thing that somebody does; `pick` chooses among what there is. */
export const act = fc.record({
  what: fc.constantFrom(
    ...(["start", "start", "choose", "choose", "settle", "deliver", "deliver", "replay"] as const),
    ...(["transfer", "cancel", "refund", "refund", "answerRefund"] as const),
  ),
  pick: fc.nat({ max: 1000 }),
  cents: fc.integer({ min: 1, max: 300_00 }),
  crash,
});
export type Act = {
  what: string;
  pick: number;
  cents: number;
  crash: Crash;
};

interface SandboxPayment {
  id: string;
  cents: number;
  state: Chosen extends { state: infer S } ? S | "OPEN" : never;
  later: "paid" | "declined" | null;
}

interface Notice {
  id: string;
  told: Told;
  acknowledged: boolean;
}

/**
 * A center's database, a sandbox provider's, and the two heaps of real money, on which whole transactions happen or do
 * not. Whoever hears no answer tries again with the same ids.
 */
export class Scene {
  book: Book;
  readonly seen = new Set<string>();
  readonly payments: SandboxPayment[] = [];
  readonly notices: Notice[] = [];
  /** what really lies with the provider, and on the center's account */
  provider = 0;
  bank = 0;
  private ids = 0;

  constructor(cents: number) {
    this.book = { id: "r", cents, attempts: [], refunds: [], entries: [issued("r", cents)] };
  }

  act({ what, pick, cents, crash }: Act): void {
    const id = `${what}${(this.ids += 1)}`;
    const payment = this.payments[pick % Math.max(1, this.payments.length)];
    const outcome = OUTCOMES[pick % OUTCOMES.length] ?? "success";
    if (what === "start") this.twice(crash, () => this.start(id));
    else if (what === "choose" && payment) {
      this.twice(crash, () => this.become(payment, choose(payment.state, outcome)));
    } else if (what === "settle" && payment?.later) {
      const { later } = payment;
      this.twice(crash, () => this.become(payment, settle(payment.state, later)));
    } else if (what === "deliver") this.deliverOne(pick, crash);
    else if (what === "replay") {
      const old = this.notices[pick % Math.max(1, this.notices.length)];
      if (old) this.hear(old);
    } else if (what === "transfer") {
      this.bank += cents;
      this.twice(crash, () => this.take({ do: "transfer", id, cents }));
    } else if (what === "cancel") this.twice(crash, () => this.take({ do: "cancel" }));
    else if (what === "refund") {
      const all = refundable(this.book);
      const wanted = pick % 2 > 0 && all > 0 ? all : cents;
      this.twice(crash, () => this.refund(id, wanted));
    } else if (what === "answerRefund") this.answerRefund(pick, crash);
  }

  /** All that is on its way arrives. */
  comeToRest(): void {
    for (const { id } of this.book.refunds) this.answer(id, true);
    for (const payment of this.payments) {
      if (payment.later) this.become(payment, settle(payment.state, payment.later));
    }
    for (const notice of this.notices) this.hear(notice);
  }

  /** A transaction, and once more when its end was not heard of. */
  private twice(crash: Crash, transaction: () => void): void {
    if (crash === "after") transaction();
    transaction();
  }

  private take(step: Step): Change | null {
    const decision = decide(this.book, step);
    if (!decision.ok) return null;
    this.book = applied(this.book, decision.change);
    return decision.change;
  }

  private start(attemptId: string): void {
    const change = this.take({ do: "start", attemptId, provider: "sandbox" });
    const made = change?.attempts.find(({ id }) => id === attemptId);
    if (!made || this.payments.some(({ id }) => id === attemptId)) return;
    this.payments.push({ id: attemptId, cents: made.cents, state: "OPEN", later: null });
  }

  private become(payment: SandboxPayment, next: Chosen | null): void {
    if (!next) return;
    payment.state = next.state;
    payment.later = next.later;
    if (next.state === "PAID") this.provider += payment.cents;
    const told: Told = { type: next.notice, attemptId: payment.id, cents: payment.cents };
    this.notices.push({ id: `n${this.notices.length}`, told, acknowledged: false });
  }

  private deliverOne(pick: number, crash: Crash): void {
    const waiting = this.notices.filter(({ acknowledged }) => !acknowledged);
    const notice = waiting[pick % Math.max(1, waiting.length)];
    if (!notice || crash === "before") return;
    this.hear(notice);
    notice.acknowledged = crash !== "after";
  }

  private hear({ id, told }: Notice): void {
    if (this.seen.has(id)) return;
    if (this.take({ do: "told", told })) this.seen.add(id);
  }

  private refund(refundId: string, cents: number): void {
    const known = this.book.refunds.some(({ id }) => id === refundId);
    this.take({ do: "refund", refundId, cents });
    const made = this.book.refunds.find(({ id }) => id === refundId);
    // by transfer: the advisor has sent it
    if (made?.attemptId === null && !known) this.bank -= cents;
  }

  private answerRefund(pick: number, crash: Crash): void {
    const asked = this.book.refunds.filter(({ attemptId, state }) => attemptId !== null && state === "ASKED");
    const one = asked[pick % Math.max(1, asked.length)];
    if (one) this.twice(crash, () => this.answer(one.id, pick % 3 > 0));
  }

  /** The provider gives money back, or cannot; it answers a refund once. */
  private answer(refundId: string, gives: boolean): void {
    const refund = this.book.refunds.find(({ id }) => id === refundId);
    const answered = this.notices.some(({ told }) => "refundId" in told && told.refundId === refundId);
    if (!refund?.attemptId || answered) return;
    const { cents } = refund;
    if (gives) this.provider -= cents;
    const told: Told = { type: gives ? "refunded" : "refund_failed", refundId, cents };
    this.notices.push({ id: `n${this.notices.length}`, told, acknowledged: false });
  }

  get state() {
    return stateOf(this.book);
  }
}
