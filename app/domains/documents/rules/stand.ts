import { addDays, comparePlainDates } from "#app/domains/calendar/index.ts";
import type { PlainDate } from "#app/domains/calendar/index.ts";
import type { PaperKind, PaperState } from "#app/platform/database/generated/enums.ts";
import { KINDS } from "../kinds.ts";

/** How a document stands for its reader on a day, the most urgent first. */
export const PAPER_STANDS = [
  "EXPIRED",
  "AGAIN",
  "ASKED",
  "LOOKED_AT",
  "EXPIRES_SOON",
  "FINE",
  "ASIDE",
] as const;
export type PaperStand = (typeof PAPER_STANDS)[number];

export interface PaperDays {
  kind: PaperKind;
  state: PaperState;
  dueOn: PlainDate | null;
  expiresOn: PlainDate | null;
}

/** From which day on somebody is reminded that a document ends. */
export const remindFrom = (kind: PaperKind, expiresOn: PlainDate): PlainDate =>
  addDays(expiresOn, -KINDS[kind].remindDays);

/** How it stands: on its last day it is still valid. */
export function standOf({ kind, state, expiresOn }: PaperDays, today: PlainDate): PaperStand {
  switch (state) {
    case "REQUESTED":
      return "ASKED";
    case "REJECTED":
      return "AGAIN";
    case "RECEIVED":
      return "LOOKED_AT";
    case "WITHDRAWN":
    case "NOT_NEEDED":
      return "ASIDE";
    case "CHECKED":
      if (expiresOn === null) return "FINE";
      if (comparePlainDates(expiresOn, today) < 0) return "EXPIRED";
      return comparePlainDates(remindFrom(kind, expiresOn), today) <= 0 ? "EXPIRES_SOON" : "FINE";
  }
}

/** The most urgent first: what has ended, what is wanted by when, what ends when; then by kind. */
export function byUrgency(today: PlainDate) {
  const order = Object.keys(KINDS);
  return (a: PaperDays, b: PaperDays): number =>
    PAPER_STANDS.indexOf(standOf(a, today)) - PAPER_STANDS.indexOf(standOf(b, today)) ||
    compareDays(a.dueOn, b.dueOn) ||
    compareDays(a.expiresOn, b.expiresOn) ||
    order.indexOf(a.kind) - order.indexOf(b.kind);
}

/** No day comes last. */
function compareDays(a: PlainDate | null, b: PlainDate | null): number {
  if (a === null || b === null) return Number(a === null) - Number(b === null);
  return comparePlainDates(a, b);
}
