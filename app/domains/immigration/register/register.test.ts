import { describe, expect, it, test } from "vitest";
import { plainDate } from "#app/domains/calendar/index.ts";
import { PENSION_CEILING } from "../parameters/salary.ts";
import { ROUTE_IDS } from "../routes/types.ts";
import { LEGAL_CHANGES } from "./history.ts";
import { overdueOn, registeredRoutes, registeredTimes, registeredValues } from "./register.ts";

const amountsOf = (id: string) =>
  registeredValues()
    .filter((value) => value.id === id)
    .map(({ from, until, min, confidence }) => `${from} – ${until ?? ""}: ${min} (${confidence})`);

describe("figures", () => {
  test.each([
    [
      "blue-card-standard",
      [
        "2023-11-18 – 2023-12-31: 43800 (law)",
        "2024-01-01 – 2024-12-31: 45300 (law)",
        "2025-01-01 – 2025-12-31: 48300 (law)",
        "2026-01-01 – 2026-12-31: 50700 (law)",
        "2027-01-01 – 2027-12-31: 53100 (draft)",
      ],
    ],
    [
      "experienced-worker",
      [
        "2024-03-01 – 2024-12-31: 40770 (law)",
        "2025-01-01 – 2025-12-31: 43470 (law)",
        "2026-01-01 – 2026-12-31: 45630 (law)",
        "2027-01-01 – 2027-12-31: 47790 (draft)",
      ],
    ],
    ["blue-card-standard-share", ["2023-11-18 – : 50 (law)"]],
    ["blue-card-reduced-share", ["2023-11-18 – : 45.3 (law)"]],
    ["experienced-worker-share", ["2024-03-01 – : 45 (law)"]],
    ["fee-fast-track", ["2020-03-01 – : 411 (law)"]],
  ])("%s through time", (id, expected) => {
    expect(amountsOf(id)).toEqual(expected);
  });

  test.each([
    ["pension-ceiling", "EUR/year"],
    ["blue-card-standard", "EUR/year"],
    ["over-45", "EUR/year"],
    ["blue-card-reduced-share", "percent"],
    ["over-45-share", "percent"],
    ["fee-visa", "EUR"],
  ])("%s is in %s", (id, unit) => {
    const units = registeredValues()
      .filter((value) => value.id === id)
      .map((value) => value.unit);
    expect([...new Set(units)]).toEqual([unit]);
  });

  it("name norm, source and the day of the last review", () => {
    for (const { norm, source, reviewed } of registeredValues()) {
      expect(norm).not.toBe("");
      expect(source).not.toBe("");
      expect(reviewed).toMatch(/^20\d\d-\d\d-\d\d$/);
    }
  });
});

describe("what is overdue", () => {
  test.each([
    ["2026-11-22", []],
    // reviewed on 21 November 2026, and the ceiling of 2027 is a draft only
    ["2027-01-01", ["pension-ceiling change_expected", "blue-card-standard change_expected"]],
  ])("on %s", (day, expected) => {
    const found = overdueOn(plainDate(day)).map(({ id, reason }) => `${id} ${reason}`);
    expect(found).toEqual(expect.arrayContaining(expected));
    if (expected.length === 0) expect(found).toEqual([]);
  });

  // the ceilings of 2023 to 2026 are published; the thresholds of a year are shares of its ceiling
  test.each<[string, string[]]>([
    ["2022-12-31", []],
    ["2026-12-31", []],
    [
      "2027-01-01",
      [
        "pension-ceiling change_expected",
        "blue-card-standard change_expected",
        "blue-card-reduced change_expected",
        "experienced-worker change_expected",
        "over-45 change_expected",
      ],
    ],
  ])("is on %s nothing but these", (day, expected) => {
    expect(overdueOn(plainDate(day)).map(({ id, reason }) => `${id} ${reason}`)).toEqual(expected);
  });

  it("asks for a review of the rules by the names of the laws", () => {
    expect(overdueOn(plainDate("2027-05-23")).at(-1)).toEqual({
      id: "rules",
      norm: "AufenthG, AufenthV, BeschV",
      reason: "review",
    });
  });

  it("asks for a review after half a year, not on the day itself", () => {
    const onDay = (day: string) => overdueOn(plainDate(day)).filter(({ id }) => id === "fee-visa");
    expect(onDay("2027-05-21")).toEqual([]);
    expect(onDay("2027-05-22")).toEqual([
      { id: "fee-visa", norm: "§ 46 Abs. 2 Nr. 1 AufenthV", reason: "review" },
    ]);
    const rulesOn = (day: string) => overdueOn(plainDate(day)).some(({ id }) => id === "rules");
    expect([rulesOn("2027-05-22"), rulesOn("2027-05-23")]).toEqual([false, true]);
  });
});

describe("once another ceiling is published", () => {
  /** Whether another ceiling is expected on a day, with one more published than today. */
  const isExpectedOn = (
    day: string,
    published: Pick<(typeof PENSION_CEILING.values)[0], "from" | "until">,
  ) => {
    const { values } = PENSION_CEILING;
    const inForce = values.filter(({ confidence }) => confidence === "law");
    const entry = { ...values[0], ...published, value: 106_200_00 };
    // The table is what the editor will change; it is put back before anything else reads it.
    Object.assign(PENSION_CEILING, { values: [...inForce, entry] });
    try {
      return overdueOn(plainDate(day)).some(
        ({ id, reason }) => id === "pension-ceiling" && reason === "change_expected",
      );
    } finally {
      Object.assign(PENSION_CEILING, { values });
    }
  };
  const year = (number: number) => ({
    from: plainDate(`${number}-01-01`),
    until: plainDate(`${number}-12-31`),
  });

  test.each<[string, number, string, boolean]>([
    ["the first day of the year published", 2027, "2027-01-01", false],
    ["its last day", 2027, "2027-12-31", false],
    ["the day after", 2027, "2028-01-01", true],
    ["a year between, for which none is published", 2028, "2027-06-30", true],
  ])("%s", (_case, published, day, expected) => {
    expect(isExpectedOn(day, year(published))).toBe(expected);
  });
});

it("founds every condition of every way on a norm", () => {
  const unfounded = registeredRoutes().flatMap(({ id, appliesTo, criteria }) =>
    [...appliesTo, ...criteria].filter(({ basis }) => basis.length === 0).map((rule) => `${id}: ${rule.id}`),
  );
  expect(unfounded).toEqual([]);
});

it("lists every way with its conditions, and every period", () => {
  const routes = registeredRoutes();
  expect(routes.map(({ id }) => id)).toEqual(ROUTE_IDS);
  const blueCard = routes.find(({ id }) => id === "18g-1-standard");
  expect(blueCard?.criteria.map(({ id }) => id)).toContain("salary");
  expect(registeredTimes().find(({ id }) => id === "consentFast")).toMatchObject({ amount: 1, unit: "week" });
});

it("tells the changes of the law from the latest to the oldest", () => {
  const days = LEGAL_CHANGES.map(({ from }) => from);
  expect([...days].sort().reverse()).toEqual(days);
});
