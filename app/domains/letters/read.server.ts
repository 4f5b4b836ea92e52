import { createHash } from "node:crypto";
import { fromUtcDate } from "#app/domains/calendar/index.ts";
import type { PlainDate } from "#app/domains/calendar/index.ts";
import type { Mover } from "#app/domains/cases/index.ts";
import {
  isWithAuthority,
  laidOf,
  ownStepWords,
  requireSide,
  silencesOf,
} from "#app/domains/cases/index.server.ts";
import type { UserCtx } from "#app/permissions/context.ts";
import { ForbiddenError, notFound } from "#app/platform/errors.ts";
import { centreOf } from "./advice-centres.ts";
import { differencesOf, lacksTooMuch, linesOf, writeLetter } from "./content/index.ts";
import type { LetterContent, LetterDetails, LetterFacts } from "./content/types.ts";
import { dueLetters, type DueLetter } from "./due.ts";
import { factsOf, familyOf, inquiryOf, officeOfStep, readCase, seenBy } from "./facts.server.ts";
import type { CaseRow } from "./facts.server.ts";
import { LETTER_KINDS, makerOf, mayMake, slugOf, type LetterKind } from "./kinds.ts";

const VERSION = {
  ...{
    id: true,
    kind: true,
    maker: true,
    about: true,
    number: true,
    state: true,
    recipient: true,
    typedOn: true,
  },
  ...{ signedByName: true, signedByParty: true, signedAt: true, signedOn: true, hash: true },
  ...{ size: true, withdrawnByName: true, withdrawnAt: true, version: true },
} as const;

/** More than a case has: a dozen kinds in a few versions each. */
const MOST = 200;

/** The versions of a case's letters that the reader may see, the newest first; of one letter where it is named. */
async function versionsOf(
  { db }: Pick<UserCtx, "db">,
  where: { caseId: string } & Partial<Place & { maker: Mover }>,
) {
  const rows = await db.letter.findMany({
    where,
    select: VERSION,
    orderBy: [{ number: "desc" }, { id: "desc" }],
    take: MOST,
  });
  return rows.map(({ typedOn, signedOn, ...row }) => ({
    ...row,
    details: { recipient: row.recipient, on: typedOn && fromUtcDate(typedOn) },
    signedOn: signedOn && fromUtcDate(signedOn),
  }));
}
type Version = Awaited<ReturnType<typeof versionsOf>>[number];

const NOTHING: LetterDetails = { recipient: null, on: null };

/** SHA-256 of what a letter says: what is signed off is what was looked at. */
export const hashOf = (lines: readonly string[]) =>
  createHash("sha256").update(lines.join("\n")).digest("hex");

/** What somebody signs off: these words as this version. Who comes second has looked at a version that is taken. */
export const sealOf = (number: number, lines: readonly string[]) => hashOf([String(number), ...lines]);

interface Place {
  kind: LetterKind;
  about: string;
}
const isAt =
  ({ kind, about }: Place, maker: Mover) =>
  (one: Version) =>
    one.kind === kind && one.maker === maker && one.about === about;

