import { describe, expect, it, test } from "vitest";
import { plainDate } from "#app/domains/calendar/index.ts";
import type { FlatFacts } from "../facts/schema.ts";
import { criterionOf, routeOf, type Changes } from "../testing/cases.ts";
import { CARD_SEEKER, SKILLED_CARD_SEEKER, WITHOUT_POINTS } from "../testing/training.ts";
import { enoughPoints, pointsQualification } from "./opportunity-card.ts";

describe("§ 20a: what is said of points, the qualification and the title held", () => {
  test.each<[string, string, Changes, string, object]>([
    [
      "five points, and no more to be had",
      "points",
      { ...CARD_SEEKER, "worker.languages.en": "B2" },
      "not_met",
      { actual: 5, possible: 5, required: 6 },
    ],
    ["a skilled worker's points are not counted", "points", SKILLED_CARD_SEEKER, "not_applicable", {}],
    [
      "a certificate of a chamber does not make German training a foreign one",
      "points-qualification",
      {
        ...CARD_SEEKER,
        "worker.qualification.obtainedIn": "DE",
        "worker.qualification.durationYears": 1,
        "worker.qualification.ahkCertificate": true,
      },
      "not_met",
      { years: 2 },
    ],
    [
      "a certificate, but where the training was is not known",
      "points-qualification",
      {
        ...CARD_SEEKER,
        "worker.qualification.obtainedIn": null,
        "worker.qualification.ahkCertificate": true,
      },
      "unknown",
      { years: 2 },
    ],
    [
      "a skilled worker with a certificate needs neither",
      "points-qualification",
      { ...SKILLED_CARD_SEEKER, "worker.qualification.ahkCertificate": true },
      "not_applicable",
      { years: 2 },
    ],
  ])("%s", (_title, criterion, person, sentence, params) => {
    const said = criterionOf("20a", criterion, person);
    expect({ textKey: said.textKey, params: said.params }).toEqual({
      textKey: `${criterion}.${sentence}`,
      params,
    });
  });

  test.each<[string, string, string]>([
    ["a title to study", "title_section_3", "met"],
    ["a visit without a visa", "visa_free_stay", "not_met"],
  ])("Abs. 4 S. 2: the title held is named: %s", (_title, germanStatus, state) => {
    const here = { "worker.residence.country": "DE", "worker.residence.germanStatus": germanStatus };
    const found = criterionOf("20a", "title-held", { ...CARD_SEEKER, ...here });
    expect([found.state, found.actual]).toEqual([state, germanStatus]);
  });

  it("counts nothing before there was a table of points", () => {
    expect(enoughPoints.find?.({ asOf: plainDate("2024-05-31"), facts: {} }, "unknown")).toEqual({});
  });
});

describe("§ 20a: recognition as a remedy", () => {
  test.each<[string, Changes, object[]]>([
    [
      "points enough, but the state there does not recognise the training: a notice of what is missing",
      { ...CARD_SEEKER, "worker.qualification.stateRecognisedAbroad": false },
      [{ change: "set", fact: "worker.qualification.recognition", to: "partial" }],
    ],
    [
      "the kind of qualification is not known: nothing to have recognised yet",
      { ...WITHOUT_POINTS, "worker.qualification.kind": null },
      [],
    ],
  ])("%s", (_title, person, remedies) => {
    const { status, remedies: found } = routeOf("20a", person);
    expect(status).toBe("blocked");
    expect(found).toMatchObject(remedies);
    expect(found).toHaveLength(remedies.length);
  });

  test.each<[string, FlatFacts, string[]]>([
    [
      "foreign training",
      { "worker.qualification.obtainedIn": "IN", "worker.qualification.kind": "vocational" },
      ["partial"],
    ],
    [
      "German training",
      { "worker.qualification.obtainedIn": "DE", "worker.qualification.kind": "vocational" },
      [],
    ],
    ["no training", { "worker.qualification.obtainedIn": "IN", "worker.qualification.kind": "none" }, []],
    ["nothing known of any", { "worker.qualification.obtainedIn": "IN" }, []],
  ])("of %s: %s %o", (_title, facts, outcomes) => {
    const offered = pointsQualification.changes?.({ asOf: plainDate("2026-11-21"), facts });
    expect(offered).toEqual(
      outcomes.map((to) => ({ change: "set", fact: "worker.qualification.recognition", to })),
    );
  });
});
