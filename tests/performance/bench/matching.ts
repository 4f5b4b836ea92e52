import type { ServerBuild } from "@remix-run/node";
import { systemClock } from "#app/platform/clock.ts";
import type { Services } from "#app/platform/services.ts";
import { generateData } from "../../../prisma/generate/index.ts";
import { productionBuild, visitor } from "../production.ts";
import { doorsOf } from "./doors.ts";
import { openApplication } from "./engines.ts";
import type { Engine } from "./engines.ts";
import { castOf, cookieOf, measureDoor } from "./measure.ts";
import { faultsOf, reportOf, writeReport } from "./report.ts";
import type { Line, Run } from "./report.ts";
import type { Wish } from "./wish.ts";

const SIZES = [1000, 10_000, 100_000];
const CENTER = "bremen";
const SEED = "bench";
/** A tenth as many vacancies as people. */
const PEOPLE_PER_VACANCY = 10;

/** Lists, filters, searches, records and matching at several numbers of people; whether all limits were kept. */
export async function benchMatching({
  engines,
  sizes = SIZES,
  requests,
  note,
  whole,
}: Wish): Promise<boolean> {
  const build = await productionBuild();
  const runs: Run[] = [];
  for (const engine of engines) runs.push(...(await measureEngine(engine, { sizes, requests, build })));
  const day = systemClock.now().toISOString().slice(0, 10);
  const report = reportOf(runs, { requests, day, note });
  process.stdout.write(report);
  if (whole) writeReport("matching", report);
  return runs.every((run) => run.lines.every((line) => faultsOf(run, line).length === 0));
}

interface Asked {
  sizes: readonly number[];
  requests: number;
  build: ServerBuild;
}

/** The smaller sizes grow into the larger ones. */
async function measureEngine(engine: Engine, asked: Asked): Promise<Run[]> {
  const { services, close } = await openApplication(engine);
  try {
    const found: Run[] = [];
    for (const size of asked.sizes) found.push(await measureSize(engine, size, services, asked));
    return found;
  } finally {
    await close();
  }
}

async function measureSize(
  engine: Engine,
  size: number,
  services: Services,
  { requests, build }: Asked,
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
