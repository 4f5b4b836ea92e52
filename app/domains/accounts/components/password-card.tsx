import { useT } from "#app/i18n/index.ts";
import { Form, TextField } from "#app/ui/forms/index.ts";
import { Card } from "#app/ui/index.ts";
import { newPasswordSchema, passwordChangeSchema } from "../schema.ts";

/** A new password in place of the old one, or the first; nothing for accounts that neither has nor could have one. */
export function PasswordCard({ email, hasPassword }: { email: string | null; hasPassword: boolean }) {
  const t = useT("accounts");
  if (!hasPassword && email === null) return null;
  const newPassword = (
    <TextField name="password" type="password" autoComplete="new-password" label={t("account.newPassword")} />
  );
  return (
    <Card title={t("account.passwordTitle")}>
      <p>{hasPassword ? t("account.passwordHint") : t("account.noPasswordHint")}</p>
      {hasPassword ? (
        <Form
          schema={passwordChangeSchema}
          intent="changePassword"
          labels="accounts"
          submitLabel={t("account.changePassword")}
          submitVariant="secondary"
        >
          <TextField name="currentPassword" type="password" autoComplete="current-password" />
          {newPassword}
        </Form>
      ) : (
        <Form
          schema={newPasswordSchema}
          intent="setPassword"
          labels="accounts"
          submitLabel={t("account.setPassword")}
          submitVariant="secondary"
        >
          {newPassword}
        </Form>
      )}
    </Card>
  );
}
