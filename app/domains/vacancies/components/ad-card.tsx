import { Link } from "@remix-run/react";
import { comparePlainDates, type PlainDate } from "#app/domains/calendar/index.ts";
import { AD_DAYS } from "#app/domains/jobads/index.ts";
import { formatDate, useLocale, useT } from "#app/i18n/index.ts";
import { ActionButton } from "#app/ui/forms/index.ts";
import { Card } from "#app/ui/index.ts";

interface AdCardProps {
  vacancy: { version: number; adUntil: PlainDate | null; may: { show: boolean; edit: boolean } };
  /** where everybody sees it at this moment; null when nobody does */
  path: string | null;
  today: PlainDate;
}

/** Whether everybody can see a published vacancy, until when, and the buttons that change it. */
export function AdCard({ vacancy, path, today }: AdCardProps) {
  const t = useT("vacancies");
  const locale = useLocale();
  const { version, adUntil, may } = vacancy;
  const date = adUntil && formatDate(adUntil, locale);
  const isOver = adUntil !== null && comparePlainDates(adUntil, today) < 0;
  const isWanted = date !== null && !isOver;
  return (
    <Card title={t("ads.title")}>
      {path !== null && date !== null ? (
        <>
          <p>{t("ads.shown", { date })}</p>
          <p>
            <Link to={path}>{t("ads.open")}</Link>
          </p>
        </>
      ) : (
        <>
          <p>{isOver && date !== null ? t("ads.over", { date }) : t("ads.hidden")}</p>
          {isWanted ? <p className="muted">{t("ads.not_verified")}</p> : null}
          <p className="muted">{t("ads.what")}</p>
        </>
      )}
      <div className="row no-print">
        {may.show ? (
          <ActionButton intent="show" values={{ version }} labels="vacancies">
            {t(isWanted ? "ads.renew" : "ads.show", { days: AD_DAYS })}
          </ActionButton>
        ) : null}
        {may.edit && isWanted ? (
          <ActionButton intent="hide" values={{ version }} labels="vacancies">
            {t("ads.hide")}
          </ActionButton>
        ) : null}
      </div>
      {may.edit ? null : <p className="muted">{t("ads.only_admin")}</p>}
    </Card>
  );
}
