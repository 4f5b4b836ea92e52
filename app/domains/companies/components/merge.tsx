import { formatDate, useLocale, useT } from "#app/i18n/index.ts";
import type { PlainDate } from "#app/domains/calendar/index.ts";
import type { MovingTable } from "#app/permissions/company-tables.ts";
import { Form, HiddenField, RadioGroup, CheckboxField } from "#app/ui/forms/index.ts";
import { Alert, Badge, Card, DescriptionList, LinkButton } from "#app/ui/index.ts";
import { MERGE_FIELDS, type MergeChoices, type MergedFields, type MergeField } from "../merge/rules.ts";
import { mergeSchema } from "../schema.ts";

type Side = MergedFields & { id: string; version: number; registeredOn: PlainDate };

interface Pair {
  /** the company that stays */
  keep: Side;
  other: Side;
}

interface MergeFormProps extends Pair {
  differing: readonly MergeField[];
  suggested: MergeChoices;
}

/** What the two say, side by side: chosen where they differ. Ends with the sentence that cannot be undone. */
export function MergeForm({ keep, other, differing, suggested }: MergeFormProps) {
  const t = useT("companies");
  const saying = useSaying();
  const names = { keep: keep.legalName, other: other.legalName };
  const agreed = MERGE_FIELDS.filter((field) => !differing.includes(field));
  return (
    <Form
      schema={mergeSchema}
      intent="merge"
      values={suggested}
      labels="companies"
      submitLabel={t("merge.submit", names)}
      submitVariant="danger"
      beside={<LinkButton to={`/advisor/companies/${keep.id}`}>{t("merge.cancel")}</LinkButton>}
    >
      <HiddenField name="version" value={keep.version} />
      <HiddenField name="otherVersion" value={other.version} />
      <Card title={t("merge.fields_title")}>
        <p>{t(differing.length === 0 ? "merge.same" : "merge.fields_text")}</p>
        {differing.map((field) => (
          <RadioGroup
            key={field}
            name={field}
            options={[
              {
                value: "keep",
                label: saying(keep, field),
                hint: t("merge.stays", { company: names.keep }),
              },
              {
                value: "other",
                label: saying(other, field),
                hint: t("merge.goes", { company: names.other }),
              },
            ]}
          />
        ))}
        {agreed.length === 0 ? null : (
          <details className="more">
            <summary>{t("merge.agree_title")}</summary>
            <DescriptionList
              items={agreed.map((field) => ({ term: t(termOf(field)), value: saying(keep, field) }))}
            />
          </details>
        )}
      </Card>
      <MergeFinal keep={keep} other={other} />
      <CheckboxField name="checked" />
    </Form>
  );
}

const TERMS = {
  legalName: "fields.legalName.label",
  address: "merge.address",
  size: "fields.size",
  industry: "fields.industry",
  betriebsnummer: "fields.betriebsnummer.label",
  contact: "merge.contact",
} as const satisfies Record<MergeField, string>;
const termOf = (field: MergeField) => TERMS[field];

/** What a company says in one of the fields, in one line. */
function useSaying(): (company: MergedFields, field: MergeField) => string {
  const t = useT("companies");
  const words = useT("enums");
  return (company, field) => {
    switch (field) {
      case "address":
        return `${company.street}, ${company.postcode} ${company.municipality}`;
      case "size":
        return words(`CompanySize.${company.size}`);
      case "industry":
        return words(`Industry.${company.industry}`);
      case "contact":
        return [company.contactName, company.contactEmail, company.contactPhone].filter(Boolean).join(", ");
      default:
        return company[field] ?? t("review.none");
    }
  };
}

/** What cannot be undone, named before it is done. */
export function MergeFinal({ keep, other }: Pick<Pair, "keep" | "other">) {
  const t = useT("companies");
  const names = { keep: keep.legalName, other: other.legalName };
  return (
    <Alert kind="warning" title={t("merge.final_title")}>
      <ul>
        <li>{t("merge.final.name", names)}</li>
        <li>{t("merge.final.rows")}</li>
        <li>{t("merge.final.consents")}</li>
        <li>{t("merge.final.told")}</li>
      </ul>
    </Alert>
  );
}

/** How much moves from the company that goes, by kind. */
export function MovingCard({ other, moving }: { other: Side; moving: Partial<Record<MovingTable, number>> }) {
  const t = useT("companies");
  const locale = useLocale();
  const kinds = Object.entries(moving) as [MovingTable, number][];
  return (
    <Card title={t("merge.moves_title")}>
      <p className="muted">
        {other.legalName}, {t("merge.registered", { date: formatDate(other.registeredOn, locale) })}
      </p>
      {kinds.length === 0 ? <p>{t("merge.moves_none", { company: other.legalName })}</p> : null}
      <DescriptionList
        items={kinds.map(([kind, count]) => ({ term: t(`merge.moves.${kind}`), value: count }))}
      />
    </Card>
  );
}

interface NewPerson {
  id: string;
  name: string;
  email: string;
  emailVerified: boolean;
  /** a member of the company that stays, too */
  already: boolean;
}

/** Who sees more than before: the one thing about a merge that is dangerous. */
export function NewPeopleCard({ keep, other, people }: Pair & { people: readonly NewPerson[] }) {
  const t = useT("companies");
  const names = { keep: keep.legalName, other: other.legalName };
  return (
    <Card title={t("merge.people_title", { company: names.keep })}>
      <p>
        {people.length === 0
          ? t("merge.people_none", { company: names.other })
          : t("merge.people_text", names)}
      </p>
      <ul className="entries">
        {people.map(({ id, name, email, emailVerified, already }) => (
          <li key={id}>
            <p>
              {name}, {email}
            </p>
            {already ? <p className="muted">{t("merge.already", { company: names.keep })}</p> : null}
            {emailVerified ? null : (
              <Badge tone="warning" sign="warning">
                {t("review.unconfirmed")}
              </Badge>
            )}
          </li>
        ))}
      </ul>
    </Card>
  );
}
