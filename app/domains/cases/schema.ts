import { z } from "zod";
import { CaseEndReason, CaseState, JobEndReason, Turn } from "#app/platform/database/generated/enums.ts";
import {
  formCheckbox,
  formChoice,
  formDate,
  formEmail,
  formFile,
  formId,
  formInt,
  formText,
} from "#app/ui/forms/fields.ts";
import { MOST_CHOSEN } from "./chosen.ts";
import { AUDIENCES } from "./rules/audience.ts";
import { CASE_ROUTES } from "./rules/plan.ts";

export const CASE_STATES = Object.values(CaseState);
export const CASE_END_REASONS = Object.values(CaseEndReason);
export const JOB_END_REASONS = Object.values(JobEndReason);

const milestone = { milestoneId: formId, version: formInt };

/** A milestone is finished: on which day, with a note for the others. */
export const finishSchema = z.object({
  ...milestone,
  doneOn: formDate,
  note: formText({ max: 500 }).optional(),
  /** the last day its paper names; each form shows the one of its step */
  visaValidUntil: formDate.optional(),
  titleValidUntil: formDate.optional(),
  probationEndsOn: formDate.optional(),
});

const WAITED_FOR = Object.values(Turn);

/** Somebody has to be waited for; the text says for what. */
export const waitSchema = z.object({
  ...milestone,
  waitsFor: formChoice(WAITED_FOR),
  why: formText({ max: 500 }).optional(),
});

/** A step does not go on, or has failed; the text says why. */
export const stopSchema = z.object({ ...milestone, why: formText({ max: 500 }) });

/** A step that needs nothing else: start, resume, set aside, reopen, take back. */
export const plainStepSchema = z.object(milestone);

/** Somebody without an account is asked for a step. */
export const linkSchema = z.object({
  id: formId,
  milestoneId: formId,
  addressee: formText({ max: 120 }),
  email: formEmail,
  withName: formCheckbox,
});

export const endLinkSchema = z.object({ milestoneId: formId, linkId: formId });

/** Whoever holds the link says that the step is done, … */
export const confirmLinkSchema = z.object({
  name: formText({ max: 120 }),
  doneOn: formDate,
  note: formText({ max: 500 }).optional(),
});

/** … or that it does not go on. */
export const returnLinkSchema = z.object({ name: formText({ max: 120 }), why: formText({ max: 500 }) });

/** A document as evidence for a milestone. */
export const evidenceSchema = z.object({
  id: formId,
  milestoneId: formId,
  file: formFile({ types: ["application/pdf", "image/jpeg", "image/png"], maxMegabytes: 10 }),
});

/** A message into the thread of the case. */
export const caseMessageSchema = z.object({
  id: formId,
  audience: formChoice(AUDIENCES),
  body: formText({ max: 5000 }),
});

/** Another route for a running case. */
export const routeSchema = z.object({
  version: formInt,
  routeId: formChoice(CASE_ROUTES),
  fastTrack: formCheckbox,
});

export const endSchema = z.object({ version: formInt, reason: formChoice(CASE_END_REASONS) });

/** A job has ended after arrival: the last day, and how. */
export const jobEndSchema = z.object({
  version: formInt,
  jobEndedOn: formDate,
  jobEndReason: formChoice(JOB_END_REASONS),
});

export const mandateSchema = z.object({ email: formEmail });

export const endMandateSchema = z.object({ mandateId: formId });

/** Cases somebody has ticked in a list. */
const cases = z.array(formId).min(1, "none_chosen").max(MOST_CHOSEN, `too_many:${MOST_CHOSEN}`);

export const chosenSchema = z.object({ case: cases });

/** Cases for a colleague. */
export const handOverSchema = z.object({ case: cases, advisorId: formId });

/** A colleague who stands in, from one day to another; `userId` where somebody else is away. */
export const deputySchema = z.object({
  id: formId,
  userId: formId.optional(),
  deputyId: formId,
  fromOn: formDate,
  untilOn: formDate,
});

export const endDeputySchema = z.object({ deputyshipId: formId });
