import { occupationCode, occupationLabel, type OccupationLocale } from "#app/domains/occupations/index.ts";
import { HEAD_OFFICE, type VacancyInput } from "./schema.ts";

/** A stored vacancy, as far as its form shows it. */
type Stored = Omit<VacancyInput, "occupation" | "weeklyHours" | "establishmentId" | Nullable> & {
  [Name in Nullable]: Exclude<VacancyInput[Name], undefined> | null;
} & { isco08: string; kldb2010: string | null; weeklyQuarterHours: number; establishmentId: string | null };
type Nullable = "languageReason" | "salaryMax" | "startsOn";

/** A stored vacancy as its form takes it, with the words of the occupation. */
export function vacancyForm(vacancy: Stored, locale: OccupationLocale) {
  const { isco08, kldb2010, weeklyQuarterHours, establishmentId } = vacancy;
  const { title, tasks, qualification, skills, languageLevel, languageReason, regulated } = vacancy;
  const { salaryMin, salaryMax, salaryPeriod, collectiveAgreement, contractKind, contractMonths } = vacancy;
  const { startsOn, openings, housingHelp, relocationHelp } = vacancy;
  const codes = { isco08, kldb2010 };
  return {
    values: {
      ...{ title, occupation: occupationCode(codes), tasks, qualification, skills, languageLevel },
      ...{ languageReason, regulated, weeklyHours: weeklyQuarterHours, salaryMin, salaryMax, salaryPeriod },
      ...{
        collectiveAgreement,
        contractKind,
        contractMonths,
        startsOn,
        openings,
        housingHelp,
        relocationHelp,
      },
      establishmentId: establishmentId ?? HEAD_OFFICE,
    },
    occupation: occupationLabel(codes, locale),
  };
}
