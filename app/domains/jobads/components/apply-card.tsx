import { useT } from "#app/i18n/index.ts";
import { Card } from "#app/ui/index.ts";

interface ApplyCardProps {
  ad: { code: string; title: string };
  center: { name: string; email: string; phone: string };
}

/** People apply with the help of the Welcome Center: it writes the profile with them, and the company sees no name yet. */
export function ApplyCard({ ad: { code, title }, center }: ApplyCardProps) {
  const t = useT("jobs");
  const subject = encodeURIComponent(t("page.apply_subject", { code, title }));
  return (
    <Card title={t("page.apply")} kind="strong">
      <ol className="job__steps">
        <li>{t("page.apply_talk", { code })}</li>
        <li>{t("page.apply_profile")}</li>
        <li>{t("page.apply_agree")}</li>
      </ol>
      <p>{t("page.apply_free")}</p>
      <p className="row">
        <a className="kern-btn kern-btn--primary" href={`mailto:${center.email}?subject=${subject}`}>
          <span className="kern-label">{t("page.apply_write")}</span>
        </a>
        <a href={`tel:${center.phone.replace(/[^+\d]/g, "")}`} dir="ltr">
          {center.phone}
        </a>
      </p>
    </Card>
  );
}
