import { Link, useLoaderData } from "@remix-run/react";
import {
  LawChanges,
  LawFees,
  LawFixed,
  LawPoints,
  LawRoutes,
  LawThresholds,
  LawTimes,
  LawTitles,
} from "#app/domains/immigration/components/index.ts";
import { lawRegister } from "#app/domains/immigration/index.ts";
import { formatDate, useLocale, useT, staffLocale } from "#app/i18n/index.ts";
import { translator } from "#app/i18n/index.server.ts";
import { publicLoader } from "#app/permissions/gate.server.ts";
import { Alert, PageHeader } from "#app/ui/index.ts";
import { pageMeta } from "#app/ui/page-meta.ts";

export const loader = publicLoader({}, ({ ctx }) => ({
  title: translator(staffLocale(ctx.locale), "law")("title"),
  register: lawRegister(ctx.today, staffLocale(ctx.locale)),
}));

export const meta = pageMeta;

/** The figures and rules of the check, for those who want to look them up or hold them against the law. */
export default function Law() {
  const { title, register } = useLoaderData<typeof loader>();
  const t = useT("law");
  const locale = useLocale();
  const { overdue, lawTextAsOf, version, reviewed } = register;
  return (
    <main id="content" className="page">
      <PageHeader title={title} lead={t("lead")} />
      <p className="muted">
        {t("state", {
          law: formatDate(lawTextAsOf, locale),
          version,
          reviewed: formatDate(reviewed, locale),
        })}
      </p>
      {overdue.length > 0 ? (
        <Alert kind="warning" title={t("overdue")}>
          <ul>
            {overdue.map(({ id, norm, reason }) => (
              <li key={id}>
                {norm}: {t(`overdueReason.${reason}`)}
              </li>
            ))}
          </ul>
        </Alert>
      ) : null}
      <LawThresholds register={register} />
      <LawFees fees={register.fees} />
      <LawTimes times={register.times} />
      {register.points ? <LawPoints points={register.points} /> : null}
      <LawFixed fixed={register.fixed} />
      <LawRoutes routes={register.routes} />
      <LawTitles titles={register.titles} />
      <LawChanges changes={register.changes} />
      <p className="no-print">
        <Link to="/check">{t("check")}</Link>
      </p>
    </main>
  );
}
