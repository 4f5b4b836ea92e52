import { defineConfig } from "vitest/config";
import { leftOut } from "./scripts/checks/left-out.ts";

// Legal days are days in Europe/Berlin; a test that passes only there is wrong.
const TZ = "Pacific/Kiritimati";
// Modules keep nothing that one test could leave to another: one process reads them once for all files, which halves the time.
const isolate = false;
const LAW = "app/domains/immigration";
const databaseTests = ["app/**/*.db.test.ts", "tests/**/*.db.test.ts", "prisma/**/*.db.test.ts"];

export default defineConfig({
  test: {
    pool: "forks",
    setupFiles: ["tests/setup/fail-on-console.ts"],
    // property tests and accessibility scans take seconds on a busy machine
    testTimeout: 30_000,
    // npm run test:coverage: no way through the law that no test has gone
    coverage: {
      provider: "v8",
      include: [`${LAW}/**/*.ts`],
      exclude: [`${LAW}/**/*.test.ts`, `${LAW}/{testing,components}/**`],
      thresholds: { branches: 100 },
      reporter: ["text-summary", ["text", { skipFull: true }]],
    },
    projects: [
      {
        extends: true,
        test: {
          name: "unit",
          isolate,
          environment: "node",
          env: { TZ },
          include: ["app/**/*.test.ts", "scripts/**/*.test.ts", "tests/**/*.test.ts", "prisma/**/*.test.ts"],
          exclude: [...databaseTests, ...leftOut().map(({ files }) => files)],
        },
      },
      {
        extends: true,
        // an accessibility scan takes seconds on a busy machine
        test: {
          name: "ui",
          environment: "jsdom",
          env: { TZ },
          include: ["app/**/*.test.tsx"],
          testTimeout: 30_000,
        },
      },
      {
        extends: true,
        test: {
          name: "embedded",
          isolate,
          environment: "node",
          env: { TZ },
          include: databaseTests,
          globalSetup: ["tests/setup/global-embedded.ts"],
          testTimeout: 30_000,
          hookTimeout: 60_000,
        },
      },
      {
        extends: true,
        test: {
          name: "postgres",
          isolate,
          environment: "node",
          env: { TZ },
          include: databaseTests,
          globalSetup: ["tests/setup/global-postgres.ts"],
          testTimeout: 30_000,
          hookTimeout: 60_000,
        },
      },
    ],
  },
});
