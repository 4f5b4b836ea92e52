// npm test: everything a fresh clone needs, a browser included, then all checks and tests.
// npm run test:fast: lint of what changed, types and unit tests, for daily work.
import { ensureBrowser } from "./lib/browser.js";
import { fail, handOver, prepare } from "./lib/prepare.js";

try {
  await prepare();
  if (!process.argv.includes("--fast")) await ensureBrowser();
  handOver("scripts/checks/run.ts");
} catch (error) {
  fail(error);
}
