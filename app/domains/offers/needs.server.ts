import { addDays, toUtcDate } from "#app/domains/calendar/index.ts";
import type { UserCtx } from "#app/permissions/context.ts";
import { needsOf } from "./needs.ts";
import type { Need } from "./needs.ts";
import { LATE_DAYS } from "./rules.ts";

/** Groups the database answers at most: more than there are occupations with levels and Laender in a center. */
const MOST_GROUPS = 20_000;

/**
 * Which German the people of a center need for the published vacancies of their occupation, and the places there are.
 * Read with the house's own right to report, narrowed to the center, so that an auditor needs no right on any record.
 * The database counts; no person is read, and small groups do not leave this function as numbers.
 */
export async function getNeeds(ctx: UserCtx, centerId: string): Promise<Need[]> {
  return ctx.db.transaction(async (person) => {
    const tx = person.asSystem({ purpose: "report", centerId });
    const people = await tx.candidateProfile.groupBy({
      by: ["isco08", "germanLevel", "wishedLaender"],
      where: { state: "ACTIVE" },
      _count: { id: true },
      orderBy: [{ isco08: "asc" }, { germanLevel: "asc" }],
      take: MOST_GROUPS,
    });
    const vacancies = await tx.vacancy.groupBy({
      by: ["isco08", "languageLevel"],
      where: { state: "PUBLISHED" },
      _sum: { openings: true },
      orderBy: [{ isco08: "asc" }, { languageLevel: "asc" }],
      take: MOST_GROUPS,
    });
    const courses = await tx.offer.groupBy({
      by: ["fromLevel", "toLevel", "land", "online"],
      where: {
        ...{ kind: "GERMAN", state: "OPEN" },
        AND: [
          { OR: [{ startsOn: null }, { startsOn: { gte: toUtcDate(addDays(ctx.today, -LATE_DAYS)) } }] },
          { OR: [{ endsOn: null }, { endsOn: { gte: toUtcDate(ctx.today) } }] },
        ],
      },
      _count: { id: true, seats: true },
      _sum: { seats: true },
      orderBy: { land: "asc" },
      take: MOST_GROUPS,
    });
    return needsOf(
      people.map(({ isco08, germanLevel, wishedLaender, _count }) => ({
        ...{ isco08, has: germanLevel, laender: wishedLaender, count: _count.id },
      })),
      vacancies.map(({ isco08, languageLevel, _sum }) => ({
        ...{ isco08, level: languageLevel, openings: _sum.openings ?? 0 },
      })),
      courses.map(({ _count, _sum, ...course }) => ({
        ...course,
        ...{ offers: _count.id, seats: _sum.seats ?? 0, told: _count.seats },
      })),
    );
  });
}
