import { candidateReference } from "#app/domains/candidates/index.ts";
import type { UserCtx } from "#app/permissions/context.ts";
import { NotFoundError } from "#app/platform/errors.ts";
import { laidOf } from "../case-now.server.ts";
import { loadCourse } from "../course.server.ts";
import { extentOf, timeline } from "../rules/timeline.ts";
import type { Mover } from "../rules/state.ts";
import { ownStepWords } from "./own-steps.server.ts";
import { FORECAST, forecastOf, nameOf } from "./view.server.ts";

/**
 * The time line of a case with the milestones this person sees. What is planned follows from all steps, also those of other
 * sides, so that company and center read the same dates. Throws NotFoundError where the case is not visible.
 */
export async function getTimeline(ctx: UserCtx, side: Exclude<Mover, "CANDIDATE">, caseId: string) {
  const row = await ctx.db.case.findFirst({
    where: { id: caseId },
    select: {
      ...{ id: true, reference: true, state: true },
      ...FORECAST,
      vacancy: { select: { title: true } },
      candidate: { select: { number: true, identity: { select: { givenName: true, familyName: true } } } },
      milestones: { select: { id: true, key: true, party: true, state: true, laid: true } },
    },
  });
  if (!row) throw new NotFoundError("Case");
  const { now } = await ctx.db.transaction((tx) => loadCourse(tx.asSystem("case"), caseId));
  const visible = new Map(row.milestones.map((milestone) => [milestone.key, milestone]));
  const rows = timeline(now, ctx.today).flatMap((line) => {
    const { id, party, state } = visible.get(line.key) ?? {};
    return id && party && state ? [{ ...line, id, party, state }] : [];
  });
  const forecast = row.state === "RUNNING" ? forecastOf(row, ctx.today) : null;
  const ends = forecast ? [forecast.earliest, forecast.latest] : [];
  return {
    ...{ id: row.id, reference: row.reference, vacancy: row.vacancy.title },
    who: nameOf(row.candidate.identity) ?? candidateReference(row.candidate.number),
    rows,
    ownSteps: ownStepWords(ctx, side, laidOf(row.milestones)),
    forecast,
    firstWorkingDay: now.firstWorkingDay,
    today: ctx.today,
    extent: extentOf(rows, [now.startedOn, ctx.today, ...ends]),
  };
}
export type CaseTimeline = Awaited<ReturnType<typeof getTimeline>>;
