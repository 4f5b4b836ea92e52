import { describe, expect, it, test } from "vitest";
import { plainDate } from "#app/domains/calendar/index.ts";
import { moveMilestone, startCase } from "../rules/move.ts";
import { isFinished } from "../rules/state.ts";
import { PLAN_FLAGS, TEMPLATE_IDS } from "./types.ts";
import type { MilestoneTemplate, OwnKey, StepKey, TemplateId } from "./types.ts";
import { adapt, MOST_OWN, overlay } from "./adapt.ts";
import { builtRow, laidDown, needed, positionOf, rowOf, templateRows } from "./index.ts";
import { AS_BUILT, readAdaptation, readLaid } from "./laid.ts";
import type { Adaptation, OwnStep } from "./laid.ts";
import { speak, wordsOf } from "./own-words.ts";

const own = (key: string, after: string, more: Partial<OwnStep> = {}): OwnStep => ({
  ...{ key: key as OwnKey, after: after as StepKey, title: { de: "Willkommenspaket" }, party: "CENTER" },
  ...{ days: 5, forEmployer: false, forCandidate: true, ...more },
});
const plan = (more: Partial<Adaptation>): Adaptation => ({ ...AS_BUILT, ...more });
const adapted = (id: TemplateId, more: Partial<Adaptation>) =>
  adapt(templateRows(id), plan(more), positionOf);
const keysOf = (rows: readonly MilestoneTemplate[]) => rows.map(({ key }) => key);
const LAST = "first_working_day";

/** Wishes of every kind that cannot be, beside some that can. */
const hostile = (id: TemplateId): Adaptation => {
  const rows = templateRows(id);
  const every = Object.fromEntries(rows.map(({ key }) => [key, 300]));
  return {
    own: [
      own("own_a", "own_b"),
      own("own_b", "own_a"),
      own("own_self", "own_self"),
      own("own_nowhere", "no_such_step"),
      own("own_end", "end_advice"),
      own("own_days", LAST, { days: 0 }),
      own("own_part", LAST, { days: 1.5 }),
      own("entry", LAST),
      own("own_GROSS", LAST),
      ...Array.from({ length: MOST_OWN + 5 }, (_, index) =>
        own(`own_${index}`, index === 0 ? LAST : `own_${index - 1}`),
      ),
      own("own_0", LAST),
    ],
    off: [...rows.map(({ key }) => key), "no_such_step", "own_0"],
    days: { ...every, no_such_step: 3 },
    remind: { ...every, no_such_step: 3, [LAST]: -1 },
    hints: { no_such_step: { text: { de: "?" } }, [LAST]: { text: { de: "Werkstor 3" } } },
    words: {
      no_such_step: { title: { de: "?" } },
      own_0: { title: { de: "?" } },
      [LAST]: { name: { de: "Los!" } },
    },
  };
};

