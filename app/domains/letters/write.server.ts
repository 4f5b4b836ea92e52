import { toUtcDate } from "#app/domains/calendar/index.ts";
import type { PlainDate } from "#app/domains/calendar/index.ts";
import type { Mover } from "#app/domains/cases/index.ts";
import { requireSide } from "#app/domains/cases/index.server.ts";
import type { GuardedTx, UserCtx } from "#app/permissions/context.ts";
import { createOnce } from "#app/permissions/create-once.ts";
import { ForbiddenError, notFound, UniqueConflictError } from "#app/platform/errors.ts";
import type { LetterDetails } from "./content/types.ts";
import { makerOf, mayMake, readersOf } from "./kinds.ts";
import { signedPdf } from "./pdf.server.ts";
import { getLetter, hashOf, requireLetter, sealOf, type LetterPlace } from "./read.server.ts";

export type LetterResult =
  | { ok: true }
  | {
      ok: false;
      code: "changed_meanwhile" | "lacks_too_much" | "in_the_future" | "case_over" | "not_signed";
    };

interface Typed {
  /** of the draft, as it comes with the form: a double submit makes one */
  id: string;
  recipient?: string | undefined;
  on?: PlainDate | undefined;
}

/** Keeps what somebody has typed for a letter; the letter itself is written anew from the case each time. */
export async function saveDetails(
  ctx: UserCtx,
  side: Mover,
  place: LetterPlace,
  typed: Typed,
): Promise<LetterResult> {
  if (typed.on !== undefined && typed.on > ctx.today) return { ok: false, code: "in_the_future" };
  const found = await getLetter(ctx, side, place);
  if (found.row.state === "ENDED") return { ok: false, code: "case_over" };
  const details = { recipient: typed.recipient ?? null, on: typed.on ?? null };
  const { draft } = found;
  if (draft) {
    return ctx.db.transaction(async (tx) => {
      const data = { ...columnsOf(details), updatedAt: ctx.now };
      const written = await tx.letter.updateVersioned({ id: draft.id, version: draft.version, data });
      return written.ok ? { ok: true } : CHANGED;
    });
  }
  return orChanged(() =>
    createOnce(ctx, "letter", typed.id, (tx) =>
      tx.letter.create({ data: { ...newRow(ctx, found, place, typed.id), ...columnsOf(details) } }),
    ),
  );
}

const CHANGED = { ok: false, code: "changed_meanwhile" } as const;

const columnsOf = ({ recipient, on }: LetterDetails) => ({ recipient, typedOn: on && toUtcDate(on) });

type Found = Awaited<ReturnType<typeof getLetter>>;

function newRow(
  ctx: UserCtx,
  { row, maker, number }: Found,
  { caseId, kind, about }: LetterPlace,
  id: string,
) {
  return {
    ...{ id, centerId: row.centerId, caseId, kind, maker, about, number },
    ...readersOf(kind, maker),
    ...{ createdById: ctx.user.userId, createdAt: ctx.now, updatedAt: ctx.now },
  };
}

/**
 * Signs off the letter as it was looked at: `hash` is of what the page showed. The bytes are stored first, then the row
 * that names them; from then on this version never changes. Once, however often it is sent.
 */
export async function signOff(
  ctx: UserCtx,
  side: Mover,
  place: LetterPlace,
  input: { id: string; hash: string },
): Promise<LetterResult> {
  const again = await ctx.db.letter.findFirst({
    where: { id: input.id, caseId: place.caseId, state: "SIGNED_OFF", signedById: ctx.user.userId },
    select: { number: true, lines: true },
  });
  if (again) return sealOf(again.number, again.lines) === input.hash ? { ok: true } : CHANGED;
  const found = await requireLetter(ctx, side, place);
  if (found.row.state === "ENDED") return { ok: false, code: "case_over" };
  if (found.hash !== input.hash) return CHANGED;
  if (found.refused) return { ok: false, code: "lacks_too_much" };
  const signed = { number: found.number, byName: ctx.user.name };
  const { contentId, size } = await ctx.files.put(
    await signedPdf(ctx, found.letter, found.reference, signed),
  );
  const data = {
    ...{ state: "SIGNED_OFF" as const, contentId, size, lines: found.lines, hash: hashOf(found.lines) },
    ...{ signedById: ctx.user.userId, signedByName: ctx.user.name, signedByParty: side },
    ...{ signedAt: ctx.now, signedOn: toUtcDate(ctx.today) },
  };
  const { draft } = found;
  if (draft) {
    return ctx.db.transaction(async (tx) => {
      const written = await tx.letter.updateVersioned({
        ...{ id: draft.id, version: draft.version },
        data: { ...data, updatedAt: ctx.now },
      });
      return written.ok ? { ok: true } : CHANGED;
    });
  }
  return orChanged(() =>
    createOnce(ctx, "letter", input.id, (tx) =>
      tx.letter.create({
        data: { ...newRow(ctx, found, place, input.id), ...columnsOf(found.details), ...data },
      }),
    ),
  );
}

/** Two people who make the same version at once make one; the other looks again. */
async function orChanged(create: () => Promise<unknown>): Promise<LetterResult> {
  try {
    await create();
    return { ok: true };
  } catch (error) {
    if (error instanceof UniqueConflictError && error.subject === "Letter") return CHANGED;
    throw error;
  }
}

/** Takes a version back that was signed off: it stays to be read, and says by whom and when it was withdrawn. */
export async function withdraw(
  ctx: UserCtx,
  side: Mover,
  place: LetterPlace,
  input: { letterId: string; version: number },
): Promise<LetterResult> {
  if (!mayMake(side, place.kind)) throw new ForbiddenError("withdraw this letter", "Letter");
  return ctx.db.transaction(async (tx) => {
    const stored = await requireOwn(ctx, tx, side, { ...place, letterId: input.letterId });
    if (stored.state === "WITHDRAWN") return { ok: true };
    if (stored.state === "DRAFT") return { ok: false, code: "not_signed" };
    const data = {
      ...{ state: "WITHDRAWN" as const, withdrawnByName: ctx.user.name },
      ...{ withdrawnAt: ctx.now, updatedAt: ctx.now },
    };
    const written = await tx.letter.updateVersioned({ id: input.letterId, version: input.version, data });
    return written.ok ? { ok: true } : CHANGED;
  });
}

async function requireOwn(
  ctx: UserCtx,
  tx: GuardedTx,
  side: Mover,
  { caseId, kind, about, letterId }: LetterPlace & { letterId: string },
) {
  const keys = { id: true, centerId: true, companyId: true, candidateId: true, vacancyId: true } as const;
  const found = (await tx.case.findFirst({ where: { id: caseId }, select: keys })) ?? notFound("Case");
  requireSide(ctx, side, found);
  const stored = await tx.letter.findFirst({
    // what a side has signed off as its own no other side takes back
    where: { id: letterId, caseId, kind, about, maker: makerOf(kind, side) },
    select: { state: true },
  });
  return stored ?? notFound("Letter");
}
