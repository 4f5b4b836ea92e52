import { toUtcDate, type PlainDate } from "#app/domains/calendar/index.ts";
import { RULESET_VERSION } from "#app/domains/immigration/index.ts";
import type { UserCtx } from "#app/permissions/context.ts";
import { UniqueConflictError } from "#app/platform/errors.ts";
import { newId } from "#app/platform/ids.ts";
import { toldRoutes } from "./changes.ts";
import { lawwatchEvent } from "./events.ts";
import type { Subject } from "./matters.server.ts";
import {
  changedMatters,
  isWaiting,
  noticeStates,
  subjectColumn,
  versionOf,
  type ChangedMatter,
} from "./notices.server.ts";

const ATTEMPTS = 4;

/** JSON columns take plain data; what is told is nothing else. */
type Json = Record<string, never>;

/**
 * Tells those concerned by a list of changes, or by one line of it, what the day changes; `version` is the list (or
 * line) as the sender has seen it. Who knows already is not told again, however often and by whom it is sent; the
 * number is of matters newly told. Another list by now is refused with `list_changed`: nobody sends what they have
 * not read.
 */
export async function tellConcerned(
  ctx: UserCtx,
  input: { day: PlainDate; version: string },
  only?: Subject,
): Promise<{ ok: true; told: number } | { ok: false; code: "list_changed" }> {
  const { changed } = await changedMatters(ctx, input.day);
  const meant = only ? changed.filter(({ kind, id }) => kind === only.kind && id === only.id) : changed;
  if (meant.length === 0 || versionOf(input.day, meant) !== input.version)
    return { ok: false, code: "list_changed" };
  for (let attempt = 1; ; attempt += 1) {
    const stateOf = await noticeStates(ctx, input.day);
    const missing = meant.filter((matter) => {
      const state = stateOf(matter);
      return only ? state?.state !== "told" : isWaiting(state);
    });
    try {
      await writeNotices(ctx, input.day, missing);
      return { ok: true, told: missing.length };
    } catch (error) {
      // somebody else told one of them at the same moment: what is left is looked up again
      const overtaken = error instanceof UniqueConflictError && error.subject === "LawNotice";
      if (!overtaken || attempt === ATTEMPTS) throw error;
    }
  }
}

async function writeNotices(ctx: UserCtx, day: PlainDate, matters: readonly ChangedMatter[]): Promise<void> {
  if (matters.length === 0) return;
  // always in the same order, so that two who tell at once wait for each other in turn
  const ordered = [...matters].sort((one, other) => (one.id < other.id ? -1 : 1));
  const rows = ordered.map((matter) => ({
    id: newId(),
    centerId: matter.company.centerId,
    companyId: matter.company.id,
    ...{ checkId: null, vacancyId: null, caseId: null, ...subjectColumn(matter) },
    day: toUtcDate(day),
    rulesetVersion: RULESET_VERSION,
    result: matter.result,
    changes: toldRoutes(matter.routes) as unknown as Json,
    createdById: ctx.user.userId,
    createdByName: ctx.user.name,
  }));
  await ctx.db.transaction(async (tx) => {
    await tx.lawNotice.createMany({ data: rows });
    for (const { id: noticeId, centerId, companyId } of rows) {
      await tx.emit(lawwatchEvent("law_notice_given", { noticeId, centerId, companyId }));
    }
  });
}
