import { candidateReference, isClosed, withCountryNames } from "#app/domains/candidates/index.ts";
import { listDuplicates } from "#app/domains/candidates/index.server.ts";
import { fromUtcDate, isLand, landName } from "#app/domains/calendar/index.ts";
import { occupationTitle } from "#app/domains/occupations/index.ts";
import { formatDate, staffLocale } from "#app/i18n/index.ts";
import type { UserCtx } from "#app/permissions/context.ts";
import { notFound } from "#app/platform/errors.ts";
import { differs, JOINABLE, MERGE_FIELDS, proposedSide, type MergeField, type Side } from "./fields.ts";

/** One field in which two records differ, as text for people. */
export interface ComparedField {
  field: MergeField;
  /** null: nothing is said */
  own: string | string[] | null;
  other: string | string[] | null;
  proposed: Side;
  joinable: boolean;
}

const COUNTED = { proposals: true, cases: true, documents: true, consents: true, experiences: true } as const;

async function readRecord(ctx: UserCtx, where: { id: string } | { number: number }) {
  const row = await ctx.db.candidateProfile.findFirst({
    where,
    include: { identity: true, _count: { select: COUNTED } },
  });
  if (!row) return null;
  const { identity, _count: counts, ...profile } = row;
  if (!identity) return null;
  const hasAccount =
    (await ctx.db.membership.count({ where: { candidateId: row.id, role: "CANDIDATE", endedAt: null } })) > 0;
  return {
    row: { ...identity, ...profile },
    record: {
      ...{ id: row.id, version: row.version, reference: candidateReference(row.number), state: row.state },
      name: `${identity.givenName} ${identity.familyName}`,
      mergedIntoId: row.mergedIntoId,
      ...{ counts, hasAccount },
    },
  };
}
type Read = NonNullable<Awaited<ReturnType<typeof readRecord>>>;

/** What the merge page shows: who the person may be, and with a second number both records side by side. */
export async function getMergePage(ctx: UserCtx, candidateId: string, wanted: string) {
  const own = (await readRecord(ctx, { id: candidateId })) ?? notFound("CandidateProfile");
  const duplicates = await listDuplicates(ctx, candidateId);
  const number = /^k?-?\s*(\d{1,9})$/i.exec(wanted.trim())?.[1];
  const other = number ? await readRecord(ctx, { number: Number(number) }) : null;
  const usable = other && other.record.id !== candidateId && !isClosed(other.record.state) ? other : null;
  return {
    own: own.record,
    duplicates,
    other: usable?.record ?? null,
    /** a number was asked for that cannot be compared */
    unknown: wanted.trim() !== "" && usable === null,
    fields: usable ? compare(own, usable, ctx.locale) : [],
    same: usable ? MERGE_FIELDS.length - compare(own, usable, ctx.locale).length : 0,
  };
}

function compare(own: Read, other: Read, locale: string): ComparedField[] {
  const [first, second] = [shown(own, locale), shown(other, locale)];
  return MERGE_FIELDS.filter((field) => differs(field, own.row, other.row)).map((field) => ({
    field,
    own: first[field],
    other: second[field],
    proposed: JOINABLE.includes(field) ? "both" : proposedSide(field, own.row, other.row),
    joinable: JOINABLE.includes(field),
  }));
}

/** Codes as names; what has words in the interface stays a code. */
function shown({ row }: Read, locale: string): Record<MergeField, string | string[] | null> {
  const language = staffLocale(locale);
  const day = (date: Date | null) => (date ? fromUtcDate(date) : null);
  const occupation = (code: string) => occupationTitle(code, language) ?? code;
  const { nationalities, residenceCountry } = withCountryNames(row, locale);
  const yes = (value: boolean | null) => (value === null ? null : String(value));
  return {
    ...{ givenName: row.givenName, familyName: row.familyName, email: row.email, phone: row.phone },
    ...{ birthDate: day(row.birthDate), nationalities, residenceCountry, situation: row.situation },
    ...{ state: row.state, isco08: occupation(row.isco08), qualification: row.qualification },
    ...{ recognition: row.recognition, experienceYears: String(row.experienceYears), skills: row.skills },
    ...{ germanLevel: row.germanLevel, englishLevel: row.englishLevel },
    wishedLaender: row.wishedLaender.map((code) => (isLand(code) ? landName(code, language) : code)),
    wishedIsco08: row.wishedIsco08.map(occupation),
    wishedQuarterHoursMin: row.wishedQuarterHoursMin === null ? null : String(row.wishedQuarterHoursMin / 4),
    available: [day(row.availableFrom), day(row.availableUntil)].filter((date) => date !== null),
    ...{ shiftWork: yes(row.shiftWork), travel: yes(row.travel), wouldMove: yes(row.wouldMove) },
    commuteKm: row.commuteKm === null ? null : String(row.commuteKm),
    summary: row.summary,
  };
}

/** What of a merged record stays with it. */
const LEFT = {
  number: true,
  identity: { select: { givenName: true, familyName: true, email: true, phone: true, birthDate: true } },
} as const;

/** Who was merged into a record, when and by whom: their numbers lead here. */
export async function listMerges(ctx: UserCtx, candidateId: string) {
  const rows = await ctx.db.candidateMerge.findMany({
    where: { winnerId: candidateId },
    select: { id: true, mergedByName: true, mergedAt: true, loser: { select: LEFT } },
    orderBy: { mergedAt: "desc" },
    take: 20,
  });
  return rows.map(({ loser: { identity, number }, ...merge }) => {
    const left = identity && [
      `${identity.givenName} ${identity.familyName}`,
      identity.birthDate && formatDate(fromUtcDate(identity.birthDate), ctx.locale),
      identity.email,
      identity.phone,
    ];
    return {
      ...merge,
      reference: candidateReference(number),
      left: (left ?? []).filter((part) => part !== null),
    };
  });
}
