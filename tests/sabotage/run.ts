import { spawn } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { availableParallelism, tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { WALLS } from "./walls.ts";
import type { Wall } from "./walls/wall.ts";

// npm run test:sabotage [-- part of a wall's name]: takes down each wall, and each door's gate, and
// demands that a test fails. A wall whose fall nobody notices is not tested.

const root = resolve(import.meta.dirname, "../..");
const folder = mkdtempSync(join(tmpdir(), "lotse-sabotage-"));
const wanted = process.argv[2] ?? "";

interface Outcome {
  passed: number;
  failed: number;
  /** set when the tests did not run at all */
  broken: string | null;
}

async function runTests(
  name: string,
  args: readonly string[],
  env: Record<string, string>,
): Promise<Outcome> {
  const file = join(folder, `${name.replaceAll(/\W+/g, "-")}.json`);
  const vitest = join(root, "node_modules/vitest/vitest.mjs");
  const options = [
    "run",
    "--config",
    "tests/sabotage/vitest.config.ts",
    "--reporter=json",
    // patience on a busy machine: a test that ran out of time has noticed nothing
    "--testTimeout=120000",
    "--hookTimeout=300000",
    `--outputFile=${file}`,
  ];
  const child = spawn(process.execPath, [vitest, ...options, ...args], {
    cwd: root,
    env: { ...process.env, ...env },
    stdio: ["ignore", "ignore", "pipe"],
  });
  let said = "";
  child.stderr.on("data", (chunk: Buffer) => (said += chunk.toString()));
  await new Promise((end) => child.once("close", end));
  try {
    const report = JSON.parse(readFileSync(file, "utf8")) as {
      numPassedTests: number;
      numFailedTests: number;
    };
    return { passed: report.numPassedTests, failed: report.numFailedTests, broken: null };
  } catch {
    return { passed: 0, failed: 0, broken: said.slice(-2000) };
  }
}

function projectOf({ tests, engine }: Wall): string {
  return tests.every((file) => !file.endsWith(".db.test.ts")) ? "unit" : (engine ?? "embedded");
}

function argumentsFor(wall: Wall): string[] {
  return ["--project", projectOf(wall), ...(wall.only ? ["-t", wall.only] : []), ...wall.tests];
}

/** Runs `work` on each item, a few at a time. */
async function eachOf<T>(items: readonly T[], work: (item: T) => Promise<void>): Promise<void> {
  const queue = [...items];
  const worker = async (): Promise<void> => {
    for (let item = queue.shift(); item !== undefined; item = queue.shift()) await work(item);
  };
  await Promise.all(Array.from({ length: availableParallelism() }, worker));
}

let held = 0;
let unnoticed = 0;
function tell(name: string, isHeld: boolean, detail: string): void {
  if (isHeld) held += 1;
  else unnoticed += 1;
  process.stdout.write(`${isHeld ? "noticed  " : "UNNOTICED"}  ${name}${detail}\n`);
}

const walls = WALLS.filter(({ name }) => name.includes(wanted));

process.stdout.write("All walls up: the tests that have to notice must pass.\n");
for (const project of new Set(walls.map(projectOf))) {
  const files = new Set(walls.filter((wall) => projectOf(wall) === project).flatMap(({ tests }) => tests));
  const { passed, failed, broken } = await runTests(`up ${project}`, ["--project", project, ...files], {});
  if (failed > 0 || passed === 0) {
    tell(`${project} with all walls up`, false, `: ${failed} failed, ${passed} passed\n${broken ?? ""}`);
  }
}

process.stdout.write("One wall down at a time.\n");
await eachOf(walls, async (wall) => {
  const { failed, broken } = await runTests(wall.name, argumentsFor(wall), { SABOTAGE: wall.name });
  tell(wall.name, failed > 0, broken ? `\n${broken}` : ` (${failed} tests failed)`);
});

if (wanted === "" || "doors".includes(wanted)) {
  process.stdout.write("One door's gate away at a time.\n");
  const { passed, failed, broken } = await runTests("doors", ["--project", "doors"], {});
  held += passed;
  unnoticed += failed;
  if (broken !== null || failed > 0 || passed === 0)
    tell("doors", false, `: ${failed} not noticed\n${broken ?? ""}`);
  process.stdout.write(`${passed} doors are missed when their gate is gone\n`);
}

rmSync(folder, { recursive: true, force: true });
process.stdout.write(`${held} noticed, ${unnoticed} unnoticed\n`);
process.exitCode = unnoticed > 0 ? 1 : 0;
