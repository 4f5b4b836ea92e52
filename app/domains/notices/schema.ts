import { z } from "zod";
import { formChoice, formId } from "#app/ui/forms/fields.ts";
import { CATEGORIES, DELIVERIES } from "./rules.ts";

const delivery = formChoice(DELIVERIES);

/** How a person wants to be mailed: one answer per category, under its name. */
export const choicesSchema = z.object(
  Object.fromEntries(CATEGORIES.map((category) => [category, delivery])) as Record<
    (typeof CATEGORIES)[number],
    typeof delivery
  >,
);

/** One notice of the reader's own. */
export const noticeSchema = z.object({ noticeId: formId });

/** All notices up to the newest the reader has seen: what came meanwhile stays unread. */
export const readAllSchema = z.object({ seenUntil: z.iso.datetime() });

/** One mail that did not arrive. */
export const bounceSchema = z.object({ bounceId: formId });
