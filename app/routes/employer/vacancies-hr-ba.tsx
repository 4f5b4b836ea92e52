import { Link, useLoaderData } from "@remix-run/react";
import { AGENCY_NUMBERS, agencyNumbersSchema } from "#app/domains/vacancies/index.ts";
import { countForAgency } from "#app/domains/vacancies/index.server.ts";
import { useT } from "#app/i18n/index.ts";
import { translator } from "#app/i18n/index.server.ts";
import { secureLoader } from "#app/permissions/gate.server.ts";
import { QueryForm, TextField } from "#app/ui/forms/index.ts";
import { Alert, Button, Card, EmptyState, PageHeader } from "#app/ui/index.ts";
import { pageMeta } from "#app/ui/page-meta.ts";

export const loader = secureLoader({ can: ["export", "Vacancy"] }, async ({ ctx, url }) => {
  const typed = Object.fromEntries(AGENCY_NUMBERS.map((name) => [name, url.searchParams.get(name) ?? ""]));
  const asked = agencyNumbersSchema.safeParse(typed);
  const issues = asked.success ? [] : asked.error.issues;
  const numbers = Object.entries(asked.success ? asked.data : {}).filter((pair) => pair[1] !== undefined);
  return {
    title: translator(ctx.locale, "vacancies")("hr_ba.title"),
    count: await countForAgency(ctx),
    typed,
    errors: Object.fromEntries(issues.map(({ path, message }) => [String(path[0]), message])),
    query: new URLSearchParams(numbers as [string, string][]).toString(),
  };
});

export const meta = pageMeta;

const OPEN = ["open_title", "open_catalogues", "open_choices"] as const;

/** The file for the Federal Employment Agency: what it is, what it is not, and the numbers only the company has. */
export default function AgencyFile() {
  const { title, count, typed, errors, query } = useLoaderData<typeof loader>();
  const t = useT("vacancies");
  const words = { supplier: t("hr_ba.supplier"), alliance: t("hr_ba.alliance"), hiring: t("hr_ba.hiring") };
  return (
    <main id="content" className="page page--narrow">
      <Link to="/employer/vacancies">{t("list.title")}</Link>
      <PageHeader title={title} lead={t("hr_ba.lead")} />
      <Alert kind="warning" title={t("hr_ba.not_validated")}>
        <p>{t("hr_ba.not_validated_text")}</p>
      </Alert>
      {count === 0 ? (
        <EmptyState title={t("hr_ba.none")}>{t("hr_ba.none_text")}</EmptyState>
      ) : (
        <>
          <p>
            <a
              className="kern-btn kern-btn--primary"
              href={`/employer/vacancies/hr-ba.xml${query === "" ? "" : `?${query}`}`}
              download
            >
              <span className="kern-label">{t("hr_ba.download", { count })}</span>
            </a>
          </p>
          <Card title={t("hr_ba.numbers")} kind="quiet">
            <p>{t("hr_ba.numbers_text")}</p>
            <QueryForm
              key={query}
              id="agency"
              values={typed}
              errors={errors}
              labels="vacancies"
              fieldLabels={words}
              carried={[]}
            >
              {AGENCY_NUMBERS.map((name) => (
                <TextField
                  key={name}
                  name={name}
                  label={words[name]}
                  hint={t(`hr_ba.${name}_hint`)}
                  width="medium"
                  optional
                />
              ))}
              <div className="form__actions">
                <Button type="submit">{t("hr_ba.take")}</Button>
              </div>
            </QueryForm>
          </Card>
        </>
      )}
      <Card title={t("hr_ba.open")}>
        <ul>
          {OPEN.map((key) => (
            <li key={key}>{t(`hr_ba.${key}`)}</li>
          ))}
        </ul>
      </Card>
    </main>
  );
}
