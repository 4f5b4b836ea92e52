import { addDays, berlinDay, berlinInstant, type PlainDate } from "#app/domains/calendar/index.ts";
import type { NoticeCategory, NoticeDelivery } from "#app/platform/database/generated/enums.ts";

/** What people are told about, in the order the pages and the daily mail name it. */
export const CATEGORIES = [
  "DEADLINES",
  "STEPS",
  "PROPOSALS",
  "MESSAGES",
  "PAYMENTS",
  "LAW",
  "RECORD",
] as const satisfies readonly NoticeCategory[];

export const DELIVERIES = ["IMMEDIATE", "DIGEST", "OFF"] as const satisfies readonly NoticeDelivery[];

/** How each category reaches a person by mail; on the page it always does. */
export type Choices = Readonly<Record<NoticeCategory, NoticeDelivery>>;

/** The stored choices of a person, made whole: who has chosen nothing is mailed at once. */
export function choicesOf(rows: readonly { category: NoticeCategory; delivery: NoticeDelivery }[]): Choices {
  const chosen = new Map(rows.map(({ category, delivery }) => [category, delivery]));
  const entries = CATEGORIES.map((category) => [category, chosen.get(category) ?? "IMMEDIATE"] as const);
  return Object.fromEntries(entries) as Record<NoticeCategory, NoticeDelivery>;
}

const DIGEST_TIME = "07:00";

/** The next seven o'clock in Germany after an instant, summer and winter. */
export function digestAfter(instant: Date): Date {
  const today = berlinDay(instant);
  const morning = sevenOn(today);
  return morning > instant ? morning : sevenOn(addDays(today, 1));
}

function sevenOn(day: PlainDate): Date {
  const instant = berlinInstant(day, DIGEST_TIME);
  // clocks change at two and three in the night: seven is there every day
  if (instant === null) throw new Error(`no ${DIGEST_TIME} on ${day}`);
  return instant;
}

/** Things in order of time under the legal day they happened on. */
export function byDay<T extends { createdAt: Date }>(things: readonly T[]): { day: PlainDate; items: T[] }[] {
  const days: { day: PlainDate; items: T[] }[] = [];
  for (const thing of things) {
    const day = berlinDay(thing.createdAt);
    const last = days.at(-1);
    if (last?.day === day) last.items.push(thing);
    else days.push({ day, items: [thing] });
  }
  return days;
}

/** Days a notice that was read, and a bounce, are kept. */
export const KEPT_FOR_DAYS = 90;
