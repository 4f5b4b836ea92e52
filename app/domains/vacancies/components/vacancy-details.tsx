import type { Land, PlainDate } from "#app/domains/calendar/index.ts";
import { landName } from "#app/domains/calendar/index.ts";
import { formatDate, formatHours, formatMoney, useLocale, useT, staffLocale } from "#app/i18n/index.ts";
import type {
  CefrLevel,
  ContractKind,
  QualificationKind,
  SalaryPeriod,
} from "#app/platform/database/generated/enums.ts";
import { Card, DescriptionList } from "#app/ui/index.ts";
import { annualCents } from "../salary.ts";

/** A vacancy as its page shows it. */
export interface VacancyDetailsData {
  /** the words of the occupation */
  occupation: string;
  tasks: string;
  qualification: QualificationKind;
  skills: readonly string[];
  languageLevel: CefrLevel;
  languageReason: string | null;
  regulated: boolean;
  weeklyQuarterHours: number;
  salaryMin: number;
  salaryMax: number | null;
  salaryPeriod: SalaryPeriod;
  contractKind: ContractKind;
  contractMonths: number;
  collectiveAgreement: boolean;
  municipality: string;
  land: Land;
  establishment: { name: string } | null;
  startsOn: PlainDate | null;
  openings: number;
  housingHelp: boolean;
  relocationHelp: boolean;
}

/** All that a vacancy says, by subject. */
export function VacancyDetails({ vacancy }: { vacancy: VacancyDetailsData }) {
  const t = useT("vacancies");
  const words = useT("enums");
  const { languageReason, skills } = vacancy;
  return (
    <>
      <Card title={t("detail.job")}>
        <DescriptionList
          items={[
            { term: t("fields.occupation.label"), value: vacancy.occupation },
            { term: t("fields.tasks.label"), value: <Lines text={vacancy.tasks} /> },
            { term: t("fields.regulated.label"), value: t(vacancy.regulated ? "detail.yes" : "detail.no") },
          ]}
        />
      </Card>
      <Card title={t("detail.requirements")}>
        <DescriptionList
          items={[
            {
              term: t("fields.qualification"),
              value: words(`QualificationKind.${vacancy.qualification}`),
            },
            {
              term: t("fields.skills.label"),
              value: skills.length > 0 ? skills.join(", ") : t("detail.not_said"),
            },
            { term: t("fields.languageLevel.label"), value: words(`CefrLevel.${vacancy.languageLevel}`) },
            { term: t("fields.languageReason.label"), value: languageReason },
          ]}
        />
      </Card>
      <Card title={t("detail.offer")}>
        <DescriptionList items={useOffer(vacancy)} />
      </Card>
    </>
  );
}

function Lines({ text }: { text: string }) {
  const lines = text.split(/\r?\n/).filter((line) => line.trim() !== "");
  return (
    <>
      {lines.map((line, place) => (
        <p key={place}>{line}</p>
      ))}
    </>
  );
}

function useOffer(vacancy: VacancyDetailsData) {
  const t = useT("vacancies");
  const words = useT("enums");
  const locale = useLocale();
  const { salaryMin, salaryMax, salaryPeriod, weeklyQuarterHours, contractMonths, startsOn } = vacancy;
  const period = words(`SalaryPeriod.${salaryPeriod}`);
  const min = formatMoney(salaryMin, locale);
  const salary =
    salaryMax === null
      ? t("detail.salary", { min, period })
      : t("detail.salary_range", { min, max: formatMoney(salaryMax, locale), period });
  const annual = formatMoney(annualCents(salaryMin, salaryPeriod, weeklyQuarterHours), locale);
  const place = `${vacancy.municipality}, ${landName(vacancy.land, staffLocale(locale))}`;
  const helps = [
    vacancy.housingHelp ? t("fields.housingHelp") : [],
    vacancy.relocationHelp ? t("fields.relocationHelp") : [],
  ].flat();
  return [
    {
      term: t("fields.salaryMin.label"),
      value: salaryPeriod === "YEAR" ? salary : `${salary}; ${t("detail.annual", { amount: annual })}`,
    },
    {
      term: t("fields.collectiveAgreement.label"),
      value: t(vacancy.collectiveAgreement ? "detail.yes" : "detail.no"),
    },
    {
      term: t("fields.weeklyHours.label"),
      value: t("detail.hours", { hours: formatHours(weeklyQuarterHours, locale) }),
    },
    {
      term: t("fields.contractKind"),
      value: `${words(`ContractKind.${vacancy.contractKind}`)}, ${
        contractMonths === 0 ? t("detail.open_ended") : t("detail.months", { count: contractMonths })
      }`,
    },
    {
      term: t("fields.establishmentId"),
      value: `${vacancy.establishment?.name ?? t("detail.headquarters")}: ${place}`,
    },
    {
      term: t("fields.startsOn.label"),
      value: startsOn === null ? t("detail.start_open") : formatDate(startsOn, locale),
    },
    { term: t("fields.openings"), value: vacancy.openings },
    { term: t("detail.support"), value: helps.length > 0 ? helps.join(", ") : t("detail.not_said") },
  ];
}
