import { expect, it } from "vitest";
import { completeness } from "./completeness.ts";
import type { ProfileFacts } from "./completeness.ts";

const EMPTY: ProfileFacts = {
  stated: { germanLevel: "NONE", qualification: "NONE", experienceYears: 0 },
  skills: [],
  availableFrom: null,
  languages: [],
  qualifications: [],
  experiences: [],
  identity: null,
  residence: null,
  guardians: [],
};
const PERSON = {
  birthDate: "1994-05-02",
  nationalities: ["TN"],
  residenceCountry: "TN",
  situation: "ABROAD",
} as const;
const shown = (facts: Partial<ProfileFacts>) =>
  completeness({ ...EMPTY, ...facts }, "2026-11-22").map(({ step, done }) => `${done ? "+" : "-"}${step}`);

it("asks for what matching reads when nothing is there", () => {
  expect(shown({})).toEqual(["-language", "-qualification", "-experience", "-skills", "-start"]);
});

it("counts what the profile says though no entry says it, as after an import, and asks for its papers", () => {
  expect(
    shown({
      stated: { germanLevel: "B1", qualification: "VOCATIONAL", experienceYears: 4 },
      skills: ["WIG"],
    }),
  ).toEqual(["+language", "+qualification", "+experience", "+skills", "-start", "-certificate", "-proof"]);
});

it("believes entries before the line", () => {
  expect(
    shown({
      stated: { germanLevel: "NONE", qualification: "ACADEMIC", experienceYears: 0 },
      qualifications: [{ kind: "NONE", proof: null }],
    }),
  ).toEqual(["-language", "+qualification", "-experience", "-skills", "-start"]);
});

it("asks for papers once there is something to prove", () => {
  expect(
    shown({
      languages: [{ language: "de", level: "B1", certificate: "NONE" }],
      qualifications: [{ kind: "VOCATIONAL", proof: null }],
      experiences: [{ isco08: null }],
      identity: PERSON,
    }),
  ).toEqual([
    "+language",
    "+qualification",
    "-experience",
    "-skills",
    "-start",
    "-certificate",
    "+person",
    "-proof",
  ]);
});

it("is content with all of it", () => {
  expect(
    shown({
      skills: ["WIG"],
      availableFrom: "2027-01-01",
      languages: [{ language: "de", level: "B1", certificate: "TELC" }],
      qualifications: [{ kind: "VOCATIONAL", proof: { country: "TN" } }],
      experiences: [{ isco08: "7212" }],
      identity: PERSON,
    }).filter((line) => line.startsWith("-")),
  ).toEqual([]);
});

it.each([
  ["STUDENT", true],
  ["TOLERATED", true],
  ["RETURNEE", false],
  ["COMMUTER", false],
] as const)("asks a person in the situation %s for the residence title: %s", (situation, asked) => {
  expect(shown({ identity: { ...PERSON, situation } }).includes("-residence")).toBe(asked);
});

it("asks a minor for the guardians", () => {
  const identity = { ...PERSON, birthDate: "2010-01-01" };
  expect(shown({ identity })).toContain("-guardian");
  const signed = { signedOn: "2026-11-01", checkedOn: "2026-11-02" };
  expect(shown({ identity, guardians: [signed] })).toContain("+guardian");
});
