import { describe, expect, it } from "vitest";
import { ELECTRICIAN } from "#tests/factories/electrician.ts";
import { checkFastTrack, isRefused, toResultView } from "../index.ts";
import type { Facts, ResultView } from "../index.ts";
import { verdictOf } from "./verdict-of.ts";

function view(facts: Facts): ResultView {
  const answer = checkFastTrack(facts, { asOf: "2026-11-21" });
  if (isRefused(answer)) throw new Error(answer.errors[0]?.path);
  return toResultView(answer, "de");
}

describe("verdictOf", () => {
  it("is the recommended way in the fast-track procedure", () => {
    expect(verdictOf(view(ELECTRICIAN))).toMatchObject({ kind: "fastTrack", route: { id: "18a" } });
  });

  it("names the unclear way while something is missing", () => {
    const { temporaryAgencyWork: _, ...job } = ELECTRICIAN.job ?? {};
    const verdict = verdictOf(view({ ...ELECTRICIAN, job }));
    expect(verdict).toMatchObject({
      kind: "unclear",
      route: { id: "18a", missing: ["job.temporaryAgencyWork"] },
    });
  });

  it.each([
    ["noTitle", { worker: { nationalities: ["PL"] } }],
    ["german", { worker: { nationalities: ["DE"] } }],
    [
      "here",
      {
        worker: {
          nationalities: ["UA"],
          residence: { country: "DE", germanStatus: "temporary_protection_24" },
        },
        job: { kind: "employment" },
      },
    ],
    [
      "blocked",
      {
        worker: {
          nationalities: ["TN"],
          residence: { country: "TN" },
          qualification: { measurePromised: false },
          livelihoodSecured: false,
        },
        job: { kind: "employment", concreteOffer: false },
      },
    ],
  ] as const)("%s", (kind, facts) => {
    expect(verdictOf(view(facts)).kind).toBe(kind);
  });
});

describe("toResultView", () => {
  it("keeps a third of the answer: one language, no way made for others", () => {
    const shown = view(ELECTRICIAN);
    expect(shown.routes.map(({ id }) => id)).not.toContain("free-movement");
    expect(shown.routes.map(({ status }) => status)).not.toContain("not_applicable");
    expect(shown.routes[0]?.norm).toContain("§\u00a0");
    expect(JSON.stringify(shown).length).toBeLessThan(55_000);
  });

  it("counts the days of the picture from the day of the check", () => {
    expect(view(ELECTRICIAN).fastTrack.duration?.fastTrack).toEqual({
      from: "2027-01-21",
      until: "2027-03-21",
      daysToFrom: 61,
      daysToUntil: 120,
    });
  });
});
