import { formatDate, useLocale, useT } from "#app/i18n/index.ts";
import { plainDate } from "#app/domains/calendar/plain-date.ts";
import type { CandidateState } from "#app/platform/database/generated/enums.ts";
import { Form, HiddenField, RadioGroup } from "#app/ui/forms/index.ts";
import { Card, DescriptionList } from "#app/ui/index.ts";
import { mergeSchema } from "../schema.ts";
import type { MergeField, Side } from "../merge/fields.ts";

export interface ShownRecord {
  id: string;
  version: number;
  reference: string;
  name: string;
  state: CandidateState;
  counts: Readonly<Record<"proposals" | "cases" | "documents" | "consents" | "experiences", number>>;
  hasAccount: boolean;
}

interface ShownField {
  field: MergeField;
  own: string | readonly string[] | null;
  other: string | readonly string[] | null;
  proposed: Side;
  joinable: boolean;
}

interface MergeFormProps {
  mergeId: string;
  own: ShownRecord;
  other: ShownRecord;
  fields: readonly ShownField[];
  same: number;
}

/** Two records side by side: which number goes on, and which value counts where they differ. */
export function MergeForm({ mergeId, own, other, fields, same }: MergeFormProps) {
  const t = useT("people");
  const say = useSaid();
  const label = useFieldLabel();
  const named = (record: ShownRecord) => `${record.reference}: ${record.name}`;
  const both = own.hasAccount && other.hasAccount;
  const values = Object.fromEntries(fields.map(({ field, proposed }) => [field, proposed]));
  return (
    <>
      <div className="grid">
        <Summary record={own} />
        <Summary record={other} />
      </div>
      <Form
        schema={mergeSchema}
        intent="merge"
        labels="people"
        submissionId={mergeId}
        values={{ ...values, keep: "this", account: "this", version: own.version }}
        submitLabel={t("merge.submit")}
        submitVariant="danger"
      >
        <HiddenField name="version" />
        <HiddenField name="otherId" value={other.id} />
        <HiddenField name="otherVersion" value={other.version} />
        <RadioGroup
          name="keep"
          label={t("merge.which")}
          hint={t("merge.whichHint")}
          options={[
            { value: "this", label: named(own) },
            { value: "other", label: named(other) },
          ]}
        />
        {both ? (
          <RadioGroup
            name="account"
            label={t("merge.account")}
            hint={t("merge.accountHint")}
            options={[
              { value: "this", label: named(own) },
              { value: "other", label: named(other) },
            ]}
          />
        ) : null}
        <h2>{t("merge.fields")}</h2>
        <p>{t("merge.fieldsHint")}</p>
        {fields.map(({ field, own: first, other: second, joinable }) => (
          <RadioGroup
            key={field}
            name={field}
            label={label(field)}
            options={[
              { value: "this", label: say(field, first), hint: own.reference },
              { value: "other", label: say(field, second), hint: other.reference },
              ...(joinable ? [{ value: "both", label: t("merge.both") }] : []),
            ]}
          />
        ))}
        <p className="muted">{t("merge.same", { count: same })}</p>
        <p>{t("merge.rules")}</p>
      </Form>
    </>
  );
}

function Summary({ record }: { record: ShownRecord }) {
  const t = useT("people");
  const words = useT("enums");
  const counted = Object.entries(record.counts) as [keyof ShownRecord["counts"], number][];
  return (
    <Card title={`${record.reference}: ${record.name}`}>
      <DescriptionList
        items={[
          { term: t("labels.state"), value: words(`CandidateState.${record.state}`) },
          ...counted.map(([key, count]) => ({ term: t(`merge.${key}`), value: String(count) })),
          { term: t("merge.hasAccount"), value: record.hasAccount ? t("merge.yes") : t("merge.no") },
        ]}
      />
    </Card>
  );
}

/** Labels of the profile's form, where it has the field. */
function useFieldLabel(): (field: MergeField) => string {
  const t = useT("people");
  return (field) => t(`labels.${field}`);
}

const CODED: Partial<Record<MergeField, string>> = {
  situation: "Situation",
  state: "CandidateState",
  qualification: "QualificationKind",
  recognition: "RecognitionState",
  germanLevel: "CefrLevel",
  englishLevel: "CefrLevel",
};
const DAYS: readonly MergeField[] = ["birthDate", "available"];

/** What a record says in a field, in words. */
function useSaid(): (field: MergeField, value: string | readonly string[] | null) => string {
  const t = useT("people");
  const words = useT("enums");
  const locale = useLocale();
  return (field, value) => {
    const parts = [value ?? []].flat().filter((part) => part !== "");
    if (parts.length === 0) return t("merge.nothing");
    const coded = CODED[field];
    return parts
      .map((part) => {
        if (coded) return words(`${coded}.${part}` as Parameters<typeof words>[0]);
        if (DAYS.includes(field)) return formatDate(plainDate(part), locale);
        if (part === "true" || part === "false") return t(part === "true" ? "merge.yes" : "merge.no");
        return part;
      })
      .join(field === "available" ? " – " : ", ");
  };
}
