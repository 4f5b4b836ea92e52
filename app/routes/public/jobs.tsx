import type { MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { LAND_CODES } from "#app/domains/calendar/index.ts";
import { AdFilter, AdList } from "#app/domains/jobads/components/index.ts";
import { adPath, GERMAN_LEVELS, WORK_AREAS } from "#app/domains/jobads/index.ts";
import { listAds } from "#app/domains/jobads/index.server.ts";
import { useT } from "#app/i18n/index.ts";
import { translator } from "#app/i18n/index.server.ts";
import { publicLoader } from "#app/permissions/gate.server.ts";
import { PAGE_SIZE, pageOf, searchOf } from "#app/platform/http/page.ts";
import { EmptyState, PageHeader, Pagination } from "#app/ui/index.ts";
import { pageMeta } from "#app/ui/page-meta.ts";

/** What the address asks for; anything unknown is left out. */
function filterOf(url: URL) {
  const asked = (name: string) => url.searchParams.get(name);
  return {
    search: searchOf(url),
    land: LAND_CODES.find((known) => known === asked("land")) ?? null,
    area: WORK_AREAS.find((known) => known === asked("area")) ?? null,
    german: GERMAN_LEVELS.find((known) => known === asked("german")) ?? null,
  };
}

export const loader = publicLoader({}, async ({ ctx, url, house }) => {
  const asked = filterOf(url);
  const page = pageOf(url);
  const { ads, total } = await listAds(ctx, { ...asked, page });
  const t = translator(ctx.locale, "jobs");
  return {
    title: t("list.title"),
    feed: { title: t("list.feed_title"), href: `${house.env.baseUrl}/jobs/feed.atom` },
    asked,
    page,
    total,
    ads: ads.map((ad) => ({ ...ad, path: adPath(ad) })),
  };
});

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  ...pageMeta({ data }),
  ...(data
    ? [{ tagName: "link", rel: "alternate", type: "application/atom+xml", ...data.feed } as const]
    : []),
];

/** All open jobs, for everybody. */
export default function Jobs() {
  const { title, asked, ads, total, page } = useLoaderData<typeof loader>();
  const t = useT("jobs");
  return (
    <main id="content" className="page">
      <PageHeader title={title} lead={t("list.lead")} />
      <AdFilter asked={asked} />
      {total === 0 ? (
        <EmptyState title={t("list.none")}>{t("list.none_text")}</EmptyState>
      ) : (
        <>
          <p role="status">{t("list.count", { count: total })}</p>
          <AdList ads={ads} />
        </>
      )}
      <Pagination page={page} pageSize={PAGE_SIZE} total={total} />
      <p className="muted no-print">
        <a href="/jobs/feed.atom">{t("list.feed")}</a>
      </p>
    </main>
  );
}
