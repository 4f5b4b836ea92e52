import { redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { TopicsAndUrgency } from "#app/domains/support/components/index.ts";
import { FIRST_ANSWER_WORKING_DAYS, newRequestSchema, REQUEST_KINDS } from "#app/domains/support/index.ts";
import { createRequest, getRequestForm, ownCompanyId } from "#app/domains/support/index.server.ts";
import { formError, secureAction, secureLoader } from "#app/permissions/gate.server.ts";
import { newId } from "#app/platform/ids.ts";
import { Form, RadioGroup, SelectField, TextArea, TextField } from "#app/ui/forms/index.ts";
import { Alert, LinkButton, PageHeader } from "#app/ui/index.ts";
import { useT } from "#app/i18n/index.ts";
import { translator } from "#app/i18n/index.server.ts";
import { pageMeta } from "#app/ui/page-meta.ts";

export const loader = secureLoader({ can: ["create", "SupportRequest"] }, async ({ ctx, url }) => {
  const company = await getRequestForm(ctx);
  const wanted = url.searchParams.get("vacancy");
  const vacancy = company.vacancies.find(({ id }) => id === wanted);
  return {
    title: translator(ctx.locale, "support")("new.title"),
    id: newId(),
    state: company.state,
    vacancies: company.vacancies.map(({ id, title }) => ({ value: id, label: title })),
    values: vacancy ? { kind: "MATCHING", vacancyId: vacancy.id, urgency: "NORMAL" } : { urgency: "NORMAL" },
  };
});

export const action = secureAction(
  { intents: { send: { can: ["create", "SupportRequest"], schema: newRequestSchema } } },
  {
    send: async ({ ctx, data }) => {
      const done = await createRequest(ctx, ownCompanyId(ctx), data);
      if (done.ok) return redirect(`/employer/requests/${done.requestId}`);
      return formError(data, { [done.code === "vacancy_not_published" ? "vacancyId" : "form"]: done.code });
    },
  },
);

export const meta = pageMeta;

export default function NewRequest() {
  const { title, state } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const t = useT("support");
  return (
    <main id="content" className="page page--narrow">
      <PageHeader title={title} lead={t("new.lead", { days: FIRST_ANSWER_WORKING_DAYS })} />
      <Bar />
      {/* what was typed stays even when the company was refused meanwhile */}
      {state === "VERIFIED" || answer ? <RequestForm /> : null}
    </main>
  );
}

function RequestForm() {
  const { id, vacancies, values } = useLoaderData<typeof loader>();
  const t = useT("support");
  const words = useT("enums");
  return (
    <Form
      schema={newRequestSchema}
      intent="send"
      labels="support"
      values={values}
      submissionId={id}
      submitLabel={t("new.submit")}
    >
      <RadioGroup
        name="kind"
        options={REQUEST_KINDS.map((value) => ({
          value,
          label: words(`RequestKind.${value}`),
          hint: t(`kindHint.${value}`),
        }))}
      />
      <SelectField name="vacancyId" options={vacancies} optional />
      <TopicsAndUrgency />
      <TextField name="subject" />
      <TextArea name="message" />
    </Form>
  );
}

/** Says why a company that is not verified cannot send yet. */
function Bar() {
  const { state } = useLoaderData<typeof loader>();
  const t = useT("support");
  if (state === "VERIFIED") return null;
  const pending = state === "PENDING";
  return (
    <Alert kind="warning" title={t(pending ? "new.blockedPending" : "new.blockedRejected")}>
      <p>{t(pending ? "new.blockedPendingHint" : "new.blockedRejectedHint")}</p>
      <LinkButton to="/employer/company">{t("new.toCompany")}</LinkButton>
    </Alert>
  );
}
