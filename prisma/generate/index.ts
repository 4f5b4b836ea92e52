import { berlinDay } from "#app/domains/calendar/index.ts";
import type { Clock } from "#app/platform/clock.ts";
import type { Database } from "#app/platform/database/engine.ts";
import { StartError } from "#app/platform/env/start-error.ts";
import { GENERATED_ID, idRange } from "./ids.ts";
import type { GeneratedKind } from "./ids.ts";
import { occupationTables } from "./occupation.ts";
import { poolOf } from "./proposal.ts";
import type { Region, Setting } from "./region.ts";
import { storeCandidates, storeCompanies, storeVacancies } from "./store.ts";
import type { Store } from "./store.ts";
import { companiesFor } from "./vacancy.ts";

const BATCH = 2000;

export interface Wish {
  seed: string;
  candidates: number;
  vacancies: number;
  /** slugs of the centers; all of them when empty */
  centers: readonly string[];
}

/** How many records of the wish there were already, and how many were added. */
export type Generated = Record<"companies" | "vacancies" | "candidates", { there: number; added: number }>;

type Place = Pick<Database, "prisma" | "executeSql" | "snapshot">;

/**
 * Fills a database that has centers with companies, vacancies and people of a region: the same seed makes the same
 * records, on days counted back from today. What is there already stays, so that a second run adds nothing, an interrupted
 * one goes on, and a larger wish only adds what is missing. Batch by batch, each whole or not at all.
 *
 * @throws StartError when a center is unknown
 */
export async function generateData(
  { database, clock }: { database: Place; clock: Clock },
  wish: Wish,
  tell: (line: string) => void = () => undefined,
): Promise<Generated> {
  const now = clock.now();
  const regions = await regionsOf(database, wish.centers);
  const { seed } = wish;
  const setting: Setting = { seed, regions, occupations: occupationTables(), now, today: berlinDay(now) };
  const fill = (name: string, kind: GeneratedKind, table: string, count: number, store: Store) =>
    fillUp(database, { name, table, range: idRange(seed, kind), count }, store, tell);
  const result = {
    companies: await fill(
      "companies",
      "company",
      "Company",
      companiesFor(wish.vacancies),
      storeCompanies(setting),
    ),
    candidates: await fill(
      "candidates",
      "candidate",
      "CandidateProfile",
      wish.candidates,
      storeCandidates(setting),
    ),
    vacancies: await fill(
      "vacancies",
      "vacancy",
      "Vacancy",
      wish.vacancies,
      storeVacancies(setting, poolOf(setting, wish.candidates)),
    ),
  };
  // without figures the planner takes the tables for empty ones, and counts look up every row
  if (Object.values(result).some(({ added }) => added > 0)) await database.executeSql("VACUUM ANALYZE");
  return result;
}

/** Whether people or companies are there that neither this nor `isDemo` data explains. */
export async function hasOwnRecords({ executeSql }: Pick<Database, "executeSql">): Promise<boolean> {
  const { rows } = await executeSql(
    `SELECT 1 FROM "Company" WHERE "id"::text !~ $1 UNION ALL
     SELECT 1 FROM "CandidateProfile" WHERE "id"::text !~ $1 LIMIT 1`,
    [GENERATED_ID],
  );
  return rows.length > 0;
}

async function regionsOf({ prisma }: Place, slugs: readonly string[]): Promise<Region[]> {
  const centers = await prisma.center.findMany({
    where: slugs.length > 0 ? { slug: { in: [...slugs] } } : {},
    select: {
      id: true,
      slug: true,
      land: true,
      areas: { select: { municipality: true }, orderBy: { id: "asc" } },
    },
    orderBy: { slug: "asc" },
  });
  const missing = slugs.filter((slug) => !centers.some((center) => center.slug === slug));
  if (missing.length > 0) throw new StartError(`There is no center ${missing.join(", ")}.`);
  if (centers.length === 0)
    throw new StartError("There is no center yet; npm run admin:create makes the first.");
  return centers.map(({ id, land, areas, slug }) => ({
    centerId: id,
    land,
    municipalities: areas.length > 0 ? areas.map(({ municipality }) => municipality) : [slug],
  }));
}

interface Fill {
  name: string;
  table: string;
  range: readonly [first: string, last: string];
  count: number;
}

/** Stores the records that are missing up to `count`; ids go up without a gap, so the number there is where to go on. */
async function fillUp(
  { executeSql, snapshot }: Place,
  { name, table, range, count }: Fill,
  store: Store,
  tell: (line: string) => void,
): Promise<{ there: number; added: number }> {
  const { rows } = await executeSql(
    `SELECT count(*)::int AS "count" FROM "${table}" WHERE "id" BETWEEN $1::uuid AND $2::uuid`,
    [...range],
  );
  const [{ count: there }] = rows as [{ count: number }];
  const begin = performance.now();
  for (let first = there; first < count; first += BATCH) {
    const ordinals = Array.from({ length: Math.min(BATCH, count - first) }, (_, place) => first + place);
    await snapshot((sql) => store(sql, ordinals));
    const done = first + ordinals.length;
    const seconds = (performance.now() - begin) / 1000;
    tell(`${name}: ${done} of ${count}, ${Math.round((done - there) / seconds)} a second`);
  }
  return { there, added: Math.max(0, count - there) };
}
