import { VACANCY_ORDERS, VACANCY_STATES } from "#app/domains/vacancies/index.ts";

const LONGEST_SEARCH = 100;

/** What the address of the own list asks for: state, words and order. Anything unknown is left out. */
export function vacancyFilter(url: URL) {
  const query = url.searchParams;
  return {
    state: VACANCY_STATES.find((known) => known === query.get("state")) ?? null,
    search: (query.get("q") ?? "").trim().slice(0, LONGEST_SEARCH),
    order: VACANCY_ORDERS.find((known) => known === query.get("sort")) ?? "newest",
  };
}
