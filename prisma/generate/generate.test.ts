import { describe, expect, it, test } from "vitest";
import { addYears, plainDate } from "#app/domains/calendar/index.ts";
import { findPersonal } from "#app/domains/candidates/index.ts";
import { betriebsnummerChecksOut } from "#app/domains/companies/index.ts";
import { isIsco08UnitGroup, kldbMatchesIsco08 } from "#app/domains/occupations/index.ts";
import { needsLanguageReason } from "#app/domains/vacancies/index.ts";
import { generateCandidate } from "./candidate.ts";
import { companyInShort, generateCompany } from "./company.ts";
import { OCCUPATIONS } from "./data/occupations.ts";
import { GENERATED_ID, generatedId } from "./ids.ts";
import { occupationTables } from "./occupation.ts";
import { hash32, randomOf, weighted } from "./random.ts";
import type { Setting } from "./region.ts";
import { companiesFor, generateVacancy } from "./vacancy.ts";

const setting: Setting = {
  seed: "S",
  regions: [
    {
      centerId: "00000000-0000-7000-8000-000000000001",
      land: "HB",
      municipalities: ["Bremen", "Bremerhaven"],
    },
    {
      centerId: "00000000-0000-7000-8000-000000000002",
      land: "SN",
      municipalities: ["Aue-Bad Schlema", "Thum"],
    },
  ],
  occupations: occupationTables(),
  now: new Date("2026-11-21T09:00:00Z"),
  today: plainDate("2026-11-21"),
};

// written down once: another value means that a seed no longer makes what it made
const RANDOM_OF_S = [316, 925, 865];
const FIRST_PERSON = {
  profile: {
    ...{ id: "d60c1322-0006-8000-8000-000000000000", centerId: "00000000-0000-7000-8000-000000000001" },
    ...{ isco08: "7512", qualification: "VOCATIONAL", recognition: "PENDING", experienceYears: 11 },
    skills: ["Backen", "Konditorei", "Teigführung und Sauerteig", "Schokoladen- und Pralinenherstellung"],
    ...{ germanLevel: "A1", englishLevel: "B1", wishedLaender: [], wishedQuarterHoursMin: 140 },
    ...{ availableFrom: "2027-09-01", state: "ACTIVE", createdAt: "2026-05-04T07:43:00.000Z" },
  },
  identity: {
    ...{ givenName: "Larissa", familyName: "Martins", birthDate: "1993-04-14", nationalities: ["BR"] },
    ...{ residenceCountry: "BR", situation: "ABROAD", email: "person-d60c1322-0@people.demo.example" },
  },
  experiences: [{ isco08: "7512", startedOn: "2015-04-01", endedOn: "2026-04-01" }],
  histories: [{ employer: "Lima Stores", title: "Bäcker/in" }],
};
const FIRST_COMPANY = {
  ...{ legalName: "Gasthof Lüders GmbH & Co. KG", nameKey: "gasthof lueders", street: "Feldstraße 22" },
  ...{ postcode: "28420", municipality: "Bremen", betriebsnummer: "53486150", state: "VERIFIED" },
};
const SECOND_VACANCY = {
  ...{ companyId: "d60c1322-0001-8000-8000-000000000000", title: "Reinigungskraft", isco08: "9112" },
  ...{ languageLevel: "A1", weeklyQuarterHours: 156, salaryMin: 2270_00, state: "PUBLISHED" },
  ...{ createdAt: "2026-05-29T06:26:00.000Z", publishedAt: "2026-06-04T09:00:00.000Z" },
};

const first = <T>(count: number, make: (setting: Setting, ordinal: number) => T): T[] =>
  Array.from({ length: count }, (_, ordinal) => make(setting, ordinal));

describe("chance", () => {
  test("is the same for the same seed, kind and number, and another otherwise", () => {
    const draw = (...args: Parameters<typeof randomOf>) => {
      const random = randomOf(...args);
      return [random.int(0, 999), random.int(0, 999), random.int(0, 999)];
    };
    expect(draw("S", "candidate", 0)).toEqual(RANDOM_OF_S);
    expect(draw("S", "candidate", 0)).toEqual(draw("S", "candidate", 0));
    expect(draw("S", "candidate", 1)).not.toEqual(RANDOM_OF_S);
    expect(draw("S", "vacancy", 0)).not.toEqual(RANDOM_OF_S);
    expect(draw("T", "candidate", 0)).not.toEqual(RANDOM_OF_S);
  });

  test("keeps to its weights and bounds", () => {
    const random = randomOf("S", "test", 0);
    const often = weighted([
      ["often", 3],
      ["seldom", 1],
    ] as const);
    const drawn = Array.from({ length: 4000 }, () => often(random));
    expect(drawn.filter((word) => word === "often").length / 4000).toBeCloseTo(0.75, 1);
    const numbers = Array.from({ length: 1000 }, () => random.int(3, 5));
    expect([...new Set(numbers)].sort()).toEqual([3, 4, 5]);
    expect(random.some(["a", "b"], 5)).toEqual(["a", "b"]);
  });
});

