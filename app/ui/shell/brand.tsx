import { Link } from "@remix-run/react";
import { useT } from "#app/i18n/index.ts";

/** The flag "H" of the signal code, white and red: "I have a pilot on board". */
function Flag() {
  return (
    <svg
      className="brand__flag"
      viewBox="0 0 40 40"
      width="36"
      height="36"
      aria-hidden="true"
      focusable="false"
    >
      <rect width="40" height="40" rx="9" fill="#14315c" />
      <path d="M9 11.5c4-1.6 7 1.4 11 0v17c-4 1.4-7-1.6-11 0z" fill="#fff" />
      <path d="M20 11.5c4-1.4 7 1.6 11 0v17c-4 1.6-7-1.4-11 0z" fill="#e5484d" />
    </svg>
  );
}

/** Logo and name, and under it the center one is at. Leads to where one begins. */
export function Brand({ center, to }: { center: string | null; to: string }) {
  const t = useT("shell");
  return (
    <Link to={to} className="brand">
      <Flag />
      <span className="brand__words">
        <span className="brand__name" lang="de" dir="ltr">
          {t("product")}
        </span>
        {center === null ? null : (
          <span className="brand__center" lang="de" dir="ltr">
            {center}
          </span>
        )}
      </span>
    </Link>
  );
}