describe.each(TEMPLATE_IDS)("the way %s, adapted", (id) => {
  const rows = templateRows(id);

  it("is as it is built where nothing is changed", () => {
    expect(adapted(id, {})).toEqual({ rows: [...rows], refused: [] });
  });

  it("keeps under hostile wishes what the law sets and what others wait for", () => {
    const { rows: left, refused } = adapt(rows, hostile(id), positionOf);
    const keys = new Set<string>(keysOf(left));
    for (const built of rows) {
      const row = left.find(({ key }) => key === built.key);
      const waitedFor = rows.some(({ after }) => after.includes(built.key));
      if (built.norm !== null || built.due?.statutory || waitedFor || built.key === LAST) {
        expect(row, built.key).toBeDefined();
      }
      if (!row) continue;
      // no legal time is longer, nothing waits for more than before
      if (built.norm !== null || built.due?.statutory) expect(row.due, built.key).toEqual(built.due);
      expect(row.after, built.key).toEqual(built.after);
      expect(row.when, built.key).toEqual(built.when);
    }
    // every own step comes after something that is there and stands before it: no circle
    const own = left.filter(({ key }) => key.startsWith("own_"));
    expect(own).toHaveLength(MOST_OWN);
    for (const row of own) {
      expect(
        row.after.every((before) => keys.has(before)),
        row.key,
      ).toBe(true);
      const places = row.after.map((before) => left.findIndex(({ key }) => key === before));
      expect(Math.max(...places)).toBeLessThan(left.indexOf(row));
    }
    const why = new Map(refused.map(({ key, code }) => [key, code]));
    expect(why.get("own_a")).toBe("comes_after_unknown");
    expect(why.get("own_b")).toBe("comes_after_unknown");
    expect(why.get("own_self")).toBe("comes_after_unknown");
    expect(why.get("own_end")).toBe("comes_after_unknown");
    expect(why.get("own_days")).toBe("days_out_of_range");
    expect(why.get("own_part")).toBe("days_out_of_range");
    expect(why.get("entry")).toBeDefined();
    expect(why.get("own_GROSS")).toBe("key_taken");
    expect(why.get("own_24")).toBe("too_many");
    expect(why.get("no_such_step")).toBe("unknown_step");
  });

  it("runs to its first working day with whatever is left of the wishes", () => {
    const all = adapt(rows, hostile(id), positionOf).rows;
    const day = plainDate("2026-11-23");
    // with all conditions at once, and with none
    for (const flags of [new Set(PLAN_FLAGS.filter((flag) => flag !== "job_ended")), new Set<never>()]) {
      const taken = needed(all, flags);
      const start = startCase(taken, {
        ...{ template: id, startedOn: day, plannedFirstDay: null },
        ...{ place: { land: "HB" } as const, observed: new Map() },
      });
      let state = start.after;
      expect(start.forecast.earliest <= start.forecast.latest).toBe(true);
      for (let round = 0; round < 200 && state.state === "RUNNING"; round += 1) {
        const next = state.milestones.find((one) => one.state === "RUNNING");
        expect(next, "somebody can do something").toBeDefined();
        const mover = next?.party === "AUTHORITY" ? "CENTER" : (next?.party ?? "CENTER");
        const moved = moveMilestone(state, { key: next?.key ?? "", move: "finish", mover, today: day });
        if (!moved.ok) throw new Error(`${next?.key}: ${moved.code}`);
        state = moved.after;
      }
      expect(state.state).toBe("ARRIVED");
      expect(state.milestones.filter((one) => isFinished(one.state)).length).toBeGreaterThan(0);
    }
  });
});

describe("a center's wishes", () => {
  it("put an own step behind the one it comes after, under its conditions", () => {
    const { rows, refused } = adapted("fast-track", {
      own: [own("own_1", "move_in"), own("own_2", "own_1"), own("own_3", "move_in")],
    });
    expect(refused).toEqual([]);
    const at = keysOf(rows).indexOf("move_in");
    expect(keysOf(rows).slice(at, at + 5)).toEqual([
      "move_in",
      "own_1",
      "own_2",
      "own_3",
      "address_registration",
    ]);
    expect(rows[at + 2]).toMatchObject({
      after: ["own_1"],
      when: ["moves"],
      track: "ONBOARDING",
      norm: null,
    });
    expect(keysOf(needed(rows, new Set()))).not.toContain("own_1");
    expect(rows[at + 1]?.due).toEqual({
      ...{ from: "ready", span: { amount: 5, unit: "working_days" }, statutory: false },
    });
  });

  it("show an own step to whose it is, and to others as the center says", () => {
    const see = (more: Partial<OwnStep>) => {
      const row = adapted("visa", { own: [own("own_1", "entry", more)] }).rows.find(
        ({ key }) => key === "own_1",
      );
      return [row?.forEmployer, row?.forCandidate];
    };
    expect(see({ forCandidate: false })).toEqual([false, false]);
    expect(see({ party: "COMPANY", forCandidate: false })).toEqual([true, false]);
    expect(see({ party: "CANDIDATE", forCandidate: false })).toEqual([false, true]);
  });

  it("leave out what nobody waits for and no norm sets", () => {
    const { rows, refused } = adapted("fast-track", { off: ["workplace_ready", "arrival_talk"] });
    expect(refused).toEqual([]);
    expect(keysOf(rows)).not.toContain("workplace_ready");
    expect(keysOf(templateRows("fast-track"))).toContain("workplace_ready");
    expect(adapted("fast-track", { off: ["advance_approval_sent"] }).refused).toEqual([
      { key: "advance_approval_sent", code: "others_wait" },
    ]);
    expect(adapted("fast-track", { off: ["social_insurance"] }).refused).toEqual([
      { key: "social_insurance", code: "set_by_law" },
    ]);
    // an own step waits for it, too
    expect(
      adapted("visa", { off: ["workplace_ready"], own: [own("own_1", "workplace_ready")] }).refused,
    ).toEqual([{ key: "workplace_ready", code: "others_wait" }]);
  });

  it("set the days of the center's plan, the reminder and a hint; the law's time stays", () => {
    const { rows, refused } = adapted("fast-track", {
      days: { kickoff: 2, address_registration: 60 },
      remind: { address_registration: 10 },
      hints: { address_registration: { text: { de: "Bürgeramt Mitte, Pelzerstraße 40" } } },
    });
    expect(refused).toEqual([{ key: "address_registration", code: "set_by_law" }]);
    const row = (key: string) => rows.find((one) => one.key === key);
    expect(row("kickoff")?.due?.span).toEqual({ amount: 2, unit: "working_days" });
    expect(row("address_registration")?.due?.span).toEqual({ amount: 2, unit: "weeks" });
    expect(row("address_registration")).toMatchObject({ laid: { remind: 10 } });
  });

  it("come back from what a case keeps", () => {
    const { rows } = adapted("visa", { own: [own("own_1", "entry", { days: 7 })], days: { kickoff: 2 } });
    const kept = new Map(
      [...laidDown(rows)].map(([key, laid]) => [key, readLaid(JSON.stringify(laid)) ?? {}]),
    );
    const way = { template: "visa", laid: kept };
    expect(rowOf(way, "own_1")).toMatchObject({ key: "own_1", after: ["entry"], track: "VISA" });
    expect(rowOf(way, "own_1").takes.usual).toEqual({ amount: 7, unit: "working_days" });
    expect(rowOf(way, "kickoff").due?.span.amount).toBe(2);
    expect(rowOf({ template: "visa", laid: new Map() }, "kickoff").due?.span.amount).toBe(5);
    expect(() => rowOf({ template: "visa", laid: new Map() }, "own_1")).toThrow(RangeError);
  });
});

