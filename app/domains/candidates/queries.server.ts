import { COUNT_LIMIT, PAGE_SIZE } from "#app/platform/http/page.ts";
import type { Ctx, UserCtx } from "#app/permissions/context.ts";
import { containsText } from "#app/platform/database/contains.ts";
import type { CandidateState } from "#app/platform/database/generated/enums.ts";
import { notFound } from "#app/platform/errors.ts";
import { fromUtcDate } from "#app/domains/calendar/index.ts";
import { ENTRIES, entriesOf } from "./entries/read.server.ts";
import { candidateReference } from "./rules.ts";

const PROFILE = {
  id: true,
  centerId: true,
  number: true,
  isco08: true,
  qualification: true,
  recognition: true,
  experienceYears: true,
  skills: true,
  germanLevel: true,
  englishLevel: true,
  wishedLaender: true,
  wishedIsco08: true,
  wishedQuarterHoursMin: true,
  availableFrom: true,
  availableUntil: true,
  shiftWork: true,
  travel: true,
  wouldMove: true,
  commuteKm: true,
  summary: true,
  state: true,
  mergedIntoId: true,
  version: true,
} as const;

const IDENTITY = {
  givenName: true,
  familyName: true,
  email: true,
  phone: true,
  birthDate: true,
  nationalities: true,
  residenceCountry: true,
  situation: true,
} as const;

/** More pairs than this are not gone through to tell how many people stand in them. */
const MOST_PAIRS = 5000;

/**
 * The people of the center who may be registered twice, as nobody has answered yet. Read from the few open pairs: asked of
 * the people, the database would look at everybody.
 */
export async function doubtfulPeople(ctx: UserCtx): Promise<string[]> {
  const pairs = await ctx.db.candidateDuplicate.findMany({
    where: { answer: null },
    select: { firstId: true, secondId: true },
    take: MOST_PAIRS,
  });
  return [...new Set(pairs.flatMap(({ firstId, secondId }) => [firstId, secondId]))];
}

const LATEST_FIRST: { number?: "desc"; createdAt?: "desc" }[] = [{ number: "desc" }];
/**
 * The same order, for numbers are given out at registration. Offered an index in the order of numbers, the database would
 * walk along it and look up everybody's name until 25 fit.
 */
const FOUND_BY_NAME: typeof LATEST_FIRST = [{ createdAt: "desc" }, { number: "desc" }];

/** From so many letters on a word is looked for anywhere in a name, a shorter one at the beginning of one. */
const SHORTEST_PART = 4;

/** The filter "one of the names holds this word". */
function named(word: string) {
  const within = containsText(word);
  const { contains: escaped, ...mode } = within;
  const begins = [
    { startsWith: escaped, ...mode },
    { contains: ` ${escaped}`, ...mode },
    { contains: `-${escaped}`, ...mode },
  ];
  const parts = word.length < SHORTEST_PART ? begins : [within];
  return {
    identity: { is: { OR: parts.flatMap((part) => [{ givenName: part }, { familyName: part }]) } },
  };
}

/** The people who have this number, or had it before they were merged. */
async function numbered(ctx: UserCtx, number: number): Promise<string[]> {
  const found = await ctx.db.candidateProfile.findMany({
    where: { number },
    select: { id: true, mergedIntoId: true },
  });
  return found.map(({ id, mergedIntoId }) => mergedIntoId ?? id);
}

type Where = NonNullable<Parameters<Ctx["db"]["candidateProfile"]["count"]>[0]>["where"];

/** The ids of one page, and how many there are, up to COUNT_LIMIT: the index in the order of numbers serves both. */
async function findPage(ctx: UserCtx, where: Where, skip: number) {
  const [found, total] = await Promise.all([
    ctx.db.candidateProfile.findMany({
      ...{ where, orderBy: LATEST_FIRST, select: { id: true } },
      skip,
      take: PAGE_SIZE,
    }),
    ctx.db.candidateProfile.count({ where, take: COUNT_LIMIT }),
  ]);
  return { ids: found.map(({ id }) => id), total };
}

/** The same of a search by name, which has to find everybody to tell who comes first: they are counted here. */
async function findByName(ctx: UserCtx, where: Where, skip: number) {
  const found = await ctx.db.candidateProfile.findMany({
    ...{ where, orderBy: FOUND_BY_NAME, select: { id: true } },
    take: COUNT_LIMIT,
  });
  return { ids: found.slice(skip, skip + PAGE_SIZE).map(({ id }) => id), total: found.length };
}

