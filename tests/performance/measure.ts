import "#app/server/as-production.ts";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { loadPrincipal } from "#app/permissions/gate/principal.server.ts";
import { makeContext } from "#app/permissions/make-context.server.ts";
import { cookieHeader } from "#app/platform/auth/cookies.ts";
import { createServices } from "#app/platform/create-services.ts";
import { applyMigrations } from "#app/platform/database/migrate.ts";
import { readEnv } from "#app/platform/env.ts";
import type { Services } from "#app/platform/services.ts";
import { DEMO_SIGN_INS, seedDemo } from "../../prisma/seed/index.ts";
import { fill, pagesOf, recordsFor } from "./pages.ts";
import { productionBuild, visitor } from "./production.ts";
import { tenfold } from "./tenfold.ts";

/*
 * npm run performance -- [requests per page, 100 if not given; 0 counts statements only]
 * Every page as each of the demo's people, on the production build: SQL statements at the driver with the demo region
 * and with ten times its rows, and the median time with the tenfold rows. Fails beyond the limits.
 */

const MAX_STATEMENTS = 12;
const MAX_MEDIAN_MS = 150;
const WARM_UP = 3;

interface Line {
  who: string;
  page: string;
  statements: number;
  /** with ten times the rows */
  tenfold: number;
  medianMs: number;
}

const requests = Number(process.argv[2] ?? 100);
const dataDir = mkdtempSync(join(tmpdir(), "lotse-performance-"));
const env = readEnv({ ...process.env, DEMO: "1", NODE_ENV: "", DATA_DIR: dataDir, LOG_LEVEL: "error" });
const build = await productionBuild();

const services = await createServices(env);
await applyMigrations(services.database.adapterFactory);
await seedDemo(services);
const visit = visitor(build, services);

const people = await signIns(services);
const before = await countAll();
await tenfold(services.database);
const lines = await measureAll(before);
print(lines);
await services.database.close();
rmSync(dataDir, { recursive: true, force: true });

/** Everybody of the demo, and the public, with a session and the records they see. */
async function signIns({ database, auth }: Services) {
  const { prisma } = database;
  const all = [
    {
      who: "public",
      cookie: "",
      context: makeContext(services, { user: null, locale: "de", requestId: "" }),
    },
  ];
  for (const { email, who } of DEMO_SIGN_INS) {
    const { id } = await prisma.user.findUniqueOrThrow({ where: { email } });
    const user = await loadPrincipal(prisma, id);
    const cookie = cookieHeader((await auth.startSession(new Request(env.baseUrl), id)) ?? []);
    all.push({ who, cookie, context: makeContext(services, { user, locale: "de", requestId: "" }) });
  }
  return all;
}

/** Statements of each page that answers 200, by person and page. */
async function countAll(): Promise<
  Map<string, { who: string; page: string; address: string; cookie: string; count: number }>
> {
  const found = new Map<
    string,
    { who: string; page: string; address: string; cookie: string; count: number }
  >();
  for (const { who, cookie, context } of people) {
    const records = await recordsFor(context);
    for (const page of pagesOf(build)) {
      const address = fill(page, records);
      if (address === null) continue;
      const response = await visit(address, cookie);
      await response.text();
      if (response.status !== 200) continue;
      found.set(`${who} ${page}`, { who, page, address, cookie, count: await count(address, cookie) });
    }
  }
  return found;
}

async function count(address: string, cookie: string): Promise<number> {
  const { statements } = await services.database.statements.during(async () => {
    await (await visit(address, cookie)).text();
  });
  return statements.length;
}

async function measureAll(pages: Awaited<ReturnType<typeof countAll>>): Promise<Line[]> {
  const lines: Line[] = [];
  for (const { who, page, address, cookie, count: statements } of pages.values()) {
    const times: number[] = [];
    for (let run = requests > 0 ? -WARM_UP : 0; run < requests; run += 1) {
      const begin = performance.now();
      await (await visit(address, cookie)).text();
      if (run >= 0) times.push(performance.now() - begin);
    }
    times.sort((a, b) => a - b);
    const medianMs = times[Math.floor(times.length / 2)] ?? Number.NaN;
    lines.push({ who, page, statements, tenfold: await count(address, cookie), medianMs });
  }
  return lines;
}

function print(all: readonly Line[]): void {
  const row = (cells: readonly (string | number)[]) => `| ${cells.join(" | ")} |\n`;
  process.stdout.write(row(["who", "page", "statements", "with tenfold rows", `median of ${requests}, ms`]));
  process.stdout.write(row(["---", "---", "---:", "---:", "---:"]));
  for (const { who, page, statements, tenfold: more, medianMs } of all) {
    process.stdout.write(row([who, page, statements, more, requests > 0 ? medianMs.toFixed(1) : "–"]));
  }
  const faults = all.flatMap((line) => faultsOf(line).map((fault) => `${line.who}, ${line.page}: ${fault}`));
  for (const fault of faults) process.stdout.write(`beyond the limits: ${fault}\n`);
  process.stdout.write(`${all.length} pages, ${faults.length} faults\n`);
  process.exitCode = faults.length === 0 && all.length > 0 ? 0 : 1;
}

function faultsOf({ statements, tenfold: more, medianMs }: Line): string[] {
  return [
    ...(statements > MAX_STATEMENTS ? [`${statements} statements, more than ${MAX_STATEMENTS}`] : []),
    ...(more !== statements ? [`${more} statements with ten times the rows, ${statements} without`] : []),
    ...(medianMs < MAX_MEDIAN_MS || requests === 0
      ? []
      : [`${medianMs.toFixed(0)} ms, not under ${MAX_MEDIAN_MS}`]),
  ];
}
