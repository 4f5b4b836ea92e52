import { z } from "zod";
import {
  CefrLevel,
  ContractKind,
  QualificationKind,
  SalaryPeriod,
  VacancyState,
} from "#app/platform/database/generated/enums.ts";
import {
  formCheckbox,
  formChoice,
  formDate,
  formId,
  formInt,
  formIntBetween,
  formList,
  formMoney,
  formOccupation,
  formQuarterHours,
  formText,
} from "#app/ui/forms/fields.ts";
import { needsLanguageReason } from "./rules.ts";
import { annualCents } from "./salary.ts";

export const VACANCY_STATES = Object.values(VacancyState);
export const QUALIFICATION_KINDS = Object.values(QualificationKind);
export const CEFR_LEVELS = Object.values(CefrLevel);
export const SALARY_PERIODS = Object.values(SalaryPeriod);
export const CONTRACT_KINDS = Object.values(ContractKind);

/** Below this a year's pay is a typing error or the wrong period: minimum wage for four hours a week. */
const LEAST_ANNUAL_CENTS = 2_500_00;
/** Above this a year's pay is a typing error or the wrong period. */
const MOST_ANNUAL_CENTS = 1_000_000_00;

/** What stands for the company's own address where an establishment could stand. */
export const HEAD_OFFICE = "head_office";
const formPlace = z.union([z.literal(HEAD_OFFICE), formId], "invalid_choice").default(HEAD_OFFICE);

const vacancyFields = z.object({
  title: formText({ min: 2, max: 120 }),
  occupation: formOccupation,
  tasks: formText({ min: 10, max: 4000 }),
  qualification: formChoice(QUALIFICATION_KINDS),
  skills: formList({ max: 80, maxItems: 20 }).default([]),
  languageLevel: formChoice(CEFR_LEVELS),
  languageReason: formText({ max: 500 }).optional(),
  regulated: formCheckbox,
  weeklyHours: formQuarterHours.pipe(z.number().min(4, "too_small:1").max(240, "too_big:60")),
  salaryMin: formMoney,
  salaryMax: formMoney.optional(),
  salaryPeriod: formChoice(SALARY_PERIODS),
  collectiveAgreement: formCheckbox,
  contractKind: formChoice(CONTRACT_KINDS),
  contractMonths: formIntBetween(0, 120),
  establishmentId: formPlace,
  startsOn: formDate.optional(),
  openings: formIntBetween(1, 500),
  housingHelp: formCheckbox,
  relocationHelp: formCheckbox,
});

type Fields = z.output<typeof vacancyFields>;

function hasPlausiblePay(fields: Fields, name: "salaryMin" | "salaryMax"): boolean {
  const cents = fields[name];
  if (cents === undefined) return true;
  const annual = annualCents(cents, fields.salaryPeriod, fields.weeklyHours);
  return annual >= LEAST_ANNUAL_CENTS && annual <= MOST_ANNUAL_CENTS;
}

/**
 * What no single field can say. Each rule runs as soon as the fields it compares are there, even while others are still
 * wrong: nobody should be told of one mistake after the other.
 */
function together<S extends z.ZodObject<typeof vacancyFields.shape>>(schema: S) {
  const when = (...names: (keyof Fields)[]) => ({
    when: ({ value, issues }: z.core.ParsePayload) =>
      typeof value === "object" &&
      value !== null &&
      !issues.some(({ path }) => names.includes(path?.[0] as never)),
  });
  const pay = ["salaryPeriod", "weeklyHours"] as const;
  return schema
    .refine(
      ({ languageLevel, languageReason }) =>
        !needsLanguageReason(languageLevel) || languageReason !== undefined,
      {
        path: ["languageReason"],
        message: "language_reason_required",
        ...when("languageLevel", "languageReason"),
      },
    )
    .refine(({ salaryMin, salaryMax }) => salaryMax === undefined || salaryMax >= salaryMin, {
      path: ["salaryMax"],
      message: "max_below_min",
      ...when("salaryMin", "salaryMax"),
    })
    .refine((fields) => hasPlausiblePay(fields, "salaryMin"), {
      path: ["salaryMin"],
      message: "salary_implausible",
      ...when("salaryMin", ...pay),
    })
    .refine((fields) => hasPlausiblePay(fields, "salaryMax"), {
      path: ["salaryMax"],
      message: "salary_implausible",
      ...when("salaryMax", ...pay),
    });
}

/** A new vacancy; `id` makes a double submit harmless. */
export const newVacancySchema = together(vacancyFields.extend({ id: formId }));

/** A change; `version` notices a change by somebody else. */
export const vacancySchema = together(vacancyFields.extend({ version: formInt }));

/** A row of a table that becomes a new vacancy. */
export const importedVacancySchema = together(vacancyFields);
/** The fields of a vacancy in the order of its form. */
export const VACANCY_FIELDS = vacancyFields.keyof().options;

/** A change of state by somebody who saw this version. */
export const moveSchema = z.object({ version: formInt });

/** Publishing, and whether everybody may see the vacancy: a decision of its own for each. */
export const publishSchema = moveSchema.extend({ showAd: formCheckbox });

export type VacancyInput = Fields;
