import { describe, expect, it, test } from "vitest";
import { plainDate } from "#app/domains/calendar/index.ts";
import { foresee } from "./foresee.ts";
import { ELECTRICIAN, nested, SOFTWARE_DEVELOPER, type Changes } from "./testing/cases.ts";

/** Way, status before and after, conditions that change. */
function seen(changes: Changes, from: string, to: string): string[] {
  const routes = foresee(nested(changes), plainDate(from), plainDate(to)) ?? [];
  return routes.map(({ id, before, after, criteria }) =>
    [
      `${id}: ${before} → ${after}`,
      ...criteria.map((one) => `${one.id} ${one.after}${one.draft ? ` (${one.draft})` : ""}`),
    ].join(", "),
  );
}

describe("another day for the same facts", () => {
  test.each<[string, Changes, string, string, string[]]>([
    [
      "§ 18g: 44,000 EUR are enough in 2025 and not in 2026",
      { ...SOFTWARE_DEVELOPER, "job.grossAnnualSalary": 44_000 },
      "2025-12-31",
      "2026-01-01",
      ["18g-1-shortage: open → blocked, salary not_met"],
    ],
    [
      "§ 18g: 48,108.60 EUR reach the draft of 2027, so nothing is to be feared",
      {
        ...SOFTWARE_DEVELOPER,
        "worker.qualification.completedOn": "2018-07-01",
        "job.grossAnnualSalary": 48_108.6,
      },
      "2026-12-31",
      "2027-01-01",
      [],
    ],
    [
      "§ 18g: one cent less would not reach it",
      { ...SOFTWARE_DEVELOPER, "job.grossAnnualSalary": 48_108.59 },
      "2026-12-31",
      "2027-01-01",
      ["18g-1-shortage: open → unknown, salary unknown (below)"],
    ],
    [
      "§ 18g: what is too little today and would be too little then",
      { ...SOFTWARE_DEVELOPER, "job.grossAnnualSalary": 45_000 },
      "2026-12-31",
      "2027-01-01",
      [],
    ],
    ["§ 18a asks for no salary below 45", ELECTRICIAN, "2026-12-31", "2027-01-01", []],
    [
      "§ 18 Abs. 2 Nr. 5: the 45th birthday, no provision for old age",
      {
        ...ELECTRICIAN,
        "worker.birthDate": "1981-12-01",
        "worker.pensionProvision": false,
        "worker.previousTitle18a18b": false,
      },
      "2026-11-30",
      "2026-12-01",
      ["18a: open → blocked, age-45 not_met"],
    ],
  ])("%s", (_title, changes, from, to, expected) => {
    const relevant = seen(changes, from, to).filter((line) => /^18/.test(line));
    expect(relevant).toEqual(expect.arrayContaining(expected));
    if (expected.length === 0) expect(relevant).toEqual([]);
  });

  it("says nothing of one and the same day, nor of ways closed on both", () => {
    expect(seen(SOFTWARE_DEVELOPER, "2026-11-21", "2026-11-21")).toEqual([]);
    const blocked = { ...SOFTWARE_DEVELOPER, "job.concreteOffer": false, "job.grossAnnualSalary": 44_000 };
    expect(seen(blocked, "2025-12-31", "2026-01-01").filter((line) => /^18g/.test(line))).toEqual([]);
  });

  it("leaves the facts' own day aside, and gives null for facts that are refused", () => {
    const facts = nested({ ...SOFTWARE_DEVELOPER, "job.grossAnnualSalary": 44_000 });
    const days = [plainDate("2025-12-31"), plainDate("2026-01-01")] as const;
    expect(foresee({ ...facts, asOf: "2024-06-01" }, ...days)).toEqual(foresee(facts, ...days));
    expect(foresee({ nonsense: 1 }, ...days)).toBeNull();
  });

  it("says why in both languages", () => {
    const facts = nested({ ...SOFTWARE_DEVELOPER, "job.grossAnnualSalary": 44_000 });
    const routes = foresee(facts, plainDate("2025-12-31"), plainDate("2026-01-01")) ?? [];
    const salary = routes.find(({ id }) => id === "18g-1-shortage")?.criteria[0];
    expect(salary?.text.de).toBe(
      "Das Gehalt von 44.000 € im Jahr liegt unter der Mindesthöhe von 45.934,20 € (2026).",
    );
    expect(salary?.text.en).toContain("€45,934.20");
  });
});
