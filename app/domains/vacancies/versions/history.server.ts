import { translator } from "#app/i18n/index.server.ts";
import { staffLocale } from "#app/i18n/locale.ts";
import type { Ctx } from "#app/permissions/context.ts";
import { notFound } from "#app/platform/errors.ts";
import { PAGE_SIZE } from "#app/platform/http/page.ts";
import { rightsOn } from "../rights.server.ts";
import { differences, type Difference } from "./differences.ts";
import { readSnapshot, SNAPSHOT, snapshotOf } from "./snapshot.ts";

/** One saved change of a vacancy: what it said before, and what became of it. */
export interface Change {
  id: string;
  at: Date;
  who: string;
  /** null where the former version cannot be read any more */
  differences: readonly Difference[] | null;
}

/** The saved changes of a vacancy, the latest first; throws NotFoundError when the vacancy is not visible. */
export async function getHistory(
  { db, ability, locale: asked }: Pick<Ctx, "db" | "ability" | "locale">,
  vacancyId: string,
  page: number,
) {
  const vacancy = await db.vacancy.findFirst({
    where: { id: vacancyId },
    select: { ...SNAPSHOT, id: true, companyId: true, state: true, version: true, createdAt: true },
  });
  if (!vacancy) notFound("Vacancy");
  const first = (page - 1) * PAGE_SIZE;
  const newerToo = Math.min(first, 1);
  const [rows, total, establishments] = await Promise.all([
    db.vacancyVersion.findMany({
      where: { vacancyId },
      select: { id: true, createdAt: true, createdByName: true, fields: true },
      orderBy: { version: "desc" },
      // the change after the first one shown says what became of it
      skip: first - newerToo,
      take: PAGE_SIZE + newerToo,
    }),
    db.vacancyVersion.count({ where: { vacancyId } }),
    db.establishment.findMany({ where: { companyId: vacancy.companyId }, select: { id: true, name: true } }),
  ]);
  const locale = staffLocale(asked);
  const words = {
    vacancies: translator(locale, "vacancies"),
    enums: translator(locale, "enums"),
    locale,
    places: new Map(establishments.map(({ id, name }) => [id, name])),
  } as const;
  const snapshots = rows.map(({ fields }) => readSnapshot(fields));
  const changes = rows.map(({ id, createdAt, createdByName }, place): Change => {
    const before = snapshots[place] ?? null;
    const after = place === 0 ? snapshotOf(vacancy) : (snapshots[place - 1] ?? null);
    return {
      ...{ id, at: createdAt, who: createdByName },
      differences: before && after && differences(before, after, words),
    };
  });
  const { title, version, createdAt } = vacancy;
  return {
    vacancy: { id: vacancyId, title, version, createdAt, mayEdit: rightsOn({ ability }, vacancy).edit },
    changes: changes.slice(newerToo),
    total,
  };
}
