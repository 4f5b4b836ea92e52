import { Link } from "@remix-run/react";
import type { PlainDate } from "#app/domains/calendar/plain-date.ts";
import { formatDateRange, useLocale, useT } from "#app/i18n/index.ts";
import { ActionButton, DateField, Form, SelectField } from "#app/ui/forms/index.ts";
import { Alert, Badge, Card, EmptyState, PageHeader, Table } from "#app/ui/index.ts";
import { deputySchema } from "../schema.ts";

interface DeputiesPageProps {
  title: string;
  today: PlainDate;
  /** the reader */
  userId: string;
  submissionId: string;
  saved: boolean;
  leads: boolean;
  colleagues: readonly { id: string; name: string }[];
  deputies: readonly {
    id: string;
    name: string;
    deputy: string;
    fromOn: PlainDate;
    untilOn: PlainDate;
    runs: boolean;
    mayEnd: boolean;
  }[];
}

/** Who looks after whose cases while somebody is away. */
export function DeputiesPage({ title, deputies, colleagues, ...page }: DeputiesPageProps) {
  const t = useT("boards");
  const locale = useLocale();
  const people = colleagues.map(({ id, name }) => ({ value: id, label: name }));
  return (
    <main id="content" className="page page--narrow">
      <p>
        <Link to="/advisor/cases">{t("remind.back")}</Link>
      </p>
      <PageHeader title={title} lead={t("deputies.lead")} />
      {page.saved ? <Alert kind="success" title={t("deputies.saved")} live /> : null}
      {deputies.length === 0 ? (
        <EmptyState title={t("deputies.none")}>{t("deputies.noneText")}</EmptyState>
      ) : (
        <Table
          caption={title}
          rows={deputies}
          rowKey={({ id }) => id}
          columns={[
            { head: t("deputies.away"), rowHead: true, cell: ({ name }) => <bdi>{name}</bdi> },
            { head: t("deputies.deputy"), cell: ({ deputy }) => <bdi>{deputy}</bdi> },
            {
              head: t("deputies.days"),
              cell: ({ fromOn, untilOn, runs }) => (
                <>
                  {formatDateRange(fromOn, untilOn, locale)}{" "}
                  {runs ? (
                    <Badge tone="info" sign="running">
                      {t("deputies.runs")}
                    </Badge>
                  ) : null}
                </>
              ),
            },
            {
              head: t("deputies.end"),
              cell: ({ id, name, mayEnd }) =>
                mayEnd ? (
                  <ActionButton
                    intent="end"
                    values={{ deputyshipId: id }}
                    variant="quiet"
                    labels="boards"
                    description={t("deputies.endOf", { name })}
                  >
                    {t("deputies.end")}
                  </ActionButton>
                ) : (
                  "–"
                ),
            },
          ]}
        />
      )}
      <Card kind="strong" title={t("deputies.new")}>
        <Form
          schema={deputySchema}
          intent="name"
          submissionId={page.submissionId}
          values={{ userId: page.userId, fromOn: page.today }}
          labels="boards"
          submitLabel={t("deputies.submit")}
        >
          {page.leads ? <SelectField name="userId" options={people} /> : null}
          <SelectField
            name="deputyId"
            options={people.filter(({ value }) => page.leads || value !== page.userId)}
          />
          <DateField name="fromOn" min={page.today} />
          <DateField name="untilOn" min={page.today} />
        </Form>
      </Card>
      <p>
        <Link to="/advisor/cases/hand-over">{t("deputies.sheet")}</Link>
      </p>
    </main>
  );
}
