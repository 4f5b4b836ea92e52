import { redirect } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { z } from "zod";
import { berlinDay } from "#app/domains/calendar/index.ts";
import { StandingAlert } from "#app/domains/companies/components/index.ts";
import { getStanding, listWorkplaces } from "#app/domains/companies/index.server.ts";
import { suggestOccupations, suggestSkills } from "#app/domains/esco/index.server.ts";
import { VacancyForm } from "#app/domains/vacancies/components/index.ts";
import { newVacancySchema, vacancyForm } from "#app/domains/vacancies/index.ts";
import { createVacancy, getVacancy } from "#app/domains/vacancies/index.server.ts";
import { useT } from "#app/i18n/index.ts";
import { translator } from "#app/i18n/index.server.ts";
import type { UserCtx } from "#app/permissions/context.ts";
import { formError, secureAction, secureLoader } from "#app/permissions/gate.server.ts";
import { firstText } from "#app/platform/http/first-text.ts";
import { newId } from "#app/platform/ids.ts";
import { Alert, LinkButton, PageHeader } from "#app/ui/index.ts";
import { pageMeta } from "#app/ui/page-meta.ts";

/** What a new vacancy takes over from another of the company, `?from=<id>`: all but its start, which has passed or will. */
async function templateOf(ctx: UserCtx, url: URL) {
  const from = z.uuid().safeParse(url.searchParams.get("from"));
  if (!from.success) return null;
  const vacancy = await getVacancy(ctx, from.data);
  const locale = ctx.locale === "en" ? "en" : "de";
  const { values, ...form } = vacancyForm(vacancy, locale);
  const skills = await suggestSkills(ctx, vacancy.isco08, locale);
  return { name: vacancy.title, ...form, suggestedSkills: skills, values: { ...values, startsOn: null } };
}

export const loader = secureLoader({ can: ["create", "Vacancy"] }, async ({ ctx, url }) => {
  const [standing, places, template] = await Promise.all([
    getStanding(ctx),
    listWorkplaces(ctx),
    templateOf(ctx, url),
  ]);
  return {
    title: translator(ctx.locale, "vacancies")("form.new_title"),
    standing: { ...standing, since: berlinDay(standing.since) },
    ...places,
    template,
    submissionId: newId(),
    today: ctx.today,
  };
});

export const meta = pageMeta;

export const action = secureAction(
  {
    intents: {
      create: { can: ["create", "Vacancy"], schema: newVacancySchema },
      search: { can: ["create", "Vacancy"] },
    },
  },
  {
    create: async ({ ctx, data }) => {
      const result = await createVacancy(ctx, data);
      if (!result.ok) return formError(undefined, { [result.field]: result.code });
      return redirect(`/employer/vacancies/${result.vacancyId}?done=created`);
    },
    search: async ({ ctx, formData }) => {
      const locale = ctx.locale === "en" ? "en" : "de";
      const choices = await suggestOccupations(ctx, firstText(formData, "occupation"), locale);
      return formError(undefined, { occupation: "choose_occupation" }, 400, { occupation: choices });
    },
  },
);

export default function NewVacancy() {
  const { title, standing, template, submissionId, ...form } = useLoaderData<typeof loader>();
  const t = useT("vacancies");
  return (
    <main id="content" className="page">
      <PageHeader title={title} lead={t("form.new_lead")} />
      <StandingAlert standing={standing} />
      {template ? <Alert kind="info" title={t("form.copied", { title: template.name })} /> : null}
      <VacancyForm
        schema={newVacancySchema}
        intent="create"
        submissionId={submissionId}
        submitLabel={t("form.save_draft")}
        beside={<LinkButton to="/employer/vacancies">{t("form.cancel")}</LinkButton>}
        {...form}
        values={template?.values ?? {}}
        occupation={template?.occupation}
        suggestedSkills={template?.suggestedSkills}
      />
    </main>
  );
}
