import { redirect } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { byDay, noticeSchema, readAllSchema } from "#app/domains/notices/index.ts";
import { NoticeList } from "#app/domains/notices/components/index.ts";
import { listNotices, markAllRead, markRead, openNotice } from "#app/domains/notices/index.server.ts";
import { useT } from "#app/i18n/index.ts";
import { translator } from "#app/i18n/index.server.ts";
import { secureAction, secureLoader } from "#app/permissions/gate.server.ts";
import { PAGE_SIZE, pageOf } from "#app/platform/http/page.ts";
import { ActionButton } from "#app/ui/forms/index.ts";
import { EmptyState, LinkButton, PageHeader, Pagination } from "#app/ui/index.ts";
import { pageMeta } from "#app/ui/page-meta.ts";

const can = "signed-in" as const;

export const loader = secureLoader({ can }, async ({ ctx, url }) => {
  const page = pageOf(url);
  const { notices, ...counts } = await listNotices(ctx, page);
  return {
    title: translator(ctx.locale, "notices")("title"),
    days: byDay(notices),
    today: ctx.today,
    seenUntil: ctx.now.toISOString(),
    page,
    ...counts,
  };
});

export const action = secureAction(
  {
    intents: {
      open: { can, schema: noticeSchema },
      read: { can, schema: noticeSchema },
      readAll: { can, schema: readAllSchema },
    },
  },
  {
    open: async ({ ctx, data }) => redirect(await openNotice(ctx, data.noticeId)),
    read: async ({ ctx, data, url }) => {
      await markRead(ctx, data.noticeId);
      return redirect(`/notifications?page=${pageOf(url)}`);
    },
    readAll: async ({ ctx, data }) => {
      await markAllRead(ctx, new Date(data.seenUntil));
      return redirect("/notifications");
    },
  },
);

export const meta = pageMeta;

/** What the reader was told, by day; opening one marks it as read and leads to what it is about. */
export default function Notices() {
  const t = useT("notices");
  const { title, days, today, unread, total, page, seenUntil } = useLoaderData<typeof loader>();
  return (
    <main id="content" className="page page--narrow">
      <PageHeader title={title} lead={t("lead")} />
      {total === 0 ? (
        <EmptyState title={t("empty")}>{t("emptyHint")}</EmptyState>
      ) : (
        <>
          <div className="row">
            <p role="status">{unread === 0 ? t("allRead") : t("unread", { count: unread })}</p>
            {unread === 0 ? null : (
              <ActionButton intent="readAll" values={{ seenUntil }}>
                {t("markAll")}
              </ActionButton>
            )}
          </div>
          {days.length === 0 ? (
            <EmptyState
              title={t("emptyPage")}
              action={<LinkButton to="/notifications">{t("toFirst")}</LinkButton>}
            />
          ) : (
            <NoticeList days={days} today={today} />
          )}
        </>
      )}
      <Pagination page={page} pageSize={PAGE_SIZE} total={total} />
      <div className="row">
        <LinkButton to="/account/notifications">{t("settings")}</LinkButton>
      </div>
    </main>
  );
}