/**
 * One page of a center's people. `q` looks into the reference and, where it may be read, the name; a record merged into
 * another one is found by its old number, as the one that goes on. The page's rows are found first and read then:
 * together, the database would read the identities of all that match. `total` stops at COUNT_LIMIT.
 *
 * @param filter.among only these people
 */
export async function listCandidates(
  ctx: UserCtx,
  filter: { q?: string; state?: CandidateState; among?: readonly string[]; page: number },
) {
  const number = /^k?-?\s*(\d+)$/i.exec(filter.q ?? "")?.[1];
  const words = (filter.q ?? "").split(/\s+/).filter(Boolean);
  const where = {
    state: filter.state ?? { not: "MERGED" as const },
    AND: [
      filter.among ? { id: { in: [...filter.among] } } : {},
      ...(number ? [{ id: { in: await numbered(ctx, Number(number)) } }] : words.map(named)),
    ],
  };
  const skip = (filter.page - 1) * PAGE_SIZE;
  const byName = number === undefined && words.length > 0;
  const orderBy = byName ? FOUND_BY_NAME : LATEST_FIRST;
  const { ids, total } = await (byName ? findByName(ctx, where, skip) : findPage(ctx, where, skip));
  const rows = await ctx.db.candidateProfile.findMany({
    where: { id: { in: ids } },
    select: { ...PROFILE, identity: { select: { givenName: true, familyName: true, situation: true } } },
    orderBy,
  });
  return { total, rows: rows.map((row) => ({ ...row, reference: candidateReference(row.number) })) };
}

const RECORD = { ...PROFILE, identity: { select: IDENTITY } };

/** Profile, and identity as far as the reader may see it (null where not). */
export async function getCandidate(ctx: Ctx, candidateId: string) {
  const row = await ctx.db.candidateProfile.findFirst({ where: { id: candidateId }, select: RECORD });
  return row ? recordOf(row) : notFound("CandidateProfile");
}

const OWN_ACCOUNT = { role: "CANDIDATE", endedAt: null } as const;

/** The same with all entries of the profile and whether the person can sign in, in one statement. */
export async function getCandidateWithEntries(ctx: Ctx, candidateId: string) {
  const row = await ctx.db.candidateProfile.findFirst({
    where: { id: candidateId },
    select: { ...RECORD, ...ENTRIES, _count: { select: { memberships: { where: OWN_ACCOUNT } } } },
  });
  if (!row) notFound("CandidateProfile");
  const { languages, qualifications, experiences, situation, guardians, _count, ...record } = row;
  return {
    candidate: recordOf(record),
    hasAccount: _count.memberships > 0,
    entries: entriesOf({ languages, qualifications, experiences, situation, guardians }),
  };
}

interface DatedRecord {
  number: number;
  availableFrom: Date | null;
  availableUntil: Date | null;
  identity: { birthDate: Date | null } | null;
}

function recordOf<Row extends DatedRecord>(row: Row) {
  const dayOf = (date: Date | null) => date && fromUtcDate(date);
  return {
    ...row,
    reference: candidateReference(row.number),
    availableFrom: dayOf(row.availableFrom),
    availableUntil: dayOf(row.availableUntil),
    identity: row.identity && {
      ...(row.identity as NonNullable<Row["identity"]>),
      birthDate: dayOf(row.identity.birthDate),
    },
  };
}
export type CandidateRecord = Awaited<ReturnType<typeof getCandidate>>;

/** Documents of a person, latest first; empty for readers without consent. */
export async function listDocuments(ctx: Ctx, candidateId: string) {
  return ctx.db.document.findMany({
    where: { candidateId },
    select: { id: true, name: true, mediaType: true, size: true, createdAt: true, caseId: true },
    orderBy: [{ createdAt: "desc" }, { id: "desc" }],
    take: 50,
  });
}

/** The person behind a candidate's sign-in; null for everybody else. */
export function ownCandidateId(ctx: UserCtx): string | null {
  return ctx.user.memberships.find((membership) => membership.role === "CANDIDATE")?.candidateId ?? null;
}
