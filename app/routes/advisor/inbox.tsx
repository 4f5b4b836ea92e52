import { redirect } from "@remix-run/node";
import { Link, useLoaderData } from "@remix-run/react";
import { z } from "zod";
import { listAdvisors } from "#app/domains/accounts/index.server.ts";
import { isLand } from "#app/domains/calendar/index.ts";
import { WaitingCard } from "#app/domains/cases/components/index.ts";
import { listWaitingCases } from "#app/domains/cases/index.server.ts";
import { WaitingPapersLink } from "#app/domains/documents/components/index.ts";
import { countToCheck } from "#app/domains/documents/index.server.ts";
import {
  answerOverdue,
  FIRST_ANSWER_WORKING_DAYS,
  firstAnswerDue,
  triageSchema,
  versionSchema,
} from "#app/domains/support/index.ts";
import { getInbox, INBOX_FOLDERS, takeRequest, triageRequest } from "#app/domains/support/index.server.ts";
import { InboxFolders, InboxSide, Topics, useInboxKeys } from "#app/domains/support/components/index.ts";
import { formError, secureAction, secureLoader } from "#app/permissions/gate.server.ts";
import { LAST_PAGE, PAGE_SIZE, pageOf } from "#app/platform/http/page.ts";
import { formId } from "#app/ui/forms/fields.ts";
import { Badge, DueDate, EmptyState, PageHeader, Pagination, StateLabel, Table } from "#app/ui/index.ts";
import { useT } from "#app/i18n/index.ts";
import { translator } from "#app/i18n/index.server.ts";
import { pageMeta } from "#app/ui/page-meta.ts";

export const loader = secureLoader({ can: ["triage", "SupportRequest"] }, async ({ ctx, url }) => {
  const folder = INBOX_FOLDERS.find((known) => known === url.searchParams.get("folder")) ?? "unassigned";
  const page = pageOf(url);
  const [{ rows, counts }, assignees, waiting, papers] = await Promise.all([
    getInbox(ctx, folder, page),
    listAdvisors(ctx),
    // the desk has no cases
    ctx.ability.can("update", "Case") ? listWaitingCases(ctx) : null,
    ctx.ability.can("update", "Paper") ? countToCheck(ctx) : null,
  ]);
  const wanted = url.searchParams.get("request");
  const shown = rows.map((row) => {
    const land = isLand(row.company.land) ? row.company.land : null;
    return {
      ...row,
      due: land ? firstAnswerDue(row.createdOn, land) : null,
      overdue: land ? answerOverdue(row, land, ctx.today) : false,
    };
  });
  return {
    title: translator(ctx.locale, "support")("inbox.title"),
    today: ctx.today,
    waiting,
    papers,
    folder,
    page,
    total: counts[folder],
    counts,
    rows: shown,
    selected: shown.find(({ id }) => id === wanted) ?? null,
    assignees,
    may: { take: ctx.ability.can("take", "SupportRequest") },
  };
});

const requestKey = z.object({ requestId: formId });

export const action = secureAction(
  {
    intents: {
      triage: { can: ["triage", "SupportRequest"], schema: triageSchema.extend(requestKey.shape) },
      take: { can: ["take", "SupportRequest"], schema: versionSchema.extend(requestKey.shape) },
    },
  },
  {
    triage: async ({ ctx, data: { requestId, ...triage } }) => {
      const by = ctx.ability.can("take", "SupportRequest") ? "advisor" : "desk";
      const done = await triageRequest(ctx, requestId, by, triage);
      return done.ok ? redirect("/advisor/inbox") : formError(triage, { form: done.code }, 409);
    },
    take: async ({ ctx, data: { requestId, version } }) => {
      const done = await takeRequest(ctx, requestId, version);
      return done.ok
        ? redirect(`/advisor/requests/${requestId}`)
        : formError(undefined, { form: done.code }, 409);
    },
  },
);

export const meta = pageMeta;

export default function Inbox() {
  const { title, today, waiting, papers, folder, page, total, counts, rows, selected, assignees, may } =
    useLoaderData<typeof loader>();
  const t = useT("support");
  const late = rows.filter(({ overdue }) => overdue).length;
  useInboxKeys(
    folder,
    rows.map(({ id }) => id),
    selected?.id ?? null,
  );
  return (
    <main id="content" className="page">
      <PageHeader
        title={title}
        lead={[
          late > 0 ? t("inbox.overdue", { count: late }) : null,
          t("inbox.goal", { days: FIRST_ANSWER_WORKING_DAYS }),
        ]
          .filter(Boolean)
          .join(" ")}
      />
      {waiting ? <WaitingCard waiting={waiting} today={today} /> : null}
      {papers === null ? null : <WaitingPapersLink count={papers} />}
      <div className="inbox">
        <InboxFolders folder={folder} counts={counts} />
        <div className="stack">
          {rows.length === 0 ? (
            <EmptyState title={t("inbox.empty")}>{t("inbox.emptyHint")}</EmptyState>
          ) : (
            <Table
              dense
              caption={t(`inbox.folder.${folder}`)}
              rows={rows}
              rowKey={(row) => row.id}
              selected={(row) => row.id === selected?.id}
              columns={[
                {
                  head: t("inbox.matter"),
                  rowHead: true,
                  cell: (row) => (
                    <>
                      <Link to={`?folder=${folder}&request=${row.id}#selected`} preventScrollReset>
                        {row.subject}
                      </Link>
                      <p className="muted">{row.company.legalName}</p>
                      <Topics topics={row.topics} />
                    </>
                  ),
                },
                {
                  head: t("thread.urgency"),
                  cell: (row) => <StateLabel of="Urgency" value={row.urgency} />,
                },
                {
                  head: t("inbox.due"),
                  cell: (row) =>
                    row.firstAnsweredAt ? (
                      <Badge tone="success" sign="done">
                        {t("inbox.answered")}
                      </Badge>
                    ) : row.due ? (
                      <DueDate date={row.due} today={today} />
                    ) : (
                      "–"
                    ),
                },
              ]}
            />
          )}
          <Pagination page={page} pageSize={PAGE_SIZE} lastPage={LAST_PAGE} total={total} />
          <p className="muted only-with-keys needs-scripts">{t("inbox.keys")}</p>
        </div>
        <div id={selected ? "selected" : undefined}>
          <InboxSide request={selected} assignees={assignees} mayTake={may.take} />
        </div>
      </div>
    </main>
  );
}
