import { useT } from "#app/i18n/index.ts";
import type { Situation } from "#app/platform/database/generated/enums.ts";
import { Form, HiddenField, type Choice } from "#app/ui/forms/index.ts";
import { LinkButton } from "#app/ui/index.ts";
import type { EntryKind } from "../entries/kinds.ts";
import {
  experienceSchema,
  guardianSchema,
  languageSchema,
  qualificationSchema,
  situationSchema,
} from "../entries/schema.ts";
import {
  ExperienceFields,
  GuardianFields,
  LanguageFields,
  QualificationFields,
  SituationFields,
} from "./entry-fields.tsx";

/** What the form of one entry is made from; comes from the server. */
export interface EntryFormData {
  kind: EntryKind;
  entryId: string;
  situation: Situation | null;
  values: Readonly<Record<string, unknown>>;
  newId: string;
  paperId: string;
  occupation?: string;
  languages: readonly Choice[];
  countries: readonly Choice[];
}

const FORMS = {
  languages: { schema: languageSchema, intent: "saveLanguage", Fields: LanguageFields },
  qualifications: { schema: qualificationSchema, intent: "saveQualification", Fields: QualificationFields },
  experiences: { schema: experienceSchema, intent: "saveExperience", Fields: ExperienceFields },
  situation: { schema: situationSchema, intent: "saveSituation", Fields: SituationFields },
  guardians: { schema: guardianSchema, intent: "saveGuardian", Fields: GuardianFields },
} as const;

/** The form of one entry: a new one, or one to be changed. `back` is the page it belongs to. */
export function EntryForm({ page, back }: { page: EntryFormData; back: string }) {
  const t = useT("entries");
  const { schema, intent, Fields } = FORMS[page.kind];
  const isNew = page.entryId === "new";
  return (
    <Form
      schema={schema}
      intent={intent}
      labels="entries"
      values={page.values}
      submissionId={isNew ? page.newId : undefined}
      encType={page.kind === "guardians" ? "multipart/form-data" : undefined}
      submitLabel={t("save")}
      beside={<LinkButton to={back}>{t("cancel")}</LinkButton>}
    >
      {isNew ? null : <HiddenField name="version" />}
      <Fields page={page} />
    </Form>
  );
}
