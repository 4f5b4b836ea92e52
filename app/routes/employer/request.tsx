import { redirect } from "@remix-run/node";
import { Link, useLoaderData } from "@remix-run/react";
import { z } from "zod";
import { berlinDay } from "#app/domains/calendar/index.ts";
import { messageSchema, versionSchema } from "#app/domains/support/index.ts";
import { closeRequest, getRequest, postMessage } from "#app/domains/support/index.server.ts";
import { Thread, Topics } from "#app/domains/support/components/index.ts";
import { formError, secureAction, secureLoader } from "#app/permissions/gate.server.ts";
import { newId } from "#app/platform/ids.ts";
import { ActionButton, Form, TextArea } from "#app/ui/forms/index.ts";
import { Alert, Card, Confirm, DescriptionList, PageHeader, StateLabel, useSince } from "#app/ui/index.ts";
import { formatDate, useLocale, useT } from "#app/i18n/index.ts";
import { pageMeta } from "#app/ui/page-meta.ts";

const params = z.object({ requestId: z.uuid() });

export const loader = secureLoader({ params, can: ["create", "SupportRequest"] }, async ({ ctx, params }) => {
  const request = await getRequest(ctx, params.requestId);
  return {
    title: request.subject,
    request: { ...request, since: berlinDay(request.turnSince) },
    messageId: newId(),
    today: ctx.today,
  };
});

export const action = secureAction(
  {
    params,
    intents: {
      reply: { can: ["create", "SupportRequest"], schema: messageSchema },
      withdraw: { can: ["create", "SupportRequest"], schema: versionSchema },
    },
  },
  {
    reply: async ({ ctx, params: { requestId }, data }) => {
      const done = await postMessage(ctx, requestId, { ...data, by: "company" });
      return done.ok
        ? redirect(`/employer/requests/${requestId}`)
        : formError(data, { form: done.code }, 409);
    },
    withdraw: async ({ ctx, params: { requestId }, data }) => {
      const done = await closeRequest(ctx, requestId, { ...data, by: "company", reason: "WITHDRAWN" });
      return done.ok
        ? redirect(`/employer/requests/${requestId}`)
        : formError(data, { form: done.code }, 409);
    },
  },
);

export const meta = pageMeta;

export default function Request() {
  const { title, request, messageId, today } = useLoaderData<typeof loader>();
  const t = useT("support");
  const words = useT("enums");
  const locale = useLocale();
  const since = useSince();
  const open = request.state !== "CLOSED";
  const first = {
    id: request.id,
    authorName: request.company.legalName,
    authorParty: "COMPANY" as const,
    body: request.message,
    createdAt: request.createdAt,
  };
  return (
    <main id="content" className="page">
      <PageHeader
        title={title}
        kicker={t("thread.kicker", { date: formatDate(request.createdOn, locale) })}
        lead={
          <>
            <StateLabel of="RequestState" value={request.state} />{" "}
            {open
              ? t("turnSince", {
                  who: t(`turn.${request.turn}`),
                  since: since(request.since, today),
                })
              : null}
          </>
        }
      />
      <div className="columns">
        <div className="stack">
          <Thread messages={[first, ...request.messages]} own="COMPANY" label={title} />
          {open ? (
            <Form
              key={messageId}
              schema={messageSchema}
              intent="reply"
              labels="support"
              submissionId={messageId}
              submitLabel={t("thread.reply")}
            >
              <TextArea name="body" />
            </Form>
          ) : (
            <Alert
              kind="info"
              title={t("thread.closed", {
                reason: request.closeReason ? words(`CloseReason.${request.closeReason}`) : "–",
              })}
            >
              {t("thread.closedHint")}
            </Alert>
          )}
        </div>
        <Card kind="quiet">
          <DescriptionList
            items={[
              {
                term: t("thread.vacancy"),
                value: request.vacancy ? (
                  <Link to={`/employer/vacancies/${request.vacancyId}`}>{request.vacancy.title}</Link>
                ) : null,
              },
              { term: t("thread.topics"), value: <Topics topics={request.topics} /> },
              { term: t("thread.urgency"), value: words(`Urgency.${request.urgency}`) },
              { term: t("thread.assignee"), value: request.assigneeName ?? t("thread.none") },
            ]}
          />
          {open ? (
            <Confirm label={t("thread.withdraw")}>
              <p>{t("thread.withdrawHint")}</p>
              <ActionButton
                intent="withdraw"
                values={{ version: request.version }}
                variant="danger"
                labels="support"
              >
                {t("thread.withdraw")}
              </ActionButton>
            </Confirm>
          ) : null}
        </Card>
      </div>
    </main>
  );
}
