import type { Mover } from "#app/domains/cases/index.ts";
import { formatDate } from "#app/i18n/index.ts";
import type { UserCtx } from "#app/permissions/context.ts";
import { notFound } from "#app/platform/errors.ts";
import { writePdf } from "#app/platform/pdf/index.ts";
import type { LetterContent } from "./content/types.ts";
import { letterDocument } from "./document.ts";
import { slugOf } from "./kinds.ts";
import { requireLetter, type LetterPlace } from "./read.server.ts";

const PDF = "application/pdf";

type Bytes = Uint8Array<ArrayBuffer>;

/** The letter as a file, with who has signed off which version; null for a draft. */
function fileOf(
  ctx: Pick<UserCtx, "now" | "today">,
  letter: LetterContent,
  reference: string,
  signed: { number: number; byName: string } | null,
): Promise<Bytes> {
  const date = formatDate(ctx.today, "de");
  const frame = { reference, date, signed: signed && { ...signed, on: date } };
  return writePdf({ ...letterDocument(letter, frame), createdAt: ctx.now });
}

/** The bytes of a version that is being signed off. */
export function signedPdf(
  ctx: UserCtx,
  letter: LetterContent,
  reference: string,
  signed: { number: number; byName: string },
): Promise<Bytes> {
  return fileOf(ctx, letter, reference, signed);
}

/** The letter as the case is now, marked as a draft; nothing of it is kept. */
export async function previewPdf(ctx: UserCtx, side: Mover, place: LetterPlace) {
  const { letter, reference } = await requireLetter(ctx, side, place);
  const bytes = await fileOf(ctx, letter, reference, null);
  return { bytes, mediaType: PDF, name: `${slugOf(place.kind)}-${reference}-entwurf.pdf` };
}

/** The stored bytes of a version that was signed off; reading it is written to the audit log by the guard. */
export async function openLetter(ctx: UserCtx, letterId: string) {
  const found = await ctx.db.letter.findFirst({
    where: { id: letterId, state: { not: "DRAFT" } },
    select: { contentId: true, kind: true, number: true, case: { select: { reference: true } } },
  });
  if (!found?.contentId) return notFound("Letter");
  const bytes = (await ctx.files.get(found.contentId)) ?? notFound("Letter");
  const name = `${slugOf(found.kind)}-${found.case.reference}-${found.number}.pdf`;
  return { bytes: new Uint8Array(bytes), mediaType: PDF, name };
}
