import { redirect } from "@remix-run/node";
import { Link, useLoaderData, useSearchParams } from "@remix-run/react";
import { subject } from "@casl/ability";
import { z } from "zod";
import { berlinDay } from "#app/domains/calendar/index.ts";
import {
  CheckDigitAlerts,
  CompanyDetails,
  DuplicatesAlert,
  EstablishmentsCard,
  JudgementCard,
  PeopleCard,
} from "#app/domains/companies/components/index.ts";
import { rejectionSchema } from "#app/domains/companies/index.ts";
import { getCompanyForReview, judgeCompany } from "#app/domains/companies/index.server.ts";
import { formatDate, useLocale, useT } from "#app/i18n/index.ts";
import { formError, secureAction, secureLoader } from "#app/permissions/gate.server.ts";
import { formInt } from "#app/ui/forms/fields.ts";
import { Alert, Card, PageHeader, StateLabel } from "#app/ui/index.ts";
import { pageMeta } from "#app/ui/page-meta.ts";

const params = z.object({ companyId: z.uuid() });

export const loader = secureLoader({ params, can: ["triage", "SupportRequest"] }, async ({ ctx, params }) => {
  const { stateSince, createdAt, verifiedAt, ...company } = await getCompanyForReview(ctx, params.companyId);
  return {
    title: company.legalName,
    company,
    registeredOn: berlinDay(createdAt),
    since: berlinDay(stateSince ?? createdAt),
    verifiedOn: verifiedAt && berlinDay(verifiedAt),
    mayJudge: ctx.ability.can("verify", subject("Company", company)),
  };
});

export const meta = pageMeta;

export const action = secureAction(
  {
    params,
    intents: {
      verify: { can: ["verify", "Company"], schema: z.object({ version: formInt }) },
      reject: { can: ["verify", "Company"], schema: rejectionSchema },
    },
  },
  {
    verify: async ({ ctx, params, data }) => {
      const result = await judgeCompany(ctx, params.companyId, { move: "verify", ...data });
      if (!result.ok) return formError(undefined, { form: result.code }, 409);
      return redirect(`/advisor/companies/${params.companyId}?done=verify`);
    },
    reject: async ({ ctx, params, data }) => {
      const result = await judgeCompany(ctx, params.companyId, { move: "reject", ...data });
      if (!result.ok) return formError(undefined, { form: result.code }, 409);
      return redirect(`/advisor/companies/${params.companyId}?done=reject`);
    },
  },
);

export default function CompanyReview() {
  const { title, company, registeredOn, since, verifiedOn, mayJudge } = useLoaderData<typeof loader>();
  const t = useT("companies");
  const locale = useLocale();
  const [search] = useSearchParams();
  const done = (["verify", "reject"] as const).find((step) => step === search.get("done"));
  const waiting = company.state === "PENDING";
  return (
    <main id="content" className="page">
      <Link to="/advisor/companies">{t("list.title")}</Link>
      <PageHeader
        title={title}
        kicker={t("review.registered_on", { date: formatDate(registeredOn, locale) })}
        lead={
          <>
            <StateLabel of="CompanyState" value={company.state} />{" "}
            {t(waiting ? "list.waiting_since" : "list.since", {
              date: formatDate(verifiedOn ?? since, locale),
            })}
          </>
        }
      />
      {done === undefined ? null : <Alert kind="success" live title={t(`review.${done}_confirmed`)} />}
      <DuplicatesAlert duplicates={company.duplicates} />
      <CheckDigitAlerts
        numbers={[company.betriebsnummer, ...company.establishments.map((place) => place.betriebsnummer)]}
      />
      <div className="columns">
        <div className="stack">
          <JudgementCard company={company} mayJudge={mayJudge} />
          <Card title={t("review.details")}>
            <CompanyDetails company={company} />
          </Card>
          <EstablishmentsCard establishments={company.establishments} submissionId={null} />
        </div>
        <div className="stack">
          <PeopleCard people={company.people} />
          <Card title={t("review.vacancies")}>
            {company.vacancies.length === 0 ? <p>{t("review.no_vacancies")}</p> : null}
            {company.vacancies.map((vacancy) => (
              <div key={vacancy.id} className="row">
                {vacancy.state === "PUBLISHED" ? (
                  <Link to={`/advisor/matching/${vacancy.id}`}>{vacancy.title}</Link>
                ) : (
                  <span>{vacancy.title}</span>
                )}
                <StateLabel of="VacancyState" value={vacancy.state} />
              </div>
            ))}
          </Card>
        </div>
      </div>
    </main>
  );
}
