import type { ExecuteSql } from "#app/platform/database/engine.ts";
import { newId } from "#app/platform/ids.ts";
import { generateCandidate } from "./candidate.ts";
import { generateCompany } from "./company.ts";
import { insertRows } from "./insert.ts";
import type { Pool } from "./proposal.ts";
import { generateProposals } from "./proposal.ts";
import type { Setting } from "./region.ts";
import { generateVacancy } from "./vacancy.ts";

/** Numbers of candidates begin as the application's do. */
const BEFORE_FIRST_NUMBER = 2000;

/** One batch: the records with these numbers, all tables of theirs. */
export type Store = (sql: ExecuteSql, ordinals: readonly number[]) => Promise<void>;

export const storeCompanies =
  (setting: Setting): Store =>
  async (sql, ordinals) => {
    const all = ordinals.map((ordinal) => generateCompany(setting, ordinal));
    await insertRows(
      sql,
      "User",
      all.map(({ user }) => user),
    );
    await insertRows(
      sql,
      "Company",
      all.map(({ company }) => company),
    );
    await insertRows(
      sql,
      "Establishment",
      all.flatMap(({ establishments }) => establishments),
    );
    await insertRows(
      sql,
      "Membership",
      all.map(({ membership }) => membership),
    );
  };

export const storeVacancies =
  (setting: Setting, pool: Pool): Store =>
  async (sql, ordinals) => {
    const all = ordinals.map((ordinal) => [generateVacancy(setting, ordinal), ordinal] as const);
    await insertRows(
      sql,
      "Vacancy",
      all.map(([vacancy]) => vacancy),
    );
    await insertRows(
      sql,
      "Proposal",
      all.flatMap(([vacancy, ordinal]) => generateProposals(setting, vacancy, ordinal, pool)),
    );
  };

export const storeCandidates =
  (setting: Setting): Store =>
  async (sql, ordinals) => {
    const all = ordinals.map((ordinal) => generateCandidate(setting, ordinal));
    const number = await numbersFor(
      sql,
      all.map(({ profile }) => profile.centerId),
    );
    await insertRows(
      sql,
      "CandidateProfile",
      all.map(({ profile }) => ({ ...profile, number: number(profile.centerId) })),
    );
    await insertRows(
      sql,
      "CandidateIdentity",
      all.map(({ identity }) => identity),
    );
    await insertRows(
      sql,
      "CandidateExperience",
      all.flatMap(({ experiences }) => experiences),
    );
    await insertRows(
      sql,
      "CandidateHistory",
      all.flatMap(({ histories }) => histories),
    );
  };

/** Takes as many numbers of each center's counter as it has people here, and gives them out one by one. */
async function numbersFor(
  sql: ExecuteSql,
  centerIds: readonly string[],
): Promise<(centerId: string) => number> {
  const last = new Map<string, number>();
  for (const centerId of new Set(centerIds)) {
    const count = centerIds.filter((id) => id === centerId).length;
    const { rows } = await sql(
      `INSERT INTO "Counter" ("id", "centerId", "kind", "value") VALUES ($1, $2, 'CANDIDATE', $3::int + $4::int)
       ON CONFLICT ("centerId", "kind") DO UPDATE SET "value" = "Counter"."value" + $4::int RETURNING "value"`,
      [newId(), centerId, BEFORE_FIRST_NUMBER, count],
    );
    const [{ value }] = rows as [{ value: number }];
    last.set(centerId, value - count);
  }
  return (centerId) => {
    const next = (last.get(centerId) ?? 0) + 1;
    last.set(centerId, next);
    return next;
  };
}