/** All letters of a case for one side: what it can make, and what others have signed off for it. */
export async function listLetters(ctx: UserCtx, side: Mover, caseId: string) {
  const row = await readCase(ctx, caseId);
  requireSide(ctx, side, row);
  const versions = await versionsOf(ctx, { caseId });
  const places = placesOf(row, side).filter(({ kind }) => mayMake(side, kind));
  // read only where a plan is there to be compared
  const hasPlan = versions.some(({ kind, state }) => kind === "SETTLEMENT_PLAN" && state === "SIGNED_OFF");
  const family = hasPlan && side !== "COMPANY" ? await familyOf(ctx, caseId) : null;
  const own = places.map(({ step, ...place }) => {
    const maker = makerOf(place.kind, side);
    const facts = { ...factsOf(row, maker, ctx.today), family };
    const there = versions.filter(isAt(place, maker));
    return { ...card(place, there), step, ...outlook(facts, { ...place, side, day: ctx.today }, there) };
  });
  // in the order in which they are due
  const due = (await dueOf(ctx, side, row, versions)).flatMap(({ kind, about, why, until }) =>
    own
      .filter((one) => one.kind === kind && one.about === about && one.unavailable === null)
      .map((one) => ({ ...one, why, until })),
  );
  const isDue = (one: Place) => due.some(({ kind, about }) => one.kind === kind && one.about === about);
  // other sides' letters, and own ones of which no more is made: inquiries about what is answered
  const isOwn = (version: Version) => places.some((place) => isAt(place, makerOf(place.kind, side))(version));
  const others = versions.filter((version) => version.state !== "DRAFT" && !isOwn(version));
  return {
    ...{ caseId, reference: row.reference },
    due,
    own: own.filter((one) => !isDue(one) && (one.unavailable === null || one.latest !== null)),
    today: ctx.today,
    unavailable: own.flatMap(({ kind, unavailable, latest }) =>
      unavailable !== null && latest === null ? [{ kind, why: unavailable }] : [],
    ),
    received: others.map(shown),
    ownSteps: ownStepWords(
      ctx,
      side,
      laidOf(row.milestones.filter(({ id }) => places.some(({ about }) => about === id))),
    ),
  };
}
export type LetterList = Awaited<ReturnType<typeof listLetters>>;

/** Which of the letters a side makes are due now. */
async function dueOf(
  ctx: UserCtx,
  side: Mover,
  row: CaseRow,
  versions: readonly Version[],
): Promise<DueLetter[]> {
  const newest = new Map<string, Version>();
  for (const version of versions) {
    const { kind, maker, about, state } = version;
    const key = `${kind} ${about}`;
    if (maker === makerOf(kind, side) && state !== "DRAFT" && !newest.has(key)) newest.set(key, version);
  }
  const isEndNotice = isAt({ kind: "END_NOTICE", about: "" }, makerOf("END_NOTICE", side));
  const { firstDay, jobEndedOn } = factsOf(row, side, ctx.today);
  const due = dueLetters({
    ...{ today: ctx.today, isOver: row.state === "ENDED", fastTrack: row.fastTrack, firstDay, jobEndedOn },
    knownOn: versions.find(isEndNotice)?.details.on ?? null,
    steps: row.milestones
      .filter((step) => seenBy(side, step))
      .map(({ key, state, waitsFor, dueOn }) => ({
        ...{ key, state, waitsFor },
        dueOn: dueOn && fromUtcDate(dueOn),
      })),
    silences: side === "CANDIDATE" ? [] : await silencesOf(ctx, side, row),
    signed: [...newest.values()].flatMap(({ kind, about, state, signedOn }) =>
      state === "SIGNED_OFF" && signedOn ? [{ kind, about, on: signedOn }] : [],
    ),
  });
  return due.filter(({ kind }) => mayMake(side, kind));
}

/** Every letter of a case once; inquiries once for each step an authority has. */
function placesOf(row: CaseRow, side: Mover) {
  return LETTER_KINDS.flatMap((kind): (Place & { step: string | null })[] => {
    if (kind !== "INQUIRY") return [{ kind, about: "", step: null }];
    if (row.state === "ENDED") return [];
    return row.milestones
      .filter(isWithAuthority)
      .filter((step) => seenBy(side, step))
      .map(({ id, key }) => ({ kind, about: id, step: key }));
  });
}

const shown = ({ recipient: _, details: __, hash: ___, ...version }: Version) => version;

function card({ kind, about }: Place, there: readonly Version[]) {
  const latest = there.find(({ state }) => state !== "DRAFT");
  return { kind, about, slug: slugOf(kind), latest: latest ? shown(latest) : null };
}

/** Whether the letter can be written now, what it lacks, and whether the newest version still says what the case says. */
function outlook(
  facts: LetterFacts,
  { kind, side, day }: Place & { side: Mover; day: PlainDate },
  there: readonly Version[],
) {
  if (kind === "INQUIRY") return { unavailable: null, missing: 0, changed: false };
  const details = there.find(({ state }) => state === "DRAFT")?.details ?? there[0]?.details ?? NOTHING;
  const letter = writeLetter(facts, { kind, side, day, details });
  if (typeof letter === "string") return { unavailable: letter, missing: 0, changed: false };
  const latest = there.find(({ state }) => state === "SIGNED_OFF");
  return {
    unavailable: null,
    missing: letter.missing.length,
    changed: latest ? isOld(latest, linesOf(letter)) : false,
  };
}

