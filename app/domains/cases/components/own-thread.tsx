import { useSearchParams } from "@remix-run/react";
import { formatInstant, useLocale, useT } from "#app/i18n/index.ts";
import { Form, RadioGroup, TextArea } from "#app/ui/forms/index.ts";
import { Alert, Card, EmptyState, PageHeader } from "#app/ui/index.ts";
import type { OwnThread } from "../queries/own.server.ts";
import { caseMessageSchema } from "../schema.ts";
import { Helper } from "./checklist.tsx";

/** The candidate's thread with company and center. */
export function OwnThreadPage({
  title,
  thread,
  messageId,
}: {
  title: string;
  thread: OwnThread;
  messageId: string;
}) {
  const t = useT("checklist");
  const [search] = useSearchParams();
  return (
    <main id="content" className="page page--narrow">
      <PageHeader title={title} lead={t("messages.lead")} />
      {search.has("sent") ? <Alert kind="success" title={t("messages.sent")} live /> : null}
      {thread.messages.length === 0 ? (
        <EmptyState title={t("messages.empty")}>{t("messages.emptyText")}</EmptyState>
      ) : (
        <Messages messages={thread.messages} />
      )}
      {thread.state === "ENDED" ? (
        <Alert kind="info" title={t("step.over")} />
      ) : (
        <Card>
          <Form
            schema={caseMessageSchema}
            intent="message"
            values={{ audience: "all" }}
            labels="checklist"
            submissionId={messageId}
            submitLabel={t("messages.send")}
          >
            <TextArea name="body" rows={5} />
            <RadioGroup
              name="audience"
              options={[
                { value: "all", label: t("messages.audience.all") },
                { value: "center", label: t("messages.audience.center") },
              ]}
            />
          </Form>
        </Card>
      )}
      <Helper list={thread} />
    </main>
  );
}

function Messages({ messages }: Pick<OwnThread, "messages">) {
  const t = useT("checklist");
  const locale = useLocale();
  return (
    <ol className="thread">
      {messages.map(({ id, own, authorName, authorParty, body, createdAt, forEmployer }) => (
        <li key={id} className={own ? "thread__message thread__message--own" : "thread__message"}>
          <p className="thread__head">
            <strong>{own ? t("messages.you") : <bdi>{authorName}</bdi>}</strong>
            {own ? null : ` · ${t(`by.${authorParty}`)}`} ·{" "}
            <bdi dir="ltr">{formatInstant(createdAt, locale)}</bdi>
            {forEmployer ? null : ` · ${t("messages.onlyCenter")}`}
          </p>
          <p className="thread__body" dir="auto">
            {body}
          </p>
        </li>
      ))}
    </ol>
  );
}
