import { z } from "zod";
import { formChoice, formChoices, formId, formInt, formText } from "#app/ui/forms/fields.ts";
import { RequestKind, Topic, Urgency } from "#app/platform/database/generated/enums.ts";
import { CENTER_CLOSE_REASONS } from "./rules.ts";

export const REQUEST_KINDS = Object.values(RequestKind);
export const TOPICS = Object.values(Topic);
export const URGENCIES = Object.values(Urgency);

/** A company's new request. Matching is always for a vacancy. */
export const newRequestSchema = z
  .object({
    id: formId,
    kind: formChoice(REQUEST_KINDS),
    vacancyId: formId.optional(),
    topics: formChoices(TOPICS, { min: 1 }),
    urgency: formChoice(URGENCIES),
    subject: formText({ min: 3, max: 120 }),
    message: formText({ min: 10, max: 5000 }),
  })
  .superRefine((request, context) => {
    if (request.kind === "MATCHING" && !request.vacancyId) {
      context.addIssue({ code: "custom", path: ["vacancyId"], message: "vacancy_needed_for_matching" });
    }
  });
export type NewRequest = z.output<typeof newRequestSchema>;

export const messageSchema = z.object({ id: formId, body: formText({ max: 5000 }) });

export const noteSchema = z.object({ id: formId, body: formText({ max: 5000 }) });

export const triageSchema = z.object({
  version: formInt,
  topics: formChoices(TOPICS, { min: 1 }),
  urgency: formChoice(URGENCIES),
  assigneeId: formId.optional(),
});
export type Triage = z.output<typeof triageSchema>;

export const versionSchema = z.object({ version: formInt });

export const closeSchema = z.object({ version: formInt, reason: formChoice(CENTER_CLOSE_REASONS) });

/** The question to a partner body goes without personal data: who the person is stays with the center. */
export const referralSchema = z.object({
  id: formId,
  partnerId: formId,
  question: formText({ min: 10, max: 2000 }),
});

export const referralAnswerSchema = z.object({ version: formInt, answer: formText({ min: 3, max: 5000 }) });
