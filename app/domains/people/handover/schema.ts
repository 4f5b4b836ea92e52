import { z } from "zod";
import { formAgreement, formChoices, formDate, formId, formInt, formText } from "#app/ui/forms/fields.ts";
import { HandoverPart } from "#app/platform/database/generated/enums.ts";

export const PARTS = Object.values(HandoverPart);

/** An advisor asks whether a person may be handed over; name and contact always go along, or nobody could help. */
export const askHandoverSchema = z.object({
  id: formId,
  toCenterId: formId,
  parts: formChoices(PARTS),
  reason: formText({ min: 10, max: 500 }),
});

const matter = { handoverId: formId, version: formInt };

/** One step of a hand-over that is there. */
export const handoverStepSchema = z.object(matter);

/** The person agrees by themselves. */
export const agreeHandoverSchema = z.object({ ...matter, agree: formAgreement });

/** The center keeps a handed-over record beyond its period. */
export const holdSchema = z.object({ ...matter, heldReason: formText({ min: 10, max: 500 }) });

/** An advisor has the signed paper in hand. */
export const paperHandoverSchema = z.object({ ...matter, paperSignedOn: formDate, inHand: formAgreement });
