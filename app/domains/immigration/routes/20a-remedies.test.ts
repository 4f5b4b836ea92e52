import { describe, expect, it, test } from "vitest";
import { routeOf, type Changes } from "../testing/cases.ts";
import { CARD_SEEKER, WITHOUT_POINTS } from "../testing/training.ts";

describe("Chancenkarte: remedies", () => {
  test.each<[string, Changes, object[]]>([
    [
      "one point short: the smallest step of each kind",
      { "worker.languages.en": "B2" },
      [
        { fact: "worker.languages.de", change: "increase", to: "B1" },
        { fact: "worker.languages.en", change: "increase", to: "C1" },
        { fact: "worker.experience.relevantYearsLast7", change: "increase", to: 5, by: 2 },
        { fact: "worker.qualification.recognition", change: "set", to: "partial" },
      ],
    ],
    [
      "six points short: full recognition alone",
      WITHOUT_POINTS,
      [{ fact: "worker.qualification.recognition", change: "set", to: "equivalent" }],
    ],
    [
      "six points short with a degree: its evaluation",
      { ...WITHOUT_POINTS, "worker.qualification.kind": "academic" },
      [{ fact: "worker.qualification.recognition", change: "set", to: "comparable" }],
    ],
    [
      "two years of experience",
      {
        "worker.experience.relevantYearsLast5": 0.75,
        "worker.experience.relevantYearsLast7": 2,
      },
      [
        { fact: "worker.languages.de", change: "increase", to: "B2" },
        { fact: "worker.experience.relevantYearsLast5", change: "increase", to: 2, by: 1.25 },
        { fact: "worker.qualification.recognition", change: "set", to: "partial" },
      ],
    ],
    [
      "a language, where only that is missing",
      {
        "worker.qualification.recognition": "partial",
        "worker.languages.de": "none",
        "worker.languages.en": "none",
      },
      [
        { fact: "worker.languages.de", change: "increase", to: "A1" },
        { fact: "worker.languages.en", change: "increase", to: "B2" },
        { fact: "worker.qualification.recognition", change: "set", to: "equivalent" },
      ],
    ],
    [
      "nothing to recognise without a qualification",
      { ...WITHOUT_POINTS, "worker.qualification.kind": "none" },
      [],
    ],
    [
      "none for the title held",
      { "worker.residence.country": "DE", "worker.residence.germanStatus": "visa_free_stay" },
      [],
    ],
  ])("%s", (_title, changes, remedies) => {
    const found = routeOf("20a", { ...CARD_SEEKER, ...changes }).remedies;
    expect(found.map(({ text: _text, textKey: _key, params: _params, ...change }) => change)).toEqual(
      remedies,
    );
  });

  it("speaks of experience in the profession, not in IT", () => {
    const [, , years] = routeOf("20a", { ...CARD_SEEKER, "worker.languages.en": "B2" }).remedies;
    expect(years?.text.en).toBe(
      "Gain 2 more years of relevant experience (5 in the last seven years in all).",
    );
  });
});
