import { berlinDay, fromUtcDate, isLand, type Land } from "#app/domains/calendar/index.ts";
import type { Ctx } from "#app/permissions/context.ts";
import { containsText } from "#app/platform/database/contains.ts";
import { PAGE_SIZE } from "#app/platform/http/page.ts";
import { codesOfArea, levelsWithin, type Level, type WorkArea } from "./rules.ts";

type Reader = Pick<Ctx, "db">;
type AdWhere = NonNullable<NonNullable<Parameters<Ctx["db"]["jobAd"]["findMany"]>[0]>["where"]>;

const NEWEST_FIRST: { createdAt?: "desc"; id?: "desc" }[] = [{ createdAt: "desc" }, { id: "desc" }];
/** More words than anybody types; each is one more condition. */
const MOST_WORDS = 6;

const LINE = {
  ...{ id: true, code: true, title: true, companyName: true, municipality: true, land: true },
  ...{ languageLevel: true, salaryMin: true, salaryMax: true, salaryPeriod: true, createdAt: true },
  ...{ housingHelp: true, relocationHelp: true, openings: true },
} as const;

const SITE = {
  ...{ id: true, name: true, street: true, postcode: true, municipality: true },
  ...{ phone: true, openingHours: true },
} as const;

/** Everything a page shows, with the center that helps people to the job. */
const PAGE = {
  ...LINE,
  ...{ isco08: true, kldb2010: true, tasks: true, qualification: true, skills: true, languageReason: true },
  ...{ regulated: true, weeklyQuarterHours: true, collectiveAgreement: true, contractKind: true },
  ...{ contractMonths: true, postcode: true, startsOn: true, validThrough: true, updatedAt: true },
  center: {
    select: {
      ...{ id: true, name: true, email: true, phone: true },
      sites: { select: SITE, orderBy: [{ name: "asc" }, { id: "asc" }] as { name?: "asc"; id?: "asc" }[] },
    },
  },
} as const;

function toLand(code: string): Land {
  if (!isLand(code)) throw new RangeError(`No such Land: ${code}`);
  return code;
}

/** What a list of jobs is narrowed to. */
export interface AdFilter {
  /** words of title, company or place; all of them must be met */
  search: string;
  land: Land | null;
  area: WorkArea | null;
  /** the German somebody has */
  german: Level | null;
}

function matching({ search, land, area, german }: AdFilter): AdWhere {
  const words = search.trim().split(/\s+/).filter(Boolean).slice(0, MOST_WORDS);
  return {
    AND: [
      ...words.map((word) => {
        const contains = containsText(word);
        return { OR: [{ title: contains }, { companyName: contains }, { municipality: contains }] };
      }),
      ...(land ? [{ land }] : []),
      ...(area ? [{ OR: codesOfArea(area).map((code) => ({ isco08: { startsWith: code } })) }] : []),
      ...(german ? [{ languageLevel: { in: [...levelsWithin(german)] } }] : []),
    ],
  };
}

/** One page of the jobs everybody may see, the newest first, and how many there are. */
export async function listAds({ db }: Reader, { page, ...filter }: AdFilter & { page: number }) {
  const where = matching(filter);
  const [rows, total] = await Promise.all([
    db.jobAd.findMany({
      where,
      select: LINE,
      orderBy: NEWEST_FIRST,
      skip: (page - 1) * PAGE_SIZE,
      take: PAGE_SIZE,
    }),
    db.jobAd.count({ where }),
  ]);
  const ads = rows.map(({ createdAt, ...ad }) => ({
    ...ad,
    land: toLand(ad.land),
    shownSince: berlinDay(createdAt),
  }));
  return { ads, total };
}

/** How many jobs everybody may see. */
export function countAds({ db }: Reader): Promise<number> {
  return db.jobAd.count();
}

/** A job by the code of its address, as everybody may see it; null when it is not shown (any more). */
export async function getAd({ db }: Reader, code: string) {
  const row = await db.jobAd.findFirst({ where: { code }, select: PAGE });
  if (!row) return null;
  const { createdAt, ...ad } = row;
  return {
    ...ad,
    land: toLand(ad.land),
    startsOn: ad.startsOn && fromUtcDate(ad.startsOn),
    validThrough: fromUtcDate(ad.validThrough),
    shownSince: berlinDay(createdAt),
  };
}

/** A job as its page shows it. */
export type Ad = NonNullable<Awaited<ReturnType<typeof getAd>>>;

/** Whether a job once stood at this address. The house looks, for the public may read only what is shown. */
export function wasShown({ db }: Reader, code: string): Promise<boolean> {
  return db.transaction(async (tx) => {
    const found = await tx
      .asSystem("ended_job_ads")
      .jobAd.findFirst({ where: { code }, select: { id: true } });
    return found !== null;
  });
}

/** Where the public sees this vacancy at this moment; null when it does not. */
export function shownAs({ db }: Reader, vacancyId: string) {
  return db.jobAd.findFirst({ where: { vacancyId }, select: { code: true, title: true } });
}

/** The latest jobs for a feed, those changed last first. */
export function listForFeed({ db }: Reader, most: number) {
  return db.jobAd.findMany({
    select: { ...LINE, tasks: true, updatedAt: true },
    orderBy: [{ updatedAt: "desc" }, { id: "desc" }],
    take: most,
  });
}

/** Addresses of all jobs with the instant of their last change. */
export function listForSitemap({ db }: Reader, most: number) {
  return db.jobAd.findMany({
    select: { code: true, title: true, updatedAt: true },
    orderBy: NEWEST_FIRST,
    take: most,
  });
}
