import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { adPath } from "#app/domains/jobads/index.ts";
import type { Company, JobAd } from "#app/platform/database/generated/client.ts";
import { anAd } from "#tests/factories/ads.ts";
import { aCenter } from "#tests/factories/centers.ts";
import { aCompany, aVacancy } from "#tests/factories/companies.ts";
import { atomFaults, postingFaults, readXml, sitemapFaults } from "#tests/setup/public-formats.ts";
import { request } from "#tests/setup/remix.ts";
import { openWorld, type World } from "#tests/setup/world.ts";

const BASE = "http://localhost:3000";
const TITLE = 'Elektronik & "Schalt" <b>';

let world: World;
let company: Company;
let ad: JobAd;

beforeAll(async () => {
  world = await openWorld();
  company = await aCompany(world, { centerId: (await aCenter(world, { land: "HB" })).id });
});
afterAll(() => world.close());
beforeEach(async () => {
  await world.prisma.jobAd.deleteMany();
  ad = await anAd(world, await aVacancy(world, company, { title: TITLE }));
});

const get = (path: string, headers?: Record<string, string>) =>
  request(world, null, "GET", path, { headers });
const page = async (path: string, headers?: Record<string, string>) => (await get(path, headers)).text();
const takeDown = () => world.prisma.jobAd.update({ where: { id: ad.id }, data: { live: false } });

describe("the page of a job", () => {
  it("holds one valid JobPosting that no script of it can break", async () => {
    const html = await page(adPath(ad));
    const blocks = [...html.matchAll(/<script[^>]*type="application\/ld\+json"[^>]*>(.*?)<\/script>/gs)];
    expect(blocks).toHaveLength(1);
    const posting: unknown = JSON.parse(blocks[0]?.[1] ?? "");
    expect(postingFaults(posting)).toEqual([]);
    expect(posting).toMatchObject({
      title: TITLE,
      url: `${BASE}${adPath(ad)}`,
      validThrough: "2026-12-21T21:59:59Z",
    });
    expect(html).toContain(`<link rel="canonical" href="${BASE}${adPath(ad)}"/>`);
    expect(html).not.toContain('"Schalt" <b>');
  });

  it("is found under an old title, and leads to the present one", async () => {
    const old = await get(`/jobs/alter-titel-${ad.code}`);
    expect([old.status, old.headers.get("location")]).toEqual([301, adPath(ad)]);
    expect((await get(adPath(ad))).status).toBe(200);
  });

  it("is gone once it is taken down, and was never there under another code", async () => {
    await takeDown();
    const gone = await get(adPath(ad));
    expect(gone.status).toBe(410);
    const html = await gone.text();
    expect(html).toContain("Diese Stelle ist nicht mehr offen");
    for (const secret of ["Schalt", "Werft Nord", "ld+json", ad.tasks]) expect(html).not.toContain(secret);
    expect((await get("/jobs/nie-da-0123456789")).status).toBe(404);
    expect((await get("/jobs/ohne-nummer")).status).toBe(404);
  });

  it.each([
    ["de", "So bewerben Sie sich", "38.000\u00a0€ im Jahr"],
    ["en", "How to apply", "€38,000"],
    ["ar", "كيف تقدّم الطلب", "38,000"],
  ])("is read in %s", async (language, words, pay) => {
    const html = await page(adPath(ad), { "Accept-Language": language });
    expect(html).toContain(words);
    expect(html).toContain(pay);
    expect(html).toContain(`<html lang="${language}"`);
  });
});

