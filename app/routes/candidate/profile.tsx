import { redirect } from "@remix-run/node";
import { useLoaderData, useSearchParams } from "@remix-run/react";
import { z } from "zod";
import { candidateSchema, historySchema } from "#app/domains/candidates/index.ts";
import { countryNames } from "#app/domains/countries/index.ts";
import {
  addHistory,
  getCandidate,
  listHistory,
  ownCandidateId,
  removeHistory,
  updateCandidate,
} from "#app/domains/candidates/index.server.ts";
import { candidateDefaults, CandidateFields, HistoryList } from "#app/domains/candidates/components/index.ts";
import { suggestOccupations, suggestSkills } from "#app/domains/esco/index.server.ts";
import { occupationTitle } from "#app/domains/occupations/index.ts";
import { formError, secureAction, secureLoader } from "#app/permissions/gate.server.ts";
import { newId } from "#app/platform/ids.ts";
import { notFound } from "#app/platform/errors.ts";
import { formId, formText } from "#app/ui/forms/fields.ts";
import { DateField, Form, HiddenField, TextField } from "#app/ui/forms/index.ts";
import { Alert, Card, PageHeader } from "#app/ui/index.ts";
import { useT } from "#app/i18n/index.ts";
import { translator } from "#app/i18n/index.server.ts";
import type { UserCtx } from "#app/permissions/context.ts";
import { pageMeta } from "#app/ui/page-meta.ts";

const ownId = (ctx: UserCtx): string => ownCandidateId(ctx) ?? notFound("CandidateProfile");
const titleLanguage = (ctx: UserCtx) => (ctx.locale === "de" ? "de" : "en");

export const loader = secureLoader({ can: ["read", "OwnProfile"] }, async ({ ctx }) => {
  const candidateId = ownId(ctx);
  const [candidate, history] = await Promise.all([
    getCandidate(ctx, candidateId),
    listHistory(ctx, candidateId),
  ]);
  return {
    title: translator(ctx.locale, "candidates")("profileTitle"),
    candidate,
    history,
    historyId: newId(),
    occupation: occupationTitle(candidate.isco08, titleLanguage(ctx)) ?? candidate.isco08,
    suggestedSkills: await suggestSkills(ctx, candidate.isco08, titleLanguage(ctx)),
    countries: countryNames(ctx.locale),
  };
});

export const action = secureAction(
  {
    intents: {
      save: { can: ["update", "OwnProfile"], schema: candidateSchema },
      search: { can: ["update", "OwnProfile"], schema: z.object({ isco08: formText({ max: 200 }) }) },
      addHistory: { can: ["update", "OwnProfile"], schema: historySchema },
      removeHistory: { can: ["update", "OwnProfile"], schema: z.object({ historyId: formId }) },
    },
  },
  {
    save: async ({ ctx, data }) => {
      const result = await updateCandidate(ctx, ownId(ctx), data);
      if (result.ok) return redirect("/candidate/profile?saved=1");
      return formError(data, { [result.field]: result.code }, result.field === "form" ? 409 : 400);
    },
    search: async ({ ctx, data }) =>
      formError(data, { isco08: "choose_occupation" }, 400, {
        isco08: await suggestOccupations(ctx, data.isco08, titleLanguage(ctx)),
      }),
    addHistory: async ({ ctx, data }) => {
      await addHistory(ctx, ownId(ctx), data);
      return redirect("/candidate/profile?saved=1");
    },
    removeHistory: async ({ ctx, data }) => {
      await removeHistory(ctx, data.historyId);
      return redirect("/candidate/profile?saved=1");
    },
  },
);

export const meta = pageMeta;

export default function OwnProfile() {
  const { title, candidate, history, historyId, ...fields } = useLoaderData<typeof loader>();
  const [search] = useSearchParams();
  const t = useT("candidates");
  return (
    <main id="content" className="page page--narrow">
      <PageHeader title={title} kicker={candidate.reference} lead={t("profileIntro")} />
      {search.get("saved") ? <Alert kind="success" title={t("saved")} live /> : null}
      <Form
        schema={candidateSchema}
        intent="save"
        labels="candidates"
        values={candidateDefaults(candidate)}
        submitLabel={t("edit.save")}
      >
        <HiddenField name="version" />
        <CandidateFields {...fields} />
      </Form>
      <Card title={t("page.history")}>
        <HistoryList entries={history} removable />
        <h3>{t("history.add")}</h3>
        <Form
          schema={historySchema}
          intent="addHistory"
          labels="candidates"
          submissionId={historyId}
          submitLabel={t("history.save")}
          submitVariant="secondary"
        >
          <TextField name="employer" />
          <TextField name="title" />
          <DateField name="startedOn" />
          <DateField name="endedOn" optional />
        </Form>
      </Card>
    </main>
  );
}
