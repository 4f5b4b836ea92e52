import { formatDate, useLocale, useT } from "#app/i18n/index.ts";
import { ActionButton } from "#app/ui/forms/index.ts";
import { Badge, Card, Confirm } from "#app/ui/index.ts";
import type { OwnConsent } from "../queries.server.ts";
import { Categories } from "./consent-categories.tsx";
import { RenewConsent } from "./renew-consent.tsx";

/** A consent that holds: until when, what the company sees; it may be renewed or taken back. */
export function HeldConsent({ consent }: { consent: OwnConsent }) {
  const t = useT("consents");
  const locale = useLocale();
  const { daysToEnd, company } = consent;
  return (
    <Card level={3} title={company.legalName}>
      <p>
        {t("list.since", { date: formatDate(consent.givenAt, locale) })}
        {" · "}
        {t("list.ends", { date: formatDate(consent.expiresAt, locale) })}{" "}
        {daysToEnd === null ? null : (
          <Badge tone="warning" sign="warning">
            {daysToEnd === 0 ? t("list.endsToday") : t("list.endsIn", { count: daysToEnd })}
          </Badge>
        )}
      </p>
      {daysToEnd === null ? null : <p>{t("renew.stillOpen")}</p>}
      <Categories of={consent.categories} />
      <RenewConsent consent={consent} />
      <Confirm label={t("list.withdraw")}>
        <p>{t("list.withdrawHint", { company: company.legalName })}</p>
        <ActionButton
          intent="withdraw"
          values={{ consentId: consent.id }}
          variant="danger"
          description={`${t("list.withdraw")}: ${company.legalName}`}
        >
          {t("list.withdraw")}
        </ActionButton>
      </Confirm>
    </Card>
  );
}

/** A consent that has run out while something with the company is under way. */
export function LapsedConsent({ consent }: { consent: OwnConsent }) {
  const t = useT("consents");
  const locale = useLocale();
  const company = consent.company.legalName;
  return (
    <Card level={3} title={company}>
      <p>{t("renew.lapsedHint", { company, date: formatDate(consent.expiresAt, locale) })}</p>
      <p>{t("renew.stillOpen")}</p>
      <RenewConsent consent={consent} />
    </Card>
  );
}
