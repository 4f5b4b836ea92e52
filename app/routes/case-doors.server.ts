import { redirect } from "@remix-run/node";
import type { z } from "zod";
import type {
  evidenceSchema,
  finishSchema,
  jobEndSchema,
  plainStepSchema,
  stopSchema,
  waitSchema,
} from "#app/domains/cases/index.ts";
import { CASE_DATES } from "#app/domains/cases/index.ts";
import type { Move, Mover } from "#app/domains/cases/index.ts";
import { addEvidence, enterJobEnd, takeStep, undoStep } from "#app/domains/cases/index.server.ts";
import type { UserCtx } from "#app/permissions/context.ts";
import { formError } from "#app/permissions/gate.server.ts";

interface Args<S extends z.ZodType> {
  ctx: UserCtx;
  data: z.output<S>;
}

/** The field of the form a refusal is about; most are about the whole. */
function fieldOf(code: string, data: object): string {
  if (code === "ends_before_done")
    return (
      CASE_DATES.find((name) =>
        Object.entries(data).some(([key, value]) => key === name && value !== undefined),
      ) ?? "form"
    );
  if (code === "in_the_future" || code === "before_start") return "doneOn";
  if (code === "reason_missing") return "why";
  return code === "waits_for_itself" ? "waitsFor" : "form";
}

type StepSchema = typeof finishSchema | typeof waitSchema | typeof stopSchema | typeof plainStepSchema;

/** Takes a step for a side and goes back to the page, or says why not. */
export async function step<S extends StepSchema>(
  { ctx, data }: Args<S>,
  at: { side: Mover; caseId: string; move: Move | "undo"; back: string },
) {
  const { caseId, move, side, back } = at;
  const reason = "why" in data ? data.why : undefined;
  const done =
    move === "undo"
      ? await undoStep(ctx, side, { caseId, ...data })
      : await takeStep(ctx, side, { caseId, move, reason, ...data });
  if (done.ok) return redirect(back);
  return formError(data, { [fieldOf(done.code, data)]: done.code }, 409);
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
  const isCase = done.code === "case_over" || done.code === "changed_meanwhile";
  return formError(undefined, { [isCase ? "form" : "file"]: done.code }, 400);
}

/** Enters the end of a job for a side and goes back to the page, or says why not. */
export async function jobEnd(
  { ctx, data }: Args<typeof jobEndSchema>,
  at: { side: Exclude<Mover, "CANDIDATE">; caseId: string; back: string },
) {
  const { jobEndedOn: endedOn, jobEndReason: reason, version } = data;
  const done = await enterJobEnd(ctx, at.side, { caseId: at.caseId, version, endedOn, reason });
  if (done.ok) return redirect(at.back);
  const isDay = done.code === "before_first_day" || done.code === "too_far_ahead";
  return formError(data, { [isDay ? "jobEndedOn" : "form"]: done.code }, 409);
}
