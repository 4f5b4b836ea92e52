import { parsePlainDate } from "#app/domains/calendar/plain-date.ts";
import type { PlainDate } from "#app/domains/calendar/plain-date.ts";
import { Turn } from "#app/platform/database/generated/enums.ts";
import type { CaseStage, CaseState } from "#app/platform/database/generated/enums.ts";
import { CASE_STAGES } from "./rules/stage.ts";

/** The same cases three ways: rows, columns by stage, days of a month. */
export const CASE_VIEWS = ["list", "stages", "calendar"] as const;
export type CaseViewName = (typeof CASE_VIEWS)[number];

/** What a list of cases shows, as its address says. */
export interface CaseListQuery {
  view: CaseViewName;
  state: CaseState;
  /** only cases in which it is this side's turn */
  mine: boolean;
  /** only cases in which something has passed its legal or usual time */
  stalled: boolean;
  /** only cases the reader advises, or looks after for a colleague who is away */
  own: boolean;
  /** only cases whose most urgent open step is past its date */
  overdue: boolean;
  /** whose turn it is */
  party: Turn | null;
  /** the municipality of the job */
  place: string | null;
  stage: CaseStage | null;
  /** id of the authority that has an open step */
  authority: string | null;
  /** only cases with an open step due on this day */
  due: PlainDate | null;
  /** the calendar's month by its first day; null for the present one */
  month: PlainDate | null;
  /** from 1 */
  page: number;
}

/** All running cases: what a list shows unless its address says otherwise. */
export const RUNNING_CASES: CaseListQuery = {
  view: "list",
  state: "RUNNING",
  ...{ mine: false, stalled: false, own: false, overdue: false },
  ...{ party: null, place: null, stage: null, authority: null, due: null, month: null },
  page: 1,
};

const STATES = new Map<string, CaseState>([
  ["arrived", "ARRIVED"],
  ["ended", "ENDED"],
]);
const PARTIES = Object.values(Turn);
const LONGEST_PLACE = 80;
const UUID = /^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/;

/** What a list of ended cases is narrowed to: nothing is due in them any more, and they stand nowhere on the way. */
export const asEnded = (query: CaseListQuery): CaseListQuery => ({
  ...query,
  ...{ state: "ENDED", overdue: false, due: null, stage: null },
});

/** Reads the address of a list; whatever is not known means running cases, first page. */
export function readListQuery(search: URLSearchParams): CaseListQuery {
  const wish = (name: string) => search.get(name) ?? "";
  const page = Number(search.get("page") ?? "1");
  const state = STATES.get(wish("state")) ?? "RUNNING";
  const running = state === "RUNNING";
  const place = wish("place").trim().slice(0, LONGEST_PLACE);
  const query: CaseListQuery = {
    // what has arrived or ended is on its way no more
    view: (running && CASE_VIEWS.find((known) => known === wish("view"))) || "list",
    state,
    mine: running && wish("turn") === "mine",
    stalled: running && wish("turn") === "stalled",
    own: wish("whose") === "own",
    overdue: wish("due") === "over",
    party: PARTIES.find((known) => known === wish("party")) ?? null,
    place: place === "" ? null : place,
    stage: CASE_STAGES.find((known) => known === wish("stage")) ?? null,
    authority: UUID.test(wish("authority")) ? wish("authority") : null,
    due: parsePlainDate(wish("due")),
    month: parsePlainDate(`${wish("month")}-01`),
    page: Number.isSafeInteger(page) && page > 0 && page < 100_000 ? page : 1,
  };
  return state === "ENDED" ? asEnded(query) : query;
}

/** The address of a list: "?" and what differs from all running cases. */
export function listAddress(query: CaseListQuery): string {
  const { view, state, month, due, overdue } = query;
  const wishes = {
    view: view === "list" ? null : view,
    state: state === "RUNNING" ? null : state.toLowerCase(),
    turn: query.mine ? "mine" : query.stalled ? "stalled" : null,
    whose: query.own ? "own" : null,
    due: overdue ? "over" : due,
    party: query.party,
    place: query.place,
    stage: query.stage,
    authority: query.authority,
    month: month && view === "calendar" ? month.slice(0, 7) : null,
    page: query.page > 1 ? String(query.page) : null,
  };
  const set = Object.entries(wishes).filter((entry): entry is [string, string] => entry[1] !== null);
  return `?${new URLSearchParams(set).toString()}`;
}
