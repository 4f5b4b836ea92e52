import { redirect } from "@remix-run/node";
import { Link, useLoaderData, useSearchParams } from "@remix-run/react";
import { subject } from "@casl/ability";
import { z } from "zod";
import { berlinDay } from "#app/domains/calendar/index.ts";
import {
  CheckDigitAlerts,
  CompanyDetails,
  CompanyFields,
  ContactFields,
  DecisionsCard,
  EstablishmentsCard,
  StandingAlert,
} from "#app/domains/companies/components/index.ts";
import { companyBar, companySchema, establishmentSchema } from "#app/domains/companies/index.ts";
import {
  addEstablishment,
  getCompany,
  listDecisions,
  listPeople,
  ownCompanyId,
  removeEstablishment,
  resubmitCompany,
  updateCompany,
} from "#app/domains/companies/index.server.ts";
import { formatDate, useLocale, useT } from "#app/i18n/index.ts";
import { translator } from "#app/i18n/index.server.ts";
import { formError, secureAction, secureLoader } from "#app/permissions/gate.server.ts";
import { notFound } from "#app/platform/errors.ts";
import { newId } from "#app/platform/ids.ts";
import { formId, formInt } from "#app/ui/forms/fields.ts";
import { ActionButton, Form, HiddenField } from "#app/ui/forms/index.ts";
import { Alert, Card, LinkButton, PageHeader, StateLabel } from "#app/ui/index.ts";
import { pageMeta } from "#app/ui/page-meta.ts";

export const loader = secureLoader({ can: ["create", "Vacancy"] }, async ({ ctx }) => {
  const companyId = ownCompanyId(ctx) ?? notFound("Company");
  const [company, admins, decisions] = await Promise.all([
    getCompany(ctx, companyId),
    listPeople(ctx, { companyId, role: "HR_ADMIN" }),
    listDecisions(ctx, companyId),
  ]);
  const { stateSince, createdAt, verifiedAt, ...details } = company;
  return {
    title: translator(ctx.locale, "companies")("own.title"),
    company: details,
    standing: { ...details, bar: companyBar(details.state), since: berlinDay(stateSince ?? createdAt) },
    verifiedOn: verifiedAt && berlinDay(verifiedAt),
    admins: admins.map(({ name }) => name),
    decisions,
    mayEdit: ctx.ability.can("update", subject("Company", company)),
    mayManageTeam: ctx.ability.can("manage_team", subject("Company", company)),
    submissionId: newId(),
  };
});

export const meta = pageMeta;

const versionSchema = z.object({ version: formInt });
const placeSchema = z.object({ establishmentId: formId });
const edit = ["update", "Company"] as const;
const editPlaces = ["create", "Establishment"] as const;

export const action = secureAction(
  {
    intents: {
      save: { can: edit, schema: companySchema },
      resubmit: { can: edit, schema: versionSchema },
      add_establishment: { can: editPlaces, schema: establishmentSchema },
      remove_establishment: { can: editPlaces, schema: placeSchema },
    },
  },
  {
    save: async ({ ctx, data }) => {
      const result = await updateCompany(ctx, data);
      if (result.ok) return redirect("/employer/company?done=saved");
      const field = result.code === "other_center" ? "municipality" : "form";
      return formError(undefined, { [field]: result.code }, result.code === "changed_meanwhile" ? 409 : 400);
    },
    resubmit: async ({ ctx, data }) => {
      const result = await resubmitCompany(ctx, data.version);
      if (!result.ok) return formError(undefined, { form: result.code }, 409);
      return redirect("/employer/company?done=resubmitted");
    },
    add_establishment: async ({ ctx, data }) => {
      await addEstablishment(ctx, data);
      return redirect("/employer/company?done=establishment_added");
    },
    remove_establishment: async ({ ctx, data }) => {
      const result = await removeEstablishment(ctx, data.establishmentId);
      if (!result.ok) return formError(undefined, { form: result.code }, 409);
      return redirect("/employer/company?done=removed");
    },
  },
);

const DONE = ["saved", "resubmitted", "establishment_added", "removed"] as const;

export default function Company() {
  const data = useLoaderData<typeof loader>();
  const { title, company, standing, verifiedOn, mayEdit } = data;
  const t = useT("companies");
  const locale = useLocale();
  const [search] = useSearchParams();
  const done = DONE.find((step) => step === search.get("done"));
  const editing = mayEdit && search.has("edit");
  return (
    <main id="content" className="page">
      <PageHeader
        title={editing ? t("own.edit_title") : title}
        kicker={company.legalName}
        lead={<StateLabel of="CompanyState" value={company.state} />}
      />
      {done === undefined ? null : <Alert kind="success" live title={t(`own.${done}`)} />}
      <StandingAlert standing={standing} link={false} />
      {company.state === "REJECTED" && mayEdit && !editing ? (
        <div className="row">
          <ActionButton
            intent="resubmit"
            values={{ version: company.version }}
            variant="primary"
            labels="companies"
          >
            {t("own.resubmit")}
          </ActionButton>
          <span>{t("own.rejected_next")}</span>
        </div>
      ) : null}
      <CheckDigitAlerts
        numbers={[company.betriebsnummer, ...company.establishments.map((place) => place.betriebsnummer)]}
      />
      {editing ? (
        <EditForm />
      ) : (
        <div className="columns">
          <div className="stack">
            <Card title={t("review.details")}>
              <CompanyDetails company={company} />
              {mayEdit ? (
                <p>
                  <LinkButton to="?edit">{t("own.edit_title")}</LinkButton>
                </p>
              ) : (
                <p className="muted">{t("own.readonly", { people: data.admins.join(", ") })}</p>
              )}
            </Card>
            <EstablishmentsCard
              establishments={company.establishments}
              submissionId={mayEdit ? data.submissionId : null}
            />
          </div>
          <div className="stack">
            <Card kind="quiet" title={t("own.center", { center: company.center.name })}>
              <p>{t("own.contact_center", { email: company.center.email, phone: company.center.phone })}</p>
              {verifiedOn === null ? null : (
                <p>{t("own.verified_on", { date: formatDate(verifiedOn, locale) })}</p>
              )}
              {data.mayManageTeam ? (
                <p>
                  <Link to="/employer/team">{t("own.team")}</Link>
                </p>
              ) : null}
            </Card>
            <DecisionsCard legalName={company.legalName} decisions={data.decisions} />
          </div>
        </div>
      )}
    </main>
  );
}

function EditForm() {
  const { company } = useLoaderData<typeof loader>();
  const t = useT("companies");
  const verified = company.state === "VERIFIED";
  return (
    <>
      {verified ? <p>{t("own.fixed", { email: company.center.email })}</p> : null}
      <Form
        schema={companySchema}
        intent="save"
        values={company}
        labels="companies"
        submitLabel={t("own.save")}
        beside={<LinkButton to="/employer/company">{t("own.cancel")}</LinkButton>}
      >
        <HiddenField name="version" />
        {verified ? (
          <>
            <HiddenField name="legalName" />
            <HiddenField name="betriebsnummer" />
          </>
        ) : null}
        <CompanyFields verified={verified} />
        <ContactFields />
      </Form>
    </>
  );
}
