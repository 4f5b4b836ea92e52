import type { UserCtx } from "#app/permissions/context.ts";
import type { CaseEndReason } from "#app/platform/database/generated/enums.ts";
import { eventKeys, loadCourse, writeEntries } from "./course.server.ts";
import { caseEvent } from "./events.ts";
import { actorOf, requireSide, requireVisible } from "./side.server.ts";

/** Ends a running case with its reason; what was done stays to be read. */
export async function endCase(
  ctx: UserCtx,
  input: { caseId: string; version: number; reason: CaseEndReason },
): Promise<{ ok: true } | { ok: false; code: "changed_meanwhile" | "case_over" }> {
  return ctx.db.transaction(async (tx) => {
    await requireVisible(tx, input.caseId);
    const house = tx.asSystem("case");
    const { row, now, reference } = await loadCourse(house, input.caseId);
    requireSide(ctx, "CENTER", row);
    if (now.state !== "RUNNING") return { ok: false, code: "case_over" };
    const written = await tx.case.updateVersioned({
      id: row.id,
      version: input.version,
      data: {
        ...{ state: "ENDED", endReason: input.reason },
        ...{ turn: null, turnKey: null, turnSince: null, nextDueOn: null, stage: null },
      },
    });
    if (!written.ok) return { ok: false, code: "changed_meanwhile" };
    await writeEntries(house, row, actorOf(ctx, "CENTER", reference), ctx.now, [
      { kind: "case_ended", to: input.reason, forEmployer: true, forCandidate: true },
    ]);
    await tx.emit(caseEvent("case_ended", { ...eventKeys(row), reason: input.reason }));
    return { ok: true };
  });
}
