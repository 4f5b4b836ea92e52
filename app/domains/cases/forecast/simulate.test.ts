import { describe, expect, it } from "vitest";
import type { Pace } from "./pace.ts";
import { simulate } from "./simulate.ts";
import type { PlannedStep } from "./simulate.ts";

const always = (days: number): Pace => ({ after: (elapsed) => () => Math.max(days, elapsed) });
/** All durations from nothing to `days` equally often. */
const upTo = (days: number): Pace => ({ after: () => (share) => share * days });
const step = (key: string, after: string[], pace: Pace, change: Partial<PlannedStep> = {}): PlannedStep => ({
  ...{ key, after, pace, finishedOn: null, begunOn: null },
  ...change,
});
const asItIs = (day: number) => day;

describe("simulate", () => {
  it("adds up the longest way", () => {
    const steps = [
      step("end", ["slow", "quick"], always(1)),
      step("slow", ["first"], always(20)),
      step("quick", ["first"], always(2)),
      step("first", [], always(5)),
      step("beside", ["first"], always(900)),
    ];
    expect(simulate(steps, "end", 100, asItIs)).toEqual({ early: 126, middle: 126, late: 126, drivers: [] });
  });

  it("counts from what has happened, and from today what should have", () => {
    const finished = step("first", [], always(5), { finishedOn: 90 });
    const running = step("second", ["first"], always(30), { begunOn: 95 });
    const ofEnd = (second: PlannedStep) =>
      simulate([finished, second, step("end", ["second"], always(2))], "end", 100, asItIs).middle;
    expect(ofEnd(running)).toBe(127);
    // it should have ended on day 98
    expect(ofEnd(step("second", ["first"], always(3), { begunOn: 95 }))).toBe(102);
    expect(ofEnd(step("second", ["first"], always(3)))).toBe(105);
  });

  it("tells when one of ten, half, and nine of ten are there", () => {
    const steps = [step("end", [], upTo(100))];
    expect(simulate(steps, "end", 0, asItIs)).toMatchObject({ early: 10, middle: 50, late: 90 });
  });

  it("names what moves the end most", () => {
    const steps = [
      step("end", ["long", "short"], always(1)),
      step("long", ["wide", "narrow"], always(1)),
      step("wide", [], upTo(100)),
      step("narrow", ["wide"], upTo(30)),
      step("short", [], upTo(5)),
    ];
    const { drivers } = simulate(steps, "end", 0, asItIs);
    expect(drivers.map(({ key }) => key)).toEqual(["wide", "narrow"]);
    // variances of two even distributions: 100² against 30²
    expect(drivers[0]?.share).toBeCloseTo(10_000 / 10_900, 1);
    expect(drivers[1]?.share).toBeCloseTo(900 / 10_900, 1);
  });

  it("puts the goal on a day on which it can fall", () => {
    const tens = (day: number) => Math.ceil(day / 10) * 10;
    expect(simulate([step("end", [], always(3))], "end", 0, tens)).toMatchObject({ early: 10, late: 10 });
  });

  it("is the day itself once it is reached, and the same at every call", () => {
    const done = step("end", [], upTo(9), { finishedOn: 42 });
    expect(simulate([done], "end", 50, asItIs)).toMatchObject({ early: 42, middle: 42, late: 42 });
    const open = [step("end", ["a"], upTo(9)), step("a", [], upTo(30))];
    expect(simulate(open, "end", 0, asItIs)).toEqual(simulate(open, "end", 0, asItIs));
  });

  it("does not turn in circles", () => {
    const circle = [step("a", ["b"], always(1)), step("b", ["a"], always(1))];
    expect(() => simulate(circle, "a", 0, asItIs)).toThrow("waits for itself");
  });
});
