import { z } from "zod";
import { formId, formText } from "#app/ui/forms/fields.ts";

/** The name under which a vacancy's terms are kept. */
export const templateSchema = z.object({ name: formText({ min: 2, max: 80 }) });

export const templateKeySchema = z.object({ templateId: formId });
