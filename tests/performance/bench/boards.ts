import type { ServerBuild } from "@remix-run/node";
import { berlinDay } from "#app/domains/calendar/index.ts";
import { systemClock } from "#app/platform/clock.ts";
import { generateData } from "../../../prisma/generate/index.ts";
import { productionBuild, visitor } from "../production.ts";
import type { Door } from "./doors.ts";
import { MOST_BYTES } from "./doors.ts";
import { openApplication } from "./engines.ts";
import type { Engine } from "./engines.ts";
import { castOf, cookieOf, measureDoor, WARM_UP } from "./measure.ts";
import { circumstances, tableOf, writeReport } from "./report.ts";
import type { Line, Run } from "./report.ts";
import { fillRunningCases } from "./running-cases.ts";
import type { Wish } from "./wish.ts";

const SIZES = [1000];
const CENTER = "bremen";
/** ms at the 95th percentile, on either engine. */
const LIMIT = 100;

/** The boards of a center with so many running cases; whether the limit was kept. */
export async function benchBoards({ engines, sizes = SIZES, requests, note, whole }: Wish): Promise<boolean> {
  const build = await productionBuild();
  const runs: Run[] = [];
  for (const engine of engines) {
    for (const size of sizes) runs.push(await measureSize(engine, size, { build, requests }));
  }
  const faults = runs.flatMap((run) => run.lines.flatMap((line) => faultsOf(run, line)));
  const report = `# Boards with many running cases

\`npm run bench -- boards\`: list, stages, calendar and time line of the production build, asked in its own process without
network, one request after the other, by an advisor of the one center that has all the cases and by HR of the company with the
most vacancies. The courses are played by the rules of the cases. Times are ms from the request to the whole answer,
${requests} requests after ${WARM_UP} to warm up; size is the page before compression.

- ${circumstances(systemClock.now().toISOString().slice(0, 10))}${note ? `\n- ${note}` : ""}
- limit at the 95th percentile: ${LIMIT} ms; no page over ${MOST_BYTES / 1000} kB
- ${faults.length === 0 ? "all limits kept" : `${faults.length} limits missed:`}
${faults.map((fault) => `  - ${fault}\n`).join("")}
${runs.map((run) => tableOf(run, "running cases")).join("\n")}`;
  process.stdout.write(report);
  if (whole) writeReport("boards", report);
  return faults.length === 0;
}

function faultsOf({ engine }: Run, { name, p95, bytes }: Line): string[] {
  return [
    ...(p95 < LIMIT ? [] : [`${engine}, ${name}: ${p95.toFixed(0)} ms`]),
    ...(bytes <= MOST_BYTES ? [] : [`${engine}, ${name}: ${Math.round(bytes / 1000)} kB`]),
  ];
}

async function measureSize(
  engine: Engine,
  size: number,
  { build, requests }: { build: ServerBuild; requests: number },
): Promise<Run> {
  const { services, close } = await openApplication(engine);
  try {
    const begin = performance.now();
    // some of the people have a proposal already
    const wish = { seed: "bench", candidates: 2 * size, vacancies: size / 10, centers: [CENTER] };
    await generateData(services, wish, () => undefined);
    const cast = await castOf(services, CENTER);
    const today = berlinDay(services.clock.now());
    await fillRunningCases(services, { centerId: cast.centerId, count: size, today });
    const seconds = (performance.now() - begin) / 1000;
    const cookies = {
      advisor: await cookieOf(services, cast.advisor),
      employer: await cookieOf(services, cast.employer),
    };
    const found = await services.database.prisma.case.findFirstOrThrow({
      where: { companyId: cast.companyId, reference: { startsWith: "bench-" } },
      orderBy: { id: "asc" },
      select: { id: true },
    });
    const visit = visitor(build, services);
    const lines: Line[] = [];
    for (const door of doorsFor(found.id)) {
      const asked = { address: door.address, cookie: cookies[door.who], requests };
      const line = { ...door, ...(await measureDoor({ services, visit }, asked)) };
      process.stderr.write(
        `  ${line.name}, ${door.who}: ${line.p50.toFixed(1)} / ${line.p95.toFixed(1)} ms\n`,
      );
      lines.push(line);
    }
    return { engine, size, seconds, lines };
  } finally {
    await close();
  }
}

const VIEWS = [
  ["list", ""],
  ["list, a page far back", "?page=30"],
  ["list, waiting for us", "?turn=mine"],
  ["list, takes too long", "?turn=stalled"],
  ["list, overdue", "?due=over"],
  ["list, an authority's turn in one place", "?party=AUTHORITY&place=Bremen"],
  ["stages", "?view=stages"],
  ["calendar", "?view=calendar"],
] as const;

function doorsFor(caseId: string): Door[] {
  return (["advisor", "employer"] as const).flatMap((who) => [
    ...VIEWS.map(([name, query]) => ({ kind: "list" as const, who, name, address: `/${who}/cases${query}` })),
    ...(who === "advisor"
      ? [
          { kind: "list" as const, who, name: "list, my own", address: "/advisor/cases?whose=own" },
          {
            kind: "list" as const,
            who,
            name: "stages, my own",
            address: "/advisor/cases?view=stages&whose=own",
          },
          { kind: "list" as const, who, name: "inbox, what waits first", address: "/advisor/inbox" },
        ]
      : []),
    { kind: "record", who, name: "time line", address: `/${who}/cases/${caseId}/timeline` },
  ]);
}
