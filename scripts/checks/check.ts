/** One thing that is checked. Its tests are counted, where it has tests; else it counts as one. */
export interface Check {
  name: string;
  /** arguments of the project's Node */
  command: readonly string[];
  /** a file with the results of the tests in vitest's or Playwright's JSON */
  report?: { file: string; kind: "vitest" | "playwright" };
  /** name of the check that must be over before */
  after?: string;
  /** how much of the machine it takes; the larger ones start first */
  seconds: number;
}

/** What came out of a check. */
export interface Outcome {
  name: string;
  ok: boolean;
  seconds: number;
  passed: number;
  failed: number;
  /** tests with their duration in milliseconds */
  tests: { name: string; ms: number }[];
  /** what it said, shown when it failed */
  output: string;
}
