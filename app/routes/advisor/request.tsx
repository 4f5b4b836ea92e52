import { redirect } from "@remix-run/node";
import { Link, useLoaderData } from "@remix-run/react";
import { z } from "zod";
import { berlinDay } from "#app/domains/calendar/index.ts";
import {
  closeSchema,
  messageSchema,
  noteSchema,
  referralSchema,
  versionSchema,
} from "#app/domains/support/index.ts";
import {
  addNote,
  closeRequest,
  getRequest,
  listPartners,
  postMessage,
  sendReferral,
  takeRequest,
} from "#app/domains/support/index.server.ts";
import {
  CloseForm,
  NotesCard,
  ReferralsCard,
  Thread,
  Topics,
} from "#app/domains/support/components/index.ts";
import { formError, secureAction, secureLoader } from "#app/permissions/gate.server.ts";
import { newId } from "#app/platform/ids.ts";
import { ActionButton, Form, TextArea } from "#app/ui/forms/index.ts";
import { Alert, Card, DescriptionList, LinkButton, PageHeader, StateLabel, useSince } from "#app/ui/index.ts";
import { formatDate, useLocale, useT } from "#app/i18n/index.ts";
import { pageMeta } from "#app/ui/page-meta.ts";

const params = z.object({ requestId: z.uuid() });

export const loader = secureLoader({ params, can: ["triage", "SupportRequest"] }, async ({ ctx, params }) => {
  const [request, partners] = await Promise.all([getRequest(ctx, params.requestId), listPartners(ctx)]);
  return {
    title: request.subject,
    today: ctx.today,
    request: { ...request, since: berlinDay(request.turnSince) },
    partners,
    ids: { message: newId(), note: newId(), referral: newId() },
    may: {
      take: ctx.ability.can("take", "SupportRequest"),
      refer: ctx.ability.can("create", "Referral"),
      match: ctx.ability.can("propose", "Proposal"),
    },
  };
});

export const action = secureAction(
  {
    params,
    intents: {
      answer: { can: ["take", "SupportRequest"], schema: messageSchema },
      note: { can: ["create", "InternalNote"], schema: noteSchema },
      take: { can: ["take", "SupportRequest"], schema: versionSchema },
      refer: { can: ["create", "Referral"], schema: referralSchema },
      close: { can: ["take", "SupportRequest"], schema: closeSchema },
    },
  },
  {
    answer: async ({ ctx, params: { requestId }, data }) => {
      const done = await postMessage(ctx, requestId, { ...data, by: "advisor" });
      return done.ok ? redirect(`/advisor/requests/${requestId}`) : formError(data, { form: done.code }, 409);
    },
    note: async ({ ctx, params: { requestId }, data }) => {
      await addNote(ctx, requestId, data);
      return redirect(`/advisor/requests/${requestId}`);
    },
    take: async ({ ctx, params: { requestId }, data }) => {
      const done = await takeRequest(ctx, requestId, data.version);
      return done.ok ? redirect(`/advisor/requests/${requestId}`) : formError(data, { form: done.code }, 409);
    },
    refer: async ({ ctx, params: { requestId }, data }) => {
      await sendReferral(ctx, requestId, data);
      return redirect(`/advisor/requests/${requestId}`);
    },
    close: async ({ ctx, params: { requestId }, data }) => {
      const done = await closeRequest(ctx, requestId, { ...data, by: "advisor" });
      return done.ok ? redirect("/advisor/inbox") : formError(data, { form: done.code }, 409);
    },
  },
);

export const meta = pageMeta;

export default function Request() {
  const { title, today, request, partners, ids, may } = useLoaderData<typeof loader>();
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
        kicker={`${request.company.legalName} · ${t("thread.kicker", { date: formatDate(request.createdOn, locale) })}`}
        lead={
          <>
            <StateLabel of="RequestState" value={request.state} />{" "}
            {open
              ? t("turnSince", {
                  who: t(`turnSeenByCenter.${request.turn}`),
                  since: since(request.since, today),
                })
              : null}
          </>
        }
        action={
          may.take && (request.state === "NEW" || request.state === "TRIAGED") ? (
            <ActionButton
              intent="take"
              values={{ version: request.version }}
              variant="primary"
              labels="support"
            >
              {t("triage.take")}
            </ActionButton>
          ) : undefined
        }
      />
      <div className="columns">
        <div className="stack">
          <Thread messages={[first, ...request.messages]} own="CENTER" label={title} />
          {open && may.take ? (
            <Form
              key={ids.message}
              schema={messageSchema}
              intent="answer"
              labels="support"
              submissionId={ids.message}
              submitLabel={t("thread.reply")}
            >
              <TextArea name="body" label={t("thread.answer")} />
            </Form>
          ) : null}
          {open ? null : (
            <Alert
              kind="info"
              title={t("thread.closed", {
                reason: request.closeReason ? words(`CloseReason.${request.closeReason}`) : "–",
              })}
            />
          )}
          <NotesCard notes={request.notes} noteId={ids.note} />
        </div>
        <div className="stack">
          <Card kind="quiet">
            <DescriptionList
              items={[
                { term: t("thread.vacancy"), value: request.vacancy?.title ?? null },
                { term: t("thread.topics"), value: <Topics topics={request.topics} /> },
                { term: t("thread.urgency"), value: words(`Urgency.${request.urgency}`) },
                { term: t("thread.assignee"), value: request.assigneeName ?? t("thread.none") },
                {
                  term: t("thread.company"),
                  value: (
                    <Link to={`/advisor/companies/${request.companyId}`}>{request.company.legalName}</Link>
                  ),
                },
              ]}
            />
            {may.match && request.vacancyId ? (
              <LinkButton to={`/advisor/matching/${request.vacancyId}`}>{t("matching")}</LinkButton>
            ) : null}
          </Card>
          <ReferralsCard
            referrals={request.referrals}
            partners={partners}
            topics={request.topics}
            referralId={ids.referral}
            mayRefer={may.refer && open}
          />
          {open && may.take ? <CloseForm version={request.version} /> : null}
        </div>
      </div>
    </main>
  );
}
