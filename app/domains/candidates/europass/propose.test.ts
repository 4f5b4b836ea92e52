import { describe, expect, it } from "vitest";
import { CANDIDATE_DOCUMENT, SKILLS_PASSPORT } from "#tests/factories/europass.ts";
import { proposeEntries } from "./propose.ts";
import { readEuropass } from "./read.ts";

function proposed(text: string) {
  const read = readEuropass(Buffer.from(text));
  if (!read.ok) throw new Error(read.code);
  return proposeEntries(read.cv);
}

describe("the older Europass", () => {
  const { items, faults } = proposed(SKILLS_PASSPORT);

  it("gives languages with the lowest level, periods by month and licences", () => {
    expect(items).toEqual([
      { kind: "languages", language: "ar", level: "C2", motherTongue: true },
      { kind: "languages", language: "de", level: "A2", motherTongue: false },
      {
        kind: "qualifications",
        title: "CAP Soudure",
        institution: "Centre de Formation",
        country: null,
        state: "FINISHED",
        finishedYear: 2014,
        qualification: "VOCATIONAL",
      },
      {
        kind: "experiences",
        title: "Soudeuse & monteuse",
        employer: "Chantier de Bizerte",
        country: "TN",
        startedOn: "2019-03-01",
        endedOn: null,
      },
      { kind: "skills", skills: ["Führerschein B", "Führerschein C1"] },
    ]);
  });

  it("names what it cannot take", () => {
    expect(faults).toEqual([
      { code: "unknown_language", value: "Klingon" },
      { code: "unknown_level", value: "good", name: "fr" },
      { code: "no_employer", value: "Aide-soudeuse" },
    ]);
  });
});

describe("today's Europass", () => {
  const { items, faults } = proposed(CANDIDATE_DOCUMENT);

  it("gives the same person", () => {
    expect(items).toEqual([
      { kind: "languages", language: "ar", level: "C2", motherTongue: true },
      { kind: "languages", language: "de", level: "B1", motherTongue: false },
      {
        kind: "qualifications",
        title: "Licence en génie",
        institution: "Université de Carthage",
        country: "TN",
        state: "ONGOING",
        finishedYear: null,
        qualification: "ACADEMIC",
      },
      {
        kind: "experiences",
        title: "Soudeuse & monteuse",
        employer: "Chantier de Bizerte",
        country: "TN",
        startedOn: "2019-03-01",
        endedOn: null,
      },
      { kind: "skills", skills: ["AutoCAD"] },
    ]);
  });

  it("names what it cannot take", () => {
    expect(faults).toEqual([{ code: "ends_before_it_starts", value: "Stage" }]);
  });
});

describe("languages and countries", () => {
  const passport = (inner: string) =>
    proposed(`<SkillsPassport><LearnerInfo>${inner}</LearnerInfo></SkillsPassport>`);
  const mother = (written: string) =>
    passport(
      `<Skills><Linguistic><MotherTongueList><MotherTongue><Description><Label>${written}</Label></Description></MotherTongue></MotherTongueList></Linguistic></Skills>`,
    ).items;

  it.each([
    ["ger", "de"],
    ["tgl", "tl"],
    ["pt-BR", "pt"],
    ["Ukrainian", "uk"],
    ["Türkisch", "tr"],
    ["العربية", "ar"],
  ])("knows %s", (written, language) => {
    expect(mother(written)).toMatchObject([{ language }]);
  });

  it("reads the Union's own code for Greece", () => {
    const job = `<WorkExperienceList><WorkExperience><Period><From year="2015"/><To year="2018"/></Period>
      <Position><Label>x</Label></Position><Employer><Name>y</Name><ContactInfo><Address><Contact><Country><Code>EL</Code>
      </Country></Contact></Address></ContactInfo></Employer></WorkExperience></WorkExperienceList>`;
    expect(passport(job).items).toMatchObject([
      { country: "GR", startedOn: "2015-01-01", endedOn: "2018-01-01" },
    ]);
  });
});

describe("what is no Europass", () => {
  it.each([
    ["a PDF", "%PDF-1.7", "europass_pdf"],
    ["nothing", "", "not_europass"],
    ["words", "Lebenslauf", "not_europass"],
    ["another document", "<html><body/></html>", "not_europass"],
    ["broken XML", "<Candidate><CandidateProfile></Candidate>", "not_europass"],
    [
      "a document type that unfolds",
      `<!DOCTYPE x [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;">]><Candidate>&b;</Candidate>`,
      "not_europass",
    ],
  ])("%s is refused", (_name, text, code) => {
    expect(readEuropass(Buffer.from(text))).toEqual({ ok: false, code });
  });

  it("an empty one gives nothing", () => {
    expect(proposed("<Candidate/>")).toEqual({ items: [], faults: [] });
  });
});
