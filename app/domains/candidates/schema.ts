import { z } from "zod";
import {
  formCheckbox,
  formChoice,
  formChoices,
  formDate,
  formEmail,
  formFile,
  formId,
  formInt,
  formIntBetween,
  formList,
  formOccupation,
  formPhone,
  formQuarterHours,
  formText,
  formYesNo,
} from "#app/ui/forms/fields.ts";
import { LAND_CODES } from "#app/domains/calendar/index.ts";
import { COUNTRIES } from "#app/domains/countries/index.ts";
import {
  CefrLevel,
  QualificationKind,
  RecognitionState,
  Situation,
} from "#app/platform/database/generated/enums.ts";

export const SITUATIONS = Object.values(Situation);
export const QUALIFICATIONS = Object.values(QualificationKind);
export const RECOGNITIONS = Object.values(RecognitionState);
export const LEVELS = Object.values(CefrLevel);

const identityFields = {
  givenName: formText({ max: 100 }),
  familyName: formText({ max: 100 }),
  email: formEmail.optional(),
  phone: formPhone.optional(),
  birthDate: formDate.optional(),
  nationality: formChoice(COUNTRIES).optional(),
  secondNationality: formChoice(COUNTRIES).optional(),
  residenceCountry: formChoice(COUNTRIES).optional(),
  situation: formChoice(SITUATIONS),
};

const profileFields = {
  isco08: formOccupation,
  qualification: formChoice(QUALIFICATIONS),
  recognition: formChoice(RECOGNITIONS),
  experienceYears: formIntBetween(0, 60),
  skills: formList({ max: 80, maxItems: 30 }).default([]),
  germanLevel: formChoice(LEVELS),
  englishLevel: formChoice(LEVELS),
  wishedLaender: formChoices(LAND_CODES),
  secondOccupation: formOccupation.optional(),
  thirdOccupation: formOccupation.optional(),
  wishedQuarterHoursMin: formQuarterHours.optional(),
  availableFrom: formDate.optional(),
  availableUntil: formDate.optional(),
  shiftWork: formYesNo.optional(),
  travel: formYesNo.optional(),
  wouldMove: formYesNo.optional(),
  commuteKm: formIntBetween(0, 500).optional(),
  summary: formText({ max: 2000 }).optional(),
};

const fields = z.object({ ...identityFields, ...profileFields });
export type CandidateInput = z.output<typeof fields>;

/** The latest start does not lie before the earliest. */
function inOrder(
  { availableFrom, availableUntil }: Pick<CandidateInput, "availableFrom" | "availableUntil">,
  context: z.RefinementCtx,
): void {
  if (availableFrom && availableUntil && availableUntil < availableFrom) {
    context.addIssue({ code: "custom", path: ["availableUntil"], message: "until_before_from" });
  }
}

/** A person as a row of a table tells it. */
export const importedCandidateSchema = fields.superRefine(inOrder);

/** A person an advisor registers; `id` makes a double click one record. */
export const newCandidateSchema = fields
  .extend({
    id: formId,
    /** looks like somebody else's record, and is not */
    otherPerson: formCheckbox,
  })
  .superRefine(inOrder);

/** The person's data changed, by an advisor or by the person. */
export const candidateSchema = fields.extend({ version: formInt }).superRefine(inOrder);

const searched = formText({ max: 200 }).optional();
/** What stands in the occupation fields when somebody searches without JavaScript. */
export const occupationSearchSchema = z.object({
  isco08: searched,
  secondOccupation: searched,
  thirdOccupation: searched,
});

export const documentSchema = z.object({
  id: formId,
  file: formFile({ types: ["application/pdf", "image/jpeg", "image/png"], maxMegabytes: 10 }),
});
