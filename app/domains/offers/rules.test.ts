import { describe, expect, test } from "vitest";
import { plainDate } from "#app/domains/calendar/index.ts";
import type { CefrLevel, OfferKind, PlanState } from "#app/platform/database/generated/enums.ts";
import {
  asksLevel,
  closes,
  courseChain,
  fitting,
  freeSeats,
  isJoinable,
  isNextStep,
  LEVELS,
  mayMove,
  nextLevel,
  nextStates,
  suits,
  type OfferFacts,
} from "./rules.ts";

const day = plainDate("2026-11-21");
const HERE = { municipalities: ["Bremen", "Bremerhaven"], laender: ["HB", "NI"] };
const there = { day, reach: HERE };

const course = (more: Partial<OfferFacts> = {}): OfferFacts => ({
  ...{ id: "a", kind: "GERMAN", title: "Deutsch B1", state: "OPEN", fromLevel: "A2", toLevel: "B1" },
  ...{ online: false, municipality: "Bremen", land: "HB" },
  ...{ startsOn: plainDate("2027-01-11"), endsOn: plainDate("2027-06-25") },
  ...more,
});
const dates = (startsOn: string | null, endsOn: string | null = null) => ({
  startsOn: startsOn === null ? null : plainDate(startsOn),
  endsOn: endsOn === null ? null : plainDate(endsOn),
});
const levels = (fromLevel: CefrLevel | null, toLevel: CefrLevel | null) => ({ fromLevel, toLevel });

describe("what an offer closes", () => {
  test("a German course closes German from its first level to its last", () => {
    expect(closes(course())).toEqual({ kind: "GERMAN", from: "A2", to: "B1" });
    expect(closes(course(levels(null, "A1")))).toEqual({ kind: "GERMAN", from: "NONE", to: "A1" });
    expect(closes(course(levels("A1", null)))).toBeNull();
  });

  test.each(["ADAPTATION", "EXAM", "ADVICE", "INTEGRATION"] as const)("%s closes what it is", (kind) => {
    expect(closes(course({ kind }))).toEqual({ kind });
    expect(closes(course({ kind, ...levels(null, null) }))).toEqual({ kind });
    for (const other of ["GERMAN", "ADAPTATION", "EXAM", "ADVICE", "INTEGRATION"] as OfferKind[]) {
      const gap = other === "GERMAN" ? { kind: other, has: "A2", needed: "B1" } : { kind: other };
      expect(suits(course({ kind }), gap as never, day)).toBe(kind === other);
    }
  });
});

describe("the next step", () => {
  // by hand: rows are the level somebody has, needed is C2; columns the course
  test.each([
    ["NONE", "NONE-A1 null-A1 null-B1"],
    ["A1", "A1-A2 A1-B1 null-B1"],
    ["A2", "A1-B1 A2-B1 null-B1"],
    ["B1", "B1-B2"],
    ["B2", "B2-C1"],
    ["C1", "C1-C2"],
    ["C2", ""],
  ] as const)("from %s is %s", (has, wanted) => {
    const all = "NONE-A1 null-A1 A1-A2 A1-B1 A2-B1 null-B1 B1-B2 B2-C1 C1-C2".split(" ");
    const found = all.filter((name) => {
      const [from, to] = name.split("-") as [string, CefrLevel];
      const fromLevel = from === "null" ? null : (from as CefrLevel);
      return isNextStep({ kind: "GERMAN", fromLevel, toLevel: to }, { has, needed: "C2" });
    });
    expect(found.join(" ")).toBe(wanted);
  });

  test("for every pair of levels it needs a gap, takes the person in and leads further", () => {
    for (const has of LEVELS)
      for (const needed of LEVELS)
        for (const [at, fromLevel] of LEVELS.entries())
          for (const toLevel of LEVELS.slice(at + 1)) {
            const [h, n, to] = [has, needed, toLevel].map((level) => LEVELS.indexOf(level)) as [
              number,
              number,
              number,
            ];
            expect(isNextStep({ kind: "GERMAN", fromLevel, toLevel }, { has, needed })).toBe(
              h < n && at <= h && to > h,
            );
          }
  });

  test("a course that leads beyond what is needed closes the gap too", () => {
    const gap = { kind: "GERMAN", has: "A2", needed: "B1" } as const;
    expect(suits(course(levels("A2", "B2")), gap, day)).toBe(true);
  });

  test("the level after the last is none", () => {
    expect(LEVELS.map(nextLevel)).toEqual(["A1", "A2", "B1", "B2", "C1", "C2", null]);
  });
});

