import { spawnSync } from "node:child_process";
import { expect, test } from "vitest";

const run = (...args: string[]) =>
  spawnSync(process.execPath, ["scripts/law-report.ts", ...args], { encoding: "utf8" });

test("prints figures, periods, rules and changes, and that nothing is overdue", () => {
  const { status, stdout, stderr } = run("2026-11-22");
  expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
  expect(stdout).toContain("## Overdue\nnothing\n");
  expect(stdout).toContain(
    "blue-card-standard | § 18g Abs. 1 S. 1 AufenthG | 50700 EUR/year | 2026-01-01 – 2026-12-31 | law | SVBezGrV 2026",
  );
  expect(stdout).toContain("consentFast | § 36 Abs. 2 S. 2 BeschV | 1 week | deemed | law");
  expect(stdout).toContain("18g-1-standard | salary | § 18g Abs. 1 S. 1 AufenthG");
  expect(stdout).toContain("2026-01-01 | §§ 45b, 45c AufenthG");
  expect(stdout).toContain("shortTermMonths | § 15d Abs. 3 S. 1 BeschV | 8 month | 2024-03-01 – … | law");
  expect(stdout).toContain("entryForEmployment | § 60d Abs. 1 AufenthG | 2022-12-31 | … – … | law");
  expect(stdout).toContain(
    "studentDaysBefore | § 16b Abs. 3 AufenthG in der Fassung bis 29.02.2024 | 120 day | … – 2024-02-29",
  );
  expect(stdout).toContain("18b | settlement | settlement.skilled | § 18c Abs. 1 AufenthG | law");
  expect(stdout).toContain("16b | student | 2024-03-01 – … | § 16b Abs. 3 AufenthG | law");
});

test("fails where a value was expected and is not published", () => {
  const { status, stdout } = run("2027-01-01");
  expect(status).toBe(1);
  expect(stdout).toContain("pension-ceiling | SVBezGrV (§ 159 SGB VI) | change_expected");
});

test("wants a day", () => {
  expect(run("tomorrow")).toMatchObject({ status: 2, stdout: "", stderr: "Give a day as YYYY-MM-DD.\n" });
});
