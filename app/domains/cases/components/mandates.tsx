import { formatDate, useLocale, useT } from "#app/i18n/index.ts";
import { berlinDay } from "#app/domains/calendar/berlin.ts";
import { ActionButton, Form, TextField } from "#app/ui/forms/index.ts";
import { Card, Confirm } from "#app/ui/index.ts";
import type { CaseMandates } from "../queries/case.server.ts";
import { mandateSchema } from "../schema.ts";

/** Who represents the company in this case; its administrators invite and end. */
export function Mandates({ mandates, invitations, mayInvite }: CaseMandates & { mayInvite: boolean }) {
  const t = useT("cases");
  return (
    <Card title={t("mandates.title")}>
      <p>{t("mandates.lead")}</p>
      {mandates.length === 0 ? <p className="muted">{t("mandates.none")}</p> : null}
      <List mandates={mandates} invitations={invitations} mayInvite={mayInvite} />
      {mayInvite ? (
        <Form
          schema={mandateSchema}
          intent="invite"
          labels="cases"
          submitLabel={t("mandates.invite")}
          submitVariant="secondary"
        >
          <TextField name="email" type="email" autoComplete="off" />
        </Form>
      ) : null}
    </Card>
  );
}

function List({ mandates, invitations, mayInvite }: CaseMandates & { mayInvite: boolean }) {
  const t = useT("cases");
  const locale = useLocale();
  if (mandates.length + invitations.length === 0) return null;
  return (
    <ul className="entries">
      {mandates.map(({ id, name, email, createdAt }) => (
        <li key={id}>
          <p>
            <bdi>{name}</bdi>, {email},{" "}
            {t("mandates.since", { date: formatDate(berlinDay(createdAt), locale) })}
          </p>
          {mayInvite ? (
            <Confirm label={t("mandates.end")}>
              <p>{t("mandates.endText", { name })}</p>
              <ActionButton intent="endMandate" values={{ mandateId: id }} variant="danger" labels="cases">
                {t("mandates.end")}
              </ActionButton>
            </Confirm>
          ) : null}
        </li>
      ))}
      {invitations.map(({ id, email, expiresAt }) => (
        <li key={id}>
          {t("mandates.invited", {
            email: email ?? "",
            date: formatDate(berlinDay(expiresAt), locale),
          })}
        </li>
      ))}
    </ul>
  );
}
