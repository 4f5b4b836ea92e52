import { describe, expect, test } from "vitest";
import { plainDate } from "#app/domains/calendar/index.ts";
import type { PlainDate } from "#app/domains/calendar/index.ts";
import type { PaperKind, PaperState } from "#app/platform/database/generated/enums.ts";
import { byUrgency, remindFrom, standOf } from "./stand.ts";

const TODAY = plainDate("2026-11-23");
const paper = (state: PaperState, expiresOn: string | null = null, kind: PaperKind = "PASSPORT") => ({
  ...{ kind, state, dueOn: null },
  expiresOn: expiresOn === null ? null : plainDate(expiresOn),
});

describe("how a document stands", () => {
  test.each([
    ["REQUESTED", "ASKED"],
    ["RECEIVED", "LOOKED_AT"],
    ["REJECTED", "AGAIN"],
    ["WITHDRAWN", "ASIDE"],
    ["NOT_NEEDED", "ASIDE"],
    ["CHECKED", "FINE"],
  ] as const)("%s is %s", (state, stand) => {
    expect(standOf(paper(state), TODAY)).toBe(stand);
  });

  test.each([
    // 180 days before a passport ends: the visa asks for months more
    ["2027-05-23", "FINE"],
    ["2027-05-22", "EXPIRES_SOON"],
    // still valid on its last day
    ["2026-11-23", "EXPIRES_SOON"],
    ["2026-11-22", "EXPIRED"],
  ])("a passport valid until %s is %s", (day, stand) => {
    expect(standOf(paper("CHECKED", day), TODAY)).toBe(stand);
  });

  test("each kind has its own time ahead", () => {
    const end = plainDate("2027-03-31");
    expect(remindFrom("PASSPORT", end)).toBe("2026-10-02");
    expect(remindFrom("RESIDENCE_TITLE", end)).toBe("2026-12-31");
    expect(remindFrom("VISA", end)).toBe("2027-03-01");
  });
});

test("the most urgent stands first", () => {
  const due = (day: PlainDate | null, kind: PaperKind) => ({ ...paper("REQUESTED", null, kind), dueOn: day });
  const papers = [
    paper("CHECKED", null, "CV"),
    paper("RECEIVED", null, "DIPLOMA"),
    due(null, "REFERENCE"),
    due(plainDate("2026-12-24"), "TRANSCRIPT"),
    due(plainDate("2026-12-01"), "VISA"),
    paper("REJECTED", null, "LICENCE"),
    paper("CHECKED", "2026-11-01"),
  ];
  expect(papers.sort(byUrgency(TODAY)).map(({ kind }) => kind)).toEqual([
    "PASSPORT",
    "LICENCE",
    "VISA",
    "TRANSCRIPT",
    "REFERENCE",
    "DIPLOMA",
    "CV",
  ]);
});
