import type { VacancyState } from "#app/platform/database/generated/enums.ts";
import { searchOf } from "#app/platform/http/page.ts";
import { VACANCY_ORDERS, type VacancyOrder } from "../rules.ts";
import { VACANCY_STATES } from "../schema.ts";

/** When the work begins: not named, within three months (or past), or later. */
export const STARTS = ["open", "soon", "later"] as const;
/** Who has to act, as far as anybody has. */
export const TURNS = ["company", "others"] as const;

/** What the own list of vacancies shows. */
export interface VacancyFilter {
  state: VacancyState | null;
  /** the archive instead of the usual list */
  archived: boolean;
  /** words of the title or place; empty for all */
  search: string;
  /** ISCO-08 code */
  occupation: string | null;
  place: string | null;
  start: (typeof STARTS)[number] | null;
  turn: (typeof TURNS)[number] | null;
  order: VacancyOrder;
}

export const NO_FILTER: VacancyFilter = {
  ...{ state: null, archived: false, search: "", occupation: null, place: null, start: null, turn: null },
  order: "newest",
};

const LONGEST_PLACE = 100;

/** What the address of the list asks for. Anything unknown is left out. */
export function readFilter(url: URL): VacancyFilter {
  const query = url.searchParams;
  const one = <Value extends string>(values: readonly Value[], name: string): Value | null =>
    values.find((known) => known === query.get(name)) ?? null;
  const occupation = query.get("occupation") ?? "";
  const place = (query.get("place") ?? "").trim().slice(0, LONGEST_PLACE);
  return {
    state: one(VACANCY_STATES, "state"),
    archived: query.get("archived") === "1",
    search: searchOf(url),
    occupation: /^\d{4}$/.test(occupation) ? occupation : null,
    place: place === "" ? null : place,
    start: one(STARTS, "start"),
    turn: one(TURNS, "turn"),
    order: one(VACANCY_ORDERS, "sort") ?? "newest",
  };
}

/** Asks for everything: an address without any wish opens the list with the person's own view. */
const EVERYTHING = "?view=all";

/** The address that asks for it, what is the rule left out. */
export function filterAddress(filter: VacancyFilter): string {
  const { state, archived, search, occupation, place, start, turn, order } = filter;
  const query = new URLSearchParams();
  if (state) query.set("state", state);
  if (archived) query.set("archived", "1");
  if (search !== "") query.set("q", search);
  if (occupation) query.set("occupation", occupation);
  if (place) query.set("place", place);
  if (start) query.set("start", start);
  if (turn) query.set("turn", turn);
  if (order !== "newest") query.set("sort", order);
  return query.size === 0 ? EVERYTHING : `?${query}`;
}

/** Whether anything but state and order narrows the list. */
export function isNarrowed({ search, occupation, place, start, turn }: VacancyFilter): boolean {
  return search !== "" || [occupation, place, start, turn].some((wish) => wish !== null);
}
