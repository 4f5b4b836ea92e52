import { addDays, comparePlainDates } from "#app/domains/calendar/index.ts";
import type { PlainDate } from "#app/domains/calendar/index.ts";
import { CefrLevel } from "#app/platform/database/generated/enums.ts";
import type {
  LevelAnswer,
  OfferKind,
  OfferState,
  PlanState,
} from "#app/platform/database/generated/enums.ts";

/** From no German to the highest level. */
export const LEVELS = Object.values(CefrLevel);

const rank = (level: CefrLevel): number => LEVELS.indexOf(level);

/** The level after this one; null after the last. */
export const nextLevel = (level: CefrLevel): CefrLevel | null => LEVELS[rank(level) + 1] ?? null;

/** Whether the first level lies below the second. */
export const isBelow = (level: CefrLevel, other: CefrLevel): boolean => rank(level) < rank(other);

/** What of an offer decides whether it fits. Without a first level a German course takes everybody. */
export interface OfferFacts {
  id: string;
  kind: OfferKind;
  title: string;
  state: OfferState;
  fromLevel: CefrLevel | null;
  toLevel: CefrLevel | null;
  online: boolean;
  municipality: string | null;
  land: string | null;
  startsOn: PlainDate | null;
  endsOn: PlainDate | null;
}

/** What is missing: German up to a level, or one of the other things an offer can close. */
export type Gap =
  { kind: "GERMAN"; has: CefrLevel; needed: CefrLevel } | { kind: Exclude<OfferKind, "GERMAN"> };

/** What an offer closes: German from a level to a higher one, or the thing its kind names. */
export type Closes =
  { kind: "GERMAN"; from: CefrLevel; to: CefrLevel } | { kind: Exclude<OfferKind, "GERMAN"> };

/** What an offer closes; null for a German course that names no level it leads to. */
export function closes({
  kind,
  fromLevel,
  toLevel,
}: Pick<OfferFacts, "kind" | "fromLevel" | "toLevel">): Closes | null {
  if (kind !== "GERMAN") return { kind };
  return toLevel && { kind, from: fromLevel ?? "NONE", to: toLevel };
}

/** Whoever comes up to so many days late may still be let in. */
export const LATE_DAYS = 14;

/** Whether somebody can still join: it is open and has not begun long ago, is to come, or runs without a date. */
export function isJoinable(
  { state, startsOn, endsOn }: Pick<OfferFacts, "state" | "startsOn" | "endsOn">,
  day: PlainDate,
): boolean {
  if (state !== "OPEN") return false;
  if (endsOn !== null && comparePlainDates(endsOn, day) < 0) return false;
  return startsOn === null || comparePlainDates(startsOn, addDays(day, -LATE_DAYS)) >= 0;
}

/** Whether the levels of an offer are the next step for somebody with this level who needs more. */
export function isNextStep(
  offer: Pick<OfferFacts, "kind" | "fromLevel" | "toLevel">,
  { has, needed }: { has: CefrLevel; needed: CefrLevel },
): boolean {
  const closed = closes(offer);
  if (closed?.kind !== "GERMAN" || !isBelow(has, needed)) return false;
  return !isBelow(has, closed.from) && isBelow(has, closed.to);
}

/** Whether an offer closes the gap, or takes at least the next step towards it, for somebody who could join on that day. */
export function suits(offer: OfferFacts, gap: Gap, day: PlainDate): boolean {
  if (offer.kind !== gap.kind || !isJoinable(offer, day)) return false;
  return gap.kind === "GERMAN" ? isNextStep(offer, gap) : true;
}

/** Where the person is looked after: an offer there, or online, is within reach. */
export interface Reach {
  municipalities: readonly string[];
  laender: readonly string[];
}

function distance({ municipality, land, online }: OfferFacts, { municipalities, laender }: Reach): number {
  if (municipality !== null && municipalities.includes(municipality)) return 0;
  return online || (land !== null && laender.includes(land)) ? 1 : 2;
}

