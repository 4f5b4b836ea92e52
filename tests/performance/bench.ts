import "#app/server/as-production.ts";
import { parseArgs } from "node:util";
import { systemClock } from "#app/platform/clock.ts";
import { generateData } from "../../prisma/generate/index.ts";
import { doorsOf } from "./bench/doors.ts";
import { ENGINES, openApplication } from "./bench/engines.ts";
import type { Engine } from "./bench/engines.ts";
import { castOf, cookieOf, measureDoor } from "./bench/measure.ts";
import { faultsOf, reportOf, writeReport } from "./bench/report.ts";
import type { Line, Run } from "./bench/report.ts";
import { productionBuild, visitor } from "./production.ts";

/*
 * npm run bench -- matching [--engine server|embedded] [--sizes 1000,10000,100000] [--requests 40] [--note "…"]
 * Lists, filters, searches, records and matching of the production build at several numbers of people, on databases of
 * its own. All sizes on both engines write docs/measured/matching.md; fewer are printed only. Exit 1 beyond the limits.
 */

const SIZES = [1000, 10_000, 100_000];
const CENTER = "bremen";
const SEED = "bench";
/** A tenth as many vacancies as people. */
const PEOPLE_PER_VACANCY = 10;

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    engine: { type: "string" },
    sizes: { type: "string" },
    requests: { type: "string", default: "40" },
    note: { type: "string" },
  },
});
if (positionals.join() !== "matching") throw new Error("npm run bench -- matching is all there is");
const engines = ENGINES.filter((engine) => !values.engine || engine === values.engine);
const sizes = values.sizes?.split(",").map(Number) ?? SIZES;
const requests = Number(values.requests);
const build = await productionBuild();

const runs: Run[] = [];
for (const engine of engines) runs.push(...(await measureEngine(engine)));
const report = reportOf(runs, {
  requests,
  day: systemClock.now().toISOString().slice(0, 10),
  note: values.note,
});
process.stdout.write(report);
if (!values.engine && !values.sizes) writeReport(report);
process.exitCode = runs.some((run) => run.lines.some((line) => faultsOf(run, line).length > 0)) ? 1 : 0;

/** The smaller sizes grow into the larger ones. */
async function measureEngine(engine: Engine): Promise<Run[]> {
  const { services, close } = await openApplication(engine);
  try {
    const found: Run[] = [];
    for (const size of sizes) found.push(await measureSize(engine, size, services));
    return found;
  } finally {
    await close();
  }
}

async function measureSize(
  engine: Engine,
  size: number,
  services: Parameters<typeof castOf>[0],
): Promise<Run> {
  const begin = performance.now();
  const wish = { seed: SEED, candidates: size, vacancies: size / PEOPLE_PER_VACANCY, centers: [CENTER] };
  await generateData(services, wish, () => undefined);
  const seconds = (performance.now() - begin) / 1000;
  process.stderr.write(`${engine}, ${size} people: filled in ${seconds.toFixed(1)} s\n`);
  const cast = await castOf(services, CENTER);
  const cookies = {
    advisor: await cookieOf(services, cast.advisor),
    employer: await cookieOf(services, cast.employer),
  };
  const visit = visitor(build, services);
  const lines: Line[] = [];
  for (const door of await doorsOf(services.database.prisma, cast)) {
    const asked = { address: door.address, cookie: cookies[door.who], requests };
    const line = { ...door, ...(await measureDoor({ services, visit }, asked)) };
    process.stderr.write(
      `  ${line.name}: ${line.p50.toFixed(1)} / ${line.p95.toFixed(1)} ms, ${line.bytes} bytes\n`,
    );
    lines.push(line);
  }
  return { engine, size, seconds, lines };
}
