import { z } from "zod";
import { COUNTRIES } from "#app/domains/countries/index.ts";
import {
  AnabinDegree,
  AnabinSchool,
  CefrLevel,
  FamilyPlan,
  LanguageCertificate,
  QualificationKind,
  QualificationState,
  RecognitionState,
  Workload,
  ZabStatement,
} from "#app/platform/database/generated/enums.ts";
import {
  formChoice,
  formDate,
  formEmail,
  formFile,
  formId,
  formInt,
  formIntBetween,
  formList,
  formMonth,
  formOccupation,
  formPhone,
  formText,
  formYesNo,
} from "#app/ui/forms/fields.ts";
import { LANGUAGES } from "./languages.ts";

/** Levels somebody can enter: a language one does not speak is no entry. */
export const SPOKEN_LEVELS = Object.values(CefrLevel).filter((level) => level !== "NONE");
export const CERTIFICATES = Object.values(LanguageCertificate);
export const QUALIFICATION_STATES = Object.values(QualificationState);
export const ANABIN_SCHOOLS = Object.values(AnabinSchool);
export const ANABIN_DEGREES = Object.values(AnabinDegree);
export const ZAB_STATEMENTS = Object.values(ZabStatement);
export const WORKLOADS = Object.values(Workload);
export const FAMILY_PLANS = Object.values(FamilyPlan);

/** Residence titles and papers by the paragraph of the AufenthG where there is one; "other" for what is rare. */
export const RESIDENCE_TITLES = [
  "visa",
  "s16a",
  "s16b",
  "s16d",
  "s16g",
  "s17",
  "s18a",
  "s18b",
  "s18g",
  "s20",
  "s20a",
  "s24",
  "s25",
  "family",
  "settlement",
  "s60a",
  "s55asyl",
  "other",
] as const;

/** `id` comes with a form that makes an entry, `version` with one that changes it. */
const which = { id: formId.optional(), version: formInt.optional() };

/** A language and how well. */
export const languageSchema = z
  .object({
    ...which,
    language: formChoice(LANGUAGES),
    level: formChoice(SPOKEN_LEVELS),
    certificate: formChoice(CERTIFICATES),
    certificateOn: formDate.optional(),
  })
  .superRefine(({ certificate, certificateOn }, context) => {
    if (certificate === "NONE" && certificateOn !== undefined) {
      context.addIssue({ code: "custom", path: ["certificate"], message: "which_certificate" });
    }
  });

/** A training or degree, with what stands on the certificate. */
export const qualificationSchema = z.object({
  ...which,
  title: formText({ max: 200 }),
  kind: formChoice(Object.values(QualificationKind)),
  isco08: formOccupation.optional(),
  state: formChoice(QUALIFICATION_STATES),
  finishedYear: formIntBetween(1940, 2100).optional(),
  durationMonths: formIntBetween(1, 240).optional(),
  recognition: formChoice(Object.values(RecognitionState)),
  country: formChoice(COUNTRIES).optional(),
  institution: formText({ max: 200 }).optional(),
  anabinSchool: formChoice(ANABIN_SCHOOLS).optional(),
  anabinDegree: formChoice(ANABIN_DEGREES).optional(),
  zabStatement: formChoice(ZAB_STATEMENTS).default("NOT_REQUESTED"),
  recognitionBody: formText({ max: 150 }).optional(),
  fileNumber: formText({ max: 80 }).optional(),
});

/** A period of work and its employer. */
export const experienceSchema = z
  .object({
    ...which,
    title: formText({ max: 150 }),
    employer: formText({ max: 150 }),
    country: formChoice(COUNTRIES).optional(),
    isco08: formOccupation.optional(),
    startedOn: formMonth,
    endedOn: formMonth.optional(),
    workload: formChoice(WORKLOADS),
    skills: formList({ max: 80, maxItems: 20 }).default([]),
  })
  .superRefine(({ startedOn, endedOn }, context) => {
    if (endedOn && endedOn < startedOn) {
      context.addIssue({ code: "custom", path: ["endedOn"], message: "ends_before_it_starts" });
    }
  });

/** Years of birth, several in one field. */
const formYears = formList({ max: 4, maxItems: 12 }).pipe(
  z.array(
    z
      .string()
      .regex(/^(19|20)\d\d$/, "not_a_year")
      .transform(Number),
  ),
);

/** Family coming along and residence status. */
export const situationSchema = z.object({
  ...which,
  familyPlan: formChoice(FAMILY_PLANS).optional(),
  partnerComes: formYesNo.optional(),
  childBirthYears: formYears.default([]),
  residenceTitle: formChoice(RESIDENCE_TITLES).optional(),
  residenceSince: formDate.optional(),
  residenceUntil: formDate.optional(),
  studyEndsOn: formDate.optional(),
  regionTie: formText({ max: 150 }).optional(),
});

/** Somebody with custody of a minor; date and paper of the consent belong together. */
export const guardianSchema = z.object({
  ...which,
  name: formText({ max: 150 }),
  email: formEmail.optional(),
  phone: formPhone.optional(),
  signedOn: formDate.optional(),
  /** id of the document to be, so that a double click makes one */
  paperId: formId.optional(),
  file: formFile({ types: ["application/pdf", "image/jpeg", "image/png"], maxMegabytes: 10 }).optional(),
});

export type LanguageInput = z.output<typeof languageSchema>;
export type QualificationInput = z.output<typeof qualificationSchema>;
export type ExperienceInput = z.output<typeof experienceSchema>;
export type SituationInput = z.output<typeof situationSchema>;
export type GuardianInput = z.output<typeof guardianSchema>;
