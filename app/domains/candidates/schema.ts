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
  wishedQuarterHoursMin: formQuarterHours.optional(),
  availableFrom: formDate.optional(),
  summary: formText({ max: 2000 }).optional(),
};

const fields = z.object({ ...identityFields, ...profileFields });
export type CandidateInput = z.output<typeof fields>;

/** A person an advisor registers; `id` makes a double click one record. */
export const newCandidateSchema = fields.extend({
  id: formId,
  /** looks like somebody else's record, and is not */
  otherPerson: formCheckbox,
});

/** The person's data changed, by an advisor or by the person. */
export const candidateSchema = fields.extend({ version: formInt });

/** A former employer. */
export const historySchema = z
  .object({
    id: formId,
    employer: formText({ max: 150 }),
    title: formText({ max: 150 }),
    startedOn: formDate,
    endedOn: formDate.optional(),
  })
  .superRefine((entry, context) => {
    if (entry.endedOn && entry.endedOn < entry.startedOn) {
      context.addIssue({ code: "custom", path: ["endedOn"], message: "ends_before_it_starts" });
    }
  });
export type HistoryInput = z.output<typeof historySchema>;

export const documentSchema = z.object({
  id: formId,
  file: formFile({ types: ["application/pdf", "image/jpeg", "image/png"], maxMegabytes: 10 }),
});
