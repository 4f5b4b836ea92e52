import type { PlainDate } from "#app/domains/calendar/index.ts";
import { formatDate, useLocale, useT } from "#app/i18n/index.ts";
import type { Situation } from "#app/platform/database/generated/enums.ts";
import { DescriptionList } from "#app/ui/index.ts";

interface ShownIdentity {
  givenName: string;
  familyName: string;
  email: string | null;
  phone: string | null;
  birthDate: PlainDate | null;
  /** names, not codes */
  nationalities: readonly string[];
  residenceCountry: string | null;
  /** for the center only */
  situation?: Situation;
}

/** Who a person is and how to reach them. */
export function IdentityList({ identity }: { identity: ShownIdentity }) {
  const t = useT("candidates");
  const words = useT("enums");
  const locale = useLocale();
  return (
    <DescriptionList
      items={[
        { term: t("fields.givenName.label"), value: identity.givenName },
        { term: t("fields.familyName.label"), value: identity.familyName },
        { term: t("fields.email"), value: identity.email },
        { term: t("fields.phone.label"), value: identity.phone },
        {
          term: t("fields.birthDate"),
          value: identity.birthDate ? formatDate(identity.birthDate, locale) : null,
        },
        { term: t("fields.nationality"), value: identity.nationalities.join(", ") || null },
        { term: t("fields.residenceCountry"), value: identity.residenceCountry },
        {
          term: t("fields.situation"),
          value: identity.situation ? words(`Situation.${identity.situation}`) : null,
        },
      ]}
    />
  );
}
