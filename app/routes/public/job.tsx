import { data, redirect, type MetaFunction } from "@remix-run/node";
import { Link, useLoaderData } from "@remix-run/react";
import { z } from "zod";
import { AdDetails, ApplyCard } from "#app/domains/jobads/components/index.ts";
import { adPath, codeInSlug } from "#app/domains/jobads/index.ts";
import { getAd, jobPosting, wasShown } from "#app/domains/jobads/index.server.ts";
import { occupationLabel } from "#app/domains/occupations/index.ts";
import { formatDate, useLocale, useT, staffLocale } from "#app/i18n/index.ts";
import { translator } from "#app/i18n/index.server.ts";
import { publicLoader } from "#app/permissions/gate.server.ts";
import { notFound } from "#app/platform/errors.ts";
import { Centers } from "#app/ui/home/centers.tsx";
import { LinkButton, PageHeader } from "#app/ui/index.ts";
import { pageMeta } from "#app/ui/page-meta.ts";

const params = z.object({ slug: z.string().max(200) });

/** 200 while the job is shown, 301 to its present title, 410 once it is over, 404 if there never was one. */
export const loader = publicLoader({ params }, async ({ ctx, params, url, house }) => {
  const code = codeInSlug(params.slug) ?? notFound("JobAd");
  const found = await getAd(ctx, code);
  if (!found) {
    if (!(await wasShown(ctx, code))) notFound("JobAd");
    const title = translator(ctx.locale, "jobs")("gone.title");
    return data({ title, shown: null }, { status: 410 });
  }
  const path = adPath(found);
  if (url.pathname !== path) return redirect(path, 301);
  const { baseUrl } = house.env;
  const { center, ...ad } = found;
  const occupation = occupationLabel(ad, staffLocale(ctx.locale));
  const posting = jobPosting(found, { baseUrl, locale: ctx.locale });
  const shown = { ad: { ...ad, occupation }, center, posting, canonical: `${baseUrl}${path}` };
  return data({ title: ad.title, shown }, { status: 200 });
});

export const meta: MetaFunction<typeof loader> = ({ data: page }) => [
  ...pageMeta({ data: page }),
  ...(page?.shown
    ? [
        { tagName: "link", rel: "canonical", href: page.shown.canonical } as const,
        { "script:ld+json": page.shown.posting },
      ]
    : []),
];

/** One open job, and how to apply for it with the help of the Welcome Center. */
export default function Job() {
  const { title, shown } = useLoaderData<typeof loader>();
  const t = useT("jobs");
  const locale = useLocale();
  if (shown === null) {
    return (
      <main id="content" className="page page--narrow">
        <PageHeader title={title} lead={t("gone.text")} />
        <p>
          <LinkButton to="/jobs" variant="primary">
            {t("gone.more")}
          </LinkButton>
        </p>
      </main>
    );
  }
  const { ad, center } = shown;
  const dates = { date: formatDate(ad.shownSince, locale), until: formatDate(ad.validThrough, locale) };
  return (
    <main id="content" className="page">
      <Link to="/jobs" className="no-print">
        {t("page.back")}
      </Link>
      <PageHeader title={title} lead={`${ad.companyName}, ${ad.municipality}`} />
      <div className="columns answer-first">
        <div className="stack">
          <AdDetails ad={ad} />
        </div>
        <ApplyCard ad={ad} center={center} />
        <p className="muted">{t("page.shown", dates)}</p>
      </div>
      <Centers centers={[center]} />
    </main>
  );
}
