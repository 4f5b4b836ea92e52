import { formatInstant, useLocale, useT } from "#app/i18n/index.ts";
import { Form, RadioGroup, TextArea } from "#app/ui/forms/index.ts";
import { Card } from "#app/ui/index.ts";
import type { CaseView } from "../queries/case.server.ts";
import { audiencesOf } from "../rules/audience.ts";
import type { Mover } from "../rules/state.ts";
import { caseMessageSchema } from "../schema.ts";

interface ThreadProps {
  messages: CaseView["messages"];
  side: Mover;
  closed: boolean;
  messageId: string;
}

/** What company, candidate and center write to each other, and the field for the next message. */
export function CaseThread({ messages, side, closed, messageId }: ThreadProps) {
  const t = useT("cases");
  const audiences = audiencesOf(side);
  return (
    <section id="messages" aria-labelledby="messages-title" className="stack">
      <h2 id="messages-title">{t("thread.title")}</h2>
      {messages.length === 0 ? <p className="muted">{t("thread.empty")}</p> : null}
      <Messages messages={messages} />
      {closed ? (
        <p className="muted">{t("thread.closed")}</p>
      ) : (
        <Card kind="quiet">
          <Form
            schema={caseMessageSchema}
            intent="message"
            values={{ audience: audiences[0] }}
            labels="cases"
            submissionId={messageId}
            submitLabel={t("thread.send")}
            submitVariant="secondary"
          >
            <TextArea name="body" rows={4} />
            <RadioGroup
              name="audience"
              options={audiences.map((value) => ({ value, label: t(`thread.audience.${value}`) }))}
            />
          </Form>
        </Card>
      )}
    </section>
  );
}

function Messages({ messages }: Pick<ThreadProps, "messages">) {
  const t = useT("cases");
  const words = useT("enums");
  const locale = useLocale();
  if (messages.length === 0) return null;
  return (
    <ol className="thread">
      {messages.map(({ id, own, authorName, authorParty, body, createdAt, forEmployer, forCandidate }) => (
        <li key={id} className={own ? "thread__message thread__message--own" : "thread__message"}>
          <p className="thread__head">
            <strong>{own ? t("thread.you") : <bdi>{authorName}</bdi>}</strong>
            {own ? null : `, ${words(`Turn.${authorParty}`)}`} · {formatInstant(createdAt, locale)}
            {forEmployer && forCandidate
              ? null
              : ` · ${t(forEmployer ? "thread.onlyCompany" : "thread.onlyCandidate")}`}
          </p>
          <p className="thread__body" dir="auto">
            {body}
          </p>
        </li>
      ))}
    </ol>
  );
}
