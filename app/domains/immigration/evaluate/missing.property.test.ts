import fc from "fast-check";
import { expect, it } from "vitest";
import { FACT_PATHS, FIELDS, type FactPath } from "../facts/schema.ts";
import { plainDate } from "#app/domains/calendar/index.ts";
import { checkFastTrack } from "../check.ts";
import { isRefused } from "../result.ts";
import {
  check,
  ELECTRICIAN,
  MARKETING_SPECIALIST,
  nested,
  NURSE_IN_PARTNERSHIP,
  SELF_TAUGHT_DEVELOPER,
  SOFTWARE_DEVELOPER,
  STUDENT,
  TODAY,
  WELDER,
  type Changes,
} from "../testing/cases.ts";
import {
  CARD_SEEKER,
  NURSE_ON_MEASURE,
  PLACED_NURSE,
  TRAINEE,
  TRAINING_SEEKER,
} from "../testing/training.ts";
import {
  AMERICAN_WAITER,
  CARE_ASSISTANT,
  HOTEL_HELPER,
  RESEARCHER,
  SERBIAN_HELPER,
  TRANSFERRED_SPECIALIST,
  TRUCK_DRIVER,
} from "../testing/work.ts";

const PEOPLE: readonly Changes[] = [
  SOFTWARE_DEVELOPER,
  MARKETING_SPECIALIST,
  SELF_TAUGHT_DEVELOPER,
  ELECTRICIAN,
  WELDER,
  NURSE_IN_PARTNERSHIP,
  STUDENT,
  RESEARCHER,
  TRANSFERRED_SPECIALIST,
  CARE_ASSISTANT,
  TRUCK_DRIVER,
  AMERICAN_WAITER,
  SERBIAN_HELPER,
  HOTEL_HELPER,
  TRAINEE,
  TRAINING_SEEKER,
  NURSE_ON_MEASURE,
  PLACED_NURSE,
  CARD_SEEKER,
];

/** Values of our own to try for a fact, not those that the rules try. */
function valuesOf(path: FactPath): readonly unknown[] {
  const field = FIELDS.get(path);
  switch (field?.kind) {
    case "boolean":
      return [true, false];
    case "choice":
      return field.values;
    case "number":
      return [0, 1, 2, 3, 5, 20, 30, 48_000, 70_000].filter((value) => value <= field.max);
    case "date":
      return ["1960-01-01", "1999-12-31", "2024-01-01", "2026-01-01"].map(plainDate);
    case "code":
      return {
        country: ["DE", "NP", "FR", "AL", "IN"],
        isco08: ["2512", "2212", "2310", "3221", "3513", "5322", "7212", "8331"],
        kldb2010: [],
        land: [],
      }[field.list];
    case "codes":
      return [["DE"], ["AT"], ["NG"], ["CA"], ["AL"]];
    default:
      return path === "worker.residence.titleNorm" ? ["16b", "18g", "16e", "19", "19c", "25-4b", "25-5"] : [];
  }
}

function statusWith(changes: Changes, id: string): string {
  const answer = checkFastTrack(nested(changes), { asOf: TODAY });
  return isRefused(answer) ? "refused" : (answer.routes.find((route) => route.id === id)?.status ?? "none");
}

it("of the facts missing about anybody, each decides by itself, or no absent one does", () => {
  const absent = fc.uniqueArray(fc.constantFrom(...FACT_PATHS.filter((path) => path !== "asOf")), {
    maxLength: 3,
  });
  fc.assert(
    fc.property(fc.constantFrom(...PEOPLE), absent, (person, paths) => {
      const changes: Changes = { ...person, ...Object.fromEntries(paths.map((path) => [path, null])) };
      const result = check(changes);
      for (const route of result.routes.filter(({ status }) => status === "unknown")) {
        const decides = (path: FactPath) =>
          valuesOf(path).some(
            (value) => !["unknown", "refused"].includes(statusWith({ ...changes, [path]: value }, route.id)),
          );
        const decisive = route.missing.filter(decides);
        // Either each missing fact decides by itself, or no absent fact does.
        expect(decisive.length === route.missing.length || decisive.length === 0).toBe(true);
      }
    }),
    { numRuns: 60, seed: 20261121 },
  );
});
