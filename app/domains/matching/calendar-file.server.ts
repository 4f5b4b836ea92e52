import ical, { ICalCalendarMethod, ICalEventStatus } from "ical-generator";
import type { Locale } from "#app/i18n/index.ts";
import { translator } from "#app/i18n/index.server.ts";
import type { UserCtx } from "#app/permissions/context.ts";
import type { InterviewState } from "#app/platform/database/generated/enums.ts";
import { NotFoundError } from "#app/platform/errors.ts";

/** What of a talk goes into a calendar. */
export interface CalendarTalk {
  id: string;
  state: InterviewState;
  startsAt: Date;
  minutes: number;
  sequence: number;
  place: string;
  updatedAt: Date;
  vacancy: string;
}

/**
 * The talk as a calendar file (RFC 5545). The same UID for all times of the talk and a SEQUENCE that rises with each
 * change: a calendar that knows the old file moves the entry, and METHOD:CANCEL takes it out. Names nobody but the job.
 */
export function calendarFile(talk: CalendarTalk, locale: Locale): string {
  const off = talk.state !== "AGREED";
  const calendar = ical({
    method: off ? ICalCalendarMethod.CANCEL : ICalCalendarMethod.PUBLISH,
    prodId: { company: "Fachkräftelotse", product: "Fachkräftelotse", language: "DE" },
  });
  calendar.createEvent({
    id: `${talk.id}@fachkraeftelotse`,
    sequence: talk.sequence,
    stamp: talk.updatedAt,
    start: talk.startsAt,
    end: new Date(talk.startsAt.getTime() + talk.minutes * 60_000),
    summary: translator(locale, "course")("talk.summary", { vacancy: talk.vacancy }),
    location: talk.place,
    status: off ? ICalEventStatus.CANCELLED : ICalEventStatus.CONFIRMED,
  });
  return calendar.toString();
}

/** The calendar file of a proposal's talk for whoever may see it; none before a time was agreed on. */
export async function getCalendarFile(ctx: UserCtx, proposalId: string): Promise<string> {
  const talk = await ctx.db.interview.findFirst({
    where: { proposalId },
    select: {
      ...{ id: true, state: true, startsAt: true, minutes: true, sequence: true, place: true },
      updatedAt: true,
    },
  });
  const proposal = await ctx.db.proposal.findFirst({
    where: { id: proposalId },
    select: { vacancy: { select: { title: true } } },
  });
  if (!talk?.startsAt || !proposal) throw new NotFoundError("Interview");
  return calendarFile({ ...talk, startsAt: talk.startsAt, vacancy: proposal.vacancy.title }, ctx.locale);
}
