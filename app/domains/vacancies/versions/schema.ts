import { z } from "zod";
import { formId, formInt } from "#app/ui/forms/fields.ts";

/** Which former version is wanted back, by somebody who saw the vacancy in `version`. */
export const bringBackSchema = z.object({ versionId: formId, version: formInt });
