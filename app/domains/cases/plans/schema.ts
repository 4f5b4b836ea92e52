import { z } from "zod";
import {
  formCheckbox,
  formChoice,
  formInt,
  formIntBetween,
  formText,
  formUrl,
} from "#app/ui/forms/fields.ts";
import { MOST_DAYS, MOST_REMIND } from "../templates/adapt.ts";
import { WORDINGS } from "../templates/laid.ts";
import { TEMPLATE_IDS } from "../templates/types.ts";

export const PLAN_PARTIES = ["COMPANY", "CANDIDATE", "CENTER"] as const;

/** Which way, and which state of it was read: its newest version and the draft's own version. */
const at = { way: formChoice(TEMPLATE_IDS), base: formInt, version: formInt };
const key = formText({ max: 80 });
const days = formIntBetween(1, MOST_DAYS);

const own = {
  ...at,
  key,
  titleDe: formText({ max: 80 }),
  titleEn: formText({ max: 80 }).optional(),
  party: formChoice(PLAN_PARTIES),
  after: key,
  days,
  companyDe: formText({ max: 500 }).optional(),
  companyEn: formText({ max: 500 }).optional(),
  candidateDe: formText({ max: 500 }).optional(),
  candidateEn: formText({ max: 500 }).optional(),
  centerDe: formText({ max: 500 }).optional(),
  centerEn: formText({ max: 500 }).optional(),
  forEmployer: formCheckbox,
  forCandidate: formCheckbox,
};

/** A step of the center's own, new or said anew. */
export const ownStepSchema = z.object(own);

/** What a center says to a step: days of its plan, days before the reminder, a hint. */
export const planStepSchema = z.object({
  ...at,
  key,
  days: days.optional(),
  remind: formIntBetween(1, MOST_REMIND).optional(),
  hintDe: formText({ max: 500 }).optional(),
  hintEn: formText({ max: 500 }).optional(),
  link: formUrl.optional(),
});

const wording = (max: number) => formText({ max }).optional();
/** A built-in step in a center's words: a wording is said in German, and in English where the center has it. */
export const planWordsSchema = z
  .object({
    ...at,
    key,
    ...{ titleDe: wording(80), titleEn: wording(80), nameDe: wording(80), nameEn: wording(80) },
    ...{ companyDe: wording(500), companyEn: wording(500), centerDe: wording(500), centerEn: wording(500) },
    ...{ candidateDe: wording(500), candidateEn: wording(500) },
  })
  .superRefine((said, form) => {
    for (const one of WORDINGS) {
      if (said[`${one}En`] !== undefined && said[`${one}De`] === undefined)
        form.addIssue({ code: "custom", path: [`${one}De`], message: "german_too" });
    }
  });

/** One step alone: taken out, switched off or on. */
export const planKeySchema = z.object({ ...at, key });

/** The draft as a whole: published, or put away. */
export const planSchema = z.object(at);

/** A former version becomes the draft. */
export const planVersionSchema = z.object({ ...at, number: formInt });
