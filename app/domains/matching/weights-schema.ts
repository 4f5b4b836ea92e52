import { z } from "zod";
import { formInt, formIntBetween } from "#app/ui/forms/fields.ts";
import { LINE_IDS } from "./weights.ts";
import type { LineId } from "./weights.ts";

const points = formIntBetween(0, 100);
const shape = Object.fromEntries(LINE_IDS.map((id) => [id, points])) as Record<LineId, typeof points>;

/** A center's weights as typed; `number` is the version they were changed from (0 = the house's). */
export const weightsSchema = z
  .object({ ...shape, number: formInt })
  .refine((typed) => LINE_IDS.reduce((sum, id) => sum + typed[id], 0) === 100, {
    path: ["occupation"],
    message: "sum_not_100",
  });
