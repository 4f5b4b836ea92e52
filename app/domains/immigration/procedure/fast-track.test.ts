import { describe, expect, test } from "vitest";

import {
  check,
  ELECTRICIAN,
  routeOf,
  SOFTWARE_DEVELOPER,
  STUDENT,
  WELDER,
  type Changes,
} from "../testing/cases.ts";
import type { RouteId } from "../routes/types.ts";

describe("§ 81a per route: whose entry it serves", () => {
  const here: Changes = {
    "worker.residence.country": "DE",
    "worker.residence.germanStatus": "title_section_4",
  };
  test.each<[string, RouteId, Changes, string]>([
    ["a skilled worker abroad", "18a", {}, "open"],
    ["also where the route itself is blocked", "18a", { "job.qualified": false }, "open"],
    ["training abroad", "16a-1", { "job.kind": "training" }, "open"],
    ["highly qualified people", "18c-3", {}, "open"],
    ["people who live here", "18a", here, "not_open"],
    ["free movers", "18a", { "worker.nationalities": ["IT"] }, "not_open"],
    ["Germans", "18a", { "worker.nationalities": ["DE"] }, "not_open"],
    ["other qualified workers, Abs. 5", "19c-2-beschv-6", {}, "ask_authority"],
    ["researchers, Abs. 5", "18d", {}, "ask_authority"],
    ["the search for training", "17-1", {}, "not_open"],
    ["the opportunity card", "20a", {}, "not_open"],
    ["the ICT card", "19-ict", {}, "not_open"],
    [
      "a helper from the Western Balkans",
      "19c-1-beschv-26-2",
      { "worker.nationalities": ["RS"], "job.qualified": false },
      "not_open",
    ],
    [
      "a qualified worker from the Western Balkans",
      "19c-1-beschv-26-2",
      { "worker.nationalities": ["RS"] },
      "ask_authority",
    ],
    [
      "a worker from the Western Balkans, job not known",
      "19c-1-beschv-26-2",
      { "worker.nationalities": ["RS"], "job.qualified": null },
      "ask_authority",
    ],
    ["an American abroad", "18a", { "worker.nationalities": ["US"] }, "open"],
    [
      "an American here without a visa",
      "18a",
      {
        "worker.nationalities": ["US"],
        "worker.residence.country": "DE",
        "worker.residence.germanStatus": "visa_free_stay",
      },
      "ask_authority",
    ],
    ["an American here with a title", "18a", { ...here, "worker.nationalities": ["US"] }, "not_open"],
    [
      "a Brazilian here without a visa may not apply for work here (§ 41 Abs. 2)",
      "18a",
      {
        "worker.nationalities": ["BR"],
        "worker.residence.country": "DE",
        "worker.residence.germanStatus": "visa_free_stay",
      },
      "not_open",
    ],
    ["residence not known", "18a", { "worker.residence.country": null }, "ask_authority"],
    ["nationality not known", "18a", { "worker.nationalities": null }, "ask_authority"],
  ])("%s (%s)", (_title, id, changes, state) => {
    expect(routeOf(id, { ...ELECTRICIAN, ...changes }).fastTrack).toBe(state);
  });

  test.each<[string, Changes, string]>([
    ["the best of the open routes", SOFTWARE_DEVELOPER, "open"],
    ["only discretion open: ask", WELDER, "ask_authority"],
    ["Germans", { ...ELECTRICIAN, "worker.nationalities": ["DE"] }, "not_open"],
    ["somebody who lives here", STUDENT, "not_open"],
  ])("over all routes: %s", (_title, changes, status) => {
    expect(check(changes).fastTrack.status).toBe(status);
  });
});
