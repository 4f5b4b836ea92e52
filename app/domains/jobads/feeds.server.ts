import { toUtcDate, type PlainDate } from "#app/domains/calendar/index.ts";
import { translator } from "#app/i18n/index.server.ts";
import type { Ctx } from "#app/permissions/context.ts";
import { writeXml } from "#app/platform/xml.ts";
import { listForFeed, listForSitemap } from "./queries.server.ts";
import { adPath } from "./rules.ts";

/** So many entries a feed holds; readers come often, and the list of all jobs is a page. */
const FEED_ENTRIES = 100;
/** The protocol's limit is 50,000 addresses in one file. */
const SITEMAP_ADS = 49_000;

/** Pages that everybody should find, beside the jobs. */
const PUBLIC_PAGES = ["/", "/jobs", "/check", "/register/company", "/law"] as const;

/** The latest jobs as an Atom feed (RFC 4287), in German as the companies write. */
export async function atomFeed(
  ctx: Pick<Ctx, "db">,
  { baseUrl, today }: { baseUrl: string; today: PlainDate },
): Promise<string> {
  const ads = await listForFeed(ctx, FEED_ENTRIES);
  const t = translator("de", "jobs");
  const [latest] = ads;
  return writeXml({
    feed: {
      "@xmlns": "http://www.w3.org/2005/Atom",
      "@xml:lang": "de",
      id: `${baseUrl}/jobs/feed.atom`,
      title: t("list.feed_title"),
      updated: (latest?.updatedAt ?? toUtcDate(today)).toISOString(),
      author: { name: "Fachkräftelotse", uri: `${baseUrl}/` },
      link: [
        { "@rel": "self", "@type": "application/atom+xml", "@href": `${baseUrl}/jobs/feed.atom` },
        { "@rel": "alternate", "@type": "text/html", "@href": `${baseUrl}/jobs` },
      ],
      entry: ads.map((ad) => ({
        id: `urn:uuid:${ad.id}`,
        title: ad.title,
        updated: ad.updatedAt.toISOString(),
        published: ad.createdAt.toISOString(),
        author: { name: ad.companyName },
        link: { "@rel": "alternate", "@type": "text/html", "@href": `${baseUrl}${adPath(ad)}` },
        category: { "@term": ad.land, "@label": ad.municipality },
        summary: { "@type": "text", "#text": `${ad.companyName}, ${ad.municipality}. ${ad.tasks}` },
      })),
    },
  });
}

/** Addresses for search engines (https://www.sitemaps.org/protocol.html): the pages for everybody, and every job. */
export async function sitemap(ctx: Pick<Ctx, "db">, { baseUrl }: { baseUrl: string }): Promise<string> {
  const ads = await listForSitemap(ctx, SITEMAP_ADS);
  return writeXml({
    urlset: {
      "@xmlns": "http://www.sitemaps.org/schemas/sitemap/0.9",
      url: [
        ...PUBLIC_PAGES.map((page) => ({ loc: `${baseUrl}${page}` })),
        ...ads.map((ad) => ({ loc: `${baseUrl}${adPath(ad)}`, lastmod: ad.updatedAt.toISOString() })),
      ],
    },
  });
}
