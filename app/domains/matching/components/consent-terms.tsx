import { useT } from "#app/i18n/index.ts";
import { CheckboxField, HiddenField, SelectField } from "#app/ui/forms/index.ts";
import type { CONSENT_MONTHS } from "../consent-text.ts";

interface Props {
  /** to choose from */
  months: readonly (typeof CONSENT_MONTHS)[number][];
  company: string;
}

/** What every consent asks: for how long, and the tick; in a form of `consentSchema` or `renewSchema`. */
export function ConsentTerms({ months, company }: Props) {
  const t = useT("consents");
  return (
    <>
      <HiddenField name="textVersion" />
      <SelectField
        name="months"
        options={months.map((value) => ({ value, label: t("list.months", { count: Number(value) }) }))}
      />
      <CheckboxField name="agree" label={t("list.agree", { company })} />
    </>
  );
}
