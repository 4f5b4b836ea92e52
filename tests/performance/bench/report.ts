import { execFileSync } from "node:child_process";
import { writeFileSync } from "node:fs";
import { cpus, loadavg, totalmem } from "node:os";
import { resolve } from "node:path";
import { EMBEDDED_FACTOR, limitOf, MOST_BYTES } from "./doors.ts";
import type { Door } from "./doors.ts";
import type { Engine } from "./engines.ts";
import { WARM_UP, type Figures } from "./measure.ts";

export type Line = Door & Figures;

/** One engine with one number of people. */
export interface Run {
  engine: Engine;
  size: number;
  /** for filling it up from the size before */
  seconds: number;
  lines: readonly Line[];
}

const ENGINE_NAMES: Record<Engine, string> = { server: "PostgreSQL server", embedded: "embedded database" };
const GIGABYTE = 1024 ** 3;

/** What a line misses; nothing when it keeps to all limits. */
export function faultsOf({ engine }: Pick<Run, "engine">, { kind, p95, bytes }: Line): string[] {
  const limit = limitOf(kind, engine);
  return [
    ...(p95 < limit ? [] : [`${p95.toFixed(0)} ms, not under ${limit}`]),
    ...(bytes <= MOST_BYTES ? [] : [`${Math.round(bytes / 1000)} kB, more than ${MOST_BYTES / 1000}`]),
  ];
}

/** The figures as they are kept, with commit and machine. */
export function reportOf(
  runs: readonly Run[],
  { requests, day, note }: { requests: number; day: string; note: string | undefined },
): string {
  const faults = runs.flatMap((run) =>
    run.lines.flatMap((line) =>
      faultsOf(run, line).map(
        (fault) => `- ${ENGINE_NAMES[run.engine]}, ${thousands(run.size)} people, ${line.name}: ${fault}`,
      ),
    ),
  );
  return `# Lists, search and matching with many people

\`npm run bench -- matching\`: the production build, asked in its own process without network, one request after the other, by
an advisor of the one center that has all the people (and a tenth as many vacancies), and by HR of the company with the most
vacancies. The data comes from \`npm run data:generate\`. Times are ms from the request to the whole answer, ${requests} requests
after ${WARM_UP} to warm up; size is the page before compression.

- ${circumstances(day)}${note ? `\n- ${note}` : ""}
- limits at the 95th percentile on a server: lists, filters and searches ${limitOf("list", "server")}, records ${limitOf("record", "server")}, matching ${limitOf("matching", "server")} ms; embedded ${EMBEDDED_FACTOR} times that; no page over ${MOST_BYTES / 1000} kB
- ${faults.length === 0 ? "all limits kept" : `${faults.length} limits missed:`}
${faults.map((fault) => `  ${fault}\n`).join("")}
${runs.map((run) => tableOf(run)).join("\n")}`;
}

/** Puts the report where figures are kept. */
export function writeReport(name: string, report: string): void {
  writeFileSync(resolve(import.meta.dirname, `../../../docs/measured/${name}.md`), report);
}

/** Day, commit and machine of a run. */
export function circumstances(day: string): string {
  const [cpu] = cpus();
  return `measured on ${day}, commit ${commit()}, Node ${process.version.slice(1)}, ${cpus().length} cores (${cpu?.model.trim() ?? "unknown"}), ${Math.round(totalmem() / GIGABYTE)} GB, load ${loadavg()[0]?.toFixed(1) ?? "?"} at the end`;
}

/** One engine's figures as a table. */
export function tableOf({ engine, size, seconds, lines }: Run, what = "people"): string {
  const rows = lines.map(({ name, who, p50, p95, bytes, statements }) =>
    [name, who, p50.toFixed(1), p95.toFixed(1), Math.round(bytes / 1000), statements].join(" | "),
  );
  return `## ${ENGINE_NAMES[engine]}, ${thousands(size)} ${what}

Filled in ${seconds.toFixed(0)} s.

| page | who | p50, ms | p95, ms | kB | statements |
| --- | --- | ---: | ---: | ---: | ---: |
${rows.map((row) => `| ${row} |\n`).join("")}`;
}

const thousands = (size: number): string => size.toLocaleString("en");

function commit(): string {
  const git = (...args: string[]) => execFileSync("git", args, { encoding: "utf8" }).trim();
  return `${git("rev-parse", "--short", "HEAD")}${git("status", "--porcelain", "-uno") === "" ? "" : " and changes"}`;
}
