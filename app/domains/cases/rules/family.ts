import { addDays, computeDeadline } from "#app/domains/calendar/index.ts";
import type { HolidayPlace, PlainDate } from "#app/domains/calendar/index.ts";
import type {
  FamilyArrival,
  FamilyRelation,
  MilestoneState,
} from "#app/platform/database/generated/enums.ts";
import { FAMILY } from "../templates/family.ts";
import type { FamilyDue, FamilyKey, FamilyTemplate, FamilyWhen } from "../templates/family.ts";

/** The states a step of a family member's plan may have. */
export const FAMILY_STATES = [
  "NOT_STARTED",
  "RUNNING",
  "DONE",
  "NOT_NEEDED",
] as const satisfies readonly MilestoneState[];
export type FamilyState = (typeof FAMILY_STATES)[number];

/** What the plan of a member follows from; `template` is the case's. */
export interface MemberFacts {
  relation: FamilyRelation;
  birthDate: PlainDate;
  comes: FamilyArrival;
  /** the day of moving in, null as long as nobody knows */
  movedInOn: PlainDate | null;
  template: string;
}

/** What somebody has said about a step. */
export interface FamilyRecord {
  key: string;
  state: MilestoneState;
  doneOn: PlainDate | null;
  version: number;
}

/** A step of a member's plan as a page shows it. */
export interface PlannedStep {
  key: FamilyKey;
  party: FamilyTemplate["party"];
  norm: string | null;
  /** the law's last day; null where it sets none, or its beginning is not known, or nothing is left to do */
  dueOn: PlainDate | null;
  state: FamilyState;
  doneOn: PlainDate | null;
  /** 0: nobody has said anything */
  version: number;
}

/** Completed years of age. Dates are compared as texts: 29 February counts from 1 March of a common year (§§ 187, 188 BGB). */
export function ageOn(birthDate: PlainDate, today: PlainDate): number {
  const years = Number(today.slice(0, 4)) - Number(birthDate.slice(0, 4));
  return today.slice(4) < birthDate.slice(4) ? years - 1 : years;
}

/** Whether the law of joining a foreign worker applies (§§ 30, 32 AufenthG): spouses and minor children, where a visa is needed. */
function joins({ relation, birthDate, template }: MemberFacts, today: PlainDate): boolean {
  const needsVisa = template === "fast-track" || template === "visa";
  return needsVisa && (relation === "SPOUSE" || ageOn(birthDate, today) < 18);
}

function holds(when: FamilyWhen, member: MemberFacts, today: PlainDate): boolean {
  const { way, templates, relation, comes, ages } = when;
  const age = ageOn(member.birthDate, today);
  return (
    (way === undefined || (way === "joins") === joins(member, today)) &&
    (templates === undefined || (templates as readonly string[]).includes(member.template)) &&
    (relation === undefined || relation === member.relation) &&
    (comes === undefined || comes === member.comes) &&
    (ages === undefined || (age >= ages[0] && age <= ages[1]))
  );
}

/**
 * The settlement plan of one member on a day: the steps that age, relation and the case's template ask for, with what was
 * said about them. What no longer belongs to the plan but was begun or done stays in it. The plan of somebody who does not
 * come rests: only what was done is left to read, and nothing that was said is lost should they come after all.
 */
export function planOfMember(
  member: MemberFacts,
  records: readonly FamilyRecord[],
  place: HolidayPlace,
  today: PlainDate,
): PlannedStep[] {
  const recordOf = (key: string) => records.find((record) => record.key === key);
  const titleOn = recordOf("residence_title")?.doneOn ?? null;
  return FAMILY.flatMap(({ key, party, norms, when, due }) => {
    const record = recordOf(key);
    const state = FAMILY_STATES.find((known) => known === record?.state) ?? "NOT_STARTED";
    if (member.comes === "STAYS" && state !== "DONE") return [];
    if (!holds(when, member, today) && state !== "RUNNING" && state !== "DONE") return [];
    const norm = norms.find((one) => holds(one.when, member, today))?.norm ?? null;
    const open = state === "NOT_STARTED" || state === "RUNNING";
    const began = due?.after === "moved_in" ? member.movedInOn : titleOn;
    return [
      {
        ...{ key, party, norm, state },
        dueOn: due && began && open ? endOf(due, began, place) : null,
        ...{ doneOn: record?.doneOn ?? null, version: record?.version ?? 0 },
      },
    ];
  });
}

function endOf({ amount, unit, shift }: FamilyDue, began: PlainDate, place: HolidayPlace): PlainDate {
  return computeDeadline({ event: began, amount, unit, shift, ...place }).end;
}

/** Days before its end from which a time set by law goes before everything else. */
const PRESSING_DAYS = 28;

/** The step to turn to next: the time set by law that ends first and soon, else the first that is open; null where none is. */
export function nextOf<Step extends Pick<PlannedStep, "state" | "dueOn">>(
  steps: readonly Step[],
  today: PlainDate,
): Step | null {
  const open = steps.filter(({ state }) => state === "NOT_STARTED" || state === "RUNNING");
  const soon = addDays(today, PRESSING_DAYS);
  const pressing = open
    .filter(({ dueOn }) => dueOn !== null && dueOn <= soon)
    .sort((a, b) => (String(a.dueOn) < String(b.dueOn) ? -1 : 1));
  return pressing[0] ?? open[0] ?? null;
}

/** How far a plan is; what is not needed does not count. */
export function progressOf(steps: readonly Pick<PlannedStep, "state">[]): { done: number; total: number } {
  const needed = steps.filter(({ state }) => state !== "NOT_NEEDED");
  return { done: needed.filter(({ state }) => state === "DONE").length, total: needed.length };
}

const NEXT: Readonly<Record<FamilyState, readonly FamilyState[]>> = {
  NOT_STARTED: ["RUNNING", "DONE", "NOT_NEEDED"],
  RUNNING: ["DONE", "NOT_NEEDED", "NOT_STARTED"],
  DONE: ["RUNNING"],
  NOT_NEEDED: ["NOT_STARTED"],
};

/** The states a step may take next, the usual one first where there is one. */
export const nextStates = (state: FamilyState): readonly FamilyState[] => NEXT[state];

/** Whether a member may be taken out: nothing hangs on them as long as no step has begun or is done. */
export function mayRemove(records: readonly Pick<FamilyRecord, "state">[]): boolean {
  return records.every(({ state }) => state !== "RUNNING" && state !== "DONE");
}

/** Why what was entered of a member cannot be; null where it can. */
export function refuseMember(
  { birthDate, movedInOn }: { birthDate: PlainDate; movedInOn?: PlainDate | undefined },
  today: PlainDate,
): { field: "birthDate" | "movedInOn"; code: "in_the_future" | "too_long_ago" | "before_birth" } | null {
  if (birthDate > today) return { field: "birthDate", code: "in_the_future" };
  if (ageOn(birthDate, today) > 120) return { field: "birthDate", code: "too_long_ago" };
  if (movedInOn === undefined) return null;
  if (movedInOn > today) return { field: "movedInOn", code: "in_the_future" };
  return movedInOn < birthDate ? { field: "movedInOn", code: "before_birth" } : null;
}
