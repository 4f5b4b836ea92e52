import { formatInstant, useLocale, useT } from "#app/i18n/index.ts";
import { Form, TextField } from "#app/ui/forms/index.ts";
import { Alert, Card } from "#app/ui/index.ts";
import { inquirySchema } from "../schema.ts";

interface SendInquiryProps {
  inquiryId: string;
  /** name of the authority that has the step, where somebody has said which */
  authority: string | null;
  email: string | null;
  last: { createdAt: Date; createdByName: string; email: string } | null;
  /** whether it was sent today already */
  today: boolean;
}

/** Sends the letter by mail, once a day. */
export function SendInquiry({ inquiryId, authority, email, last, today }: SendInquiryProps) {
  const t = useT("inquiry");
  const locale = useLocale();
  const asked = last && {
    ...{ date: formatInstant(last.createdAt, locale), name: last.createdByName, email: last.email },
  };
  return (
    <Card title={t("send.title")}>
      {asked === null ? null : (
        <Alert kind={today ? "success" : "info"} title={t("send.asked", asked)} live={today}>
          <p>
            {t("send.at")} <bdi>{asked.email}</bdi>
          </p>
          {today ? <p>{t("send.tomorrow")}</p> : null}
        </Alert>
      )}
      {today ? null : (
        <Form
          id="inquiry"
          schema={inquirySchema}
          intent="send"
          labels="inquiry"
          submissionId={inquiryId}
          values={email === null ? {} : { email }}
          submitLabel={t("send.submit")}
        >
          <p>{authority === null ? t("send.noAuthority") : t("send.to", { authority })}</p>
          <p>{t("send.reply")}</p>
          <TextField name="email" type="email" />
          <TextField name="fileNumber" optional />
        </Form>
      )}
    </Card>
  );
}
