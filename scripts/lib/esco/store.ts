import type { ExecuteSql } from "#app/platform/database/engine.ts";
import { newId } from "#app/platform/ids.ts";
import type { Services } from "#app/platform/services.ts";
import type { ReadRelease } from "./read.ts";

const ROWS_AT_ONCE = 2000;

/**
 * Puts a release in the place of the one that was here, in one transaction: whoever searches meanwhile finds the old one.
 * The files that are here already change nothing.
 */
export async function storeRelease(
  { database, clock }: Pick<Services, "database" | "clock">,
  version: string,
  release: ReadRelease,
): Promise<"stored" | "unchanged"> {
  return database.snapshot(async (sql) => {
    // first of all, so that a second import sees what the first has stored
    await sql('LOCK TABLE "EscoRelease" IN EXCLUSIVE MODE');
    const { contentHash, occupations, skills, links } = release;
    const same = await sql(
      'SELECT 1 FROM "EscoRelease" WHERE "version" = $1 AND "contentHash" = $2 AND "current"',
      [version, contentHash],
    );
    if (same.rows.length > 0) return "unchanged";

    for (const table of ["EscoOccupationSkill", "EscoOccupation", "EscoSkill"])
      await sql(`DELETE FROM "${table}"`);
    await sql('DELETE FROM "EscoRelease" WHERE "version" = $1', [version]);
    await sql('UPDATE "EscoRelease" SET "current" = false');
    const releaseId = newId();
    const counts = { occupations: occupations.length, skills: skills.length, links: links.length };
    const importedAt = clock.now().toISOString().replace("Z", "");
    await insert(sql, "EscoRelease", [
      { id: releaseId, version, contentHash, importedAt, current: true, ...counts },
    ]);
    const occupationIds = new Map(occupations.map(({ uri }) => [uri, newId()]));
    const skillIds = new Map(skills.map(({ uri }) => [uri, newId()]));
    await insert(
      sql,
      "EscoOccupation",
      occupations.map(({ uri, isco08, called }) => ({
        id: occupationIds.get(uri),
        releaseId,
        uri,
        isco08,
        ...namesOf(called),
      })),
    );
    await insert(
      sql,
      "EscoSkill",
      skills.map(({ uri, kind, reuse, called }) => ({
        id: skillIds.get(uri),
        releaseId,
        uri,
        kind,
        reuse,
        ...namesOf(called),
      })),
    );
    await insert(
      sql,
      "EscoOccupationSkill",
      links.map(({ occupation, skill, essential }) => ({
        id: newId(),
        occupationId: occupationIds.get(occupation),
        skillId: skillIds.get(skill),
        essential,
      })),
    );
    return "stored";
  });
}

function namesOf({ de, en }: ReadRelease["occupations"][number]["called"]) {
  return {
    ...{ labelDe: de?.label ?? null, labelEn: en?.label ?? null },
    ...{ namesDe: de?.others ?? [], namesEn: en?.others ?? [] },
  };
}

/** Many rows per statement: a release has about 150,000. */
async function insert(sql: ExecuteSql, table: string, rows: readonly object[]): Promise<void> {
  for (let start = 0; start < rows.length; start += ROWS_AT_ONCE) {
    const batch = JSON.stringify(rows.slice(start, start + ROWS_AT_ONCE));
    await sql(`INSERT INTO "${table}" SELECT * FROM json_populate_recordset(NULL::"${table}", $1::json)`, [
      batch,
    ]);
  }
}
