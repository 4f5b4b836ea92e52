import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { plainDate } from "#app/domains/calendar/index.ts";
import { checkEach, checkFastTrack } from "./check.ts";
import { CEFR_LEVELS, FACT_PATHS, FIELDS, type FactPath } from "./facts/schema.ts";
import type { Field } from "./facts/fields.ts";
import { isRefused, type FastTrackAnswer, type FastTrackResult } from "./result.ts";
import { ROUTE_IDS } from "./routes/types.ts";
import { nested, SOFTWARE_DEVELOPER, TODAY, type Changes } from "./testing/cases.ts";

const COUNTRY_CODES = ["DE", "FR", "CH", "IN", "NP", "RS", "US", "GB", "UA"];

function valueOf(field: Field): fc.Arbitrary<unknown> {
  switch (field.kind) {
    case "boolean":
      return fc.boolean();
    case "choice":
      return fc.constantFrom(...field.values);
    case "number":
      return fc.constantFrom(
        ...[0, 1, 2, 3, 5, 12, 36, 40, 45_934.2, 60_000].filter((value) => value <= field.max),
      );
    case "date":
      return fc.constantFrom(
        "1960-02-29",
        "1981-11-21",
        "2023-11-21",
        "2024-02-29",
        "2026-12-31",
        "2027-01-01",
      );
    case "code":
      return {
        country: fc.constantFrom(...COUNTRY_CODES),
        isco08: fc.constantFrom("2512", "3221", "2341", "9112"),
        kldb2010: fc.constantFrom("43414", "81302"),
        land: fc.constantFrom("HB", "NI", "SN"),
      }[field.list];
    case "codes":
      return fc.subarray(COUNTRY_CODES);
    case "text":
      return fc.constantFrom("16b", "18g", "Bremen", "");
  }
}

const DEFAULTS = new Set(["asOf"]);
/** Facts whose absence is read in a certain way, as the contract or the rules' comments say. */
const DOCUMENTED_DEFAULT =
  /residence\.|qualification\.(durationYears|completedOn|isco08)|insuredWorkMonths|livelihoodSecured|startsOn|job\.kldb2010|discretionaryRefusal/;

const fieldEntries = FACT_PATHS.filter((path) => !DEFAULTS.has(path)).map((path) => {
  const field = FIELDS.get(path);
  if (field === undefined) throw new Error(path);
  return [path, fc.option(valueOf(field), { nil: undefined })] as const;
});

const someFacts: fc.Arbitrary<Changes> = fc
  .record(Object.fromEntries(fieldEntries))
  .map(
    (record) =>
      Object.fromEntries(Object.entries(record).filter(([, value]) => value !== undefined)) as Changes,
  );

const days = fc.constantFrom(
  "2019-01-01",
  "2023-11-17",
  "2023-11-18",
  "2024-02-29",
  "2025-12-31",
  "2026-11-21",
  "2027-02-01",
  "2199-12-31",
);

function answerTo(changes: Changes, asOf: string = TODAY): FastTrackResult | null {
  const answer = checkFastTrack(nested(changes), { asOf });
  return isRefused(answer) ? null : answer;
}

const statuses = (result: FastTrackResult) => new Map(result.routes.map(({ id, status }) => [id, status]));

