import { describe, expect, it } from "vitest";
import { credit, issued, owed, refundable, stateOf } from "./book.ts";
import type { Book } from "./book.ts";
import { applied, decide } from "./steps.ts";
import type { Step, Told } from "./steps.ts";

const ASKED: Book = { id: "r", cents: 240_00, attempts: [], refunds: [], entries: [issued("r", 240_00)] };
const told = (
  type: "pending" | "paid" | "declined" | "cancelled",
  attemptId = "a",
  cents = 240_00,
): Step => ({
  ...{ do: "told", told: { type, attemptId, cents } as Told },
});
const start = (attemptId = "a"): Step => ({ do: "start", attemptId, provider: "sandbox" });

/** Walks through steps that are all taken. */
function after(...steps: Step[]): Book {
  return steps.reduce((book, step) => {
    const decision = decide(book, step);
    if (!decision.ok) throw new Error(decision.code);
    return applied(book, decision.change);
  }, ASKED);
}
const refusalOf = (book: Book, step: Step) => {
  const decision = decide(book, step);
  return decision.ok ? null : decision.code;
};

describe("a request", () => {
  it("is open, pending, paid", () => {
    expect(stateOf(ASKED)).toBe("OPEN");
    expect(stateOf(after(start(), told("pending")))).toBe("PENDING");
    expect(stateOf(after(start(), told("pending"), told("paid")))).toBe("PAID");
  });

  it("is open again when the payment is declined or called off, and may be tried anew", () => {
    for (const type of ["declined", "cancelled"] as const) {
      const book = after(start(), told("pending"), told(type));
      expect(stateOf(book)).toBe("OPEN");
      expect(stateOf(after(start(), told(type), start("b"), told("paid", "b")))).toBe("PAID");
    }
  });

  it("is paid once, however often that is told, and stays paid when older news come later", () => {
    const book = after(start(), told("paid"), told("paid"), told("pending"), told("declined"));
    expect(stateOf(book)).toBe("PAID");
    expect([owed(book), credit(book)]).toEqual([0, 0]);
  });

  it("does not begin an attempt again that is over", () => {
    for (const type of ["declined", "cancelled"] as const) {
      expect(refusalOf(after(start(), told(type)), start())).toBe("not_allowed_now");
    }
    const less = after(start(), { do: "transfer", id: "t", cents: 40_00 });
    expect(refusalOf(less, start())).toBe("not_allowed_now");
  });

  it("goes on with the page of the provider that is open, unless it asks another amount", () => {
    expect(after(start(), start("b")).attempts).toEqual([
      { id: "a", provider: "sandbox", cents: 240_00, state: "STARTED" },
    ]);
    const less = after(start(), { do: "transfer", id: "t", cents: 40_00 }, start("b"));
    expect(less.attempts.map(({ id, cents, state }) => [id, cents, state])).toEqual([
      ["a", 240_00, "CANCELLED"],
      ["b", 200_00, "STARTED"],
    ]);
  });

  it("books a payment nobody expected any more as the payer's money", () => {
    const late = after(start(), { do: "cancel" }, told("paid"));
    expect([stateOf(late), credit(late), refundable(late)]).toEqual(["CANCELLED", 240_00, 240_00]);
    const twice = after(
      { do: "transfer", id: "t", cents: 240_00 },
      { do: "transfer", id: "u", cents: 240_00 },
    );
    expect([stateOf(twice), credit(twice)]).toEqual(["PAID", 240_00]);
  });

  it("is not cancelled while money is on its way, nor when it is paid", () => {
    expect(refusalOf(after(start(), told("pending")), { do: "cancel" })).toBe("payment_under_way");
    expect(refusalOf(after(start(), told("paid")), { do: "cancel" })).toBe("already_paid");
    expect(refusalOf(after({ do: "cancel" }), start())).toBe("nothing_owed");
  });

  it("gives back what was paid, in parts, and no cent more", () => {
    const refund = (refundId: string, cents: number): Step => ({ do: "refund", refundId, cents });
    const asked = after(start(), told("paid"), refund("r", 100_00));
    expect([stateOf(asked), refundable(asked)]).toEqual(["PAID", 140_00]);
    expect(refusalOf(asked, refund("s", 140_01))).toBe("too_much");
    const done: Step = { do: "told", told: { type: "refunded", refundId: "r", cents: 100_00 } };
    const part = after(start(), told("paid"), refund("r", 100_00), done, done);
    expect([stateOf(part), refundable(part)]).toEqual(["PARTLY_REFUNDED", 140_00]);
    const failed: Step = { do: "told", told: { type: "refund_failed", refundId: "r", cents: 100_00 } };
    expect(refundable(after(start(), told("paid"), refund("r", 100_00), failed))).toBe(240_00);
    const transfer: Step = { do: "transfer", id: "t", cents: 240_00 };
    expect(stateOf(after(transfer, refund("r", 240_00)))).toBe("REFUNDED");
  });

  it("gives back too much received before what was charged", () => {
    const book = after(
      { do: "transfer", id: "t", cents: 250_00 },
      { do: "refund", refundId: "r", cents: 10_00 },
    );
    expect([stateOf(book), credit(book)]).toEqual(["PAID", 0]);
  });
});