it("takes 32 bits of a text as FNV-1a does", () => {
  expect([hash32(""), hash32("a"), hash32("foobar")]).toEqual([0x811c9dc5, 0xe40c292c, 0xbf9cf968]);
});

it("gives ids that no other seed, kind or number has", () => {
  expect(generatedId("S", "candidate", 42)).toBe("d60c1322-0006-8000-8000-00000000002a");
  expect(generatedId("S", "candidate", 42)).toMatch(new RegExp(GENERATED_ID));
  expect("01930000-0000-7000-8000-000000000001").not.toMatch(new RegExp(GENERATED_ID));
});

describe("people", () => {
  const people = first(2000, generateCandidate);

  test("are the same people every time", () => {
    const [{ profile, identity, experiences, histories }] = people as [(typeof people)[number]];
    expect({ profile, identity, experiences, histories }).toMatchObject(FIRST_PERSON);
  });

  test("are believable", () => {
    for (const { profile, identity, experiences } of people) {
      expect(isIsco08UnitGroup(profile.isco08)).toBe(true);
      expect(profile.skills.length).toBeLessThanOrEqual(6);
      expect(new Set(profile.skills).size).toBe(profile.skills.length);
      expect([
        profile.summary,
        findPersonal(profile.summary, { ...identity, birthDate: plainDate(identity.birthDate) }),
      ]).toEqual([profile.summary, []]);
      const atWork = addYears(plainDate(identity.birthDate), 18 + profile.experienceYears);
      expect(atWork <= setting.today, identity.birthDate).toBe(true);
      if (profile.qualification === "NONE") expect(profile.recognition).toBe("NONE");
      if (profile.recognition === "COMPARABLE") expect(profile.qualification).toBe("ACADEMIC");
      for (const { startedOn, endedOn } of experiences) {
        expect(startedOn < (endedOn ?? setting.today)).toBe(true);
        expect(startedOn > identity.birthDate).toBe(true);
      }
    }
  });

  test("come from many places into occupations that are short", () => {
    const share = (keep: (person: (typeof people)[number]) => boolean) =>
      people.filter(keep).length / people.length;
    expect(new Set(people.map(({ identity }) => identity.nationalities[0])).size).toBeGreaterThan(20);
    expect(new Set(people.map(({ profile }) => profile.isco08)).size).toBeGreaterThan(80);
    expect(share(({ profile }) => profile.isco08 === "2221")).toBeGreaterThan(0.05);
    expect(share(({ profile }) => profile.isco08 === "2221")).toBeLessThan(0.12);
    expect(share(({ profile }) => profile.state === "ACTIVE")).toBeGreaterThan(0.75);
    const names = people.map(({ identity }) => `${identity.givenName} ${identity.familyName}`);
    expect(new Set(names).size).toBeGreaterThan(1700);
  });
});

describe("companies and vacancies", () => {
  const vacancies = first(2000, generateVacancy);
  const companies = first(companiesFor(2000), generateCompany);

  test("are the same every time", () => {
    expect(companies[0]?.company).toMatchObject(FIRST_COMPANY);
    expect(vacancies[1]).toMatchObject(SECOND_VACANCY);
  });

  test("belong together: center, company, establishment", () => {
    const byId = new Map(companies.map((one) => [one.company.id, one]));
    for (const vacancy of vacancies) {
      const found = byId.get(vacancy.companyId);
      expect(found?.company.centerId).toBe(vacancy.centerId);
      expect(found?.user.id).toBe(vacancy.createdById);
      const places = found?.establishments.map(({ id }) => id);
      if (vacancy.establishmentId !== null) expect(places).toContain(vacancy.establishmentId);
      if (vacancy.publishedAt !== null) expect(found?.company.state).toBe("VERIFIED");
    }
    expect(companyInShort(setting, 0).companyId).toBe(companies[0]?.company.id);
  });

  test("keep the rules that forms keep", () => {
    for (const { company } of companies) {
      if (company.betriebsnummer !== null) expect(betriebsnummerChecksOut(company.betriebsnummer)).toBe(true);
    }
    for (const vacancy of vacancies) {
      expect(isIsco08UnitGroup(vacancy.isco08)).toBe(true);
      if (vacancy.kldb2010 !== null) expect(kldbMatchesIsco08(vacancy.kldb2010, vacancy.isco08)).toBe(true);
      expect(vacancy.languageReason !== null).toBe(needsLanguageReason(vacancy.languageLevel));
      expect(vacancy.salaryMin).toBeLessThanOrEqual(vacancy.salaryMax ?? vacancy.salaryMin);
      expect(Number.isInteger(vacancy.weeklyQuarterHours)).toBe(true);
      const { createdAt, publishedAt, closedAt } = vacancy;
      expect(createdAt <= (publishedAt ?? createdAt) && (publishedAt ?? "") <= (closedAt ?? "9")).toBe(true);
    }
  });

  test("name codes that exist", () => {
    for (const { isco08, kldb2010 } of OCCUPATIONS) {
      expect([isco08, isIsco08UnitGroup(isco08)]).toEqual([isco08, true]);
      if (kldb2010 !== null)
        expect([kldb2010, kldbMatchesIsco08(kldb2010, isco08)]).toEqual([kldb2010, true]);
    }
  });
});
