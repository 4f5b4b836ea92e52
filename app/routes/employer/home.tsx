import { Link, useLoaderData } from "@remix-run/react";
import { CaseTable } from "#app/domains/cases/components/index.ts";
import { StandingAlert } from "#app/domains/companies/components/index.ts";
import { HomeTasks } from "#app/domains/overview/components/index.ts";
import { getEmployerHome } from "#app/domains/overview/index.server.ts";
import { ReadinessLine } from "#app/domains/vacancies/components/index.ts";
import { useT } from "#app/i18n/index.ts";
import { translator } from "#app/i18n/index.server.ts";
import { secureLoader } from "#app/permissions/gate.server.ts";
import { Card, LinkButton, PageHeader, TaskList } from "#app/ui/index.ts";
import { pageMeta } from "#app/ui/page-meta.ts";

export const loader = secureLoader({ can: ["create", "Vacancy"] }, async ({ ctx }) => ({
  title: translator(ctx.locale, "overview")("title"),
  today: ctx.today,
  ...(await getEmployerHome(ctx)),
}));

export const meta = pageMeta;

export default function EmployerHome() {
  const { title, today, company, tasks, hasVacancies, runningCases } = useLoaderData<typeof loader>();
  const t = useT("overview");
  const hasBegun = hasVacancies || runningCases > 0 || tasks.length > 0;
  // one primary button: what waits comes before what could be begun
  const add = (
    <LinkButton to="/employer/vacancies/new" variant={tasks.length > 0 ? "secondary" : "primary"}>
      {t("new_vacancy")}
    </LinkButton>
  );
  return (
    <main id="content" className="page">
      <PageHeader title={title} kicker={company.legalName} action={hasBegun ? add : undefined} />
      <StandingAlert standing={company} />
      {hasBegun ? (
        <>
          <Card kind={tasks.length > 0 ? "strong" : "plain"} title={t("todo")}>
            <HomeTasks tasks={tasks} today={today} />
          </Card>
          <RunningCases />
          <PublishedVacancies />
        </>
      ) : (
        <Card kind="strong" title={t("start_title")}>
          <p>{t("start_vacancy")}</p>
          <p>{add}</p>
          <p>
            {t("start_check")} <Link to="/employer/check">{t("start_check_link")}</Link>
          </p>
        </Card>
      )}
    </main>
  );
}

function RunningCases() {
  const { cases, runningCases, today } = useLoaderData<typeof loader>();
  const t = useT("overview");
  return (
    <Card title={t("cases")}>
      {cases.length === 0 ? (
        <p>{t("cases_none")}</p>
      ) : (
        <CaseTable rows={cases} side="COMPANY" today={today} base="/employer/cases" />
      )}
      {runningCases > cases.length ? (
        <p>
          <Link to="/employer/cases">{t("cases_all", { count: runningCases })}</Link>
        </p>
      ) : null}
    </Card>
  );
}

function PublishedVacancies() {
  const { vacancies } = useLoaderData<typeof loader>();
  const t = useT("overview");
  return (
    <Card title={t("vacancies")}>
      {vacancies.length === 0 ? (
        <p>{t("vacancies_none")}</p>
      ) : (
        <TaskList
          tasks={vacancies.map(({ id, title, occupation, municipality, readiness }) => ({
            key: id,
            to: `/employer/vacancies/${id}`,
            title,
            note: (
              <>
                <p>
                  {occupation}, {municipality}
                </p>
                <ReadinessLine readiness={readiness} />
              </>
            ),
          }))}
        />
      )}
      <p>
        <Link to="/employer/vacancies">{t("vacancies_all")}</Link>
      </p>
    </Card>
  );
}
