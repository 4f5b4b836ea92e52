import { formatDate, useLocale, useT } from "#app/i18n/index.ts";
import { Form, HiddenField, type FormState } from "#app/ui/forms/index.ts";
import { useErrorText } from "#app/ui/forms/error-text.ts";
import { FORM_FIELD } from "#app/ui/forms/form-state.ts";
import { useRefusal } from "#app/ui/forms/use-refusal.ts";
import { Alert } from "#app/ui/index.ts";
import { CONSENT_MONTHS_FIRST, CONSENT_TEXT } from "../consent-text.ts";
import type { OwnConsent } from "../queries.server.ts";
import { renewSchema } from "../schema.ts";
import { Categories } from "./consent-categories.tsx";
import { ConsentTerms } from "./consent-terms.tsx";

// named by the company: after a refusal the form of the consent that holds now says why
const formIdOf = ({ companyId }: Pick<OwnConsent, "companyId">) => `renew-${companyId}`;

/** Whether the card above already says what the person agrees to: the kinds of data have not changed since. */
const isSameData = ({ categories }: OwnConsent) =>
  categories.length === CONSENT_TEXT.categories.length &&
  CONSENT_TEXT.categories.every((category) => categories.includes(category));

/** Agreeing once more, folded: what the company will see, for how long, the same tick. Nothing where it cannot be renewed. */
export function RenewConsent({ consent }: { consent: OwnConsent }) {
  const t = useT("consents");
  const locale = useLocale();
  const formId = formIdOf(consent);
  const refused = useRefusal(formId).state !== undefined;
  const { renewMonths } = consent;
  const [shortest] = renewMonths;
  if (shortest === undefined) return null;
  const company = consent.company.legalName;
  const date = formatDate(consent.expiresAt, locale);
  const usual = renewMonths.find((months) => Number(months) === CONSENT_MONTHS_FIRST);
  return (
    <details className="more" open={refused}>
      <summary>
        {t("renew.open")}
        <span className="kern-sr-only">: {company}</span>
      </summary>
      <div className="stack">
        <p>{consent.lapsed ? t("renew.hintLapsed", { company }) : t("renew.hint", { company, date })}</p>
        {consent.holds && isSameData(consent) ? null : (
          <div>
            <p>{t("list.data")}:</p>
            <Categories of={CONSENT_TEXT.categories} />
          </div>
        )}
        <Form
          schema={renewSchema}
          intent="renew"
          id={formId}
          labels="consents"
          values={{ consentId: consent.id, textVersion: CONSENT_TEXT.version, months: usual ?? shortest }}
          submitLabel={t("renew.submit")}
          submitVariant="secondary"
        >
          <HiddenField name="consentId" />
          <ConsentTerms months={renewMonths} company={company} />
        </Form>
        <p className="muted">{t("list.law")}</p>
      </div>
    </details>
  );
}

/** Why a renewal was refused whose form is not on the page any more: the consent was taken back meanwhile. */
export function RefusedRenewal({
  refused,
  offered,
}: {
  refused: FormState | undefined;
  offered: readonly OwnConsent[];
}) {
  const t = useT("consents");
  const errorText = useErrorText("consents");
  if (refused?.intent !== "renew") return null;
  const isThere = offered.some(
    (consent) => consent.renewMonths.length > 0 && formIdOf(consent) === refused.values[FORM_FIELD],
  );
  if (isThere) return null;
  return (
    <Alert kind="warning" title={t("renew.notDone")} live>
      <p>{errorText(refused.errors["form"] ?? "consent_changed")}</p>
    </Alert>
  );
}
