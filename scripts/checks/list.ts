import { mkdirSync } from "node:fs";
import { join, resolve } from "node:path";
import type { Check } from "./check.ts";

export const root = resolve(import.meta.dirname, "../..");
const reports = join(root, "test-results");

const tool = (path: string, ...args: string[]) => [join(root, "node_modules", path), ...args];

function vitest(name: string, projects: readonly string[], seconds: number, workers: number): Check {
  const file = join(reports, `${name.replaceAll(" ", "-")}.json`);
  return {
    name,
    command: tool(
      "vitest/vitest.mjs",
      "run",
      ...projects.map((project) => `--project=${project}`),
      "--reporter=default",
      "--reporter=json",
      `--outputFile=${file}`,
      `--maxWorkers=${workers}`,
    ),
    report: { file, kind: "vitest" },
    seconds,
  };
}

const prettier: Check = {
  name: "formatting",
  command: tool("prettier/bin/prettier.cjs", "--check", "--log-level=warn", "."),
  seconds: 15,
};
const types: Check = {
  name: "types",
  command: tool("typescript/bin/tsc", "--noEmit", "-p", "."),
  seconds: 20,
};

/** Everything, for `npm test`. */
export function allChecks(): Check[] {
  mkdirSync(reports, { recursive: true });
  return [
    { name: "production build", command: [join(root, "scripts/build.js")], seconds: 1000 },
    {
      name: "browser tests",
      command: tool("@playwright/test/cli.js", "test"),
      report: { file: join(reports, "playwright.json"), kind: "playwright" },
      after: "production build",
      seconds: 900,
    },
    vitest("tests on the embedded database", ["embedded"], 300, 1),
    vitest("tests on a PostgreSQL server", ["postgres"], 200, 1),
    vitest("unit and component tests", ["unit", "ui"], 100, 1),
    {
      // times are measured on a quiet machine: npm run performance
      name: "statements of all pages",
      command: [join(root, "tests/performance/measure.ts"), "0"],
      after: "production build",
      seconds: 60,
    },
    { name: "lint", command: tool("eslint/bin/eslint.js", "."), seconds: 60 },
    types,
    prettier,
    { name: "unused exports and packages", command: tool("knip/bin/knip.js", "--no-progress"), seconds: 10 },
    {
      name: "borders",
      command: tool(
        "dependency-cruiser/bin/dependency-cruise.mjs",
        ...["app", "prisma", "scripts", "tests", "--config", ".dependency-cruiser.cjs"],
      ),
      seconds: 10,
    },
  ];
}

/** Under a minute, for `npm run test:fast`: what changed against the last commit, types, unit tests. */
export function fastChecks(changed: readonly string[]): Check[] {
  mkdirSync(reports, { recursive: true });
  const code = changed.filter((path) => /\.(ts|tsx|js)$/.test(path));
  return [
    vitest("unit tests", ["unit"], 50, 1),
    types,
    ...(code.length > 0
      ? [{ name: "lint", command: tool("eslint/bin/eslint.js", ...code), seconds: 30 }]
      : []),
    ...(changed.length > 0
      ? [{ ...prettier, command: tool("prettier/bin/prettier.cjs", "--check", "-u", ...changed), seconds: 5 }]
      : []),
  ];
}
