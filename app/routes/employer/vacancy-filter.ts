import { searchOf } from "#app/platform/http/page.ts";
import { VACANCY_ORDERS, VACANCY_STATES } from "#app/domains/vacancies/index.ts";

/** What the address of the own list asks for: state, words and order. Anything unknown is left out. */
export function vacancyFilter(url: URL) {
  const query = url.searchParams;
  return {
    state: VACANCY_STATES.find((known) => known === query.get("state")) ?? null,
    search: searchOf(url),
    order: VACANCY_ORDERS.find((known) => known === query.get("sort")) ?? "newest",
  };
}
