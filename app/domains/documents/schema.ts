import { z } from "zod";
import { FILE_MAX_BYTES } from "#app/platform/http/file-size.ts";
import {
  formChoice,
  formChoices,
  formDate,
  formFile,
  formId,
  formInt,
  formText,
} from "#app/ui/forms/fields.ts";
import { OWN_KINDS, PAPER_KINDS, PAPER_PARTIES, PAPER_REASONS } from "./kinds.ts";

/** What may be uploaded, by media type; the server reads the type from the bytes. */
export const FILE_TYPES = ["application/pdf", "image/jpeg", "image/png"] as const;
const file = formFile({ types: FILE_TYPES, maxMegabytes: FILE_MAX_BYTES / (1024 * 1024) });

const detail = formText({ max: 120 }).optional();
const why = formText({ max: 500 }).optional();
const dueOn = formDate.optional();
const version = formInt;

/** A file for a document that is there; `id` is the file's, so a double click stores it once. */
export const bringSchema = z.object({ id: formId, file });

/** Something the person brings without being asked. */
export const bringOwnSchema = z.object({ id: formId, kind: formChoice(OWN_KINDS), detail, file });

/** Several at once, as the way of the case needs them: everybody is asked for what they usually bring; `id` is of the asking. */
export const requestAllSchema = z.object({
  id: formId,
  kinds: formChoices(PAPER_KINDS, { min: 1 }),
  why,
  dueOn,
});

/** One document, of whom the advisor says. */
export const requestSchema = z.object({
  id: formId,
  kind: formChoice(PAPER_KINDS),
  detail,
  party: formChoice(PAPER_PARTIES),
  why,
  dueOn,
});

export const checkSchema = z.object({ version, expiresOn: formDate.optional() });
export const rejectSchema = z.object({
  version,
  reason: formChoice(PAPER_REASONS),
  words: formText({ min: 3, max: 500 }),
});
export const askAgainSchema = z.object({ version, why, dueOn });
export const versionSchema = z.object({ version });