/**
 * The offers that suit, best first: from exactly the person's level, then soonest (what runs already begins today), then
 * nearest; what is alike in all that stands in the order of titles, so that every call answers the same.
 */
export function fitting<O extends OfferFacts>(
  offers: readonly O[],
  gap: Gap,
  { day, reach }: { day: PlainDate; reach: Reach },
): O[] {
  const exact = (offer: O) => (gap.kind === "GERMAN" && (offer.fromLevel ?? "NONE") !== gap.has ? 1 : 0);
  const start = ({ startsOn }: O) => (startsOn === null || startsOn < day ? day : startsOn);
  return offers
    .filter((offer) => suits(offer, gap, day))
    .sort(
      (a, b) =>
        exact(a) - exact(b) ||
        comparePlainDates(start(a), start(b)) ||
        distance(a, reach) - distance(b, reach) ||
        compareTexts(a.title, b.title) ||
        compareTexts(a.id, b.id),
    );
}

// by code: the order must not depend on the language of the machine
const compareTexts = (a: string, b: string): number => (a === b ? 0 : a < b ? -1 : 1);

/** One step of a way to a level, with the offers that take it, best first; none where the center has none. */
export interface ChainStep<O> {
  from: CefrLevel;
  to: CefrLevel;
  offers: O[];
}

/**
 * The way from the level somebody has to the one that is needed, course after course: each step begins where the best
 * offer of the step before leads, and not before that one ends. Where nothing is offered the way ends with an empty step
 * up to the level that is needed.
 */
export function courseChain<O extends OfferFacts>(
  offers: readonly O[],
  { has, needed }: { has: CefrLevel; needed: CefrLevel },
  { day, reach }: { day: PlainDate; reach: Reach },
): ChainStep<O>[] {
  const steps: ChainStep<O>[] = [];
  let level = has;
  let from = day;
  while (isBelow(level, needed)) {
    const first = steps.length === 0;
    const gap = { kind: "GERMAN", has: level, needed } as const;
    const next = fitting(offers, gap, { day: from, reach }).filter(
      // a later step cannot be joined late: until then the person sits in the course before
      ({ startsOn }) => first || startsOn === null || startsOn >= from,
    );
    const [best] = next;
    const to: CefrLevel = best?.toLevel ?? needed;
    steps.push({ from: level, to, offers: next });
    if (!best) break;
    level = to;
    from = best.endsOn ?? (best.startsOn !== null && best.startsOn > from ? best.startsOn : from);
  }
  return steps;
}

/** What may become of an entry of a plan. Skipping the application is allowed: many courses know none. */
const NEXT: Readonly<Record<PlanState, readonly PlanState[]>> = {
  PLANNED: ["APPLIED", "STARTED", "DROPPED"],
  APPLIED: ["STARTED", "DONE", "DROPPED"],
  STARTED: ["DONE", "DROPPED"],
  // said by mistake
  DONE: ["STARTED"],
  DROPPED: ["PLANNED"],
};

interface Planned {
  state: PlanState;
  levelAnswer: LevelAnswer | null;
}

/** The states an entry of a plan may take next. Once its level stands in the profile, a finished course stays finished. */
export const nextStates = ({ state, levelAnswer }: Planned): readonly PlanState[] =>
  levelAnswer === "TAKEN" ? [] : NEXT[state];

/** Whether an entry of a plan may take this state. */
export const mayMove = (planned: Planned, to: PlanState): boolean => nextStates(planned).includes(to);

/** Whether it is still to be said if the level a finished offer leads to goes into the profile. "Not yet" may be said anew. */
export const asksLevel = (
  { state, levelAnswer }: Planned,
  { toLevel }: Pick<OfferFacts, "toLevel">,
): boolean => state === "DONE" && toLevel !== null && levelAnswer !== "TAKEN";

/** Seats nobody of the center has on the plan; null where the offer says none. */
export const freeSeats = (seats: number | null, onIt: number): number | null =>
  seats === null ? null : Math.max(0, seats - onIt);
