import { Form, Link, useActionData } from "@remix-run/react";
import { useT } from "#app/i18n/index.ts";
import { Alert, Button, Confirm } from "#app/ui/index.ts";
import { useErrorText } from "#app/ui/forms/error-text.ts";
import type { BulkResult } from "../list/bulk.server.ts";
import { chosenValue, type BulkStep } from "../list/schema.ts";
import { BulkAll } from "./bulk-all.tsx";

const FORM = "chosen-vacancies";

/** The box of one row; it belongs to the form of `BulkActions` wherever it stands. */
export function BulkBox({ vacancy }: { vacancy: { id: string; version: number; title: string } }) {
  const t = useT("vacancies");
  return (
    <input
      type="checkbox"
      form={FORM}
      name="chosen"
      value={chosenValue(vacancy)}
      aria-label={t("bulk.choose", { title: vacancy.title })}
      className="bulk__box"
    />
  );
}

/** Above the rows: all of this page at once. The key lets a list with other rows begin anew. */
export function BulkHead({ vacancies }: { vacancies: readonly { id: string }[] }) {
  return <BulkAll key={vacancies.map(({ id }) => id).join()} form={FORM} rows={vacancies.length} />;
}

interface BulkActionsProps {
  archive: boolean;
  may: { publish: boolean; export: boolean };
}

/** What can be done to the ticked rows. A form of its own that loads a new page, so it needs no scripts. */
export function BulkActions({ archive, may }: BulkActionsProps) {
  const t = useT("vacancies");
  const step = (name: BulkStep, variant?: "danger") => (
    <Button type="submit" form={FORM} name="intent" value={name} variant={variant}>
      {t(`bulk.${name}`)}
    </Button>
  );
  return (
    <Form id={FORM} method="post" reloadDocument className="bulk no-print">
      <p className="muted">{t("bulk.lead")}</p>
      <div className="row">
        {archive ? step("restore") : null}
        {!archive && may.publish ? step("publish") : null}
        {archive ? null : step("archive")}
        {may.export ? (
          <Button
            type="submit"
            name="as"
            value="xlsx"
            formMethod="get"
            formAction="/employer/vacancies/export"
          >
            {t("bulk.export")}
          </Button>
        ) : null}
        {archive ? null : (
          <Confirm label={t("bulk.close_title")}>
            <p>{t("bulk.close_hint")}</p>
            {step("close", "danger")}
          </Confirm>
        )}
      </div>
    </Form>
  );
}

/** What became of the ticked rows: how many were done, and of each other one why not. */
export function BulkAnswer() {
  const answer = useActionData<{ bulk?: BulkResult; form?: { errors: Record<string, string> } }>();
  const t = useT("vacancies");
  const sentence = useErrorText("vacancies");
  const wrong = answer?.form?.errors.chosen;
  if (wrong !== undefined) return <Alert kind="warning" live title={sentence(wrong)} />;
  if (!answer?.bulk) return null;
  const { step, done, already, refused } = answer.bulk;
  const title = [
    t(`bulk.done.${step}`, { count: done }),
    already > 0 ? t("bulk.already", { count: already }) : null,
    refused.length > 0 ? t("bulk.refused", { count: refused.length }) : null,
  ];
  return (
    <Alert kind={refused.length === 0 ? "success" : "warning"} live title={title.filter(Boolean).join(" ")}>
      {refused.length === 0 ? null : (
        <ul>
          {refused.map(({ id, title: name, code }) => (
            <li key={id}>
              {name === "" ? null : <Link to={`/employer/vacancies/${id}`}>{name}</Link>} {sentence(code)}
            </li>
          ))}
        </ul>
      )}
    </Alert>
  );
}