test("an adaptation this house never wrote is refused", () => {
  expect(readAdaptation(JSON.stringify(AS_BUILT))).toEqual(AS_BUILT);
  expect(() => readAdaptation(JSON.stringify({ ...AS_BUILT, own: [{ key: "entry" }] }))).toThrow();
  expect(readLaid(null)).toBeNull();
});

test("words are said in the reader's language where the center has them", () => {
  const title = { de: "Willkommenspaket", en: "Welcome pack" };
  expect(speak(title, "de")).toEqual({ text: "Willkommenspaket", lang: "de" });
  expect(speak(title, "en")).toEqual({ text: "Welcome pack", lang: "en" });
  expect(speak(title, "ar")).toEqual({ text: "Welcome pack", lang: "en" });
  expect(speak({ de: "Willkommenspaket" }, "ar")).toEqual({ text: "Willkommenspaket", lang: "de" });
  const step = own("own_1", "entry", { title, candidate: { de: "Kommen Sie vorbei." } });
  const laid = { own: { ...step, track: "VISA", position: 0 } } as const;
  expect(wordsOf(laid, "candidate", "en")).toEqual({
    ...{ title: { text: "Welcome pack", lang: "en" }, text: { text: "Kommen Sie vorbei.", lang: "de" } },
  });
  expect(wordsOf(laid, "company", "de")?.text).toBeNull();
});

test("a built-in step is said in the center's words to whom it says them, and as it is built to the others", () => {
  const laid = { words: { title: { de: "Papiere sammeln" }, candidate: { de: "Zimmer 4", en: "Room 4" } } };
  expect(wordsOf(laid, "center", "en")).toEqual({
    ...{ title: { text: "Papiere sammeln", lang: "de" }, text: null },
  });
  // the person has a name of the step of their own, which is as it is built
  expect(wordsOf(laid, "candidate", "ar")).toEqual({
    ...{ title: null, text: { text: "Room 4", lang: "en" } },
  });
  expect(wordsOf({ words: { name: { de: "Los!" } } }, "candidate", "de")?.title?.text).toBe("Los!");
  expect(wordsOf({ days: 3 }, "center", "de")).toBeNull();
});

test("other words change nothing of what the law sets", () => {
  const said = { title: { de: "Wir drängeln" }, center: { de: "Morgen fertig." } };
  const { rows, refused } = adapted("fast-track", { words: { advance_approval: said } });
  const built = templateRows("fast-track").find(({ key }) => key === "advance_approval");
  expect(refused).toEqual([]);
  expect(rows.find(({ key }) => key === "advance_approval")).toEqual({ ...built, laid: { words: said } });
});

test("a version from before centers could say built-in steps otherwise says none", () => {
  const { words: _, ...older } = AS_BUILT;
  expect(readAdaptation(JSON.stringify(older))).toEqual(AS_BUILT);
});

test("days the law sets meanwhile are the law's, in a case begun before, too", () => {
  const built = builtRow("fast-track", "address_registration");
  expect(built.due?.statutory).toBe(true);
  expect(overlay(built, { days: 90 }).due).toEqual(built.due);
  expect(overlay(builtRow("fast-track", "kickoff"), { days: 9 }).due?.span.amount).toBe(9);
});
