import { z } from "zod";
import { isOwnKey } from "./own-key.ts";
import { isBuiltIn } from "./types.ts";
import type { OwnKey, StepKey } from "./types.ts";

// What a center lays down beside or over the built-in ways. Kept as JSON: in every version of an adaptation, and at each
// milestone of the cases begun with it, so that a running case keeps what it was begun with.

/** A text in German, and in English where the center has one. */
export interface Said {
  de: string;
  en?: string | undefined;
}

/** "Our hint" of a center for a step: an address, opening hours, a page. */
export interface Hint {
  text: Said;
  link?: string | undefined;
}

/** A step of a center's own, in three wordings beside its title. */
export interface OwnStep {
  key: OwnKey;
  title: Said;
  company?: Said | undefined;
  center?: Said | undefined;
  candidate?: Said | undefined;
  party: "COMPANY" | "CANDIDATE" | "CENTER";
  /** comes after this one, in the cases that have it */
  after: StepKey;
  /** working days in which it is to be done, and which it usually takes */
  days: number;
  forEmployer: boolean;
  forCandidate: boolean;
}

/**
 * The words of a built-in step as a center says them; what is left out is as it is built. `title` is the staff's name of it,
 * `name` the candidate's, the others are the sentences for the three sides. A wording replaces the built-in one in every
 * language: who reads another one than German and English reads these, marked as such (own-words.ts).
 */
export const WORDINGS = ["title", "company", "center", "name", "candidate"] as const;
export type StepSaid = { [One in (typeof WORDINGS)[number]]?: Said | undefined };

/** What is laid down for one step of one case. */
export interface Laid {
  /** an own step, with its place in the way it was begun in */
  own?: (OwnStep & { track: "VISA" | "RECOGNITION" | "ONBOARDING" | "FAMILY"; position: number }) | undefined;
  /** days of the center's plan instead of the usual ones */
  days?: number | undefined;
  /** days between reminder and due date */
  remind?: number | undefined;
  hint?: Hint | undefined;
  /** a built-in step's words instead of the built-in ones */
  words?: StepSaid | undefined;
}

/** What is laid down in a case, by the keys of its steps. */
export type LaidDown = ReadonlyMap<string, Laid>;

const said = z.object({ de: z.string(), en: z.string().optional() });
const key = z.custom<StepKey>((value) => typeof value === "string" && (isBuiltIn(value) || isOwnKey(value)));
const hint = z.object({ text: said, link: z.string().optional() });
// in one order, so that the same words are the same text
const words = z.object({
  ...{ title: said.optional(), company: said.optional(), center: said.optional() },
  ...{ name: said.optional(), candidate: said.optional() },
});
const own = z.object({
  key: z.custom<OwnKey>((value) => typeof value === "string" && isOwnKey(value)),
  title: said,
  ...{ company: said.optional(), center: said.optional(), candidate: said.optional() },
  party: z.enum(["COMPANY", "CANDIDATE", "CENTER"]),
  after: key,
  days: z.number().int(),
  ...{ forEmployer: z.boolean(), forCandidate: z.boolean() },
});

const laid = z.object({
  own: own
    .extend({ track: z.enum(["VISA", "RECOGNITION", "ONBOARDING", "FAMILY"]), position: z.number() })
    .optional(),
  days: z.number().int().optional(),
  remind: z.number().int().optional(),
  hint: hint.optional(),
  words: words.optional(),
});

/** What is kept at a milestone, as JSON; null where nothing is laid down. Throws for what this house never wrote. */
export function readLaid(text: string | null): Laid | null {
  return text === null ? null : laid.parse(JSON.parse(text));
}

/** A center's adaptation of one way: everything it has changed. */
export interface Adaptation {
  own: readonly OwnStep[];
  off: readonly string[];
  days: Readonly<Record<string, number>>;
  remind: Readonly<Record<string, number>>;
  hints: Readonly<Record<string, Hint>>;
  words: Readonly<Record<string, StepSaid>>;
}

/** Nothing changed. */
export const AS_BUILT: Adaptation = { own: [], off: [], days: {}, remind: {}, hints: {}, words: {} };

const adaptation = z.object({
  own: z.array(own),
  off: z.array(z.string()),
  days: z.record(z.string(), z.number().int()),
  remind: z.record(z.string(), z.number().int()),
  hints: z.record(z.string(), hint),
  // versions published before centers could say them have none
  words: z.record(z.string(), words).default({}),
});

/** The adaptation a version keeps, as JSON. */
export const readAdaptation = (text: string): Adaptation => adaptation.parse(JSON.parse(text));
