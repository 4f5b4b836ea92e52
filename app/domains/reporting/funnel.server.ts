import { advisedCenters } from "#app/domains/accounts/index.server.ts";
import { berlinDay, fromUtcDate } from "#app/domains/calendar/index.ts";
import type { PlainDate } from "#app/domains/calendar/index.ts";
import type { UserCtx } from "#app/permissions/context.ts";
import type { MilestoneState } from "#app/platform/database/generated/enums.ts";
import { funnel, shownFunnel } from "./funnel.ts";
import type { Path, ShownRow } from "./funnel.ts";
import { periodBounds, shownCount } from "./rules.ts";
import type { Period } from "./rules.ts";

const APPROVAL = "advance_approval";
const VISA = "visa_decision";

const DECISIONS = { select: { to: true, at: true } } as const;
const KEYS = { OR: [{ key: APPROVAL }, { key: VISA }] };
const WAY = {
  select: {
    ...{ firstWorkingDay: true, jobEndedOn: true },
    milestones: { where: KEYS, select: { key: true, state: true, doneOn: true } },
  },
};

/** Why cases have ended, as it may be shown. */
export interface EndedRow {
  reason: string;
  value: number | null;
}

/**
 * The funnel of one center for what began in a period, and why its cases have ended; read with the house's right to report.
 * Who works at the center sees its own small numbers, an auditor does not.
 */
export async function getFunnel(
  ctx: UserCtx,
  centerId: string,
  period: Period,
): Promise<{ rows: ShownRow[]; ended: EndedRow[] }> {
  const createdAt = periodBounds(period);
  const ownData = advisedCenters(ctx).includes(centerId);
  return ctx.db.transaction(async (person) => {
    const tx = person.asSystem({ purpose: "report", centerId });
    const asked = await tx.supportRequest.findMany({
      where: { createdAt, kind: "MATCHING" },
      select: { createdAt: true, vacancyId: true },
    });
    const proposals = await tx.proposal.findMany({
      where: { createdAt },
      select: { vacancyId: true, decisions: DECISIONS, case: WAY },
    });
    const ended = await tx.case.groupBy({
      by: ["endReason"],
      where: { createdAt, state: "ENDED" },
      _count: { id: true },
      orderBy: [{ endReason: "asc" }],
    });
    const requests = asked.map((one) => ({ on: berlinDay(one.createdAt), vacancyId: one.vacancyId }));
    return {
      rows: shownFunnel(funnel(requests, proposals.map(pathOf), ctx.today), ownData),
      ended: ended.flatMap(({ endReason, _count: { id } }) =>
        endReason === null ? [] : [{ reason: endReason, value: ownData ? id : shownCount(id) }],
      ),
    };
  });
}

interface Row {
  vacancyId: string;
  decisions: readonly { to: string; at: Date }[];
  case: {
    firstWorkingDay: Date | null;
    jobEndedOn: Date | null;
    milestones: readonly { key: string; state: MilestoneState; doneOn: Date | null }[];
  } | null;
}

function pathOf({ vacancyId, decisions, case: way }: Row): Path {
  const first = (to: string) =>
    decisions
      .filter((decision) => decision.to === to)
      .map(({ at }) => berlinDay(at))
      .sort()[0] ?? null;
  return {
    vacancyId,
    introducedOn: first("INTRODUCED"),
    offeredOn: first("OFFERED"),
    approvedOn: reached(way, APPROVAL),
    visaOn: reached(way, VISA),
    arrivedOn: dayOf(way?.firstWorkingDay ?? null),
    jobEndedOn: dayOf(way?.jobEndedOn ?? null),
  };
}

/** The day a step was done; null while it is open, undefined where the way has none. */
function reached(way: Row["case"], key: string): PlainDate | null | undefined {
  const step = way?.milestones.find((one) => one.key === key);
  if (step === undefined || step.state === "NOT_NEEDED") return undefined;
  return step.state === "DONE" ? dayOf(step.doneOn) : null;
}

const dayOf = (date: Date | null): PlainDate | null => date && fromUtcDate(date);
