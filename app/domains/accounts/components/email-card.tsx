import { useT } from "#app/i18n/index.ts";
import { Form, TextField } from "#app/ui/forms/index.ts";
import { Card } from "#app/ui/index.ts";
import { emailChangeSchema } from "../schema.ts";

interface EmailCardProps {
  /** null for people who sign in with codes */
  email: string | null;
  hasPassword: boolean;
}

/** The address that mails go to, and the way to another one. */
export function EmailCard({ email, hasPassword }: EmailCardProps) {
  const t = useT("accounts");
  return (
    <Card title={t("account.email")}>
      <p>
        <bdi>{email ?? t("account.noEmail")}</bdi>
      </p>
      <Form
        schema={emailChangeSchema}
        intent="changeEmail"
        labels="accounts"
        submitLabel={email === null ? t("account.addEmail") : t("account.changeEmail")}
        submitVariant="secondary"
      >
        <TextField name="email" type="email" autoComplete="email" />
        {hasPassword ? (
          <TextField name="currentPassword" type="password" autoComplete="current-password" />
        ) : null}
      </Form>
    </Card>
  );
}
