import { redirect } from "@remix-run/node";
import { z } from "zod";
import type { Mover } from "#app/domains/cases/index.ts";
import { kindOfSlug, slugOf, type letterDetailsSchema } from "#app/domains/letters/index.ts";
import type { signOffSchema, withdrawSchema } from "#app/domains/letters/index.ts";
import { letterPage, saveDetails, signOff, withdraw } from "#app/domains/letters/index.server.ts";
import type { LetterPlace, LetterResult } from "#app/domains/letters/index.server.ts";
import { translator } from "#app/i18n/index.server.ts";
import type { UserCtx } from "#app/permissions/context.ts";
import { formError } from "#app/permissions/gate.server.ts";
import { notFound } from "#app/platform/errors.ts";
import { newId } from "#app/platform/ids.ts";

/** The letter an address names; throws NotFoundError where it names none. */
export function placeOf(caseId: string, slug: string, url: URL): LetterPlace {
  const kind = kindOfSlug(slug) ?? notFound("Letter");
  const about = z.uuid().safeParse(url.searchParams.get("about")).data ?? "";
  if ((kind === "INQUIRY") !== (about !== "")) notFound("Letter");
  return { caseId, kind, about };
}

/** What the page of one letter shows, whoever's side it is. */
export async function letterData(ctx: UserCtx, side: Mover, place: LetterPlace, base: string) {
  return {
    title: translator(ctx.locale, "enums")(`LetterKind.${place.kind}`),
    page: await letterPage(ctx, side, place),
    ...{ base, newLetterId: newId() },
  };
}

interface Door {
  ctx: UserCtx;
  side: Mover;
  place: LetterPlace;
  base: string;
}

export async function detailsDoor(door: Door, data: z.output<typeof letterDetailsSchema>) {
  const done = await saveDetails(door.ctx, door.side, door.place, data);
  const field = !done.ok && done.code === "in_the_future" ? "on" : "form";
  return done.ok ? backTo(door, "saved") : formError(data, { [field]: done.code }, 409);
}

export async function signDoor(door: Door, data: z.output<typeof signOffSchema>) {
  return answer(door, await signOff(door.ctx, door.side, door.place, data), "signed");
}

export async function withdrawDoor(door: Door, data: z.output<typeof withdrawSchema>) {
  return answer(door, await withdraw(door.ctx, door.side, door.place, data), "withdrawn");
}

const answer = (door: Door, done: LetterResult, word: string) =>
  done.ok ? backTo(door, word) : formError(undefined, { form: done.code }, 409);

function backTo({ place: { kind, about }, base }: Door, done: string) {
  return redirect(`${base}/${slugOf(kind)}?${about === "" ? "" : `about=${about}&`}done=${done}`);
}
