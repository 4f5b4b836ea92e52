import { toUtcDate } from "#app/domains/calendar/index.ts";
import type { PlainDate } from "#app/domains/calendar/index.ts";
import type { Where } from "#app/permissions/guard/types.ts";
import type { MilestoneState } from "#app/platform/database/generated/enums.ts";
import type { CaseListQuery } from "../list-query.ts";
import type { Mover } from "../rules/state.ts";
import { lyingWith } from "./view.server.ts";

type CaseWhere = Where<"Case">;

/** What is under way: whatever has begun and is not finished. */
export const UNDER_WAY: { notIn: MilestoneState[] } = { notIn: ["NOT_STARTED", "DONE", "NOT_NEEDED"] };

/** What is not finished, begun or not. */
const OPEN: { notIn: MilestoneState[] } = { notIn: ["DONE", "NOT_NEEDED"] };

/** Cases in which it is a side's turn. */
export const turnOf = (side: Mover): CaseWhere => ({
  milestones: { some: lyingWith(side) },
});

/** Cases in which something has passed its legal or usual time. */
export const standing = (today: PlainDate): CaseWhere => ({ stallsOn: { lte: toUtcDate(today) } });

/** Cases whose most urgent open step is past its date. */
export const overdue = (today: PlainDate): CaseWhere => ({ nextDueOn: { lt: toUtcDate(today) } });

/** What a list is narrowed to besides its tab. `advisors` are the people whose cases count as the reader's. */
export function narrowed(query: CaseListQuery, advisors: readonly string[], today: PlainDate): CaseWhere[] {
  const { own, party, place, stage, authority, due } = query;
  return [
    ...(own ? [{ advisorId: { in: [...advisors] } }] : []),
    ...(query.overdue ? [overdue(today)] : []),
    ...(party ? [{ turn: party }] : []),
    ...(place === null ? [] : [{ vacancy: { is: { municipality: place } } }]),
    ...(stage ? [{ stage }] : []),
    ...(authority ? [{ milestones: { some: { authorityId: authority, state: OPEN } } }] : []),
    ...(due ? [{ milestones: { some: { dueOn: toUtcDate(due), state: UNDER_WAY } } }] : []),
  ];
}

/** The tab of a list: whose turn it is, or what takes too long. */
export function ofTab({ mine, stalled }: CaseListQuery, side: Mover, today: PlainDate): CaseWhere[] {
  return [...(mine ? [turnOf(side)] : []), ...(stalled ? [standing(today)] : [])];
}
