import { useT } from "#app/i18n/index.ts";
import {
  DateField,
  FileField,
  HiddenField,
  MonthField,
  NumberField,
  OccupationField,
  RadioGroup,
  SelectField,
  TextArea,
  TextField,
  type Choice,
} from "#app/ui/forms/index.ts";
import {
  ANABIN_DEGREES,
  ANABIN_SCHOOLS,
  CERTIFICATES,
  FAMILY_PLANS,
  QUALIFICATION_STATES,
  RESIDENCE_TITLES,
  SPOKEN_LEVELS,
  WORKLOADS,
  ZAB_STATEMENTS,
} from "../entries/schema.ts";
import { QUALIFICATIONS, RECOGNITIONS } from "../schema.ts";
import type { EntryFormData } from "./entry-form.tsx";

interface FieldsProps {
  page: EntryFormData;
}

/** The words of an enum as choices. */
function useEnumChoices(): (group: string, values: readonly string[]) => Choice[] {
  const words = useT("enums");
  return (group, values) =>
    values.map((value) => ({ value, label: words(`${group}.${value}` as Parameters<typeof words>[0]) }));
}

export function LanguageFields({ page }: FieldsProps) {
  const choices = useEnumChoices();
  return (
    <>
      <SelectField name="language" options={page.languages} />
      <SelectField name="level" options={choices("CefrLevel", SPOKEN_LEVELS)} />
      <SelectField name="certificate" options={choices("LanguageCertificate", CERTIFICATES)} />
      <DateField name="certificateOn" optional />
    </>
  );
}

export function QualificationFields({ page }: FieldsProps) {
  const t = useT("entries");
  const choices = useEnumChoices();
  return (
    <>
      <TextField name="title" />
      <SelectField name="kind" options={choices("QualificationKind", QUALIFICATIONS)} />
      <OccupationField name="isco08" savedLabel={page.occupation} optional />
      <RadioGroup name="state" options={choices("QualificationState", QUALIFICATION_STATES)} />
      <NumberField name="finishedYear" optional />
      <NumberField name="durationMonths" optional />
      <h2>{t("sections.certificate")}</h2>
      <SelectField name="country" options={page.countries} optional />
      <TextField name="institution" optional />
      <h2>{t("sections.recognition")}</h2>
      <SelectField name="recognition" options={choices("RecognitionState", RECOGNITIONS)} />
      <TextField name="recognitionBody" optional />
      <TextField name="fileNumber" optional />
      <SelectField name="anabinSchool" options={choices("AnabinSchool", ANABIN_SCHOOLS)} optional />
      <SelectField name="anabinDegree" options={choices("AnabinDegree", ANABIN_DEGREES)} optional />
      <SelectField name="zabStatement" options={choices("ZabStatement", ZAB_STATEMENTS)} optional />
    </>
  );
}

export function ExperienceFields({ page }: FieldsProps) {
  const choices = useEnumChoices();
  return (
    <>
      <TextField name="title" />
      <OccupationField name="isco08" savedLabel={page.occupation} optional />
      <TextField name="employer" />
      <SelectField name="country" options={page.countries} optional />
      <MonthField name="startedOn" />
      <MonthField name="endedOn" optional />
      <RadioGroup name="workload" options={choices("Workload", WORKLOADS)} />
      <TextArea name="skills" rows={3} optional />
    </>
  );
}

/** Which questions are asked depends on the person's situation: nobody is asked for a title they do not need. */
export function SituationFields({ page }: FieldsProps) {
  const t = useT("entries");
  const choices = useEnumChoices();
  const { situation } = page;
  const needsNoTitle = situation === "EU_CITIZEN" || situation === "RETURNEE" || situation === "COMMUTER";
  const studies = situation === "STUDENT" || situation === "GRADUATE";
  const tied = situation === "RETURNEE" || situation === "COMMUTER";
  const titles = RESIDENCE_TITLES.map((value) => ({ value, label: t(`titles.${value}`) }));
  return (
    <>
      <h2>{t("sections.family")}</h2>
      <RadioGroup name="familyPlan" options={choices("FamilyPlan", FAMILY_PLANS)} optional />
      <RadioGroup name="partnerComes" optional />
      <TextField name="childBirthYears" inputMode="text" optional />
      {needsNoTitle ? null : (
        <>
          <h2>{t("sections.residence")}</h2>
          <SelectField name="residenceTitle" options={titles} optional />
          <DateField name="residenceSince" optional />
          <DateField name="residenceUntil" optional />
        </>
      )}
      {studies || tied ? <h2>{t("sections.situation")}</h2> : null}
      {studies ? <DateField name="studyEndsOn" optional /> : null}
      {tied ? <TextField name="regionTie" optional /> : null}
    </>
  );
}

export function GuardianFields({ page }: FieldsProps) {
  const t = useT("entries");
  return (
    <>
      <TextField name="name" />
      <TextField name="phone" type="tel" optional />
      <TextField name="email" type="email" optional />
      <h2>{t("sections.consent")}</h2>
      <DateField name="signedOn" optional />
      <FileField name="file" accept={["application/pdf", "image/jpeg", "image/png"]} optional />
      <HiddenField name="paperId" value={page.paperId} />
    </>
  );
}
