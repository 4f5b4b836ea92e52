import { describe, expect, it } from "vitest";
import { monthsOf, summarise } from "./summary.ts";
import type { Summary, SummarisedEntries } from "./summary.ts";

const STATED: Summary = {
  qualification: "NONE",
  recognition: "NOT_APPLIED",
  experienceYears: 9,
  germanLevel: "A1",
  englishLevel: "C1",
};
const NOTHING: SummarisedEntries = { languages: [], qualifications: [], experiences: [] };
const TODAY = "2026-11-22";
const of = (entries: Partial<SummarisedEntries>, isco08 = "7212") =>
  summarise(STATED, isco08, { ...NOTHING, ...entries }, TODAY);

describe("the summary of the entries", () => {
  it("stays what was stated where there is no entry", () => {
    expect(of({})).toEqual(STATED);
  });

  it("takes German and English from the languages, and no other", () => {
    expect(
      of({
        languages: [
          { language: "ar", level: "C2" },
          { language: "de", level: "B2" },
        ],
      }),
    ).toEqual({ ...STATED, germanLevel: "B2" });
  });

  const welder = {
    kind: "VOCATIONAL",
    isco08: "7212",
    state: "FINISHED",
    recognition: "PARTIAL",
  } as const;
  const historian = {
    kind: "ACADEMIC",
    isco08: "2632",
    state: "FINISHED",
    recognition: "COMPARABLE",
  } as const;

  it.each([
    ["the training for the occupation before a higher one for another", [historian, welder], "7212", welder],
    ["the highest where none is for the occupation", [welder, historian], "2512", historian],
    [
      "of two equal ones the better recognised",
      [welder, { ...welder, recognition: "EQUIVALENT" as const }],
      "7212",
      { ...welder, recognition: "EQUIVALENT" as const },
    ],
    ["a neighbour in the same minor group", [historian, welder], "7213", welder],
  ])("chooses %s", (_name, qualifications, isco08, chosen) => {
    expect(of({ qualifications }, isco08)).toMatchObject({
      qualification: chosen.kind,
      recognition: chosen.recognition,
    });
  });

  it("does not count what is not finished", () => {
    expect(of({ qualifications: [{ ...welder, state: "ONGOING" }] })).toEqual(STATED);
  });

  it("counts whole years in the occupation, running work up to today", () => {
    const experiences = [
      { isco08: "7212", startedOn: "2023-12-01", endedOn: null },
      { isco08: "5120", startedOn: "2010-01-01", endedOn: "2019-12-01" },
      { isco08: null, startedOn: "2000-01-01", endedOn: "2009-12-01" },
    ];
    // December 2023 to November 2026: 36 months
    expect(of({ experiences })).toEqual({ ...STATED, experienceYears: 3 });
  });

  it("keeps the stated years while no period names an occupation", () => {
    expect(of({ experiences: [{ isco08: null, startedOn: "2000-01-01", endedOn: null }] })).toEqual(STATED);
  });
});

describe("months of work", () => {
  it.each([
    ["first and last month count", [{ startedOn: "2020-01-01", endedOn: "2020-01-01" }], 1],
    [
      "two jobs at once count once",
      [
        { startedOn: "2020-01-01", endedOn: "2020-12-01" },
        { startedOn: "2020-07-01", endedOn: "2021-06-01" },
      ],
      18,
    ],
    ["what lies ahead does not count", [{ startedOn: "2026-10-01", endedOn: "2027-12-01" }], 2],
    ["work that begins later counts nothing", [{ startedOn: "2027-01-01", endedOn: null }], 0],
  ])("%s", (_name, periods, months) => {
    expect(monthsOf(periods, TODAY)).toBe(months);
  });
});
