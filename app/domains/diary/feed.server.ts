import ical, { ICalCalendarMethod, ICalEventTransparency, type ICalEventData } from "ical-generator";
import { addDays, toUtcDate, type PlainDate } from "#app/domains/calendar/index.ts";
import {
  ownCaseDates,
  stepName,
  type DueStep,
  type FamilyDate,
  type FirstDay,
} from "#app/domains/cases/index.server.ts";
import { ownTalks, type OwnTalk } from "#app/domains/matching/index.server.ts";
import { translator } from "#app/i18n/index.server.ts";
import type { Locale } from "#app/i18n/locale.ts";
import { staffLocale } from "#app/i18n/locale.ts";
import type { UserCtx } from "#app/permissions/context.ts";

/** Calendars ask again about this often. */
const EVERY_SECONDS = 60 * 60;

/**
 * The dates of the signed-in person as a calendar (RFC 5545): what is due on their side, talks agreed on, first working
 * days. Entries keep their UID, and SEQUENCE rises with each change of the row; what is over or no longer the person's to
 * see is left out, so that it goes from the calendar at its next look.
 */
export async function calendarOf(ctx: UserCtx): Promise<string> {
  const { steps, family, firstDays } = await ownCaseDates(ctx);
  const talks = await ownTalks(ctx);
  const ofCandidate = ctx.user.memberships.some(({ role }) => role === "CANDIDATE");
  const locale = ofCandidate ? ctx.locale : staffLocale(ctx.locale);
  const calendar = ical({
    name: translator(locale, "notices")("feed.name"),
    method: ICalCalendarMethod.PUBLISH,
    prodId: { company: "Fachkräftelotse", product: "Fachkräftelotse", language: locale.toUpperCase() },
    ttl: EVERY_SECONDS,
  });
  for (const step of steps) calendar.createEvent(dueEvent(step, locale));
  for (const date of family) calendar.createEvent(familyEvent(date, locale));
  for (const talk of talks) calendar.createEvent(talkEvent(talk, locale));
  for (const first of firstDays) calendar.createEvent(firstDayEvent(first, { locale, ofCandidate }));
  return calendar.toString();
}

const uid = (kind: string, id: string): string => `${kind}-${id}@fachkraeftelotse`;

/** Whole days; the end is the day after the last (RFC 5545, 3.6.1). They leave the reader free for other things. */
const wholeDays = (from: PlainDate, to: PlainDate) => ({
  start: toUtcDate(from),
  end: toUtcDate(addDays(to, 1)),
  allDay: true,
  timezone: "UTC",
  transparency: ICalEventTransparency.TRANSPARENT,
});

function dueEvent(step: DueStep, locale: Locale): ICalEventData {
  const t = translator(locale, "notices");
  const milestone = (word: "name" | "title", at: Locale) => stepName(at, step, word);
  const summary =
    step.side === "CANDIDATE"
      ? t("feed.due", { milestone: milestone("name", locale) })
      : t("feed.dueOfCase", {
          milestone: milestone("title", staffLocale(locale)),
          reference: step.reference,
        });
  return {
    ...{ id: uid("step", step.id), sequence: step.version, stamp: step.updatedAt, summary },
    ...wholeDays(step.dueOn, step.dueOn),
  };
}

function familyEvent(date: FamilyDate, locale: Locale): ICalEventData {
  const t = translator(locale, "notices");
  const milestone = translator(locale, "family")(`steps.${date.key}.name`);
  const summary =
    date.side === "CANDIDATE"
      ? t("feed.familyDue", { milestone })
      : t("feed.familyDueOfCase", { milestone, reference: date.reference });
  return {
    ...{ id: uid("family", date.id), sequence: date.version, stamp: date.updatedAt, summary },
    ...wholeDays(date.dueOn, date.dueOn),
  };
}

function talkEvent(talk: OwnTalk, locale: Locale): ICalEventData {
  const { id, startsAt, minutes, place, sequence, updatedAt, vacancy } = talk;
  return {
    // the UID of the talk's own calendar file: whoever took that has one entry, not two
    id: `${id}@fachkraeftelotse`,
    ...{ sequence, stamp: updatedAt, start: startsAt, location: place },
    end: new Date(startsAt.getTime() + minutes * 60_000),
    summary: translator(locale, "notices")("feed.talk", { vacancy }),
  };
}

function firstDayEvent(first: FirstDay, { locale, ofCandidate }: { locale: Locale; ofCandidate: boolean }) {
  const t = translator(locale, "notices");
  const words = { vacancy: first.vacancy, reference: first.reference };
  const kind = first.expected ? "expected" : "firstDay";
  return {
    ...{ id: uid("first-day", first.caseId), sequence: first.version, stamp: first.updatedAt },
    summary: t(ofCandidate ? `feed.${kind}` : `feed.${kind}OfCase`, words),
    ...wholeDays(first.from, first.to),
  } satisfies ICalEventData;
}
