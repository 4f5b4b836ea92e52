import { plainDate } from "#app/domains/calendar/index.ts";
import type { Turn } from "#app/platform/database/generated/enums.ts";
import { needed, templateRows } from "../templates/index.ts";
import type { PlanFlag, TemplateId } from "../templates/types.ts";
import { startCase } from "./move.ts";
import type { CaseNow, MilestoneNow } from "./state.ts";

/** A case of a template on its first day, Monday 2 November 2026, in Bremen. */
export function aCaseNow(
  template: TemplateId,
  flags: readonly PlanFlag[],
  change: Partial<CaseNow> = {},
): CaseNow {
  const start = {
    template,
    startedOn: plainDate("2026-11-02"),
    plannedFirstDay: null,
    place: { land: "HB" as const },
    observed: new Map(),
    ...change,
  };
  return { ...startCase(needed(templateRows(template), new Set(flags)), start).after, ...change };
}

/** The milestone with the key; fails loudly if the case has none. */
export function milestoneOf(state: CaseNow, key: string): MilestoneNow {
  const found = state.milestones.find((one) => one.key === key);
  if (found === undefined) throw new Error(`no ${key}`);
  return found;
}

/** The same case with one milestone changed, as if it had happened. */
export function having(state: CaseNow, key: string, change: Partial<MilestoneNow>): CaseNow {
  milestoneOf(state, key);
  return {
    ...state,
    milestones: state.milestones.map((one) => (one.key === key ? { ...one, ...change } : one)),
  };
}

/** Keys of what runs, by party. */
export function running(state: CaseNow, party?: Turn): string[] {
  return state.milestones
    .filter((one) => one.state === "RUNNING" && (party === undefined || one.party === party))
    .map((one) => one.key);
}
