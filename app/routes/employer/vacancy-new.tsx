import { redirect } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { z } from "zod";
import { berlinDay } from "#app/domains/calendar/index.ts";
import { StandingAlert } from "#app/domains/companies/components/index.ts";
import { getStanding, listWorkplaces } from "#app/domains/companies/index.server.ts";
import { suggestSkills } from "#app/domains/esco/index.server.ts";
import { salaryThresholds } from "#app/domains/immigration/index.ts";
import { Templates, TypingAlert, VacancyForm } from "#app/domains/vacancies/components/index.ts";
import { newVacancySchema, templateKeySchema, vacancyForm } from "#app/domains/vacancies/index.ts";
import {
  deleteTemplate,
  getTemplate,
  getTyping,
  getVacancy,
  isOwnVacancy,
  listTemplates,
} from "#app/domains/vacancies/index.server.ts";
import { useT, staffLocale } from "#app/i18n/index.ts";
import { translator } from "#app/i18n/index.server.ts";
import type { UserCtx } from "#app/permissions/context.ts";
import { secureAction, secureLoader } from "#app/permissions/gate.server.ts";
import { newId } from "#app/platform/ids.ts";
import { Alert, LinkButton, PageHeader } from "#app/ui/index.ts";
import { pageMeta } from "#app/ui/page-meta.ts";
import { NEW_VACANCY_INTENTS, newVacancy } from "./new-vacancy.server.ts";

/** What a new vacancy takes over from another of the company, `?from=<id>`: all but its start, which has passed or will. */
async function copyOf(ctx: UserCtx, url: URL) {
  const from = z.uuid().safeParse(url.searchParams.get("from"));
  if (!from.success) return null;
  const vacancy = await getVacancy(ctx, from.data);
  const locale = staffLocale(ctx.locale);
  const { values, ...form } = vacancyForm(vacancy, locale);
  const skills = await suggestSkills(ctx, vacancy.isco08, locale);
  return { name: vacancy.title, ...form, suggestedSkills: skills, values: { ...values, startsOn: null } };
}

/** What a new vacancy takes over from a template of the company, `?template=<id>`. */
async function templateOf(
  ctx: UserCtx,
  url: URL,
  { establishments }: Awaited<ReturnType<typeof listWorkplaces>>,
) {
  const id = z.uuid().safeParse(url.searchParams.get("template"));
  if (!id.success) return null;
  const { name, fields } = await getTemplate(ctx, id.data);
  const locale = staffLocale(ctx.locale);
  // an establishment that is no more gives way to the head office
  const isThere = establishments.some(({ value }) => value === fields.establishmentId);
  const known = { ...fields, establishmentId: isThere ? fields.establishmentId : null };
  return {
    name,
    ...vacancyForm(known, locale),
    suggestedSkills: await suggestSkills(ctx, known.isco08, locale),
  };
}

/** What the person began to type and did not save, `?form=<id>`. */
async function begunForm(ctx: UserCtx, url: URL) {
  const id = z.uuid().safeParse(url.searchParams.get("form"));
  if (!id.success) return null;
  const typing = await getTyping(ctx, id.data);
  if (typing) return typing;
  // saved meanwhile, perhaps in another tab
  if (await isOwnVacancy(ctx, id.data)) throw redirect(`/employer/vacancies/${id.data}`);
  return null;
}

export const loader = secureLoader({ can: ["create", "Vacancy"] }, async ({ ctx, url }) => {
  const [standing, places, copied, typing, templates] = await Promise.all([
    getStanding(ctx),
    listWorkplaces(ctx),
    copyOf(ctx, url),
    begunForm(ctx, url),
    listTemplates(ctx),
  ]);
  const template = copied ?? (await templateOf(ctx, url, places));
  return {
    title: translator(ctx.locale, "vacancies")("form.new_title"),
    standing: { ...standing, since: berlinDay(standing.since) },
    ...places,
    template,
    templates: template || typing ? [] : templates,
    submissionId: typing?.vacancyId ?? newId(),
    typed: typing && { values: typing.fields, outdated: false },
    typedAt: typing && typing.updatedAt,
    today: ctx.today,
    thresholds: { asOf: ctx.today, values: salaryThresholds(ctx.today) },
  };
});

export const meta = pageMeta;

export const action = secureAction(
  {
    intents: {
      ...NEW_VACANCY_INTENTS,
      delete_template: { can: ["create", "Vacancy"], schema: templateKeySchema },
    },
  },
  {
    ...newVacancy,
    delete_template: async ({ ctx, data }) => {
      await deleteTemplate(ctx, data.templateId);
      return redirect("/employer/vacancies/new");
    },
  },
);

export default function NewVacancy() {
  const { title, standing, template, templates, submissionId, typed, typedAt, ...form } =
    useLoaderData<typeof loader>();
  const t = useT("vacancies");
  return (
    <main id="content" className="page">
      <PageHeader title={title} lead={t("form.new_lead")} />
      <StandingAlert standing={standing} />
      {template ? <Alert kind="info" title={t("form.copied", { title: template.name })} /> : null}
      {typedAt ? <TypingAlert typing={{ vacancyId: submissionId, at: typedAt, outdated: false }} /> : null}
      <Templates templates={templates} />
      <VacancyForm
        schema={newVacancySchema}
        intent="create"
        submissionId={submissionId}
        submitLabel={t("form.save_draft")}
        beside={<LinkButton to="/employer/vacancies">{t("form.cancel")}</LinkButton>}
        {...form}
        typed={typed ?? undefined}
        keep={{ id: submissionId, address: `/employer/vacancies/new?form=${submissionId}` }}
        values={template?.values ?? {}}
        occupation={template?.occupation}
        suggestedSkills={template?.suggestedSkills}
      />
    </main>
  );
}
