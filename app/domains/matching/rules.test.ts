import { describe, expect, it } from "vitest";
import { matchProfile as compare, rank } from "./rules.ts";
import type { HardRequirement } from "./requirements.ts";
import type { MatchingProfile, MatchingVacancy } from "./types.ts";
import { HOUSE_WEIGHTS } from "./weights.ts";

const matchProfile = (
  vacancy: MatchingVacancy,
  profile: MatchingProfile,
  setAside: readonly HardRequirement[] = [],
) => compare(vacancy, profile, { weights: HOUSE_WEIGHTS.weights, setAside });
const rankProfiles = (vacancy: MatchingVacancy, people: readonly MatchingProfile[]) =>
  rank(
    people,
    ({ reference }) => reference,
    (person) => matchProfile(vacancy, person),
  );

const electrician: MatchingVacancy = {
  isco08: "7412",
  skills: ["SPS-Programmierung", "Schaltpläne lesen"],
  languageLevel: "B1",
  qualification: "VOCATIONAL",
  regulated: false,
  weeklyQuarterHours: 160,
  startsOn: "2027-03-01",
  land: "HB",
};

const leila: MatchingProfile = {
  reference: "K-1",
  isco08: "7412",
  skills: ["sps-programmierung", "SCHALTPLÄNE LESEN", "Messen"],
  germanLevel: "B1",
  qualification: "VOCATIONAL",
  recognition: "EQUIVALENT",
  experienceYears: 5,
  wishedQuarterHoursMin: 140,
  availableFrom: "2027-02-01",
  wishedLaender: ["HB", "NI"],
  wishedIsco08: ["7412"],
};

const lineOf = (profile: Partial<MatchingProfile>, id: string, vacancy: Partial<MatchingVacancy> = {}) => {
  const line = matchProfile({ ...electrician, ...vacancy }, { ...leila, ...profile }).lines.find(
    (l) => l.id === id,
  );
  return [line?.code, line?.percent];
};

