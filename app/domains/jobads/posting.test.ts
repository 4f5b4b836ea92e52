import { describe, expect, it } from "vitest";
import { plainDate } from "#app/domains/calendar/index.ts";
import { postingFaults } from "#tests/setup/public-formats.ts";
import { jobPosting } from "./posting.server.ts";
import type { Ad } from "./queries.server.ts";

const AD: Ad = {
  id: "0193a000-0000-7000-8000-000000000001",
  code: "0123456789",
  title: "Elektroniker/in Betriebstechnik",
  companyName: "Werft Nord GmbH",
  isco08: "7412",
  kldb2010: "26252",
  tasks: "Krane warten\n\n<script>alert(1)</script> & prüfen",
  qualification: "VOCATIONAL",
  skills: ["SPS", "Schaltpläne"],
  languageLevel: "B1",
  languageReason: "Unterweisungen",
  regulated: true,
  weeklyQuarterHours: 155,
  salaryMin: 3_730_50,
  salaryMax: 4_100_00,
  salaryPeriod: "MONTH",
  collectiveAgreement: true,
  contractKind: "EMPLOYMENT",
  contractMonths: 0,
  postcode: "28195",
  municipality: "Bremen",
  land: "HB",
  startsOn: plainDate("2027-03-01"),
  openings: 2,
  housingHelp: true,
  relocationHelp: false,
  shownSince: plainDate("2026-11-21"),
  validThrough: plainDate("2027-02-19"),
  updatedAt: new Date("2026-11-21T09:00:00Z"),
  center: {
    id: "0193a000-0000-7000-8000-000000000002",
    name: "Welcome Center Bremen",
    email: "info@bremen.example",
    phone: "0421 1",
    sites: [],
  },
};
const posting = (changes: Partial<Ad> = {}) =>
  jobPosting({ ...AD, ...changes }, { baseUrl: "https://lotse.example", locale: "de" });

describe("a job as schema.org describes it", () => {
  it("says what the page says", () => {
    expect(posting()).toMatchObject({
      title: "Elektroniker/in Betriebstechnik",
      url: "https://lotse.example/jobs/elektroniker-in-betriebstechnik-0123456789",
      datePosted: "2026-11-21",
      validThrough: "2027-02-19T21:59:59Z",
      employmentType: ["FULL_TIME"],
      hiringOrganization: { name: "Werft Nord GmbH" },
      jobLocation: {
        address: {
          postalCode: "28195",
          addressLocality: "Bremen",
          addressRegion: "Bremen",
          addressCountry: "DE",
        },
      },
      baseSalary: { currency: "EUR", value: { minValue: 3730.5, maxValue: 4100, unitText: "MONTH" } },
      identifier: { name: "Werft Nord GmbH", value: "0123456789" },
      directApply: false,
      totalJobOpenings: 2,
      jobStartDate: "2027-03-01",
    });
  });

  it("has nothing on who may apply from where: no visa rules in disguise", () => {
    expect(JSON.stringify(posting())).not.toMatch(
      /applicantLocationRequirements|eligibilityToWork|jobLocationType/,
    );
  });

  it("describes the job in HTML and escapes what was typed", () => {
    const { description } = posting();
    expect(description).toContain(
      "<p>Krane warten</p><p>&lt;script&gt;alert(1)&lt;/script&gt; &amp; prüfen</p>",
    );
    expect(description).toContain("<li>Deutschkenntnisse: B1 – selbstständig im Alltag</li>");
    expect(description).toContain("<li>Wofür Sie Deutsch brauchen: Unterweisungen</li>");
  });

  it.each<[string, Partial<Ad>]>([
    ["as it is", {}],
    ["with pay by the hour and no upper end", { salaryMax: null, salaryPeriod: "HOUR", salaryMin: 21_50 }],
    ["with both ends alike", { salaryMax: 3_730_50 }],
    ["part time, for two years", { weeklyQuarterHours: 80, contractMonths: 24 }],
    [
      "without a postcode, a start, skills or help",
      { postcode: null, startsOn: null, skills: [], housingHelp: false },
    ],
    ["for graduates", { qualification: "ACADEMIC" }],
    ["for masters of a trade", { qualification: "TERTIARY" }],
    [
      "for everybody",
      { qualification: "NONE", languageLevel: "NONE", languageReason: null, regulated: false },
    ],
    ["as training", { contractKind: "TRAINING", contractMonths: 36 }],
  ])("is valid %s", (_name, changes) => {
    for (const locale of ["de", "en", "ar"] as const) {
      const made = jobPosting({ ...AD, ...changes }, { baseUrl: "https://lotse.example", locale });
      expect(postingFaults(made)).toEqual([]);
    }
  });

  it("names the time by law and contract", () => {
    expect(posting({ weeklyQuarterHours: 140 }).employmentType).toEqual(["FULL_TIME"]);
    expect(posting({ weeklyQuarterHours: 139 }).employmentType).toEqual(["PART_TIME"]);
    expect(posting({ contractMonths: 12 }).employmentType).toEqual(["FULL_TIME", "TEMPORARY"]);
    expect(posting({ contractMonths: 36, contractKind: "TRAINING" }).employmentType).toEqual(["FULL_TIME"]);
    expect(posting({ salaryMax: null }).baseSalary.value).toMatchObject({ value: 3730.5, unitText: "MONTH" });
  });
});

describe("the checker", () => {
  it("notices what is missing, unknown or of another type", () => {
    const { title: _, ...untitled } = posting();
    expect(postingFaults(untitled)).toEqual(["title is missing"]);
    expect(postingFaults({ ...posting(), datePosted: "21.11.2026" })).toEqual(["datePosted is not right"]);
    expect(postingFaults({ ...posting(), applicantLocationRequirements: {} })).toEqual([
      "applicantLocationRequirements is not right",
    ]);
    const salary = { "@type": "MonetaryAmount", currency: "EUR", value: 3000 };
    expect(postingFaults({ ...posting(), baseSalary: salary })).toEqual(["baseSalary is not right"]);
    expect(postingFaults({ ...posting(), employmentType: [] })).toEqual(["employmentType is not right"]);
  });
});
