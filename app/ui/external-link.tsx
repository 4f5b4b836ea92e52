import type { ReactNode } from "react";
import { useT } from "#app/i18n/index.ts";

/** A link to somebody else's website; says so, and opens in the same window as every link. */
export function ExternalLink({ href, lang, children }: { href: string; lang?: string; children: ReactNode }) {
  const t = useT("shell");
  return (
    <a href={href} hrefLang={lang} rel="noreferrer" className="external">
      {children}
      <span className="kern-icon kern-icon--small kern-icon--open-in-new" aria-hidden="true" />{" "}
      <span className="kern-sr-only">({t("newTab")})</span>
    </a>
  );
}
