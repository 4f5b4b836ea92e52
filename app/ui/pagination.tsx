import { Link, useLocation } from "@remix-run/react";
import { useT } from "#app/i18n/index.ts";

/** Leads through a long list by `?page=`, keeping the rest of the address. Shows nothing for a single page. */
export function Pagination({ page, pageSize, total }: { page: number; pageSize: number; total: number }) {
  const t = useT("shell");
  const { search } = useLocation();
  const pages = Math.max(1, Math.ceil(total / pageSize));
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
      <span>{t("page", { page, pages })}</span>
      {page < pages ? (
        <Link to={to(page + 1)} rel="next" className="pagination__link">
          {t("next")}
        </Link>
      ) : null}
    </nav>
  );
}
