import { Link, useActionData } from "@remix-run/react";
import { isLand, type Land } from "#app/domains/calendar/index.ts";
import { useT } from "#app/i18n/index.ts";
import { Form, SubmitButton, TextField, type FormState } from "#app/ui/forms/index.ts";
import { registrationSchema, registrationWithAccountSchema } from "../schema.ts";
import { AddressFields, CompanyFields, ContactFields } from "./company-fields.tsx";
import { NoCenterAlert } from "./no-center-alert.tsx";

/** How many blocks for establishments the form shows: those that came back, and one more when asked for. */
function establishmentRows(state: FormState | undefined): number {
  const indices = Object.keys(state?.values ?? {}).flatMap((name) => {
    const [, index] = /^establishments\.(\d+)\./.exec(name) ?? [];
    return index === undefined ? [] : [Number(index)];
  });
  const rows = Math.max(0, ...indices.map((index) => index + 1));
  return state?.intent === "add_establishment" ? rows + 1 : rows;
}

interface RegistrationFormProps {
  submissionId: string;
  /** who is signed in; null asks for an account as well */
  person: { name: string; email: string } | null;
  /** municipalities some center is competent for, shown when none is competent for the one typed */
  places: readonly { land: Land; municipality: string }[];
}

/** The registration of a company, with or without an account; further establishments one block at a time. */
export function RegistrationForm({ submissionId, person, places }: RegistrationFormProps) {
  const t = useT("companies");
  const answer = useActionData<{ form?: FormState }>();
  const state = answer?.form;
  const land = String(state?.values["land"] ?? "");
  const noCenter = state?.errors["municipality"] === "no_center" && isLand(land) ? land : null;
  return (
    <div className="stack">
      {noCenter === null ? null : (
        <NoCenterAlert
          land={noCenter}
          municipality={String(state?.values["municipality"])}
          served={places.filter((place) => place.land === noCenter).map(({ municipality }) => municipality)}
        />
      )}
      {person === null ? (
        <p>
          {t("register.have_account")} <Link to="/login?next=/register/company">{t("register.sign_in")}</Link>
        </p>
      ) : (
        <p>{t("register.signed_in", person)}</p>
      )}
      <Form
        id="register-company"
        schema={person === null ? registrationWithAccountSchema : registrationSchema}
        intent={person === null ? "register_with_account" : "register"}
        labels="companies"
        submitLabel={t("register.submit")}
        submissionId={submissionId}
      >
        <fieldset className="form__section">
          <legend>{t("register.sections.company")}</legend>
          <CompanyFields />
        </fieldset>
        <EstablishmentRows rows={establishmentRows(state)} />
        {person === null ? (
          <fieldset className="form__section">
            <legend>{t("register.sections.account")}</legend>
            <TextField name="accountName" autoComplete="name" />
            <TextField name="accountEmail" type="email" autoComplete="email" />
            <TextField name="password" type="password" autoComplete="new-password" />
          </fieldset>
        ) : null}
        <fieldset className="form__section">
          <legend>{t("register.sections.contact")}</legend>
          <p className="kern-hint">{t("register.contact_hint")}</p>
          <ContactFields optional />
        </fieldset>
      </Form>
    </div>
  );
}

function EstablishmentRows({ rows }: { rows: number }) {
  const t = useT("companies");
  return (
    <fieldset className="form__section">
      <legend>{t("register.sections.establishments")}</legend>
      <p className="kern-hint">{t("register.establishments_hint")}</p>
      {Array.from({ length: rows }, (_, row) => (
        <fieldset className="form__section" key={row}>
          <legend>{t("register.establishment", { number: row + 1 })}</legend>
          <TextField name={`establishments.${row}.name`} />
          <AddressFields prefix={`establishments.${row}.`} />
          <TextField
            name={`establishments.${row}.betriebsnummer`}
            inputMode="numeric"
            width="medium"
            optional
          />
        </fieldset>
      ))}
      <div>
        <SubmitButton name="intent" value="add_establishment" unchecked>
          {t("register.add_establishment")}
        </SubmitButton>
      </div>
    </fieldset>
  );
}
