import type { ReactNode } from "react";
import type { z } from "zod";
import { useT } from "#app/i18n/index.ts";
import type { PlainDate } from "#app/domains/calendar/index.ts";
import {
  CheckboxField,
  DateField,
  Form,
  HiddenField,
  KeptLine,
  MoneyField,
  NumberField,
  OccupationField,
  RadioGroup,
  SelectField,
  TextArea,
  TextField,
  type Choice,
  type TypedEarlier,
} from "#app/ui/forms/index.ts";
import {
  CEFR_LEVELS,
  CONTRACT_KINDS,
  HEAD_OFFICE,
  QUALIFICATION_KINDS,
  SALARY_PERIODS,
  type VacancyInput,
} from "../schema.ts";
import { DistancesOfForm, type DayThresholds } from "./distances.tsx";
import { TYPING_DOOR } from "./typing.tsx";
import { Worded, WordingOfForm } from "./worded.tsx";

/** What the form shows at first: the fields as stored, and the words of the occupation. */
export type VacancyFormValues = Partial<{
  [Name in keyof VacancyInput]: VacancyInput[Name] | null;
}> & { version?: number };

interface VacancyFormProps {
  schema: z.ZodType;
  intent: string;
  values: VacancyFormValues;
  /** the words of the stored occupation */
  occupation?: string;
  /** skills often asked for in the stored occupation, in the page's language */
  suggestedSkills?: readonly string[];
  /** the company's places of work beside the head office; without any the question is left out */
  establishments: readonly Choice[];
  /** address of the head office, as a choice shows it */
  headOffice: string;
  today: PlainDate;
  /** the law's minimum salaries, which the offer is measured by while it is typed */
  thresholds: DayThresholds;
  submitLabel: string;
  submissionId?: string;
  /** what was typed earlier and not saved */
  typed?: TypedEarlier;
  /** under which id, and for which version, what is being typed is kept; without it nothing is */
  keep?: { id: string; version?: number; address?: string };
  beside?: ReactNode;
}

/** Everything a vacancy says, in the order in which somebody tells of a job. */
export function VacancyForm({
  values,
  occupation,
  suggestedSkills = [],
  establishments,
  headOffice,
  today,
  thresholds,
  keep,
  ...form
}: VacancyFormProps) {
  const t = useT("vacancies");
  return (
    <Form {...form} id="vacancy" values={{ ...DEFAULTS, ...values }} labels="vacancies">
      {values.version === undefined ? null : <HiddenField name="version" />}
      <WordingOfForm>
        <Section title={t("form.section_job")}>
          <Worded field="title">
            <TextField name="title" />
          </Worded>
          <OccupationField name="occupation" savedLabel={occupation} />
          <Worded field="tasks">
            <TextArea name="tasks" rows={6} />
          </Worded>
          <CheckboxField name="regulated" />
        </Section>
        <Section title={t("form.section_requirements")}>
          <Requirements suggestedSkills={suggestedSkills} />
        </Section>
      </WordingOfForm>
      <Section title={t("form.section_offer")}>
        <Offer />
        <DistancesOfForm thresholds={thresholds} />
      </Section>
      <Section title={t("form.section_place")}>
        {establishments.length === 0 ? null : (
          <SelectField
            name="establishmentId"
            options={[{ value: HEAD_OFFICE, label: headOffice }, ...establishments]}
          />
        )}
        <DateField name="startsOn" min={today} optional />
        <NumberField name="openings" />
      </Section>
      <Section title={t("form.section_help")}>
        <CheckboxField name="housingHelp" />
        <CheckboxField name="relocationHelp" />
      </Section>
      {keep === undefined ? null : <Keep {...keep} />}
    </Form>
  );
}

function Keep({ id, version, address }: NonNullable<VacancyFormProps["keep"]>) {
  const extra = { id, ...(version !== undefined && { version: String(version) }) };
  return <KeptLine door={TYPING_DOOR} extra={extra} address={address} />;
}

const DEFAULTS: VacancyFormValues = {
  salaryPeriod: "MONTH",
  contractKind: "EMPLOYMENT",
  contractMonths: 0,
  establishmentId: HEAD_OFFICE,
  openings: 1,
};

function Section({ title, children }: { title: string; children: ReactNode }) {
  return (
    <fieldset className="form__section">
      <legend>{title}</legend>
      {children}
    </fieldset>
  );
}

function Requirements({ suggestedSkills }: { suggestedSkills: readonly string[] }) {
  const t = useT("vacancies");
  const words = useT("enums");
  const often = suggestedSkills.length > 0 && t("form.often_asked", { skills: suggestedSkills.join(", ") });
  const kinds = QUALIFICATION_KINDS.map((kind) => ({
    value: kind,
    label: words(`QualificationKind.${kind}`),
  }));
  const levels = CEFR_LEVELS.map((level) => ({ value: level, label: words(`CefrLevel.${level}`) }));
  return (
    <>
      <RadioGroup name="qualification" options={kinds} />
      <Worded field="skills">
        <TextArea
          name="skills"
          rows={3}
          hint={often ? `${t("fields.skills.hint")} ${often}` : undefined}
          optional
        />
      </Worded>
      <Worded field="languageLevel">
        <SelectField name="languageLevel" options={levels} />
      </Worded>
      <Worded field="languageReason">
        <TextArea name="languageReason" rows={2} optional />
      </Worded>
    </>
  );
}

function Offer() {
  const words = useT("enums");
  const periods = SALARY_PERIODS.map((period) => ({ value: period, label: words(`SalaryPeriod.${period}`) }));
  const kinds = CONTRACT_KINDS.map((kind) => ({ value: kind, label: words(`ContractKind.${kind}`) }));
  return (
    <>
      <NumberField name="weeklyHours" kind="quarterHours" />
      <RadioGroup name="salaryPeriod" options={periods} />
      <div className="form__row">
        <MoneyField name="salaryMin" />
        <MoneyField name="salaryMax" optional />
      </div>
      <CheckboxField name="collectiveAgreement" />
      <RadioGroup name="contractKind" options={kinds} />
      <NumberField name="contractMonths" />
    </>
  );
}