describe("matchProfile", () => {
  it("gives 100 points to a person who meets everything", () => {
    const match = matchProfile(electrician, leila);
    expect(match.score).toBe(100);
    expect(match.missing).toEqual([]);
    expect(match.lines.map((line) => [line.id, line.weight])).toEqual([
      ["occupation", 30],
      ["skills", 20],
      ["language", 15],
      ["qualification", 15],
      ["experience", 8],
      ["hours", 3],
      ["start", 3],
      ["place", 3],
      ["wishes", 3],
    ]);
  });

  it.each([
    ["7412", "same_unit_group", 100],
    ["7411", "same_minor_group", 70],
    ["7421", "same_sub_major_group", 40],
    ["7212", "other_occupation", 0],
  ])("compares the occupation %s", (isco08, code, percent) => {
    expect(lineOf({ isco08 }, "occupation")).toEqual([code, percent]);
  });

  it.each([
    ["C1", "reached", 100],
    ["B1", "reached", 100],
    ["A2", "one_level_below", 50],
    ["A1", "further_below", 20],
    ["NONE", "further_below", 0],
  ] as const)("compares German %s with B1", (germanLevel, code, percent) => {
    expect(lineOf({ germanLevel }, "language")).toEqual([code, percent]);
  });

  it.each([
    [["SPS-Programmierung", "Schaltpläne lesen"], "all", 100],
    [["Schaltplaene lesen"], "some", 50],
    [["Kochen"], "none", 0],
  ])("compares the skills %j", (skills, code, percent) => {
    expect(lineOf({ skills }, "skills")).toEqual([code, percent]);
  });

  it.each([
    ["Staplerschein", "Gabelstapler-Führerschein"],
    ["Staplerschein", "forklift licence"],
    ["MAG-Schweißen (135)", "MAG 135"],
    ["WIG 141", "TIG welding"],
    ["Führerschein C/CE", "Klasse CE"],
    ["§ 34a GewO", "Sachkundeprüfung nach § 34a GewO"],
    ["SPS", "PLC programming"],
    ["gute Excel-Kenntnisse", "MS Excel"],
  ])("takes the skill %s for %s", (asked, own) => {
    expect(lineOf({ skills: [own] }, "skills", { skills: [asked] })).toEqual(["all", 100]);
  });

  it.each([
    ["MAG 135", "WIG 141"],
    ["Java", "JavaScript"],
    ["Führerschein Klasse C", "Führerschein Klasse B"],
    ["Docker", "Podman"],
  ])("does not take the skill %s for %s", (asked, own) => {
    expect(lineOf({ skills: [own] }, "skills", { skills: [asked] })).toEqual(["none", 0]);
  });

  it("shows skills in the words of the vacancy", () => {
    const vacancy = { ...electrician, skills: ["Staplerschein", "KNX"] };
    const line = matchProfile(vacancy, { ...leila, skills: ["Gabelstaplerschein"] }).lines[1];
    expect(line?.params).toEqual({ present: ["Staplerschein"], absent: ["KNX"] });
  });

  it("asks for no skill when the vacancy names none", () => {
    expect(lineOf({ skills: [] }, "skills", { skills: [] })).toEqual(["none_asked", 100]);
  });

  it.each([
    ["VOCATIONAL", "EQUIVALENT", false, "recognised", 100],
    ["VOCATIONAL", "COMPARABLE", false, "recognised", 100],
    ["ACADEMIC", "COMPARABLE", true, "recognition_missing", 30],
    ["VOCATIONAL", "PARTIAL", false, "recognition_on_the_way", 60],
    ["VOCATIONAL", "PENDING", true, "recognition_on_the_way", 60],
    ["VOCATIONAL", "NOT_APPLIED", false, "recognition_missing", 30],
    ["VOCATIONAL", "NONE", false, "recognition_missing", 30],
    ["NONE", "NONE", false, "level_missing", 0],
  ] as const)("compares %s, %s (regulated: %s)", (qualification, recognition, regulated, code, percent) => {
    expect(lineOf({ qualification, recognition }, "qualification", { regulated })).toEqual([code, percent]);
  });

  it("needs no qualification where none is asked", () => {
    const noneAsked = { qualification: "NONE" } as const;
    expect(lineOf({ qualification: "NONE" }, "qualification", noneAsked)).toEqual(["none_asked", 100]);
  });

  it.each([
    [0, 20],
    [1, 50],
    [2, 50],
    [3, 80],
    [4, 80],
    [5, 100],
  ])("counts %i years of experience", (experienceYears, percent) => {
    expect(lineOf({ experienceYears }, "experience")).toEqual(["years", percent]);
  });

  it("compares hours, start and place", () => {
    expect(lineOf({ wishedQuarterHoursMin: 160 }, "hours")).toEqual(["enough", 100]);
    expect(lineOf({ wishedQuarterHoursMin: 161 }, "hours")).toEqual(["too_few", 0]);
    expect(lineOf({ wishedQuarterHoursMin: null }, "hours")).toEqual(["not_known", 50]);
    expect(lineOf({ availableFrom: "2027-03-01" }, "start")).toEqual(["in_time", 100]);
    expect(lineOf({ availableFrom: "2027-04-30" }, "start")).toEqual(["later", 50]);
    expect(lineOf({ availableFrom: "2027-05-01" }, "start")).toEqual(["later", 0]);
    expect(lineOf({ availableFrom: null }, "start")).toEqual(["not_known", 50]);
    expect(lineOf({ wishedLaender: [] }, "place")).toEqual(["anywhere", 100]);
    expect(lineOf({ wishedLaender: ["SN"] }, "place")).toEqual(["elsewhere", 0]);
  });

  it.each([
    [[], "none_named", 100],
    [["2151", "7412"], "wished", 100],
    [["7411"], "near", 70],
    [["7421"], "other", 0],
    [["5120"], "other", 0],
  ])("compares the wish for %j with the job", (wishedIsco08, code, percent) => {
    expect(lineOf({ wishedIsco08 }, "wishes")).toEqual([code, percent]);
  });

  it("counts by the weights it is given", () => {
    const weights = { ...HOUSE_WEIGHTS.weights, occupation: 0, language: 45 };
    const match = compare(electrician, { ...leila, germanLevel: "A2" }, { weights, setAside: [] });
    expect(match.score).toBe(78);
    expect(match.lines.find(({ id }) => id === "language")?.weight).toBe(45);
  });

  it("names every hard requirement that is missing and can set it aside", () => {
    const far = {
      ...leila,
      isco08: "7212",
      germanLevel: "A2",
      qualification: "NONE",
      wishedQuarterHoursMin: 161,
    } as const;
    expect(matchProfile(electrician, far).missing).toEqual([
      "occupation",
      "language",
      "qualification",
      "hours",
    ]);
    expect(matchProfile(electrician, far, ["occupation", "hours"]).missing).toEqual([
      "language",
      "qualification",
    ]);
  });

  it("does not filter by hours nobody has told yet", () => {
    expect(matchProfile(electrician, { ...leila, wishedQuarterHoursMin: null }).missing).toEqual([]);
  });

  it("adds up the weights: A2 instead of B1 costs half of 15 points, rounded", () => {
    expect(matchProfile(electrician, { ...leila, germanLevel: "A2" }).score).toBe(93);
  });
});

