import type { CefrLevel, CompanyState, VacancyState } from "#app/platform/database/generated/enums.ts";
import { companyBar } from "#app/domains/companies/index.ts";

/** How a list of vacancies can be sorted. */
export const VACANCY_ORDERS = ["newest", "title", "start"] as const;
export type VacancyOrder = (typeof VACANCY_ORDERS)[number];

/** What can be done to a vacancy's state. */
export type VacancyMove = "publish" | "fill" | "close";

/**
 * Draft → published → filled or closed; a draft that is not wanted any more is closed. Filled and closed are ends: a job
 * that is offered again is a new vacancy, so that its checks, requests and figures stay its own.
 */
const TRANSITIONS: Readonly<Record<VacancyState, Partial<Record<VacancyMove, VacancyState>>>> = {
  DRAFT: { publish: "PUBLISHED", close: "CLOSED" },
  PUBLISHED: { fill: "FILLED", close: "CLOSED" },
  FILLED: {},
  CLOSED: {},
};

/** Why a move is refused. */
export type MoveRefusal = "company_pending" | "company_rejected" | "not_in_this_state";

/** The state a move leads to, or why it is refused. Only publishing needs a verified company. */
export function vacancyAfter(
  state: VacancyState,
  move: VacancyMove,
  company: CompanyState,
): { ok: true; state: VacancyState } | { ok: false; code: MoveRefusal } {
  const next = TRANSITIONS[state][move];
  if (next === undefined) return { ok: false, code: "not_in_this_state" };
  const bar = move === "publish" ? companyBar(company) : null;
  return bar === null ? { ok: true, state: next } : { ok: false, code: bar };
}

/** The moves a state knows, whether or not the company may make them now. */
export function vacancyMoves(state: VacancyState): VacancyMove[] {
  return (["publish", "fill", "close"] as const).filter((move) => TRANSITIONS[state][move] !== undefined);
}

/** Drafts and published vacancies can be changed; what has ended is a record. */
export function isEditable(state: VacancyState): boolean {
  return state === "DRAFT" || state === "PUBLISHED";
}

/** What has ended may leave the usual list; what is still going on may not be overlooked. */
export function mayArchive(state: VacancyState): boolean {
  return state === "FILLED" || state === "CLOSED";
}

/**
 * Whether the company must say why the job needs this level of German. From B1 up: a level asked for without need puts
 * people at a disadvantage for their origin (§§ 3(2), 7, 8 AGG), and A1 and A2 are what everyday work among colleagues
 * asks of anyone.
 */
export function needsLanguageReason(level: CefrLevel): boolean {
  return level === "B1" || level === "B2" || level === "C1" || level === "C2";
}
