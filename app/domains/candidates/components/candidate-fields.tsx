import {
  CheckboxGroup,
  DateField,
  HiddenField,
  NumberField,
  OccupationField,
  RadioGroup,
  SelectField,
  TextArea,
  TextField,
  type Choice,
} from "#app/ui/forms/index.ts";
import { LAENDER } from "#app/domains/calendar/index.ts";
import { useLocale, useT } from "#app/i18n/index.ts";
import type { SummarisedField } from "../entries/page.server.ts";
import { PersonalNotes } from "./personal-notes.tsx";
import { LEVELS, QUALIFICATIONS, RECOGNITIONS, SITUATIONS } from "../schema.ts";

interface CandidateFieldsProps {
  /** codes with names in the page's language, from the server */
  countries: readonly Choice[];
  /** title of the saved occupation */
  occupation?: string;
  /** titles of the saved further occupations */
  furtherOccupations?: readonly string[];
  /** fields that follow from the entries of the profile */
  summarised?: readonly SummarisedField[];
  /** skills often asked for in the saved occupation, in the page's language */
  suggestedSkills?: readonly string[];
  /** former employers by name, for what the free text must not say */
  employers?: readonly string[];
}

/** All fields of a person: for advisors and for the person. */
export function CandidateFields({ countries, occupation, ...props }: CandidateFieldsProps) {
  const { furtherOccupations = [], summarised = [], suggestedSkills = [], employers } = props;
  const t = useT("candidates");
  const entries = useT("entries");
  const words = useT("enums");
  const locale = useLocale();
  const choices = <E extends string>(group: string, values: readonly E[]): Choice[] =>
    values.map((value) => ({ value, label: words(`${group}.${value}` as Parameters<typeof words>[0]) }));
  const laender = LAENDER.map((land) => ({ value: land.code, label: locale === "en" ? land.en : land.de }));
  const derived = (name: SummarisedField) => summarised.includes(name);
  const select = (name: SummarisedField, group: string, values: readonly string[]) =>
    derived(name) ? (
      <HiddenField name={name} />
    ) : (
      <SelectField name={name} options={choices(group, values)} />
    );
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
      {summarised.length > 0 ? <p className="muted">{entries("summarised")}</p> : null}
      {select("qualification", "QualificationKind", QUALIFICATIONS)}
      {select("recognition", "RecognitionState", RECOGNITIONS)}
      {derived("experienceYears") ? (
        <HiddenField name="experienceYears" />
      ) : (
        <NumberField name="experienceYears" />
      )}
      <TextArea name="skills" hint={often ? `${t("fields.skills.hint")}. ${often}` : undefined} optional />
      {select("germanLevel", "CefrLevel", LEVELS)}
      {select("englishLevel", "CefrLevel", LEVELS)}
      <h2>{t("sections.wishes")}</h2>
      <CheckboxGroup name="wishedLaender" options={laender} optional />
      <NumberField name="wishedQuarterHoursMin" kind="quarterHours" optional />
      <OccupationField name="secondOccupation" savedLabel={furtherOccupations[0]} optional />
      <OccupationField name="thirdOccupation" savedLabel={furtherOccupations[1]} optional />
      <DateField name="availableFrom" optional />
      <DateField name="availableUntil" optional />
      <RadioGroup name="shiftWork" optional />
      <RadioGroup name="travel" optional />
      <RadioGroup name="wouldMove" optional />
      <NumberField name="commuteKm" optional />
      <TextArea name="summary" optional />
      <PersonalNotes employers={employers} />
    </>
  );
}