describe("rankProfiles", () => {
  it("puts the best first, ties by reference, and keeps near misses apart", () => {
    const people = [
      { ...leila, reference: "K-3", experienceYears: 1 },
      { ...leila, reference: "K-2" },
      leila,
      { ...leila, reference: "K-4", germanLevel: "A2" as const },
      { ...leila, reference: "K-5", germanLevel: "A2" as const, isco08: "2512" },
    ];
    const { ranked, nearMisses } = rankProfiles(electrician, people);
    expect(ranked.map((match) => match.key)).toEqual(["K-1", "K-2", "K-3"]);
    expect(nearMisses.map((match) => [match.key, match.missing])).toEqual([["K-4", ["language"]]]);
  });

  it.each<[Partial<MatchingProfile>, object | null]>([
    [{ germanLevel: "A2" }, { code: "language_course", wanted: "B1", has: "A2" }],
    [{ germanLevel: "A1" }, null],
    [{ isco08: "7421" }, { code: "related_occupation", wanted: "7412", has: "7421" }],
    [{ isco08: "2151" }, null],
    [{ qualification: "NONE" }, { code: "training", wanted: "VOCATIONAL", has: "NONE" }],
    [{ wishedQuarterHoursMin: 170 }, { code: "more_hours", offered: 40, wished: 42.5 }],
    [{ wishedQuarterHoursMin: 170, germanLevel: "A2" }, null],
  ])("of %j it says what would close the gap", (differs, closing) => {
    const { nearMisses } = rankProfiles(electrician, [{ ...leila, ...differs }]);
    expect(nearMisses[0]?.closing ?? null).toEqual(closing);
  });

  it("does not call two steps of qualification near", () => {
    const engineer: MatchingVacancy = { ...electrician, qualification: "ACADEMIC" };
    expect(rankProfiles(engineer, [leila]).nearMisses).toEqual([]);
    expect(rankProfiles(engineer, [{ ...leila, qualification: "TERTIARY" }]).nearMisses).toHaveLength(1);
  });

  it("gives identical results for people who differ only in what it must not see", () => {
    const personal = [
      { givenName: "Anna", nationalities: ["DE"], birthDate: "1960-01-01", sex: "f", picture: "a.jpg" },
      { givenName: "Omar", nationalities: ["SY"], birthDate: "2001-12-31", sex: "m", picture: null },
    ];
    const [first, second] = personal.map((person) => {
      const { lines, score, missing } = matchProfile(electrician, { ...leila, ...person });
      return { lines, score, missing };
    });
    expect(second).toEqual(first);
  });

  it("has no field for what the law forbids to look at", () => {
    type Forbidden = Extract<
      keyof MatchingProfile,
      | "nationality"
      | "nationalities"
      | "origin"
      | "birthDate"
      | "age"
      | "sex"
      | "religion"
      | "disability"
      | "family"
      | "picture"
    >;
    const none: [Forbidden] extends [never] ? true : false = true;
    expect(none).toBe(true);
  });
});