describe("joining", () => {
  test.each([
    ["before it begins", dates("2026-11-22", "2027-03-01"), true],
    ["on the first day", dates("2026-11-21"), true],
    ["two weeks after it began", dates("2026-11-07", "2027-03-01"), true],
    ["fifteen days after it began", dates("2026-11-06", "2027-03-01"), false],
    ["late in what has ended already", dates("2026-11-10", "2026-11-20"), false],
    ["on its last day", dates("2026-11-10", "2026-11-21"), true],
    ["what runs without a date", dates(null), true],
    ["what runs until a day to come", dates(null, "2026-11-21"), true],
    ["what ran until yesterday", dates(null, "2026-11-20"), false],
  ] as const)("%s", (_name, when, may) => {
    expect(isJoinable({ state: "OPEN", ...when }, day)).toBe(may);
    expect(isJoinable({ state: "ARCHIVED", ...when }, day)).toBe(false);
  });
});

describe("the order of what fits", () => {
  const gap = { kind: "GERMAN", has: "A2", needed: "B2" } as const;
  const best = [
    course({ id: "runs", title: "läuft", ...dates(null) }),
    course({ id: "late", title: "spät", ...dates("2026-11-15", "2027-06-01") }),
    course({ id: "first", title: "x", ...dates("2026-12-01") }),
    course({ id: "near", title: "x", municipality: "Bremerhaven" }),
    course({ id: "online", title: "a", municipality: null, land: null, online: true }),
    course({ id: "land", title: "b", municipality: "Hannover", land: "NI" }),
    course({ id: "far-1", title: "a", municipality: "Leipzig", land: "SN" }),
    course({ id: "far-2", title: "a", municipality: "Leipzig", land: "SN" }),
    course({ id: "far-3", title: "b", municipality: "Leipzig", land: "SN" }),
    // from below the person's level: last, though sooner
    course({ id: "below", ...levels("A1", "B1"), ...dates("2026-11-25") }),
    course({ id: "anybody", ...levels(null, "B1"), ...dates("2026-11-26") }),
  ];
  const unfit = [
    course({ id: "archived", state: "ARCHIVED" }),
    course({ id: "begun", ...dates("2026-10-01", "2027-03-01") }),
    course({ id: "too-high", ...levels("B1", "B2") }),
    course({ id: "too-low", ...levels("A1", "A2") }),
    course({ id: "exam", kind: "EXAM" }),
  ];

  test("is exact level, soonest, nearest, title, id, however they come in", () => {
    const wanted = best.map(({ id }) => id);
    const all = [...best, ...unfit];
    for (let turn = 0; turn < all.length; turn += 1) {
      const turned = [...all.slice(turn), ...all.slice(0, turn)];
      expect(fitting(turned, gap, there).map(({ id }) => id)).toEqual(wanted);
      expect(fitting(turned.reverse(), gap, there).map(({ id }) => id)).toEqual(wanted);
    }
  });

  test("is nothing where there is no gap", () => {
    expect(fitting(best, { ...gap, has: "B2" }, there)).toEqual([]);
    expect(fitting(best, { ...gap, has: "C1" }, there)).toEqual([]);
  });

  test("of other kinds knows no levels", () => {
    const advice = [
      course({ id: "b", kind: "ADVICE", ...dates(null), ...levels(null, null) }),
      course({ id: "a", kind: "ADVICE", ...dates("2026-12-01"), ...levels(null, null) }),
    ];
    expect(fitting(advice, { kind: "ADVICE" }, there).map(({ id }) => id)).toEqual(["b", "a"]);
  });
});

