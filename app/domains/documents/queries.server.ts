import { addDays, berlinDay, fromUtcDate, toUtcDate } from "#app/domains/calendar/index.ts";
import { candidateReference, personName } from "#app/domains/candidates/index.ts";
import { ofOwnRecord } from "#app/domains/candidates/index.server.ts";
import type { UserCtx } from "#app/permissions/context.ts";
import type { Where } from "#app/permissions/guard/types.ts";
import type { PaperParty, ScanState } from "#app/platform/database/generated/enums.ts";
import { notFound } from "#app/platform/errors.ts";
import { KINDS } from "./kinds.ts";
import { possibleActions } from "./rules/moves.ts";
import { byUrgency, standOf } from "./rules/stand.ts";
import { overOf } from "./side.server.ts";

/** As many documents as a page bears; nobody has that many. */
const MOST = 200;
/** The longest time ahead at which a document is said to end soon. */
const LONGEST_AHEAD = Math.max(...Object.values(KINDS).map(({ remindDays }) => remindDays));

const FILE = {
  ...{ id: true, name: true, size: true, createdAt: true, mediaType: true, scan: true, number: true },
} as const;
const LATEST: { at?: "desc"; id?: "desc" }[] = [{ at: "desc" }, { id: "desc" }];
const NEWEST: { number: "desc" } = { number: "desc" };

const PAPER = {
  ...{ id: true, caseId: true, kind: true, detail: true, party: true, state: true, dueOn: true },
  ...{ expiresOn: true, version: true, updatedAt: true },
  files: { where: { replacedAt: null }, select: FILE, orderBy: NEWEST, take: 1 },
  entries: {
    select: { to: true, reason: true, words: true, at: true },
    orderBy: LATEST,
    take: 1,
  },
} as const;

interface PictureOrNot {
  mediaType: string;
  scan: ScanState;
}
const withThumbnail = <F extends PictureOrNot>(ctx: UserCtx, file: F) => ({
  ...file,
  thumbnail: ctx.files.hasThumbnail(file),
});

type Row = Awaited<ReturnType<typeof readRows>>[number];

function readRows(ctx: UserCtx, where: Where<"Paper">) {
  return ctx.db.paper.findMany({ where, select: PAPER, orderBy: { id: "asc" }, take: MOST });
}

function viewOf(ctx: UserCtx, { files, entries, ...row }: Row) {
  const dueOn = row.dueOn && fromUtcDate(row.dueOn);
  const expiresOn = row.expiresOn && fromUtcDate(row.expiresOn);
  const [last = null] = entries;
  return {
    ...row,
    ...{ dueOn, expiresOn, since: berlinDay(row.updatedAt) },
    stand: standOf({ ...row, dueOn, expiresOn }, ctx.today),
    file: files[0] ? withThumbnail(ctx, files[0]) : null,
    // what was said with the state it is in, as far as the reader is meant
    said: last?.to === row.state ? { reason: last.reason, words: last.words } : null,
  };
}
export type PaperView = ReturnType<typeof viewOf>;

/** Documents as far as the reader may see them, the most urgent first. */
async function list(ctx: UserCtx, where: Where<"Paper">): Promise<PaperView[]> {
  const rows = await readRows(ctx, where);
  return rows.map((row) => viewOf(ctx, row)).sort(byUrgency(ctx.today));
}

/** The person's own documents; those somebody else brings are not for them to do. */
export function ownPapers(ctx: UserCtx): Promise<PaperView[]> {
  return list(ctx, ofOwnRecord(ctx));
}

/** The documents of a case, and those the person has apart from any case. */
export function papersOfCase(
  ctx: UserCtx,
  { id: caseId, candidateId }: { id: string; candidateId: string },
): Promise<PaperView[]> {
  return list(ctx, { candidateId, OR: [{ caseId }, { caseId: null }] });
}

/** All documents of a person. */
export function papersOfPerson(ctx: UserCtx, candidateId: string): Promise<PaperView[]> {
  return list(ctx, { candidateId });
}

const PERSON = {
  select: {
    id: true,
    number: true,
    state: true,
    identity: { select: { givenName: true, familyName: true } },
  },
} as const;

