import { describe, expect, test } from "vitest";
import { criterionOf, type Changes } from "../testing/cases.ts";
import {
  ASYLUM_SEEKER,
  HELPER_WITH_DULDUNG,
  PUPIL_WITH_DULDUNG,
  TRAINEE_WITH_DULDUNG,
  WELDER_WITH_DULDUNG,
} from "../testing/here.ts";

type Route = Parameters<typeof criterionOf>[0];

/** Who may take a way that people without a title have: the status found, and whether it is enough. */
test.each<[string, Route, string, Changes, string, string]>([
  ["§ 60d: a Duldung", "60d", "tolerated", HELPER_WITH_DULDUNG, "duldung", "met"],
  ["§ 60d: a Gestattung", "60d", "tolerated", ASYLUM_SEEKER, "gestattung", "not_met"],
  ["§ 32 BeschV: a Duldung", "32-beschv", "without-title", HELPER_WITH_DULDUNG, "duldung", "met"],
  ["§ 32 BeschV: a Gestattung", "32-beschv", "without-title", ASYLUM_SEEKER, "gestattung", "met"],
  [
    "§ 32 BeschV: no papers at all",
    "32-beschv",
    "without-title",
    { ...HELPER_WITH_DULDUNG, "worker.residence.germanStatus": "none" },
    "none",
    "not_met",
  ],
  ["§ 16g: a Duldung", "16g", "tolerated-or-rejected", TRAINEE_WITH_DULDUNG, "duldung", "met"],
  [
    "§ 16g: a Gestattung, rejected after the training began",
    "16g",
    "tolerated-or-rejected",
    {
      ...TRAINEE_WITH_DULDUNG,
      "worker.residence.germanStatus": "gestattung",
      "job.startsOn": "2026-11-21",
    },
    "gestattung",
    "met",
  ],
  [
    "§ 16g: a Gestattung, rejected the day before the training begins",
    "16g",
    "tolerated-or-rejected",
    {
      ...TRAINEE_WITH_DULDUNG,
      "worker.residence.germanStatus": "gestattung",
      "job.startsOn": "2026-11-22",
    },
    "gestattung",
    "not_met",
  ],
  [
    "§ 19d: a humanitarian title after the rejection",
    "19d",
    "tolerated-or-humanitarian",
    { ...WELDER_WITH_DULDUNG, "worker.residence.germanStatus": "humanitarian_other" },
    "humanitarian_other",
    "met",
  ],
  [
    "§ 25a: the title of § 104c",
    "25a",
    "tolerated-or-104c",
    {
      ...PUPIL_WITH_DULDUNG,
      "worker.residence.germanStatus": "humanitarian_other",
      "worker.residence.titleNorm": "§ 104c AufenthG",
    },
    "humanitarian_other",
    "met",
  ],
  [
    "§ 25a: the norm of § 104c on another title",
    "25a",
    "tolerated-or-104c",
    {
      ...PUPIL_WITH_DULDUNG,
      "worker.residence.germanStatus": "family",
      "worker.residence.titleNorm": "104c",
    },
    "family",
    "not_met",
  ],
])("%s", (_title, route, criterion, person, status, state) => {
  const found = criterionOf(route, criterion, person);
  expect([found.actual, found.state]).toEqual([status, state]);
});

describe("how long the Duldung must have been held", () => {
  test.each<[string, Route, Changes, string, object]>([
    [
      "§ 16g Abs. 2 Nr. 2: three months, from 31 August to 30 November",
      "16g",
      { ...TRAINEE_WITH_DULDUNG, "worker.residence.toleratedSince": "2026-08-31" },
      "not_met",
      { months: 3, actual: "2026-08-31", from: "2026-11-30" },
    ],
    [
      "§ 60d Abs. 1 Nr. 2: since when is not known",
      "60d",
      { ...HELPER_WITH_DULDUNG, "worker.residence.toleratedSince": null },
      "unknown",
      { months: 12, actual: "", from: "" },
    ],
    [
      "§ 16g: whether there is a Duldung is not known",
      "16g",
      { ...TRAINEE_WITH_DULDUNG, "worker.residence.germanStatus": null },
      "unknown",
      { months: 3, actual: "2024-02-01", from: "2024-05-01" },
    ],
    [
      "§ 16g: without a Duldung no time counts",
      "16g",
      {
        ...TRAINEE_WITH_DULDUNG,
        "worker.residence.germanStatus": "gestattung",
        "worker.residence.toleratedSince": null,
      },
      "not_applicable",
      { months: 3, actual: "", from: "" },
    ],
  ])("%s", (_title, route, person, sentence, params) => {
    const said = criterionOf(route, "tolerated-since", person);
    expect({ textKey: said.textKey, params: said.params }).toEqual({
      textKey: `tolerated-since.${sentence}`,
      params,
    });
  });
});
