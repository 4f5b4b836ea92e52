import { z } from "zod";
import { formChoice, formId, formInt } from "#app/ui/forms/fields.ts";
import { MERGE_FIELDS, type MergeField } from "./merge/fields.ts";

const side = formChoice(["this", "other", "both"]).optional();
const sides = Object.fromEntries(MERGE_FIELDS.map((field) => [field, side])) as Record<
  MergeField,
  typeof side
>;

/** Two records become one: `id` makes a double click one merge, the versions tell what the advisor saw. */
export const mergeSchema = z.object({
  id: formId,
  otherId: formId,
  version: formInt,
  otherVersion: formInt,
  keep: formChoice(["this", "other"]),
  account: formChoice(["this", "other"]).default("this"),
  ...sides,
});
export type MergeInput = z.output<typeof mergeSchema>;
