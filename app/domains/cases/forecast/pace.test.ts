import { describe, expect, it } from "vitest";
import { calendarDays, observedPace, paceOf, usualPace } from "./pace.ts";

const weeks = (amount: number) => ({ amount, unit: "weeks" }) as const;

describe("calendar days of a span", () => {
  it.each([
    [{ amount: 5, unit: "working_days" }, 7],
    [{ amount: 3, unit: "days" }, 3],
    [{ amount: 2, unit: "weeks" }, 14],
    [{ amount: 4, unit: "months" }, 121.75],
  ] as const)("%o are %d", (span, days) => expect(calendarDays(span)).toBe(days));
});

describe("the usual pace", () => {
  const pace = usualPace({ best: weeks(4), usual: weeks(10) });

  it("puts the best time at the tenth, and the usual one at the average", () => {
    expect(pace.after(0)(0.1)).toBeCloseTo(28, 3);
    const shares = Array.from({ length: 10_000 }, (_, index) => (index + 0.5) / 10_000);
    const sum = shares.map(pace.after(0)).reduce((all, days) => all + days, 0);
    expect(sum / shares.length).toBeCloseTo(70, 0);
    // ln 2.5 gives the spread 0.5826 and the middle 70 × exp(-0.1697)
    expect(pace.after(0)(0.5)).toBeCloseTo(59.07, 1);
    expect(pace.after(0)(0.9)).toBeCloseTo(124.6, 0);
  });

  it("forgets the quick ones once a step has run for a while", () => {
    // 61.46 of 100 were done by then: the middle of the others is the share 0.8073, 0.868 spreads above the middle
    expect(pace.after(70)(0.5)).toBeCloseTo(97.9, 0);
    for (const share of [0.001, 0.5, 0.999]) expect(pace.after(90)(share)).toBeGreaterThanOrEqual(90);
  });

  it("goes on beyond everything that is usual", () => {
    const late = usualPace({ best: weeks(1), usual: weeks(1) }).after(100);
    expect(late(0.5)).toBeCloseTo(106.93, 2);
    expect(late(0.99)).toBeLessThan(150);
  });

  it("keeps some spread where best and usual are the same", () => {
    const week = usualPace({ best: weeks(1), usual: weeks(1) }).after(0);
    expect([week(0.1), week(0.9)].map((days) => Math.round(days * 10) / 10)).toEqual([6, 8.1]);
  });

  it("takes nothing for what takes no time", () => {
    const nothing = { amount: 0, unit: "days" } as const;
    expect(usualPace({ best: nothing, usual: nothing }).after(3)(0.9)).toBe(0);
  });
});

describe("the observed pace", () => {
  const pace = observedPace([40, 10, 30, 20]);

  it("gives the k-th of n for the share k / (n + 1), straight lines between and beyond", () => {
    const at = pace.after(0);
    expect([0.2, 0.4, 0.6, 0.8].map(at)).toEqual([10, 20, 30, 40]);
    expect(at(0.5)).toBe(25);
    expect(at(0.9)).toBeCloseTo(45);
    expect(at(0.01)).toBeCloseTo(0.5);
  });

  it("looks at those alone that took longer", () => {
    const many = observedPace(Array.from({ length: 20 }, (_, index) => (index + 1) * 10));
    // those above 100: 110 … 200
    expect(many.after(100)(0.5)).toBe(155);
  });

  it("adds a quarter of the middle duration where hardly any took longer", () => {
    // the middle of four is taken as 30: 35 days and 7.5 × ln 2 more
    expect(pace.after(35)(0.5)).toBeCloseTo(40.2, 1);
  });
});

it("trusts what was observed from 20 on", () => {
  const takes = { best: weeks(3), usual: weeks(10) };
  const ten = (count: number) => Array.from({ length: count }, () => 10);
  expect(paceOf(takes, ten(20)).after(0)(0.5)).toBe(10);
  expect(paceOf(takes, ten(19)).after(0)(0.5)).toBeCloseTo(53.59, 1);
  expect(paceOf(takes).after(0)(0.5)).toBeCloseTo(53.59, 1);
});
