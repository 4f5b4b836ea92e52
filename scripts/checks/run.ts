import { execFileSync } from "node:child_process";
import { existsSync } from "node:fs";
import { availableParallelism } from "node:os";
import { join } from "node:path";
import type { Outcome } from "./check.ts";
import { leftOut } from "./left-out.ts";
import { allChecks, fastChecks, root } from "./list.ts";
import { perform } from "./perform.ts";

const SHOWN_OUTPUT = 12_000;
const SLOWEST = 10;

const say = (line: string) => process.stdout.write(`${line}\n`);

/** Files that differ from the last commit, new ones included. */
function changedFiles(): string[] {
  const status = execFileSync("git", ["status", "--porcelain", "--untracked-files=all"], {
    cwd: root,
    encoding: "utf8",
  });
  return status
    .split("\n")
    .map((line) => line.slice(3).split(" -> ").at(-1)?.replaceAll('"', "") ?? "")
    .filter((path) => path !== "" && existsSync(join(root, path)));
}

function tell({ ok, name, seconds, passed, failed, output }: Outcome): void {
  const counts = passed + failed > 1 ? `, ${passed} passed, ${failed} failed` : "";
  say(`${ok ? "✓" : "✗"} ${name} (${seconds.toFixed(1)} s${counts})`);
  if (!ok) say(output.slice(-SHOWN_OUTPUT));
}

const fast = process.argv.includes("--fast");
const checks = fast ? fastChecks(changedFiles()) : allChecks();
const begin = performance.now();
const lanes = Math.max(2, Math.min(4, availableParallelism()));
const outcomes = await perform(checks, lanes, tell);

const slowest = outcomes
  .flatMap(({ tests }) => tests)
  .sort((a, b) => b.ms - a.ms)
  .slice(0, SLOWEST);
if (!fast) {
  say(`The ${slowest.length} slowest tests:`);
  for (const { name, ms } of slowest) say(`  ${(ms / 1000).toFixed(2).padStart(7)} s  ${name}`);
}
for (const { files, without } of leftOut()) say(`Left out: ${files}, for this machine has no ${without}`);
const sum = (key: "passed" | "failed") => outcomes.reduce((total, outcome) => total + outcome[key], 0);
say(`Done in ${((performance.now() - begin) / 60_000).toFixed(1)} min`);
say(`${sum("passed")} passed, ${sum("failed")} failed`);
process.exitCode = sum("failed") === 0 ? 0 : 1;
