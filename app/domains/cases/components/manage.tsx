import { Link } from "@remix-run/react";
import { useT } from "#app/i18n/index.ts";
import { CheckboxField, Form, HiddenField, SelectField } from "#app/ui/forms/index.ts";
import type { CaseView } from "../queries/case.server.ts";
import { CASE_END_REASONS, endSchema, routeSchema } from "../schema.ts";
import { useRouteText } from "./words.ts";

/** What the advisor alone decides: another route while nothing is done, and the end. */
export function ManageCase({ view }: { view: CaseView }) {
  const t = useT("cases");
  if (view.state !== "RUNNING") return null;
  return (
    <section className="stack stack--small" aria-label={t("manage.end")}>
      <p>
        <Link to={`/advisor/cases/hand-over?case=${view.id}`}>{t("manage.handOver")}</Link>
      </p>
      {view.mayChangeRoute ? (
        <ChangeRoute view={view} />
      ) : (
        <p className="muted">{t("manage.changeRouteNot")}</p>
      )}
      <EndCase view={view} />
    </section>
  );
}

function ChangeRoute({ view }: { view: CaseView }) {
  const t = useT("cases");
  const route = useRouteText();
  return (
    <details className="more">
      <summary>{t("manage.changeRoute")}</summary>
      <p>{t("manage.changeRouteText")}</p>
      <Form
        schema={routeSchema}
        intent="changeRoute"
        values={{ version: view.version, routeId: view.routeId, fastTrack: view.fastTrack }}
        labels="cases"
        submitLabel={t("manage.save")}
        submitVariant="secondary"
      >
        <HiddenField name="version" />
        <SelectField
          name="routeId"
          options={view.routes.map((value) => ({ value, label: route(value, false) }))}
        />
        <CheckboxField name="fastTrack" />
      </Form>
    </details>
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
