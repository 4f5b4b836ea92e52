import { landName } from "#app/domains/calendar/index.ts";
import { formatDate, formatHours, useLocale, useT, staffLocale } from "#app/i18n/index.ts";
import { Card, DescriptionList } from "#app/ui/index.ts";
import type { Ad } from "../queries.server.ts";
import { useSalary } from "./salary.ts";

/** A job as its page shows it. `occupation` are the words of its codes. */
export interface AdDetailsProps {
  ad: Omit<Ad, "center" | "updatedAt"> & { occupation: string };
}

/** Tasks first, then what somebody brings and what they get. What the company wrote is in German or as it wrote it. */
export function AdDetails({ ad }: AdDetailsProps) {
  const t = useT("jobs");
  return (
    <>
      <Card title={t("page.tasks")}>
        <div lang="de" dir="auto">
          {ad.tasks
            .split(/\r?\n/)
            .filter((line) => line.trim() !== "")
            .map((line, place) => (
              <p key={place}>{line}</p>
            ))}
        </div>
      </Card>
      <Card title={t("page.bring")}>
        <DescriptionList items={useBring(ad)} />
      </Card>
      <Card title={t("page.offer")}>
        <DescriptionList items={useOffer(ad)} />
      </Card>
    </>
  );
}

function useBring(ad: AdDetailsProps["ad"]) {
  const t = useT("jobs");
  const words = useT("enums");
  const german = (text: string) => (
    <bdi lang="de" dir="auto">
      {text}
    </bdi>
  );
  return [
    { term: t("page.occupation"), value: ad.occupation },
    { term: t("page.qualification"), value: words(`QualificationKind.${ad.qualification}`) },
    ...(ad.skills.length > 0 ? [{ term: t("page.skills"), value: german(ad.skills.join(", ")) }] : []),
    { term: t("page.german"), value: words(`CefrLevel.${ad.languageLevel}`) },
    ...(ad.languageReason === null
      ? []
      : [{ term: t("page.german_reason"), value: german(ad.languageReason) }]),
    ...(ad.regulated ? [{ term: t("page.regulated"), value: t("page.regulated_text") }] : []),
  ];
}

function useOffer(ad: AdDetailsProps["ad"]) {
  const t = useT("jobs");
  const words = useT("enums");
  const locale = useLocale();
  const salary = useSalary();
  const { contractMonths: count } = ad;
  const land = landName(ad.land, staffLocale(locale));
  const length = count === 0 ? t("page.open_ended") : t("page.months", { count });
  const helps = [
    ad.housingHelp ? t("page.housing") : [],
    ad.relocationHelp ? t("page.relocation") : [],
  ].flat();
  return [
    {
      term: t("page.salary"),
      value: ad.collectiveAgreement ? `${salary(ad)}. ${t("page.tariff")}` : salary(ad),
    },
    {
      term: t("page.hours"),
      value: t("page.hours_text", { hours: formatHours(ad.weeklyQuarterHours, locale) }),
    },
    { term: t("page.contract"), value: `${words(`ContractKind.${ad.contractKind}`)}, ${length}` },
    {
      term: t("page.place"),
      value: (
        <bdi lang="de">
          {[ad.postcode, ad.municipality].filter(Boolean).join(" ")}
          {land === ad.municipality ? null : `, ${land}`}
        </bdi>
      ),
    },
    {
      term: t("page.start"),
      value: ad.startsOn === null ? t("page.start_open") : formatDate(ad.startsOn, locale),
    },
    { term: t("page.openings"), value: ad.openings },
    ...(helps.length > 0 ? [{ term: t("page.help"), value: helps.join(", ") }] : []),
  ];
}
