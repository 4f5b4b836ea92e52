import { defineConfig } from "@playwright/test";
import { browserFlags, browserPath } from "./tests/e2e/setup/browser.ts";
import { ENGINES, portOf } from "./tests/e2e/setup/ports.ts";

const EMBEDDED_ALONE = [
  "start.spec.ts",
  "cases.spec.ts",
  "pages.spec.ts",
  "keyboard.spec.ts",
  "uploads.spec.ts",
];

export default defineConfig({
  testDir: "tests/e2e",
  outputDir: "test-results",
  globalSetup: "./tests/e2e/setup/global.ts",
  fullyParallel: false,
  forbidOnly: true,
  retries: 0,
  workers: 2,
  timeout: 60_000,
  expect: { timeout: 10_000 },
  reporter: [["list"], ["json", { outputFile: "test-results/playwright.json" }]],
  use: {
    actionTimeout: 15_000,
    locale: "de-DE",
    timezoneId: "Pacific/Kiritimati",
    screenshot: "only-on-failure",
    launchOptions: { executablePath: browserPath, args: browserFlags },
  },
  projects: ENGINES.map((engine) => ({
    name: engine,
    // the first two start applications of their own; pages and uploads are the same on both, and so is a play over many days
    testIgnore: engine === "postgres" ? EMBEDDED_ALONE : [],
    // the same code on both engines is killed on the server
    ...(engine === "embedded" && { grepInvert: /@server/ }),
    use: { baseURL: `http://localhost:${portOf(engine)}` },
  })),
});
