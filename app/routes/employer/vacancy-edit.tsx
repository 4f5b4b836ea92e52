import { redirect } from "@remix-run/node";
import { Link, useLoaderData } from "@remix-run/react";
import { z } from "zod";
import { listWorkplaces } from "#app/domains/companies/index.server.ts";
import { suggestOccupations, suggestSkills } from "#app/domains/esco/index.server.ts";
import { salaryThresholds } from "#app/domains/immigration/index.ts";
import { TypingAlert, VacancyForm } from "#app/domains/vacancies/components/index.ts";
import { isEditable, vacancyForm, vacancySchema } from "#app/domains/vacancies/index.ts";
import { getTyping, getVacancy, updateVacancy } from "#app/domains/vacancies/index.server.ts";
import { useT, staffLocale } from "#app/i18n/index.ts";
import { translator } from "#app/i18n/index.server.ts";
import { formError, secureAction, secureLoader } from "#app/permissions/gate.server.ts";
import { firstText } from "#app/platform/http/first-text.ts";
import { Alert, LinkButton, PageHeader } from "#app/ui/index.ts";
import { pageMeta } from "#app/ui/page-meta.ts";

const params = z.object({ vacancyId: z.uuid() });

export const loader = secureLoader({ params, can: ["update", "Vacancy"] }, async ({ ctx, params }) => {
  const [vacancy, places, typing] = await Promise.all([
    getVacancy(ctx, params.vacancyId),
    listWorkplaces(ctx),
    getTyping(ctx, params.vacancyId),
  ]);
  const locale = staffLocale(ctx.locale);
  const { values, ...form } = vacancyForm(vacancy, locale);
  return {
    title: translator(ctx.locale, "vacancies")("form.edit_title"),
    name: vacancy.title,
    back: `/employer/vacancies/${vacancy.id}`,
    state: vacancy.state,
    mayEdit: vacancy.may.edit,
    values: { ...values, version: vacancy.version },
    ...form,
    suggestedSkills: await suggestSkills(ctx, vacancy.isco08, locale),
    ...places,
    typed: typing && { values: typing.fields, outdated: typing.baseVersion !== vacancy.version },
    typedAt: typing && typing.updatedAt,
    keep: { id: vacancy.id, version: typing?.baseVersion ?? vacancy.version },
    today: ctx.today,
    thresholds: { asOf: ctx.today, values: salaryThresholds(ctx.today) },
  };
});

export const meta = pageMeta;

export const action = secureAction(
  {
    params,
    intents: {
      save: { can: ["update", "Vacancy"], schema: vacancySchema },
      search: { can: ["update", "Vacancy"] },
    },
  },
  {
    save: async ({ ctx, params, data }) => {
      const result = await updateVacancy(ctx, params.vacancyId, data);
      if (result.ok) return redirect(`/employer/vacancies/${params.vacancyId}?done=saved`);
      return formError(
        data,
        { [result.field]: result.code },
        result.code === "changed_meanwhile" ? 409 : 400,
      );
    },
    search: async ({ ctx, params, formData }) => {
      await getVacancy(ctx, params.vacancyId);
      const locale = staffLocale(ctx.locale);
      const choices = await suggestOccupations(ctx, firstText(formData, "occupation"), locale);
      return formError(undefined, { occupation: "choose_occupation" }, 400, { occupation: choices });
    },
  },
);

export default function EditVacancy() {
  const { title, name, back, state, mayEdit, typed, typedAt, ...form } = useLoaderData<typeof loader>();
  const t = useT("vacancies");
  if (!mayEdit) {
    return (
      <main id="content" className="page">
        <PageHeader title={title} kicker={name} />
        <Alert kind="info" title={t(isEditable(state) ? "detail.only_admin_edit" : "detail.ended")}>
          <p>
            <Link to={back}>{t("detail.back")}</Link>
          </p>
        </Alert>
      </main>
    );
  }
  return (
    <main id="content" className="page">
      <PageHeader title={title} kicker={name} />
      {state === "PUBLISHED" ? <Alert kind="info" title={t("form.published_note")} /> : null}
      {typed && typedAt ? (
        <TypingAlert typing={{ vacancyId: form.keep.id, at: typedAt, outdated: typed.outdated }} />
      ) : null}
      <VacancyForm
        schema={vacancySchema}
        intent="save"
        submitLabel={t("form.save")}
        beside={<LinkButton to={back}>{t("form.cancel")}</LinkButton>}
        {...form}
        typed={typed ?? undefined}
      />
    </main>
  );
}
