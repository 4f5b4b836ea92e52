import { Link } from "@remix-run/react";
import { useT } from "#app/i18n/index.ts";

/** The end of every page: who stands behind it, what happens with data, and that the authority decides. */
export function Footer() {
  const t = useT("shell");
  return (
    <footer className="footer">
      <div className="footer__inner">
        <p>{t("footer.authority")}</p>
        <nav aria-label={t("footerNavigation")}>
          <ul>
            <li>
              <Link to="/imprint">{t("footer.imprint")}</Link>
            </li>
            <li>
              <Link to="/privacy">{t("footer.privacy")}</Link>
            </li>
            <li>
              <Link to="/accessibility">{t("footer.accessibility")}</Link>
            </li>
            <li>
              <Link to="/imprint#licence">{t("footer.licence")}</Link>
            </li>
          </ul>
        </nav>
      </div>
    </footer>
  );
}
