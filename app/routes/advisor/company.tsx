import { redirect } from "@remix-run/node";
import { Link, useLoaderData, useSearchParams } from "@remix-run/react";
import { subject } from "@casl/ability";
import { z } from "zod";
import { berlinDay } from "#app/domains/calendar/index.ts";
import {
  CheckDigitAlerts,
  CompanyDetails,
  DecisionsCard,
  DuplicatesAlert,
  EstablishmentsCard,
  FiguresCard,
  FindOther,
  JudgementCard,
  MergedCard,
  PeopleCard,
} from "#app/domains/companies/components/index.ts";
import { otherCompanySchema, rejectionSchema, type MergedFields } from "#app/domains/companies/index.ts";
import {
  findOthers,
  getCompanyForReview,
  judgeCompany,
  keepApart,
  mergedInto,
} from "#app/domains/companies/index.server.ts";
import { ComingBackAlert } from "#app/domains/notices/components/index.ts";
import { listComingBack } from "#app/domains/notices/index.server.ts";
import { formatDate, useLocale, useT } from "#app/i18n/index.ts";
import { formError, secureAction, secureLoader } from "#app/permissions/gate.server.ts";
import { searchOf } from "#app/platform/http/page.ts";
import { formInt } from "#app/ui/forms/fields.ts";
import { Alert, Card, PageHeader, StateLabel } from "#app/ui/index.ts";
import { pageMeta } from "#app/ui/page-meta.ts";

const params = z.object({ companyId: z.uuid() });

export const loader = secureLoader(
  { params, can: ["triage", "SupportRequest"] },
  async ({ ctx, params, url }) => {
    const { companyId } = params;
    const [{ stateSince, createdAt, verifiedAt, ...company }, comingBack] = await Promise.all([
      getCompanyForReview(ctx, companyId),
      listComingBack(ctx, [{ companyId }]),
    ]);
    const into = company.state === "MERGED" ? await mergedInto(ctx, companyId) : null;
    if (into !== null) throw redirect(`/advisor/companies/${into}`);
    const mayMerge = ctx.ability.can("merge", subject("Company", company));
    const search = searchOf(url);
    const others = mayMerge && search !== "" ? await findOthers(ctx, { company, search }) : [];
    return {
      title: company.legalName,
      comingBack,
      company,
      mayMerge,
      search,
      others,
      merges: company.mergedFrom.map(({ id, fromName, at, replaced }) => ({
        ...{ id, fromName, at },
        replaced: replaced as Partial<MergedFields>,
      })),
      registeredOn: berlinDay(createdAt),
      since: berlinDay(stateSince ?? createdAt),
      verifiedOn: verifiedAt && berlinDay(verifiedAt),
      mayJudge: ctx.ability.can("verify", subject("Company", company)),
    };
  },
);

export const meta = pageMeta;

export const action = secureAction(
  {
    params,
    intents: {
      verify: { can: ["verify", "Company"], schema: z.object({ version: formInt }) },
      reject: { can: ["verify", "Company"], schema: rejectionSchema },
      keep_apart: { can: ["merge", "Company"], schema: otherCompanySchema },
      look_again: { can: ["merge", "Company"], schema: otherCompanySchema },
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
    keep_apart: async ({ ctx, params: { companyId }, data }) => {
      await keepApart(ctx, { companyId, ...data, apart: true });
      return redirect(`/advisor/companies/${companyId}?done=keep_apart`);
    },
    look_again: async ({ ctx, params: { companyId }, data }) => {
      await keepApart(ctx, { companyId, ...data, apart: false });
      return redirect(`/advisor/companies/${companyId}?done=look_again`);
    },
  },
);

const DONE: Readonly<
  Record<
    string,
    `review.${"verify_confirmed" | "reject_confirmed" | "kept_apart" | "looked_again" | "merged"}`
  >
> = {
  verify: "review.verify_confirmed",
  reject: "review.reject_confirmed",
  keep_apart: "review.kept_apart",
  look_again: "review.looked_again",
  merge: "review.merged",
};

export default function CompanyReview() {
  const { title, company, comingBack, registeredOn, since, verifiedOn, mayJudge, mayMerge, ...found } =
    useLoaderData<typeof loader>();
  const t = useT("companies");
  const locale = useLocale();
  const [search] = useSearchParams();
  const done = DONE[search.get("done") ?? ""];
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
      {done === undefined ? null : <Alert kind="success" live title={t(done)} />}
      <ComingBackAlert people={comingBack} />
      <DuplicatesAlert company={company} duplicates={company.duplicates} mayMerge={mayMerge} />
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
          <DecisionsCard legalName={company.legalName} decisions={company.decisions} />
        </div>
        <div className="stack">
          <PeopleCard people={company.people} />
          <FiguresCard figures={company.figures} />
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
          <MergedCard merges={found.merges} />
          {mayMerge ? <FindOther company={company} search={found.search} others={found.others} /> : null}
        </div>
      </div>
    </main>
  );
}
