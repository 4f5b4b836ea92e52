import type { CaseState } from "#app/platform/database/generated/enums.ts";

/** What a list of cases shows, as its address says. */
export interface CaseListQuery {
  state: CaseState;
  /** only cases in which it is this side's turn */
  mine: boolean;
  /** only cases in which something has passed its legal or usual time */
  stalled: boolean;
  /** from 1 */
  page: number;
}

const STATES = new Map<string, CaseState>([
  ["arrived", "ARRIVED"],
  ["ended", "ENDED"],
]);

/** Reads the address of a list; whatever is not known means running cases, first page. */
export function readListQuery(search: URLSearchParams): CaseListQuery {
  const page = Number(search.get("page") ?? "1");
  const state = STATES.get(search.get("state") ?? "") ?? "RUNNING";
  return {
    state,
    mine: state === "RUNNING" && search.get("turn") === "mine",
    stalled: state === "RUNNING" && search.get("turn") === "stalled",
    page: Number.isSafeInteger(page) && page > 0 && page < 100_000 ? page : 1,
  };
}
