import { z } from "zod";
import { plainDate, type PlainDate } from "#app/domains/calendar/plain-date.ts";
import { formChoice, formDate, formId, formText } from "#app/ui/forms/fields.ts";

/** What a change of law can concern. */
export const WATCHED_KINDS = ["case", "vacancy", "check"] as const;
export type WatchedKind = (typeof WATCHED_KINDS)[number];

/** The last day that can be asked for. */
const LAST_DAY = plainDate("2199-12-31");

/** Whether a day lies between today and the last one that can be asked for, both included. */
export const isWatchable = (day: PlainDate, today: PlainDate): boolean => day >= today && day <= LAST_DAY;

/** The list that the sender has seen; another one is shown again before anybody is told. */
const version = formText({ max: 64 });

/** Tells everybody in the list who has not been told. */
export const tellAllSchema = z.object({ day: formDate, version });

/** Tells those concerned by one line of the list. */
export const tellOneSchema = tellAllSchema.extend({ kind: formChoice(WATCHED_KINDS), id: formId });
