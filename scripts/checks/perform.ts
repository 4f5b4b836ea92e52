import { spawn } from "node:child_process";
import { rmSync } from "node:fs";
import type { Check, Outcome } from "./check.ts";
import { root } from "./list.ts";
import { readReport } from "./reports.ts";

/** Runs the checks, `lanes` at a time, and goes on when one fails. */
export async function perform(
  checks: readonly Check[],
  lanes: number,
  tell: (outcome: Outcome) => void,
): Promise<Outcome[]> {
  const waiting = [...checks].sort((a, b) => b.seconds - a.seconds);
  const outcomes: Outcome[] = [];
  const running = new Set<Promise<void>>();
  while (waiting.length > 0 || running.size > 0) {
    const next = waiting.findIndex(({ after }) => !after || outcomes.some(({ name }) => name === after));
    if (next >= 0 && running.size < lanes) {
      const [check] = waiting.splice(next, 1);
      if (!check) continue;
      const work: Promise<void> = performOne(check).then((outcome) => {
        outcomes.push(outcome);
        tell(outcome);
        running.delete(work);
      });
      running.add(work);
    } else {
      await Promise.race(running);
    }
  }
  return outcomes;
}

async function performOne(check: Check): Promise<Outcome> {
  const begin = performance.now();
  if (check.report) rmSync(check.report.file, { force: true });
  const { code, output } = await run(check);
  const seconds = (performance.now() - begin) / 1000;
  const base = { name: check.name, seconds, output };
  const counts = check.report ? readReport(check.report, root) : null;
  if (!counts)
    return { ...base, ok: code === 0, passed: code === 0 ? 1 : 0, failed: code === 0 ? 0 : 1, tests: [] };
  // a runner that ends badly without a failed test, or that found no test, has failed itself
  const broken = (code !== 0 && counts.failed === 0) || counts.tests.length === 0;
  return { ...base, ...counts, failed: counts.failed + (broken ? 1 : 0), ok: !broken && counts.failed === 0 };
}

function run(check: Check): Promise<{ code: number | null; output: string }> {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, [...check.command], {
      cwd: root,
      env: process.env,
      stdio: ["ignore", "pipe", "pipe"],
    });
    let output = "";
    child.stdout.on("data", (chunk: Buffer) => (output += chunk.toString()));
    child.stderr.on("data", (chunk: Buffer) => (output += chunk.toString()));
    child.on("close", (code) => resolve({ code, output }));
  });
}
