import { formatInstant, useLocale, useT } from "#app/i18n/index.ts";
import { ActionButton, CheckboxField, Form, HiddenField, TextField } from "#app/ui/forms/index.ts";
import type { SentLink } from "../links/send-link.server.ts";
import { linkSchema } from "../schema.ts";

interface StepLinksProps {
  milestoneId: string;
  links: readonly SentLink[];
  linkId: string;
}

/** Somebody without an account is asked to confirm a step; who was asked already, and what they said. */
export function StepLinks({ milestoneId, links, linkId }: StepLinksProps) {
  const t = useT("cases");
  return (
    <details className="more" open={links.some(({ isOpen }) => isOpen)}>
      <summary>{t("links.title")}</summary>
      <p>{t("links.lead")}</p>
      {links.length === 0 ? null : (
        <ul className="entries">
          {links.map((link) => (
            <li key={link.id}>
              <Sent link={link} milestoneId={milestoneId} />
            </li>
          ))}
        </ul>
      )}
      <Form
        schema={linkSchema}
        intent="sendLink"
        id={`link-${milestoneId}`}
        values={{ milestoneId }}
        labels="cases"
        submissionId={linkId}
        submitLabel={t("links.send")}
        submitVariant="secondary"
      >
        <HiddenField name="milestoneId" />
        <TextField name="addressee" />
        <TextField name="email" type="email" label={t("links.email")} hint={t("links.emailHint")} />
        <CheckboxField name="withName" />
      </Form>
    </details>
  );
}

function Sent({ link, milestoneId }: { link: SentLink; milestoneId: string }) {
  const t = useT("cases");
  const locale = useLocale();
  const { answer, answeredAt, answeredBy, addressee, email, isOpen } = link;
  const said =
    answer !== null && answeredAt !== null
      ? t(`links.${answer}`, { name: answeredBy ?? "", date: formatInstant(answeredAt, locale) })
      : t(isOpen ? "links.open" : "links.over", { date: formatInstant(link.expiresAt, locale) });
  return (
    <>
      <strong>{addressee}</strong> <bdi className="muted">{email}</bdi>
      <p>{said}</p>
      {isOpen ? (
        <ActionButton intent="endLink" values={{ milestoneId, linkId: link.id }} labels="cases">
          {t("links.end")}
        </ActionButton>
      ) : null}
    </>
  );
}
