import { describe, expect, it } from "vitest";
import { matchProfile, rank } from "./rules.ts";
import type { MatchRules } from "./rules.ts";
import type { MatchingProfile, MatchingVacancy } from "./types.ts";
import { HOUSE_WEIGHTS } from "./weights.ts";
import { whatIf } from "./what-if.ts";

const nurse: MatchingVacancy = {
  isco08: "2221",
  skills: ["Wundversorgung", "Palliativpflege"],
  languageLevel: "B2",
  qualification: "VOCATIONAL",
  regulated: true,
  weeklyQuarterHours: 154,
  startsOn: "2027-03-01",
  land: "HB",
};

const person = (reference: string, differs: Partial<MatchingProfile> = {}): MatchingProfile => ({
  reference,
  isco08: "2221",
  skills: ["Wundversorgung", "Palliativpflege"],
  germanLevel: "B2",
  qualification: "VOCATIONAL",
  recognition: "EQUIVALENT",
  experienceYears: 6,
  wishedQuarterHoursMin: null,
  availableFrom: "2027-02-01",
  wishedLaender: [],
  wishedIsco08: [],
  ...differs,
});

const rules: MatchRules = { weights: HOUSE_WEIGHTS.weights, setAside: [] };

/** Three nurses: 98.5 points (hours not known), 88.5 (half of the skills), 88 (recognition missing), rounded. */
const others = [
  person("K-1"),
  person("K-2", { skills: ["Wundversorgung"], experienceYears: 6 }),
  person("K-3", { recognition: "NOT_APPLIED" }),
];
const told = (profile: MatchingProfile) => {
  const { ranked } = rank(
    [...others, profile],
    ({ reference }) => reference,
    (item) => matchProfile(nurse, item, rules),
  );
  return whatIf(
    nurse,
    { key: profile.reference, profile, present: matchProfile(nurse, profile, rules) },
    rules,
    ranked,
  );
};

describe("whatIf", () => {
  it("ranks the three as the comment says", () => {
    const scores = others.map((item) => matchProfile(nurse, item, rules).score);
    expect(scores).toEqual([99, 89, 88]);
  });

  it("says at which place a person with B1 would stand with B2, and nothing of levels that are not enough", () => {
    expect(told(person("K-4", { germanLevel: "A2", experienceYears: 0 }))).toEqual([
      { change: { code: "language", from: "A2", to: "B2" }, score: 92, place: 2 },
    ]);
  });

  it("puts the change first that brings furthest, and leaves out what brings nothing", () => {
    const profile = person("K-4", { recognition: "PENDING", skills: [], experienceYears: 0 });
    // last of four, and no change alone is enough to pass K-3
    expect(told(profile)).toEqual([]);
    const nearer = person("K-4", { recognition: "PENDING", skills: ["Wundversorgung"] });
    // 83 now; with recognition 89, a tie that the number decides for K-2; with the skill 93
    expect(told(nearer)).toEqual([
      { change: { code: "skill", skill: "Palliativpflege" }, score: 93, place: 2 },
      { change: { code: "recognition" }, score: 89, place: 3 },
    ]);
  });

  it("counts an earlier start", () => {
    const late = person("K-0", { availableFrom: "2027-08-01", recognition: "NOT_APPLIED" });
    // 85 now, after K-3 with 88; on time 88, and the number decides for K-0
    expect(told(late)).toEqual([
      { change: { code: "recognition" }, score: 96, place: 2 },
      { change: { code: "start", on: "2027-03-01" }, score: 88, place: 3 },
    ]);
  });

  it("has nothing to say of the first, nor of somebody whom another requirement keeps out", () => {
    expect(told(person("K-0"))).toEqual([]);
    expect(told(person("K-4", { germanLevel: "B1", isco08: "5120" }))).toEqual([]);
  });

  it("does not let people stand in their own way", () => {
    const alone = person("K-9", { skills: ["Wundversorgung"] });
    const { ranked } = rank(
      [alone],
      ({ reference }) => reference,
      (item) => matchProfile(nurse, item, rules),
    );
    const present = matchProfile(nurse, alone, rules);
    expect(whatIf(nurse, { key: "K-9", profile: alone, present }, rules, ranked)).toEqual([]);
  });
});
