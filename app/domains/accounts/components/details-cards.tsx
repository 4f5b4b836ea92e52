import { LOCALE_NAMES, LOCALES, useT, type Locale } from "#app/i18n/index.ts";
import { Form, SelectField, TextField } from "#app/ui/forms/index.ts";
import { Card } from "#app/ui/index.ts";
import { localeSchema, nameSchema } from "../schema.ts";

/** Name and language of the own account, each with its own form. */
export function DetailsCards({ name, locale }: { name: string; locale: Locale }) {
  const t = useT("accounts");
  return (
    <>
      <Card title={t("account.detailsTitle")}>
        <Form
          schema={nameSchema}
          intent="name"
          values={{ name }}
          labels="accounts"
          submitLabel={t("account.save")}
          submitVariant="secondary"
        >
          <TextField name="name" autoComplete="name" dir="auto" />
        </Form>
      </Card>
      <Card title={t("account.languageTitle")}>
        <Form
          schema={localeSchema}
          intent="locale"
          values={{ locale }}
          labels="accounts"
          submitLabel={t("account.save")}
          submitVariant="secondary"
        >
          <SelectField
            name="locale"
            hint={t("account.languageHint")}
            options={LOCALES.map((value) => ({ value, label: LOCALE_NAMES[value] }))}
          />
        </Form>
      </Card>
    </>
  );
}
