import { isLand, landName } from "#app/domains/calendar/index.ts";
import { useLocale, useT, staffLocale } from "#app/i18n/index.ts";
import type { CompanySize, Industry } from "#app/platform/database/generated/enums.ts";
import { DescriptionList } from "#app/ui/index.ts";

/** A company as its own people and its center see it. */
export interface CompanyDetailsData {
  street: string;
  postcode: string;
  municipality: string;
  land: string;
  size: CompanySize;
  industry: Industry;
  betriebsnummer: string | null;
  contactName: string;
  contactEmail: string;
  contactPhone: string | null;
}

/** Address, size, industry, number and contact. */
export function CompanyDetails({ company }: { company: CompanyDetailsData }) {
  const t = useT("companies");
  const words = useT("enums");
  return (
    <DescriptionList
      items={[
        { term: t("review.address"), value: <Address place={company} /> },
        { term: t("fields.size"), value: words(`CompanySize.${company.size}`) },
        { term: t("fields.industry"), value: words(`Industry.${company.industry}`) },
        { term: t("fields.betriebsnummer.label"), value: company.betriebsnummer ?? t("review.none") },
        {
          term: t("review.contact"),
          value: (
            <>
              <p>{company.contactName}</p>
              <p>
                <a href={`mailto:${company.contactEmail}`}>{company.contactEmail}</a>
              </p>
              {company.contactPhone === null ? null : <p>{company.contactPhone}</p>}
            </>
          ),
        },
      ]}
    />
  );
}

/** An address in two lines with its Land. */
export function Address({
  place,
}: {
  place: Pick<CompanyDetailsData, "street" | "postcode" | "municipality" | "land">;
}) {
  const locale = useLocale();
  const { street, postcode, municipality, land } = place;
  return (
    <>
      <p>{street}</p>
      <p>
        {postcode} {municipality}
        {isLand(land) ? `, ${landName(land, staffLocale(locale))}` : null}
      </p>
    </>
  );
}
