import { describe, expect, it, test } from "vitest";
import { AS_BUILT } from "../templates/laid.ts";
import type { Adaptation, OwnStep } from "../templates/laid.ts";
import { planChanges, withOwn, withoutOwn, withStep, withSwitched, withWords } from "./plan-changes.ts";

const own = (key: OwnStep["key"], more: Partial<OwnStep> = {}): OwnStep => ({
  ...{ key, after: "entry", title: { de: "Willkommenspaket" }, party: "CENTER", days: 5 },
  ...{ forEmployer: false, forCandidate: true, ...more },
});
const NONE = { days: null, remind: null, hint: null };

describe("what a later version changes", () => {
  it("is nothing where both are the same", () => {
    expect(planChanges(AS_BUILT, AS_BUILT)).toEqual([]);
  });

  it("is said by kind, own steps first, with the days before and after", () => {
    const before: Adaptation = {
      ...{ own: [own("own_1"), own("own_2")], off: ["kickoff"], days: { workplace_ready: 3 } },
      ...{ remind: {}, hints: { entry: { text: { de: "Alt" } }, kickoff: { text: { de: "Weg" } } } },
      words: {
        entry: { title: { de: "Alt" } },
        kickoff: { name: { de: "Weg" } },
        agreement: { name: { de: "Gleich" } },
      },
    };
    const after: Adaptation = {
      ...{ own: [own("own_1", { days: 9 }), own("own_3")], off: ["arrival_talk"], days: {} },
      ...{ remind: { entry: 7 }, hints: { entry: { text: { de: "Neu" } } } },
      words: { entry: { title: { de: "Neu" } }, agreement: { name: { de: "Gleich" } } },
    };
    expect(planChanges(before, after)).toEqual([
      { kind: "own_added", key: "own_3", from: null, to: null },
      { kind: "own_changed", key: "own_1", from: null, to: null },
      { kind: "own_removed", key: "own_2", from: null, to: null },
      { kind: "off", key: "arrival_talk", from: null, to: null },
      { kind: "on", key: "kickoff", from: null, to: null },
      { kind: "days", key: "workplace_ready", from: 3, to: null },
      { kind: "remind", key: "entry", from: null, to: 7 },
      { kind: "hint_set", key: "entry", from: null, to: null },
      { kind: "hint_removed", key: "kickoff", from: null, to: null },
      { kind: "words_set", key: "entry", from: null, to: null },
      { kind: "words_removed", key: "kickoff", from: null, to: null },
    ]);
  });
});

test("an own step said anew keeps its place; one taken out hands on what came after it", () => {
  const three = [own("own_1"), own("own_2", { after: "own_1" }), own("own_3", { after: "own_2" })].reduce(
    withOwn,
    AS_BUILT,
  );
  const renamed = withOwn(three, own("own_2", { after: "own_1", title: { de: "Anders" } }));
  expect(renamed.own.map(({ key, title }) => [key, title.de])).toEqual([
    ["own_1", "Willkommenspaket"],
    ["own_2", "Anders"],
    ["own_3", "Willkommenspaket"],
  ]);
  const said = withStep(three, "own_2", { ...NONE, remind: 4, hint: { text: { de: "Haus 2" } } });
  const left = withoutOwn(said, "own_2");
  expect(left.own.map(({ key, after }) => [key, after])).toEqual([
    ["own_1", "entry"],
    ["own_3", "own_1"],
  ]);
  expect([left.remind, left.hints]).toEqual([{}, {}]);
  expect(withoutOwn(three, "own_9")).toBe(three);
});

test("what is switched or said twice is the same plan, however it was come by", () => {
  const off = withSwitched(withSwitched(AS_BUILT, "kickoff", true), "arrival_talk", true);
  expect(withSwitched(off, "kickoff", true)).toEqual(off);
  expect(off.off).toEqual(["arrival_talk", "kickoff"]);
  expect(withSwitched(withSwitched(off, "kickoff", false), "arrival_talk", false)).toEqual(AS_BUILT);
  const said = withStep(withStep(AS_BUILT, "kickoff", { ...NONE, days: 2 }), "arrival_talk", {
    ...NONE,
    days: 3,
  });
  expect(Object.keys(said.days)).toEqual(["arrival_talk", "kickoff"]);
  expect(withStep(withStep(said, "kickoff", NONE), "arrival_talk", NONE)).toEqual(AS_BUILT);
});

test("a step is said in other words, and as it is built again where none is left", () => {
  const said = { title: { de: "Papiere" }, candidate: undefined };
  const plan = withWords(AS_BUILT, "application_file", said);
  expect(plan.words).toEqual({ application_file: said });
  expect(withWords(plan, "application_file", { title: undefined })).toEqual(AS_BUILT);
});
