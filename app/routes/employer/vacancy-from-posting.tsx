import { Link, useActionData, useLoaderData } from "@remix-run/react";
import { getStanding, listWorkplaces } from "#app/domains/companies/index.server.ts";
import { salaryThresholds } from "#app/domains/immigration/index.ts";
import { LeftOfPosting, PostingForm, VacancyForm } from "#app/domains/vacancies/components/index.ts";
import { newVacancySchema, postingSchema } from "#app/domains/vacancies/index.ts";
import { readPosting } from "#app/domains/vacancies/index.server.ts";
import { useT, staffLocale } from "#app/i18n/index.ts";
import { translator } from "#app/i18n/index.server.ts";
import { formError, secureAction, secureLoader } from "#app/permissions/gate.server.ts";
import { newId } from "#app/platform/ids.ts";
import { LinkButton, PageHeader } from "#app/ui/index.ts";
import { pageMeta } from "#app/ui/page-meta.ts";
import { NEW_VACANCY_INTENTS, newVacancy } from "./new-vacancy.server.ts";

const CAN = ["create", "Vacancy"] as const;
/** The source of a long page. */
const MAX_BYTES = 2 * 1024 * 1024;

export const loader = secureLoader({ can: CAN }, async ({ ctx }) => ({
  title: translator(ctx.locale, "vacancies")("posting.title"),
  ...(await listWorkplaces(ctx)),
  submissionId: newId(),
  today: ctx.today,
  thresholds: { asOf: ctx.today, values: salaryThresholds(ctx.today) },
}));

export const meta = pageMeta;

export const action = secureAction(
  { maxBytes: MAX_BYTES, intents: { read: { can: CAN, schema: postingSchema }, ...NEW_VACANCY_INTENTS } },
  {
    ...newVacancy,
    read: async ({ ctx, data }) => {
      const [{ legalName }, places] = await Promise.all([getStanding(ctx), listWorkplaces(ctx)]);
      const known = { companyName: legalName, today: ctx.today, ...places };
      const read = await readPosting(ctx, data.posting, known, staffLocale(ctx.locale));
      return read.ok ? { draft: read.draft } : formError(undefined, { posting: read.code });
    },
  },
);

/** An advertisement is pasted and becomes a filled form; nothing is saved before somebody has looked at it. */
export default function VacancyFromPosting() {
  const { title, submissionId, ...form } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const t = useT("vacancies");
  const draft = answer && "draft" in answer ? answer.draft : null;
  // a refused vacancy comes back with what was typed
  const isRefused = answer && "form" in answer && answer.form.intent !== "read";
  return (
    <main id="content" className="page">
      <Link to="/employer/vacancies/import">{t("import.title")}</Link>
      <PageHeader title={title} lead={draft || isRefused ? undefined : t("posting.lead")} />
      {draft ? <LeftOfPosting title={draft.values.title ?? ""} left={draft.left} /> : null}
      {draft || isRefused ? (
        <VacancyForm
          schema={newVacancySchema}
          intent="create"
          submissionId={submissionId}
          submitLabel={t("form.save_draft")}
          beside={<LinkButton to="/employer/vacancies/import/posting">{t("posting.again")}</LinkButton>}
          {...form}
          values={draft?.values ?? {}}
          occupation={draft?.occupation}
          suggestedSkills={draft?.suggestedSkills}
        />
      ) : (
        <PostingForm />
      )}
    </main>
  );
}