const isOld = ({ hash }: Version, now: readonly string[]) => hash !== hashOf(now);

export interface LetterPlace extends Place {
  caseId: string;
}

/** One letter: what it says today, what it lacks, its versions. */
export async function getLetter(ctx: UserCtx, side: Mover, { caseId, kind, about }: LetterPlace) {
  const row = await readCase(ctx, caseId);
  requireSide(ctx, side, row);
  if (!mayMake(side, kind)) throw new ForbiddenError("make this letter", "Letter");
  const maker = makerOf(kind, side);
  const there = await versionsOf(ctx, { caseId, kind, maker, about });
  const facts = await withMore(ctx, side, row, { kind, about }, factsOf(row, maker, ctx.today));
  const draft = there.find(({ state }) => state === "DRAFT");
  const details = draft?.details ?? there[0]?.details ?? NOTHING;
  const letter = writeLetter(facts, { kind, side, day: ctx.today, details });
  const versions = there.filter(({ state }) => state !== "DRAFT");
  const [latest] = versions;
  const lines = typeof letter === "string" ? [] : linesOf(letter);
  const current = latest?.state === "SIGNED_OFF" ? latest : undefined;
  const isSame = current !== undefined && !isOld(current, lines);
  return {
    ...{ row, caseId, reference: row.reference, kind, about, maker, letter, details },
    lines,
    hash: sealOf((latest?.number ?? 0) + 1, lines),
    draft: draft ? { id: draft.id, version: draft.version } : null,
    number: (latest?.number ?? 0) + 1,
    versions: versions.map(shown),
    // an inquiry is of its day
    differences:
      current && !isSame && kind !== "INQUIRY"
        ? differencesOf(await linesSaid(ctx, current.id), lines)
        : null,
    isSame,
    refused: typeof letter !== "string" && lacksTooMuch(letter),
    suggestion: kind === "ADVICE_NOTICE" ? centreOf(row.vacancy.land) : null,
  };
}

/** What a version said; read only where it is compared. */
async function linesSaid({ db }: UserCtx, id: string): Promise<string[]> {
  const found = await db.letter.findFirst({ where: { id }, select: { lines: true } });
  return found?.lines ?? [];
}

async function withMore(
  ctx: UserCtx,
  side: Mover,
  row: CaseRow,
  { kind, about }: Place,
  facts: LetterFacts,
): Promise<LetterFacts> {
  if (kind === "SETTLEMENT_PLAN" && side !== "COMPANY")
    return { ...facts, family: await familyOf(ctx, row.id) };
  if (kind === "INQUIRY" && side !== "CANDIDATE")
    return {
      ...facts,
      authority: officeOfStep(row, about),
      inquiry: await inquiryOf(ctx, side, { caseId: row.id, stepId: about }),
    };
  return facts;
}

/** The letter as it can be shown and signed off; throws NotFoundError where there is none to write. */
export async function requireLetter(ctx: UserCtx, side: Mover, place: LetterPlace) {
  const found = await getLetter(ctx, side, place);
  const { letter } = found;
  if (typeof letter === "string") return notFound("Letter");
  return { ...found, letter: letter satisfies LetterContent };
}

/** One letter as its page shows it. */
export async function letterPage(ctx: UserCtx, side: Mover, place: LetterPlace) {
  const { row, lines: _, maker: __, ...page } = await getLetter(ctx, side, place);
  return {
    ...page,
    side,
    letter: typeof page.letter === "string" ? null : page.letter,
    unavailable: typeof page.letter === "string" ? page.letter : null,
    over: row.state === "ENDED",
    ids: { caseId: row.id, candidateId: row.candidateId, companyId: row.companyId },
  };
}
export type LetterView = Awaited<ReturnType<typeof letterPage>>;
