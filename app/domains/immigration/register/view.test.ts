import { describe, expect, it, test } from "vitest";
import { plainDate } from "#app/domains/calendar/index.ts";
import { lawRegister } from "./view.ts";

const register = () => lawRegister(plainDate("2026-11-22"), "en");

describe("minimum salaries by year", () => {
  const yearsOf = (id: string) => {
    const threshold = register().thresholds.find((one) => one.id === id);
    return {
      percent: threshold?.percent,
      years: threshold?.years.map(({ year, cents, isDraft }) => `${year} ${cents}${isDraft ? " draft" : ""}`),
    };
  };

  // cents; from 2020 on for the over 45s, so every ceiling since 2023 has one
  test.each([
    [
      "pension-ceiling",
      null,
      ["2023 8760000", "2024 9060000", "2025 9660000", "2026 10140000", "2027 10620000 draft"],
    ],
    [
      "blue-card-standard",
      50,
      ["2023 4380000", "2024 4530000", "2025 4830000", "2026 5070000", "2027 5310000 draft"],
    ],
    [
      "blue-card-reduced",
      45.3,
      ["2023 3968280", "2024 4104180", "2025 4375980", "2026 4593420", "2027 4810860 draft"],
    ],
    ["experienced-worker", 45, ["2024 4077000", "2025 4347000", "2026 4563000", "2027 4779000 draft"]],
    ["over-45", 55, ["2023 4818000", "2024 4983000", "2025 5313000", "2026 5577000", "2027 5841000 draft"]],
  ])("%s", (id, percent, years) => {
    expect(yearsOf(id)).toEqual({ percent, years });
  });

  it("stand in this order", () => {
    expect(register().thresholds.map(({ id }) => id)).toEqual([
      "pension-ceiling",
      "blue-card-standard",
      "blue-card-reduced",
      "experienced-worker",
      "over-45",
    ]);
  });
});

it("names every fee with its range in cents", () => {
  expect(register().fees.map(({ id, from, to }) => `${id} ${from}–${to}`)).toEqual([
    "fee-fast-track 41100–41100",
    "fee-visa 7500–7500",
    "fee-residence-title 10000–10000",
    "fee-settlement-permit 14700–14700",
    "fee-change-of-purpose 9800–9800",
    "fee-degree-evaluation 20000–20800",
    "fee-qualification-confirmation 15000–15000",
    "fee-recognition 10000–60000",
  ]);
  expect(register().fees.every(({ name }) => name.length > 3 && !name.includes("."))).toBe(true);
});

test.each([
  ["2024-05-31", null],
  ["2024-06-01", { minimum: 6, from: "2024-06-01" }],
])("the points of the Chancenkarte on %s", (day, expected) => {
  const { points } = lawRegister(plainDate(day), "de");
  expect(points && { minimum: points.minimum, from: points.from }).toEqual(expected);
});

it("gives each way its name, its conditions and their norms once each", () => {
  const way = register().routes.find(({ id }) => id === "18a");
  expect(way).toMatchObject({
    name: "Skilled worker with vocational training",
    grade: "wird",
    norm: "§ 18a AufenthG",
  });
  expect(way?.appliesTo.map(({ id }) => id)).toEqual(["third-country-national", "job-is-work"]);
  for (const { appliesTo, criteria } of register().routes)
    for (const { norms } of [...appliesTo, ...criteria]) expect(new Set(norms).size).toBe(norms.length);
});

test.each([
  ["appliesTo", "third-country-national", ["§ 1 Abs. 2 Nr. 1, § 2 Abs. 1 AufenthG", "§ 28 AufenthV"]],
  ["criteria", "concrete-offer", ["§ 18 Abs. 2 Nr. 1 AufenthG"]],
  ["criteria", "recruitment", ["§ 40 Abs. 1 Nr. 1 AufenthG", "§ 38 BeschV mit Anlage"]],
] as const)("names the norms of a condition of § 18a (%s: %s)", (part, id, norms) => {
  const way = register().routes.find((one) => one.id === "18a");
  expect(way?.[part].find((rule) => rule.id === id)?.norms).toEqual(norms);
});

it("says the state of the text, the day of the review and what is overdue", () => {
  expect(register()).toMatchObject({ lawTextAsOf: "2026-08-19", reviewed: "2026-11-22", overdue: [] });
  const { overdue } = lawRegister(plainDate("2027-01-01"), "en");
  expect(overdue.map(({ id }) => id)).toContain("pension-ceiling");
});

it("tells the changes of the law in the language of the reader", () => {
  const oldest = (locale: "de" | "en") => lawRegister(plainDate("2026-11-22"), locale).changes.at(-1)?.effect;
  expect(oldest("de")).toBe("Das beschleunigte Fachkräfteverfahren beginnt.");
  expect(oldest("en")).toBe("The fast-track procedure for skilled workers begins.");
});
