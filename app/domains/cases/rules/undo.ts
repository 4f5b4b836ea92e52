import { z } from "zod";
import type { PlainDate } from "#app/domains/calendar/index.ts";
import { parsePlainDate } from "#app/domains/calendar/index.ts";
import { MilestoneState, Turn } from "#app/platform/database/generated/enums.ts";
import { LAST_STEP } from "./forecast.ts";
import { replace, settle } from "./move.ts";
import type { Moved } from "./move.ts";
import { rowOf } from "../templates/index.ts";
import { followers } from "./schedule.ts";
import type { CaseNow, MilestoneNow } from "./state.ts";

/** Hours in which whoever took a step may take it back. */
export const UNDO_HOURS = 24;

const day = z.string().transform((text, ctx): PlainDate => {
  const found = parsePlainDate(text);
  if (found === null) ctx.addIssue("not a day");
  return found ?? (text as PlainDate);
});

/** What stood at a milestone before the last step a person took with it. */
const before = z.object({
  state: z.enum(MilestoneState),
  /** instant, ISO 8601 */
  since: z.string(),
  doneOn: day.nullable(),
  startedOn: day.nullable(),
  waitsFor: z.enum(Turn).nullable(),
  reason: z.string().nullable(),
  note: z.string().nullable(),
  pausedDays: z.number(),
  restartedOn: day.nullable(),
  /** the day its paper had brought before; left out by older rows */
  until: day.nullable().optional(),
  touched: z.boolean(),
});

const lastMove = z.object({
  /** id of the person */
  by: z.string(),
  /** instant, ISO 8601 */
  at: z.string(),
  /** null once it has been taken back */
  before: before.nullable(),
});

/** The last step a person took with a milestone, as its row keeps it. */
export type LastMove = z.output<typeof lastMove>;
export type Before = z.output<typeof before>;

/** Reads what the row keeps; null where no person has taken a step. */
export function readLastMove(text: string | null): LastMove | null {
  return text === null ? null : lastMove.parse(JSON.parse(text));
}

/** Why a step stands; words in i18n. */
export type UndoRefusal = "case_over" | "nothing_to_undo" | "not_yours" | "too_late" | "later_steps_begun";

/**
 * Whether a person may take back the last step with a milestone: their own one, within a day, while nobody has built on it.
 * The first working day stands once it is entered: the vacancy may be filled by it.
 */
export function refuseUndo(
  state: CaseNow,
  milestone: MilestoneNow,
  last: LastMove | null,
  who: { userId: string; now: Date },
): UndoRefusal | null {
  if (state.state === "ENDED") return "case_over";
  if (!last?.before || (milestone.key === LAST_STEP && milestone.state === "DONE")) return "nothing_to_undo";
  if (last.by !== who.userId) return "not_yours";
  if (who.now.getTime() - Date.parse(last.at) > UNDO_HOURS * 60 * 60 * 1000) return "too_late";
  // what was set aside, or dropped with another way, is nothing anybody has built
  const builtOn = followers(state, milestone).some((later) => later.touched && later.state !== "NOT_NEEDED");
  return builtOn ? "later_steps_begun" : null;
}

/** The case as it was before the last step with a milestone; what began through it goes back by itself. */
export function undoMove(
  state: CaseNow,
  milestone: MilestoneNow,
  before: Before,
  since: PlainDate,
  today: PlainDate,
): Omit<Moved, "ok"> {
  const { doneOn, startedOn, waitsFor, pausedDays, restartedOn, touched } = before;
  const replaced = replace(state, milestone.key, {
    ...{ state: before.state, since, doneOn, startedOn, waitsFor, pausedDays, restartedOn, touched },
  });
  const { brings } = rowOf(state, milestone.key);
  const dates = brings === null ? state.dates : { ...state.dates, [brings]: before.until ?? null };
  const restored = { ...replaced, dates };
  const settled = settle(restored, today);
  return {
    ...settled,
    changes: [{ key: milestone.key, from: milestone.state, to: before.state }, ...settled.changes],
  };
}
