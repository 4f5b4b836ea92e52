import { Link } from "@remix-run/react";
import { landName, type Land, type PlainDate } from "#app/domains/calendar/index.ts";
import { formatDate, useLocale, useT, staffLocale } from "#app/i18n/index.ts";
import type { CefrLevel, SalaryPeriod } from "#app/platform/database/generated/enums.ts";
import { useSalary } from "./salary.ts";

export interface AdLine {
  id: string;
  path: string;
  title: string;
  companyName: string;
  municipality: string;
  land: Land;
  languageLevel: CefrLevel;
  salaryMin: number;
  salaryMax: number | null;
  salaryPeriod: SalaryPeriod;
  shownSince: PlainDate;
  housingHelp: boolean;
  relocationHelp: boolean;
}

/** Open jobs, one below the other: what, with whom and where, then pay, German and help. */
export function AdList({ ads }: { ads: readonly AdLine[] }) {
  return (
    <ul className="jobs">
      {ads.map((ad) => (
        <AdRow key={ad.id} ad={ad} />
      ))}
    </ul>
  );
}

function AdRow({ ad }: { ad: AdLine }) {
  const t = useT("jobs");
  const words = useT("enums");
  const locale = useLocale();
  const salary = useSalary();
  const land = landName(ad.land, staffLocale(locale));
  const facts = [
    salary(ad),
    `${t("page.german")}: ${words(`CefrLevel.${ad.languageLevel}`)}`,
    ...(ad.housingHelp ? [t("page.housing")] : []),
    ...(ad.relocationHelp ? [t("page.relocation")] : []),
  ];
  return (
    <li className="job">
      <h2 className="job__title">
        <Link to={ad.path} lang="de" dir="auto">
          {ad.title}
        </Link>
      </h2>
      <p>
        <bdi lang="de">{ad.companyName}</bdi>, <bdi lang="de">{ad.municipality}</bdi>
        {land === ad.municipality ? null : (
          <>
            {" "}
            (<bdi>{land}</bdi>)
          </>
        )}
      </p>
      <ul className="job__facts">
        {facts.map((fact) => (
          <li key={fact}>{fact}</li>
        ))}
      </ul>
      <p className="muted">{t("list.since", { date: formatDate(ad.shownSince, locale) })}</p>
    </li>
  );
}
