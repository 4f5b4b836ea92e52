import { existsSync, readFileSync } from "node:fs";
import type { Check, Outcome } from "./check.ts";

type Counts = Pick<Outcome, "passed" | "failed" | "tests">;

interface VitestReport {
  success: boolean;
  testResults: {
    name: string;
    status: string;
    assertionResults: { fullName: string; status: string; duration?: number | null }[];
  }[];
}

interface PlaywrightSuite {
  title: string;
  file: string;
  suites?: PlaywrightSuite[];
  specs: {
    title: string;
    tests: { projectName: string; status: string; results: { duration: number }[] }[];
  }[];
}

/**
 * Counts the tests of a report. What was skipped, or left as a note to do, counts as failed: it shows nothing.
 * null when there is no report, because the runner itself broke.
 */
export function readReport({ file, kind }: NonNullable<Check["report"]>, root: string): Counts | null {
  if (!existsSync(file)) return null;
  const report: unknown = JSON.parse(readFileSync(file, "utf8"));
  const tests =
    kind === "vitest"
      ? vitestTests(report as VitestReport, root)
      : playwrightTests((report as { suites: PlaywrightSuite[] }).suites);
  const passed = tests.filter(({ ok }) => ok).length;
  return { passed, failed: tests.length - passed, tests };
}

function vitestTests(report: VitestReport, root: string) {
  return report.testResults.flatMap(({ name, assertionResults, status }) => {
    const file = name.replace(`${root}/`, "");
    // a file that could not be read has no tests of its own to count
    if (assertionResults.length === 0) return [{ name: file, ms: 0, ok: status === "passed" }];
    return assertionResults.map((test) => ({
      name: `${file}: ${test.fullName}`,
      ms: test.duration ?? 0,
      ok: test.status === "passed",
    }));
  });
}

function playwrightTests(suites: readonly PlaywrightSuite[]): { name: string; ms: number; ok: boolean }[] {
  return suites.flatMap((suite) => [
    ...suite.specs.flatMap((spec) =>
      spec.tests.map((test) => ({
        name: `tests/e2e/${suite.file} [${test.projectName}]: ${spec.title}`,
        ms: test.results.reduce((sum, { duration }) => sum + duration, 0),
        ok: test.status === "expected",
      })),
    ),
    ...playwrightTests(suite.suites ?? []),
  ]);
}
