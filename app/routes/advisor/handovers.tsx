import { redirect } from "@remix-run/node";
import { Link, useLoaderData } from "@remix-run/react";
import { handoverStepSchema } from "#app/domains/people/index.ts";
import { acceptHandover, listIncoming, refuseHandover } from "#app/domains/people/index.server.ts";
import { formError, secureAction, secureLoader } from "#app/permissions/gate.server.ts";
import { PAGE_SIZE, pageOf } from "#app/platform/http/page.ts";
import { ActionButton } from "#app/ui/forms/index.ts";
import { EmptyState, PageHeader, Pagination, StateLabel, Table } from "#app/ui/index.ts";
import { formatDate, useLocale, useT } from "#app/i18n/index.ts";
import { translator } from "#app/i18n/index.server.ts";
import { pageMeta } from "#app/ui/page-meta.ts";

const CAN = ["take", "Handover"] as const;

export const loader = secureLoader({ can: CAN }, async ({ ctx, url }) => {
  const page = pageOf(url);
  const title = translator(ctx.locale, "people")("handover.incoming");
  return { title, page, ...(await listIncoming(ctx, page)) };
});

export const action = secureAction(
  {
    intents: {
      accept: { can: CAN, schema: handoverStepSchema },
      refuse: { can: CAN, schema: handoverStepSchema },
    },
  },
  {
    accept: async ({ ctx, data }) => {
      const done = await acceptHandover(ctx, data);
      return done.ok
        ? redirect(`/advisor/candidates/${done.newCandidateId}`)
        : formError(data, { form: done.code }, 409);
    },
    refuse: async ({ ctx, data }) => {
      const done = await refuseHandover(ctx, data);
      return done.ok ? redirect("/advisor/handovers") : formError(data, { form: done.code }, 409);
    },
  },
);

export const meta = pageMeta;

/** People other centers hand over: occupation and level alone, until they are taken over. */
export default function Handovers() {
  const { title, rows, page, total } = useLoaderData<typeof loader>();
  const t = useT("people");
  const words = useT("enums");
  const locale = useLocale();
  return (
    <main id="content" className="page">
      <Link to="/advisor/candidates">{t("handover.back")}</Link>
      <PageHeader title={title} lead={t("handover.incomingLead")} />
      {rows.length === 0 ? (
        <EmptyState title={t("handover.none")} />
      ) : (
        <Table
          caption={title}
          rows={rows}
          rowKey={({ id }) => id}
          columns={[
            { head: t("labels.isco08"), rowHead: true, cell: ({ occupation }) => occupation },
            { head: t("labels.germanLevel"), cell: ({ germanLevel }) => words(`CefrLevel.${germanLevel}`) },
            { head: t("handover.from"), cell: ({ from }) => from },
            {
              head: t("labels.state"),
              cell: ({ state, agreedAt }) => (
                <>
                  <StateLabel of="HandoverState" value={state} />{" "}
                  {agreedAt ? <span className="muted">{formatDate(agreedAt, locale)}</span> : null}
                </>
              ),
            },
            {
              head: t("handover.answer"),
              cell: ({ id, version, state, newCandidateId, occupation }) =>
                state === "AGREED" ? (
                  <div className="row">
                    <ActionButton
                      intent="accept"
                      values={{ handoverId: id, version }}
                      variant="primary"
                      labels="people"
                      description={`${t("handover.accept")}: ${occupation}`}
                    >
                      {t("handover.accept")}
                    </ActionButton>
                    <ActionButton
                      intent="refuse"
                      values={{ handoverId: id, version }}
                      variant="quiet"
                      labels="people"
                      description={`${t("handover.refuse")}: ${occupation}`}
                    >
                      {t("handover.refuse")}
                    </ActionButton>
                  </div>
                ) : newCandidateId ? (
                  <Link to={`/advisor/candidates/${newCandidateId}`}>{t("handover.open")}</Link>
                ) : null,
            },
          ]}
        />
      )}
      <Pagination page={page} pageSize={PAGE_SIZE} total={total} />
    </main>
  );
}
