import { LAENDER } from "#app/domains/calendar/index.ts";
import { useLocale, useT } from "#app/i18n/index.ts";
import { SelectField, TextField, type Choice } from "#app/ui/forms/index.ts";
import { COMPANY_SIZES, INDUSTRIES } from "../schema.ts";

/** The Länder in the page's language, for a select. */
export function useLandChoices(): Choice[] {
  const locale = useLocale();
  return LAENDER.map(({ code, de, en }) => ({ value: code, label: locale === "en" ? en : de }));
}

/** Name, address, size, industry, Betriebsnummer. What the center has verified is left out of the form. */
export function CompanyFields({ verified = false }: { verified?: boolean }) {
  const words = useT("enums");
  const sizes = COMPANY_SIZES.map((size) => ({ value: size, label: words(`CompanySize.${size}`) }));
  const industries = INDUSTRIES.map((industry) => ({
    value: industry,
    label: words(`Industry.${industry}`),
  }));
  return (
    <>
      {verified ? null : <TextField name="legalName" autoComplete="organization" />}
      <AddressFields prefix="" />
      <SelectField name="size" options={sizes} />
      <SelectField name="industry" options={industries} />
      {verified ? null : <TextField name="betriebsnummer" inputMode="numeric" width="medium" optional />}
    </>
  );
}

/** Street, postcode, place, Land; `prefix` such as "establishments.0." */
export function AddressFields({ prefix }: { prefix: string }) {
  const laender = useLandChoices();
  return (
    <>
      <TextField name={`${prefix}street`} autoComplete={prefix === "" ? "street-address" : undefined} />
      <div className="form__row">
        <TextField name={`${prefix}postcode`} inputMode="numeric" width="short" />
        <TextField name={`${prefix}municipality`} />
      </div>
      <SelectField name={`${prefix}land`} options={laender} />
    </>
  );
}

/** Whom the center talks to. */
export function ContactFields({ optional = false }: { optional?: boolean }) {
  return (
    <>
      <TextField name="contactName" optional={optional} />
      <TextField name="contactEmail" type="email" optional={optional} />
      <TextField name="contactPhone" type="tel" width="medium" optional />
    </>
  );
}
