import { Link, useLocation } from "@remix-run/react";
import { useT } from "#app/i18n/index.ts";

interface Position {
  page: number;
  pageSize: number;
  /** counted as far as one beyond the last page */
  total: number;
  /** the list leads no further, however long it is */
  lastPage?: number;
}

/** Leads through a long list by `?page=`, keeping the rest of the address. Shows nothing for a single page. */
export function Pagination({ page, pageSize, total, lastPage = Infinity }: Position) {
  const t = useT("shell");
  const { search } = useLocation();
  const needed = Math.max(1, Math.ceil(total / pageSize));
  const pages = Math.min(needed, lastPage);
  if (pages === 1) return null;
  const to = (wanted: number) => {
    const query = new URLSearchParams(search);
    if (wanted === 1) query.delete("page");
    else query.set("page", String(wanted));
    return { search: query.toString() };
  };
  return (
    <nav aria-label={t("pagination")} className="pagination">
      {page > 1 ? (
        <Link to={to(page - 1)} rel="prev" className="pagination__link">
          {t("previous")}
        </Link>
      ) : null}
      <span>{t(needed > pages ? "pageOfMore" : "page", { page, pages })}</span>
      {page < pages ? (
        <Link to={to(page + 1)} rel="next" className="pagination__link">
          {t("next")}
        </Link>
      ) : null}
    </nav>
  );
}