describe("the list", () => {
  it("shows, narrows and counts", async () => {
    expect(await page("/jobs")).toContain("Eine offene Stelle");
    expect(await page("/jobs?land=HB&german=B1&area=metal&q=werft")).toContain(adPath(ad));
    for (const narrowed of ["land=NI", "german=A2", "area=care", "q=klinik"])
      expect(await page(`/jobs?${narrowed}`), narrowed).toContain("Keine passende Stelle");
    // what the address says beyond its choices is left out
    expect(await page("/jobs?land=XX&german=C9&area=spy&page=-1")).toContain("Eine offene Stelle");
  });

  it("is led to from the first page while there is any job", async () => {
    expect(await page("/")).toContain("Eine offene Stelle ansehen");
    await takeDown();
    expect(await page("/")).not.toContain("offene Stelle ansehen");
  });

  it("is paged", async () => {
    for (let count = 0; count < 25; count += 1)
      await anAd(world, await aVacancy(world, company, { title: `Lager ${count}` }));
    const first = await page("/jobs");
    expect(first).toContain("26 offene Stellen");
    expect(first.match(/class="job"/g)).toHaveLength(25);
    expect((await page("/jobs?page=2")).match(/class="job"/g)).toHaveLength(1);
  });
});

it("asks the database once or twice for a page", async () => {
  const { statements } = world.services.database;
  const asked = async (path: string) => (await statements.during(() => get(path))).statements.length;
  expect({
    list: await asked("/jobs?q=werft&land=HB&area=metal&german=B1"),
    job: await asked(adPath(ad)),
    feed: await asked("/jobs/feed.atom"),
    sitemap: await asked("/sitemap.xml"),
  }).toEqual({ list: 2, job: 1, feed: 1, sitemap: 1 });
});

describe("for programs", () => {
  it("there is an Atom feed as RFC 4287 wants it", async () => {
    const response = await get("/jobs/feed.atom");
    expect(response.headers.get("content-type")).toBe("application/atom+xml; charset=utf-8");
    const xml = await response.text();
    expect(atomFaults(xml)).toEqual([]);
    expect(readXml(xml)).toMatchObject({
      feed: {
        updated: "2026-11-21T09:00:00.000Z",
        entry: [{ id: `urn:uuid:${ad.id}`, title: TITLE, link: [{ "@href": `${BASE}${adPath(ad)}` }] }],
      },
    });
    await takeDown();
    const empty = await page("/jobs/feed.atom");
    expect(atomFaults(empty)).toEqual([]);
    expect(empty).not.toContain("<entry>");
  });

  it("the checker of feeds notices what is missing", async () => {
    const xml = await page("/jobs/feed.atom");
    expect(atomFaults(xml.replace(/<updated>[^<]*<\/updated>/, ""))).toEqual(["feed updated"]);
    expect(atomFaults(xml.replace("</entry>", ""))).toHaveLength(1);
    expect(atomFaults(xml.replace(`urn:uuid:${ad.id}`, "1"))).toEqual(["entry id"]);
  });

  it("there is a sitemap as the protocol wants it", async () => {
    const xml = await page("/sitemap.xml");
    expect(sitemapFaults(xml, BASE)).toEqual([]);
    expect(xml).toContain(`<loc>${BASE}${adPath(ad)}</loc>`);
    await takeDown();
    const empty = await page("/sitemap.xml");
    expect(sitemapFaults(empty, BASE)).toEqual([]);
    expect(empty).not.toContain(ad.code);
    expect(sitemapFaults(empty.replace(`${BASE}/law`, "https://elsewhere.example/law"), BASE)).toHaveLength(
      1,
    );
  });

  it("what they have already is not sent again, and what changed is", async () => {
    for (const path of ["/jobs/feed.atom", "/sitemap.xml", "/robots.txt"]) {
      const first = await get(path);
      const tag = first.headers.get("etag") ?? "";
      expect((await get(path, { "If-None-Match": tag })).status, path).toBe(304);
      expect(first.headers.get("cache-control"), path).toBe("public, no-cache");
    }
    const tag = (await get("/jobs/feed.atom")).headers.get("etag") ?? "";
    await takeDown();
    expect((await get("/jobs/feed.atom", { "If-None-Match": tag })).status).toBe(200);
  });

  it("robots learn what to leave alone, and where the sitemap is", async () => {
    const lines = (await page("/robots.txt")).split("\n");
    expect(lines[0]).toBe("User-agent: *");
    expect(lines).toContain("Disallow: /employer");
    expect(lines).toContain(`Sitemap: ${BASE}/sitemap.xml`);
    expect(lines.some((line) => /Disallow: \/(jobs.*)?$/.test(line))).toBe(false);
  });
});
