import { describe, expect, test } from "vitest";

import { check, ELECTRICIAN, type Changes } from "../testing/cases.ts";

describe("routes made for other situations", () => {
  test.each<[string, Changes, string, string]>([
    ["here-only routes for somebody abroad", {}, "25b", "not_applicable"],
    [
      "here-only routes for somebody whose country is not known",
      { "worker.residence.country": null },
      "25b",
      "unknown",
    ],
    ["training for a job", {}, "16a-1", "not_applicable"],
    ["a job for training", { "job.kind": "training" }, "18a", "not_applicable"],
    [
      "school training for a company's trainee",
      { "job.kind": "training", "job.trainingKind": "in_company" },
      "16a-2",
      "not_applicable",
    ],
    ["training whose kind is not known", { "job.kind": "training" }, "16a-2", "unknown"],
    ["§ 26 Abs. 1 for an American", { "worker.nationalities": ["US"] }, "19c-1-beschv-26-1", "open"],
    ["§ 26 Abs. 1 for an Indian", {}, "19c-1-beschv-26-1", "not_applicable"],
    ["§ 26 Abs. 2 for a Kosovar", { "worker.nationalities": ["XK"] }, "19c-1-beschv-26-2", "unknown"],
    [
      "§ 26 Abs. 2 for an American",
      { "worker.nationalities": ["US"] },
      "19c-1-beschv-26-2",
      "not_applicable",
    ],
  ])("%s (%s)", (_title, changes, id, status) => {
    expect(check({ ...ELECTRICIAN, ...changes }).routes.find((route) => route.id === id)?.status).toBe(
      status,
    );
  });
});
