import fc from "fast-check";
import { expect, it } from "vitest";
import { balance, credit, owed, returned, refundable } from "./book.ts";
import { act, Scene } from "./sequences.fixture.ts";

const ACCOUNTS = ["RECEIVABLE", "INCOME", "CREDIT", "BANK", "PROVIDER"] as const;

/** What must hold after every single step. */
function holds({ book }: Scene): void {
  for (const { postings } of book.entries) {
    expect(postings.reduce((sum, { cents }) => sum + cents, 0)).toBe(0);
    expect(postings.length).toBeGreaterThan(1);
    expect(postings.every(({ cents }) => Number.isInteger(cents) && cents !== 0)).toBe(true);
  }
  const keys = book.entries.map(({ key }) => key);
  expect(new Set(keys).size).toBe(keys.length);
  expect(owed(book)).toBeGreaterThanOrEqual(0);
  expect(owed(book)).toBeLessThanOrEqual(book.cents);
  expect(credit(book)).toBeGreaterThanOrEqual(0);
  expect(returned(book)).toBeLessThanOrEqual(book.cents);
  expect(refundable(book)).toBeGreaterThanOrEqual(0);
  expect(book.attempts.filter(({ state }) => state === "STARTED" || state === "PENDING").length).toBeLessThan(
    2,
  );
  for (const attempt of book.attempts) {
    const back = book.refunds.filter(
      ({ attemptId, state }) => attemptId === attempt.id && state !== "FAILED",
    );
    const sum = back.reduce((all, { cents }) => all + cents, 0);
    expect(sum).toBeLessThanOrEqual(attempt.cents);
  }
}

/** What must hold when nothing is on its way any more. */
function balances(scene: Scene): void {
  const { book } = scene;
  expect(ACCOUNTS.reduce((sum, account) => sum + balance(book.entries, account), 0)).toBe(0);
  expect(balance(book.entries, "PROVIDER")).toBe(scene.provider);
  expect(balance(book.entries, "BANK")).toBe(scene.bank);
  // what the center holds is what it charged and was paid, and what it has to give back
  const charged = scene.state === "CANCELLED" ? 0 : book.cents - owed(book) - returned(book);
  expect(scene.provider + scene.bank).toBe(charged + credit(book));
  const paid = owed(book) === 0 && scene.state !== "CANCELLED";
  expect(["PAID", "PARTLY_REFUNDED", "REFUNDED"].includes(scene.state)).toBe(paid);
}

it("balances to the cent, whoever clicks twice, whatever comes late or twice, wherever a process dies", () => {
  const states = new Set<string>();
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 500_00 }),
      fc.array(act, { minLength: 1, maxLength: 40 }),
      (cents, acts) => {
        const scene = new Scene(cents);
        for (const one of acts) {
          scene.act(one);
          holds(scene);
          states.add(scene.state);
        }
        scene.comeToRest();
        holds(scene);
        balances(scene);
      },
    ),
    { numRuns: 3000 },
  );
  // the sequences reach every state there is
  expect([...states].sort()).toEqual([
    ...["CANCELLED", "OPEN", "PAID", "PARTLY_REFUNDED", "PENDING", "REFUNDED"],
  ]);
});
