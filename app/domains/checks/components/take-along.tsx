import { useT } from "#app/i18n/index.ts";

/** The result as a file; a plain link, for a program in the page cannot show it. */
export function TakeAlong({ href }: { href: string }) {
  const t = useT("check");
  return (
    <a className="kern-btn kern-btn--secondary" href={href} download>
      <span className="kern-label">{t("pdf.take")}</span>
    </a>
  );
}