const nameOf = ({
  number,
  identity,
}: {
  number: number;
  identity: { givenName: string; familyName: string } | null;
}) => personName(identity) ?? candidateReference(number);

/** One document with its versions and what happened to it; NotFoundError where the reader does not see it. */
export async function getPaper(ctx: UserCtx, by: PaperParty, paperId: string) {
  const row = await ctx.db.paper.findFirst({
    where: {
      id: paperId,
      ...(by === "CANDIDATE" ? ofOwnRecord(ctx) : {}),
    },
    select: {
      ...PAPER,
      files: { select: { ...FILE, replacedAt: true }, orderBy: NEWEST },
      entries: {
        select: {
          ...{ id: true, at: true, actorParty: true, actorName: true, to: true, reason: true, words: true },
        },
        orderBy: LATEST,
      },
      case: { select: { id: true, reference: true, state: true } },
      candidate: PERSON,
    },
  });
  if (!row) notFound("Paper");
  const { files, entries, candidate, case: ofCase, ...rest } = row;
  const now = { kind: row.kind, state: row.state, party: row.party };
  const over = overOf(ofCase?.state, candidate.state);
  return {
    ...viewOf(ctx, { ...rest, files: files.filter(({ replacedAt }) => replacedAt === null), entries }),
    files: files.map((file) => withThumbnail(ctx, file)),
    ...{ entries, over, case: ofCase && { id: ofCase.id, reference: ofCase.reference } },
    person: { id: candidate.id, name: nameOf(candidate) },
    actions: possibleActions(now, by).filter(
      (one) => over === null || (one !== "receive" && one !== "ask_again"),
    ),
  };
}
export type PaperPage = Awaited<ReturnType<typeof getPaper>>;

const WITH_PERSON = { ...PAPER, candidate: PERSON, case: { select: { id: true, reference: true } } } as const;

/** What waits for the center: documents to look at, the oldest first, and those that have ended or end soon. */
export async function waitingPapers(ctx: UserCtx) {
  const until = toUtcDate(addDays(ctx.today, LONGEST_AHEAD));
  const [received, ending] = await Promise.all([
    ctx.db.paper.findMany({
      where: { state: "RECEIVED" },
      select: WITH_PERSON,
      orderBy: [{ updatedAt: "asc" }, { id: "asc" }],
      take: MOST,
    }),
    ctx.db.paper.findMany({
      where: { state: "CHECKED", expiresOn: { lte: until } },
      select: WITH_PERSON,
      orderBy: [{ expiresOn: "asc" }, { id: "asc" }],
      take: MOST,
    }),
  ]);
  const withPerson = ({ candidate, case: ofCase, ...row }: (typeof received)[number]) => ({
    ...viewOf(ctx, row),
    ...{ person: { id: candidate.id, name: nameOf(candidate) }, case: ofCase },
  });
  return {
    received: received.map(withPerson),
    ending: ending.map(withPerson).filter(({ stand }) => stand !== "FINE"),
  };
}
export type WaitingPapers = Awaited<ReturnType<typeof waitingPapers>>;

/** How many documents wait for the center to look at them. */
export const countToCheck = (ctx: UserCtx): Promise<number> =>
  ctx.db.paper.count({ where: { state: "RECEIVED" } });

/** How many documents the person is asked for or has to send again. */
export const countAsked = (ctx: UserCtx): Promise<number> =>
  ctx.db.paper.count({
    where: {
      ...{ ...ofOwnRecord(ctx), party: "CANDIDATE" },
      state: { in: ["REQUESTED", "REJECTED"] },
    },
  });

/** What the company is asked for in its cases, the most urgent first. */
export async function askedOfCompany(ctx: UserCtx) {
  const rows = await ctx.db.paper.findMany({
    where: { party: "COMPANY", state: { in: ["REQUESTED", "REJECTED"] }, caseId: { not: null } },
    select: { ...PAPER, candidate: { select: { number: true } } },
    orderBy: [{ dueOn: { sort: "asc", nulls: "last" } }, { id: "asc" }],
    take: 20,
  });
  return rows.map(({ candidate, ...row }) => ({
    ...viewOf(ctx, row),
    person: candidateReference(candidate.number),
  }));
}
