import { redirect } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { bounceSchema } from "#app/domains/notices/index.ts";
import { listBounces, retryBounce } from "#app/domains/notices/index.server.ts";
import { formatInstant, useLocale, useT } from "#app/i18n/index.ts";
import { translator } from "#app/i18n/index.server.ts";
import { secureAction, secureLoader } from "#app/permissions/gate.server.ts";
import { PAGE_SIZE, pageOf } from "#app/platform/http/page.ts";
import { ActionButton } from "#app/ui/forms/index.ts";
import { Alert, EmptyState, PageHeader, Pagination, Table } from "#app/ui/index.ts";
import { pageMeta } from "#app/ui/page-meta.ts";

const CAN = ["update", "MailBounce"] as const;

export const loader = secureLoader({ can: CAN }, async ({ ctx, url }) => {
  const page = pageOf(url);
  return {
    title: translator(ctx.locale, "delivery")("title"),
    done: url.searchParams.get("done") === "retried",
    page,
    ...(await listBounces(ctx, page)),
  };
});

export const action = secureAction(
  { intents: { retry: { can: CAN, schema: bounceSchema } } },
  {
    retry: async ({ ctx, data }) => {
      await retryBounce(ctx, data.bounceId);
      return redirect("/advisor/delivery?done=retried");
    },
  },
);

export const meta = pageMeta;

/** Mails that did not reach the people the center looks after, and sending them once more. */
export default function Delivery() {
  const t = useT("delivery");
  const locale = useLocale();
  const { title, done, bounces, page, total } = useLoaderData<typeof loader>();
  return (
    <main id="content" className="page">
      <PageHeader title={title} lead={t("lead")} />
      {done ? (
        <Alert kind="success" title={t("done")} live>
          {t("doneText")}
        </Alert>
      ) : null}
      {bounces.length === 0 ? (
        <EmptyState title={t("empty")}>{t("emptyHint")}</EmptyState>
      ) : (
        <>
          <p>{t("hint")}</p>
          <Table
            caption={t("caption")}
            rows={bounces}
            rowKey={({ id }) => id}
            columns={[
              {
                head: t("to"),
                rowHead: true,
                cell: ({ email, name, nowEmail }) => (
                  <>
                    {name === null ? null : (
                      <>
                        <bdi>{name}</bdi>
                        <br />
                      </>
                    )}
                    <bdi>{email}</bdi>
                    {nowEmail === null ? null : (
                      <>
                        <br />
                        {t("newAddress", { email: nowEmail })}
                      </>
                    )}
                  </>
                ),
              },
              { head: t("about"), cell: ({ subject }) => <span dir="auto">{subject}</span> },
              { head: t("at"), cell: ({ at }) => formatInstant(at, locale) },
              {
                head: t("state"),
                cell: ({ id, email, nowEmail, uncertain, retriedAt }) =>
                  retriedAt === null ? (
                    <div className="stack stack--small">
                      <span>{uncertain ? t("uncertain") : t("open")}</span>
                      <ActionButton
                        intent="retry"
                        values={{ bounceId: id }}
                        description={t("retryTo", { email: nowEmail ?? email })}
                      >
                        {t("retry")}
                      </ActionButton>
                    </div>
                  ) : (
                    t("retried", { date: formatInstant(retriedAt, locale) })
                  ),
              },
            ]}
          />
        </>
      )}
      <Pagination page={page} pageSize={PAGE_SIZE} total={total} />
    </main>
  );
}
