import { Link } from "@remix-run/react";
import { useT } from "#app/i18n/index.ts";
import { DateField, Form, HiddenField, SelectField } from "#app/ui/forms/index.ts";
import type { CaseView } from "../queries/case.server.ts";
import { CASE_END_REASONS, endSchema, JOB_END_REASONS, jobEndSchema } from "../schema.ts";

/** The end of a job after arrival: its last day, and how; nothing more is asked. */
export function EndJob({ view }: { view: CaseView }) {
  const t = useT("cases");
  const words = useT("enums");
  if (view.state !== "ARRIVED" || view.jobEndedOn !== null) return null;
  return (
    <details className="more">
      <summary>{t("jobEnd.title")}</summary>
      <p>{t("jobEnd.text")}</p>
      <Form
        schema={jobEndSchema}
        intent="endJob"
        values={{ version: view.version }}
        labels="cases"
        submitLabel={t("jobEnd.submit")}
        submitVariant="secondary"
      >
        <HiddenField name="version" />
        <DateField name="jobEndedOn" />
        <SelectField
          name="jobEndReason"
          options={JOB_END_REASONS.map((value) => ({ value, label: words(`JobEndReason.${value}`) }))}
        />
      </Form>
    </details>
  );
}

/** What the advisor alone decides: another route, and the end. */
export function ManageCase({ view }: { view: CaseView }) {
  const t = useT("cases");
  if (view.state !== "RUNNING") return null;
  return (
    <section className="stack stack--small" aria-label={t("manage.end")}>
      <p>
        <Link to={`/advisor/cases/hand-over?case=${view.id}`}>{t("manage.handOver")}</Link>
      </p>
      <p>
        <Link to="way" relative="path">
          {t("manage.changeRoute")}
        </Link>
      </p>
      <EndCase view={view} />
    </section>
  );
}

function EndCase({ view }: { view: CaseView }) {
  const t = useT("cases");
  const words = useT("enums");
  return (
    <details className="more">
      <summary>{t("manage.end")}</summary>
      <p>{t("manage.endText")}</p>
      <Form
        schema={endSchema}
        intent="end"
        values={{ version: view.version }}
        labels="cases"
        submitLabel={t("manage.end")}
        submitVariant="danger"
      >
        <HiddenField name="version" />
        <SelectField
          name="reason"
          options={CASE_END_REASONS.map((value) => ({ value, label: words(`CaseEndReason.${value}`) }))}
        />
      </Form>
    </details>
  );
}
