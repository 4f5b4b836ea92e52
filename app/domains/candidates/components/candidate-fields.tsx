import {
  CheckboxGroup,
  DateField,
  NumberField,
  OccupationField,
  SelectField,
  TextArea,
  TextField,
  type Choice,
} from "#app/ui/forms/index.ts";
import { LAENDER } from "#app/domains/calendar/index.ts";
import { useLocale, useT } from "#app/i18n/index.ts";
import { PersonalNotes } from "./personal-notes.tsx";
import { LEVELS, QUALIFICATIONS, RECOGNITIONS, SITUATIONS } from "../schema.ts";

interface CandidateFieldsProps {
  /** codes with names in the page's language, from the server */
  countries: readonly Choice[];
  /** title of the saved occupation */
  occupation?: string;
  /** skills often asked for in the saved occupation, in the page's language */
  suggestedSkills?: readonly string[];
  /** former employers by name, for what the free text must not say */
  employers?: readonly string[];
}

/** All fields of a person: for advisors and for the person. */
export function CandidateFields({
  countries,
  occupation,
  suggestedSkills = [],
  employers,
}: CandidateFieldsProps) {
  const t = useT("candidates");
  const words = useT("enums");
  const locale = useLocale();
  const choices = <E extends string>(group: string, values: readonly E[]): Choice[] =>
    values.map((value) => ({ value, label: words(`${group}.${value}` as Parameters<typeof words>[0]) }));
  const laender = LAENDER.map((land) => ({ value: land.code, label: locale === "en" ? land.en : land.de }));
  const often = suggestedSkills.length > 0 && t("oftenAsked", { skills: suggestedSkills.join(", ") });
  return (
    <>
      <h2>{t("sections.person")}</h2>
      <TextField name="givenName" autoComplete="given-name" />
      <TextField name="familyName" autoComplete="family-name" />
      <TextField name="email" type="email" autoComplete="email" optional />
      <TextField name="phone" type="tel" autoComplete="tel" optional />
      <DateField name="birthDate" autoComplete="bday" optional />
      <SelectField name="nationality" options={countries} optional />
      <SelectField name="secondNationality" options={countries} optional />
      <SelectField name="residenceCountry" options={countries} optional />
      <SelectField name="situation" options={choices("Situation", SITUATIONS)} />
      <h2>{t("sections.work")}</h2>
      <OccupationField name="isco08" savedLabel={occupation} />
      <SelectField name="qualification" options={choices("QualificationKind", QUALIFICATIONS)} />
      <SelectField name="recognition" options={choices("RecognitionState", RECOGNITIONS)} />
      <NumberField name="experienceYears" />
      <TextArea name="skills" hint={often ? `${t("fields.skills.hint")}. ${often}` : undefined} optional />
      <SelectField name="germanLevel" options={choices("CefrLevel", LEVELS)} />
      <SelectField name="englishLevel" options={choices("CefrLevel", LEVELS)} />
      <h2>{t("sections.wishes")}</h2>
      <CheckboxGroup name="wishedLaender" options={laender} optional />
      <NumberField name="wishedQuarterHoursMin" kind="quarterHours" optional />
      <DateField name="availableFrom" optional />
      <TextArea name="summary" optional />
      <PersonalNotes employers={employers} />
    </>
  );
}
