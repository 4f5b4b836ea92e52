import { describe, expect, it } from "vitest";
import { MEASURES, ofHundred, suppress } from "./suppress.ts";
import type { Counts, Measure } from "./suppress.ts";

/** people, active, proposals, interests, interviews, offers, hires */
const counts = (...numbers: number[]): Counts =>
  Object.fromEntries(MEASURES.map((measure, at) => [measure, numbers[at] ?? 0])) as Counts;
const group = (key: string, ...numbers: number[]) => ({ key, counts: counts(...numbers) });
const shown = (...groups: ReturnType<typeof group>[]) =>
  Object.fromEntries(
    suppress(groups).groups.map(({ key, counts: of }) => [key, MEASURES.map((measure) => of[measure])]),
  );
const __ = null;

describe("what is hidden", () => {
  it("is nothing where every number is ten or more", () => {
    expect(shown(group("a", 40, 30, 60, 30, 20, 12, 10), group("b", 50, 40, 70, 40, 20, 15, 11))).toEqual({
      a: [40, 30, 60, 30, 20, 12, 10],
      b: [50, 40, 70, 40, 20, 15, 11],
    });
  });

  it("is a number below ten, nought too, with the smallest other one beside it", () => {
    const groups = [
      group("a", 40, 30, 60, 30, 20, 12, 10),
      group("b", 50, 40, 70, 40, 20, 15, 9),
      group("c", 60, 50, 80, 50, 30, 20, 14),
    ];
    expect(shown(...groups)).toEqual({
      a: [40, 30, 60, 30, 20, 12, __],
      b: [50, 40, 70, 40, 20, 15, __],
      c: [60, 50, 80, 50, 30, 20, 14],
    });
    expect(suppress(groups).total.hires).toBe(33);
  });

  it("is the whole row of a group with fewer than ten people", () => {
    expect(
      shown(
        group("a", 9, 9, 30, 20, 15, 12, 11),
        group("b", 50, 40, 70, 40, 30, 20, 15),
        group("c", 60, 50, 80, 50, 35, 25, 20),
      ),
    ).toEqual({
      a: [__, __, __, __, __, __, __],
      b: [__, __, __, __, __, __, __],
      c: [60, 50, 80, 50, 35, 25, 20],
    });
  });

  it("is as much as it takes for the hidden ones to be ten together", () => {
    expect(
      shown(group("a", 3, 0, 0), group("b", 2, 0, 0), group("c", 30, 20, 20), group("d", 40, 30, 30)).c?.[0],
    ).toBe(null);
  });

  it("is the total, too, where it is below ten", () => {
    expect(suppress([group("a", 4), group("b", 5)]).total.people).toBe(null);
    expect(suppress([group("a", 4), group("b", 6)]).total.people).toBe(10);
  });
});

describe("what an attacker computes", () => {
  const ABOVE: Partial<Record<Measure, Measure>> = {
    active: "people",
    interests: "proposals",
    interviews: "interests",
    offers: "interests",
    hires: "offers",
  };

  /**
   * Everybody who knows the totals, what is shown, and that a part is no larger than its whole, looks for a second table that
   * says the same: one moved from one hidden group to another, in one measure alone.
   */
  function hasTwin(groups: ReturnType<typeof group>[], at: number, measure: Measure): boolean {
    const { groups: seen, total } = suppress(groups);
    if (total[measure] === null) return true;
    const parent = ABOVE[measure];
    const children = MEASURES.filter((child) => ABOVE[child] === measure);
    const bounds = groups.map(({ counts: of }, index) => ({
      up: parent && seen[index]?.counts[parent] !== null ? of[parent] : Infinity,
      down: Math.max(0, ...children.map((child) => seen[index]?.counts[child] ?? 0)),
    }));
    return groups.some((other, index) => {
      if (index === at || seen[index]?.counts[measure] !== null) return false;
      const mine = groups[at]?.counts[measure] ?? 0;
      const theirs = other.counts[measure];
      const [own, its] = [bounds[at], bounds[index]];
      if (!own || !its) return false;
      return (mine + 1 <= own.up && theirs - 1 >= its.down) || (mine - 1 >= own.down && theirs + 1 <= its.up);
    });
  }

  it("is no hidden number of any of 3 000 tables", () => {
    let seed = 7;
    const random = (below: number) => {
      seed = (seed * 48271) % 2147483647;
      return seed % below;
    };
    let looked = 0;
    for (let round = 0; round < 3_000; round += 1) {
      const groups = Array.from({ length: 2 + random(5) }, (_, index) => {
        const people = random(3) === 0 ? random(12) : random(60);
        const proposals = people === 0 ? 0 : random(80);
        const interests = random(proposals + 1);
        const offers = random(interests + 1);
        return group(
          `g${index}`,
          ...[people, random(people + 1), proposals, interests],
          ...[random(interests + 1), offers, random(offers + 1)],
        );
      });
      const { groups: seen } = suppress(groups);
      for (const [at, { counts: of }] of seen.entries()) {
        for (const measure of MEASURES) {
          if (of[measure] !== null) {
            expect(of[measure]).toBeGreaterThanOrEqual(10);
            continue;
          }
          looked += 1;
          if (!hasTwin(groups, at, measure))
            throw new Error(`${measure} of ${at}: ${JSON.stringify(groups)}`);
        }
      }
    }
    expect(looked).toBeGreaterThan(20_000);
  });
});

it("tells a share only where both numbers are shown", () => {
  expect([ofHundred(12, 48), ofHundred(null, 48), ofHundred(12, null), ofHundred(0, 0)]).toEqual([
    25,
    null,
    null,
    null,
  ]);
});