describe("any facts", () => {
  it("are answered: all routes in order, every word there, nothing undefined", () => {
    fc.assert(
      fc.property(someFacts, days, (changes, asOf) => {
        const result = answerTo(changes, asOf);
        if (result === null) return;
        expect(result.routes.map(({ id }) => id)).toEqual(ROUTE_IDS);
        expect(JSON.stringify(result)).not.toMatch(/undefined|NaN|\{\w+\}/);
        for (const { status, missing, criteria, remedies } of result.routes) {
          if (status === "blocked") expect(missing).toEqual([]);
          else expect(remedies).toEqual([]);
          if (status === "open")
            expect(criteria.every(({ state }) => state === "met" || state === "not_applicable")).toBe(true);
        }
      }),
      { numRuns: 150, seed: 1 },
    );
  });

  it("of any shape are answered or refused, never thrown at", () => {
    fc.assert(
      fc.property(fc.jsonValue({ maxDepth: 4 }), (input) => {
        const answer = checkFastTrack(input, { asOf: TODAY });
        expect(isRefused(answer) || answer.routes.length === ROUTE_IDS.length).toBe(true);
      }),
      { numRuns: 200, seed: 2 },
    );
  });

  it("give the same bytes whatever the order of their keys", () => {
    fc.assert(
      fc.property(someFacts, (changes) => {
        const reversed = Object.fromEntries(Object.entries(changes).reverse());
        expect(JSON.stringify(answerTo(reversed))).toBe(JSON.stringify(answerTo(changes)));
      }),
      { numRuns: 40, seed: 3 },
    );
  });

  it("are answered alike alone and among others, whatever is remembered of these", () => {
    const people = fc.array(fc.tuple(someFacts, days), { minLength: 2, maxLength: 12 });
    fc.assert(
      fc.property(people, (some) => {
        const facts = some.map(([changes, asOf]) => nested({ ...changes, asOf: plainDate(asOf) }));
        const alone = facts.map((one) => checkFastTrack(one, {}));
        const among: FastTrackAnswer[] = [];
        checkEach([...facts, ...facts], {}, (answer) => among.push(answer));
        expect(among).toEqual([...alone, ...alone]);
      }),
      { numRuns: 40, seed: 7 },
    );
  });

  it("close no route when the salary rises", () => {
    fc.assert(
      fc.property(
        someFacts,
        fc.integer({ min: 0, max: 80_000 }),
        fc.integer({ min: 1, max: 40_000 }),
        (changes, salary, more) => {
          const before = answerTo({ ...changes, "job.grossAnnualSalary": salary });
          const after = answerTo({ ...changes, "job.grossAnnualSalary": salary + more });
          if (before === null || after === null) return;
          const now = statuses(after);
          for (const [id, status] of statuses(before)) {
            if (status === "open")
              expect(now.get(id) === "open" || (id === "18g-2-it" && now.get(id) === "not_applicable")).toBe(
                true,
              );
          }
        },
      ),
      { numRuns: 100, seed: 4 },
    );
  });

  it("close no route when German improves", () => {
    fc.assert(
      fc.property(someFacts, fc.nat(5), (changes, index) => {
        const before = answerTo({ ...changes, "worker.languages.de": CEFR_LEVELS[index] });
        const after = answerTo({ ...changes, "worker.languages.de": CEFR_LEVELS[index + 1] });
        if (before === null || after === null) return;
        const now = statuses(after);
        for (const [id, status] of statuses(before)) if (status === "open") expect(now.get(id)).toBe("open");
      }),
      { numRuns: 60, seed: 5 },
    );
  });

  it("decide less, never otherwise, when a fact is taken away", () => {
    fc.assert(
      fc.property(someFacts, fc.constantFrom<FactPath>(...FACT_PATHS), (changes, path) => {
        if (DOCUMENTED_DEFAULT.test(path)) return;
        const more = answerTo(changes);
        const less = answerTo({ ...changes, [path]: null });
        if (more === null || less === null) return;
        const known = statuses(more);
        for (const [id, status] of statuses(less)) {
          // A route that gives way to another depends on that other's facts as well.
          if (id === "18g-2-it" || status === "unknown") continue;
          expect([id, path, known.get(id)]).toEqual([
            id,
            path,
            known.get(id) === "not_applicable" ? "not_applicable" : status,
          ]);
        }
      }),
      { numRuns: 200, seed: 6 },
    );
  });
});

it("answers in less than five milliseconds", () => {
  const facts = nested(SOFTWARE_DEVELOPER);
  const times = Array.from({ length: 200 }, () => {
    const start = performance.now();
    checkFastTrack(facts, { asOf: TODAY });
    return performance.now() - start;
  });
  // The quickest run is what the check takes; the others wait for the rest of the machine.
  expect(Math.min(...times)).toBeLessThan(5);
});
