import { redirect } from "@remix-run/node";
import type { z } from "zod";
import type { evidenceSchema, finishSchema, plainStepSchema, waitSchema } from "#app/domains/cases/index.ts";
import type { Move, Mover } from "#app/domains/cases/index.ts";
import { addEvidence, takeStep } from "#app/domains/cases/index.server.ts";
import type { UserCtx } from "#app/permissions/context.ts";
import { formError } from "#app/permissions/gate.server.ts";

interface Args<S extends z.ZodType> {
  ctx: UserCtx;
  data: z.output<S>;
}

/** A field of the form for refusals that are about the day; all others are about the whole. */
const fieldOf = (code: string) => (code === "in_the_future" || code === "before_start" ? "doneOn" : "form");

/** Takes a step for a side and goes back to the page, or says why not. */
export async function step<S extends typeof finishSchema | typeof waitSchema | typeof plainStepSchema>(
  { ctx, data }: Args<S>,
  at: { side: Mover; caseId: string; move: Move; back: string },
) {
  const { caseId, move, side, back } = at;
  const done = await takeStep(ctx, side, { caseId, move, ...data });
  if (done.ok) return redirect(back);
  return formError(data, { [fieldOf(done.code)]: done.code }, 409);
}

/** Stores a document as evidence for a side and goes back to the page, or says why not. */
export async function evidence(
  { ctx, data }: Args<typeof evidenceSchema>,
  at: { side: Mover; caseId: string; back: string },
) {
  const { id, milestoneId, file } = data;
  const bytes = new Uint8Array(await file.arrayBuffer());
  const { side, caseId } = at;
  const done = await addEvidence(ctx, side, { id, milestoneId, caseId, name: file.name, bytes });
  if (done.ok) return redirect(at.back);
  return formError(undefined, { [done.code === "file_type" ? "file" : "form"]: done.code }, 400);
}