describe("course after course", () => {
  const told = (steps: ReturnType<typeof courseChain<OfferFacts>>) =>
    steps.map(({ from, to, offers }) => `${from}>${to}: ${offers.map(({ id }) => id).join(" ")}`.trim());
  const a2 = course({ id: "a2", ...levels("A1", "A2"), ...dates("2026-12-01", "2027-02-26") });
  const b1 = course({ id: "b1", ...dates("2027-03-01", "2027-06-25") });
  const early = course({ id: "b1-early", ...dates("2027-01-11", "2027-05-01") });
  const runs = course({ id: "b2", ...levels("B1", "B2"), ...dates(null) });

  test("begins where the one before leads, and not before it ends", () => {
    const steps = courseChain([runs, early, b1, a2], { has: "A1", needed: "B2" }, there);
    expect(told(steps)).toEqual(["A1>A2: a2", "A2>B1: b1", "B1>B2: b2"]);
  });

  test("ends with an empty step where nothing is offered", () => {
    expect(told(courseChain([a2], { has: "A1", needed: "B2" }, there))).toEqual(["A1>A2: a2", "A2>B2:"]);
    expect(told(courseChain([], { has: "NONE", needed: "A1" }, there))).toEqual(["NONE>A1:"]);
  });

  test("is no way at all where nothing is missing", () => {
    expect(courseChain([a2, b1], { has: "B2", needed: "B2" }, there)).toEqual([]);
  });

  test("goes on from the beginning of a course that names no end", () => {
    const open = course({ id: "open", ...levels("A1", "A2"), ...dates("2027-02-01") });
    const steps = courseChain([open, early, b1], { has: "A1", needed: "B1" }, there);
    expect(told(steps)).toEqual(["A1>A2: open", "A2>B1: b1"]);
  });
});

describe("the states of a plan", () => {
  const STATES: readonly PlanState[] = ["PLANNED", "APPLIED", "STARTED", "DONE", "DROPPED"];
  const ALLOWED = [
    "PLANNED>APPLIED",
    "PLANNED>STARTED",
    "PLANNED>DROPPED",
    "APPLIED>STARTED",
    "APPLIED>DONE",
    "APPLIED>DROPPED",
    "STARTED>DONE",
    "STARTED>DROPPED",
    "DONE>STARTED",
    "DROPPED>PLANNED",
  ];

  test("only these steps are allowed", () => {
    const found = STATES.flatMap((state) =>
      STATES.filter((to) => mayMove({ state, levelAnswer: null }, to)).map((to) => `${state}>${to}`),
    );
    expect(found).toEqual(ALLOWED);
  });

  test("a finished course stays finished once its level is taken over", () => {
    expect(nextStates({ state: "DONE", levelAnswer: "TAKEN" })).toEqual([]);
    expect(nextStates({ state: "DONE", levelAnswer: "NOT_YET" })).toEqual(["STARTED"]);
  });

  test("the level is asked of finished offers that lead to one, until it is taken over", () => {
    const asked = STATES.flatMap((state) =>
      ([null, "NOT_YET", "TAKEN"] as const)
        .filter((levelAnswer) => asksLevel({ state, levelAnswer }, { toLevel: "B1" }))
        .map((levelAnswer) => `${state} ${levelAnswer}`),
    );
    expect(asked).toEqual(["DONE null", "DONE NOT_YET"]);
    expect(asksLevel({ state: "DONE", levelAnswer: null }, { toLevel: null })).toBe(false);
  });
});

test("seats are free as long as fewer people plan them", () => {
  expect([freeSeats(16, 0), freeSeats(16, 15), freeSeats(16, 16), freeSeats(16, 17)]).toEqual([16, 1, 0, 0]);
  expect(freeSeats(null, 3)).toBeNull();
});
