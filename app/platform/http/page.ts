/** Rows on one page of a list. */
export const PAGE_SIZE = 25;

const LAST_PAGE = 10_000;

/** The page of a list that `?page=` asks for; 1 for anything that is none. */
export function pageOf(url: URL): number {
  const typed = url.searchParams.get("page") ?? "";
  return /^[1-9]\d{0,4}$/.test(typed) ? Math.min(Number(typed), LAST_PAGE) : 1;
}
