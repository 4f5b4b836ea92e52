import { describe, expect, it, test } from "vitest";
import { plainDate } from "#app/domains/calendar/index.ts";
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
    ["blue-card-reduced-share", ["2023-11-18 – : 45.3 (law)"]],
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
