import { Link } from "@remix-run/react";
import { useT } from "#app/i18n/index.ts";

/** The way to what one was told, with the number of what is new; null where the page does not know it. */
export function Bell({ unread }: { unread: number | null }) {
  const t = useT("notices");
  const name = unread === null ? t("bell") : unread === 0 ? t("bellNone") : t("bellNew", { count: unread });
  return (
    <Link to="/notifications" className="nav__link bell" aria-label={name}>
      <svg className="sign" viewBox="0 0 20 20" width="20" height="20" aria-hidden="true" focusable="false">
        <path d="M10 2.5c-3 0-5 2.2-5 5v3.5L3.5 14h13L15 11V7.5c0-2.8-2-5-5-5M8 16.5a2 2 0 0 0 4 0" />
      </svg>
      {unread === null || unread === 0 ? null : (
        // drawn by the style sheet, for the name says the number in words
        <span className="bell__count" data-count={unread > 99 ? "99+" : unread} />
      )}
    </Link>
  );
}
