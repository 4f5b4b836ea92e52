import type { UserCtx } from "#app/permissions/context.ts";
import { toUtcDate } from "#app/domains/calendar/index.ts";
import { CaseState, ProposalState, RequestKind, Topic } from "#app/platform/database/generated/enums.ts";
import { median, periodBounds, shownCount } from "./rules.ts";
import type { Figure, Period } from "./rules.ts";

const HOUR = 60 * 60 * 1000;

/**
 * The figures of one center for a period. Read with the house's own right to report, narrowed to the
 * center, so that an auditor needs no right on any record; only counts leave this function.
 */
export async function getReport(ctx: UserCtx, centerId: string, period: Period): Promise<Figure[]> {
  const createdAt = periodBounds(period);
  const firstWorkingDay = { gte: toUtcDate(period.from), lte: toUtcDate(period.to) };
  const { requests, proposals, declines, cases, arrivals } = await ctx.db.transaction(async (person) => {
    const tx = person.asSystem({ purpose: "report", centerId });
    return {
      requests: await tx.supportRequest.findMany({
        where: { createdAt },
        select: { kind: true, topics: true, createdAt: true, firstAnsweredAt: true },
      }),
      proposals: await tx.proposal.groupBy({ by: ["state"], where: { createdAt }, _count: { id: true } }),
      declines: await tx.declineGround.groupBy({
        by: ["party", "reason"],
        where: { createdAt },
        _count: { id: true },
        orderBy: [{ party: "asc" }, { reason: "asc" }],
      }),
      cases: await tx.case.groupBy({ by: ["state"], where: { createdAt }, _count: { id: true } }),
      arrivals: await tx.case.count({ where: { firstWorkingDay } }),
    };
  });
  const answerHours = requests.flatMap((request) =>
    request.firstAnsweredAt ? (request.firstAnsweredAt.getTime() - request.createdAt.getTime()) / HOUR : [],
  );
  const inState = (groups: { state: string; _count: { id: number } }[], state: string) =>
    groups.find((group) => group.state === state)?._count.id ?? 0;
  const figure = (group: Figure["group"], key: string, value: number | null): Figure => ({
    group,
    key,
    value,
    small: false,
  });
  const counted = (group: Figure["group"], key: string, count: number): Figure => {
    const value = shownCount(count);
    return { group, key, value, small: value === null };
  };
  return [
    figure("requests", "total", requests.length),
    ...Object.values(RequestKind).map((kind) =>
      figure("requests", `kind${kind}`, requests.filter((request) => request.kind === kind).length),
    ),
    figure("requests", "answered", answerHours.length),
    figure("requests", "medianAnswerHours", round(median(answerHours))),
    ...Object.values(Topic).map((topic) => {
      const count = requests.filter((request) => request.topics.includes(topic)).length;
      return counted("topics", topic, count);
    }),
    ...Object.values(ProposalState).map((state) => figure("proposals", state, inState(proposals, state))),
    ...declines.map(({ party, reason, _count }) => counted("declines", `${party}.${reason}`, _count.id)),
    ...Object.values(CaseState).map((state) => figure("cases", state, inState(cases, state))),
    figure("cases", "arrivals", arrivals),
  ];
}

function round(hours: number | null): number | null {
  return hours === null ? null : Math.round(hours * 10) / 10;
}
