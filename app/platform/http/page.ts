/** Rows on one page of a list. */
export const PAGE_SIZE = 25;

/** No list leads further: pages so far back are slow to reach, and whoever looks for something there searches. */
export const LAST_PAGE = 400;
/** Where counting the rows of a list may stop: one more than its pages show. */
export const COUNT_LIMIT = LAST_PAGE * PAGE_SIZE + 1;
const LONGEST_SEARCH = 100;

/** The words that `?q=` looks for in a list, without blanks around and not too long; empty for all. */
export function searchOf(url: URL): string {
  return (url.searchParams.get("q") ?? "").trim().slice(0, LONGEST_SEARCH);
}

/** The page of a list that `?page=` asks for; 1 for anything that is none. */
export function pageOf(url: URL): number {
  const typed = url.searchParams.get("page") ?? "";
  return /^[1-9]\d{0,4}$/.test(typed) ? Math.min(Number(typed), LAST_PAGE) : 1;
}
