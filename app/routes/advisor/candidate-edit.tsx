import { redirect } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { z } from "zod";
import { candidateSchema, occupationSearchSchema } from "#app/domains/candidates/index.ts";
import { countryNames } from "#app/domains/countries/index.ts";
import {
  getCandidate,
  getProfilePage,
  occupationNames,
  updateCandidate,
} from "#app/domains/candidates/index.server.ts";
import { candidateDefaults, CandidateFields } from "#app/domains/candidates/components/index.ts";
import { suggestSkills } from "#app/domains/esco/index.server.ts";
import { formError, secureAction, secureLoader } from "#app/permissions/gate.server.ts";
import { Form, HiddenField } from "#app/ui/forms/index.ts";
import { LinkButton, PageHeader } from "#app/ui/index.ts";
import { useT, staffLocale } from "#app/i18n/index.ts";
import { translator } from "#app/i18n/index.server.ts";
import { pageMeta } from "#app/ui/page-meta.ts";
import { occupationSuggestions } from "../entry-doors.server.ts";

const params = z.object({ candidateId: z.uuid() });

export const loader = secureLoader(
  { params, can: ["create", "CandidateProfile"] },
  async ({ ctx, params }) => {
    const { candidate, summarised, employers } = await getProfilePage(ctx, params.candidateId);
    if (candidate.mergedIntoId) throw redirect(`/advisor/candidates/${candidate.mergedIntoId}/edit`);
    const language = staffLocale(ctx.locale);
    return {
      title: translator(ctx.locale, "candidates")("edit.title"),
      candidate,
      summarised,
      ...occupationNames(candidate, language),
      suggestedSkills: await suggestSkills(ctx, candidate.isco08, language),
      countries: countryNames(ctx.locale),
      employers,
    };
  },
);

export const action = secureAction(
  {
    params,
    intents: {
      save: { can: ["create", "CandidateProfile"], schema: candidateSchema },
      search: { can: ["create", "CandidateProfile"], schema: occupationSearchSchema },
    },
  },
  {
    save: async ({ ctx, params, data }) => {
      const result = await updateCandidate(ctx, params.candidateId, data);
      if (result.ok) return redirect(`/advisor/candidates/${params.candidateId}`);
      return formError(data, { [result.field]: result.code }, result.field === "form" ? 409 : 400);
    },
    search: async ({ ctx, params, data }) => {
      await getCandidate(ctx, params.candidateId);
      return occupationSuggestions(ctx, data);
    },
  },
);

export const meta = pageMeta;

export default function EditCandidate() {
  const { title, candidate, ...fields } = useLoaderData<typeof loader>();
  const t = useT("candidates");
  return (
    <main id="content" className="page page--narrow">
      <PageHeader title={title} kicker={t("page.kicker", { reference: candidate.reference })} />
      <Form
        schema={candidateSchema}
        intent="save"
        labels="candidates"
        values={candidateDefaults(candidate)}
        submitLabel={t("edit.save")}
        beside={<LinkButton to={`/advisor/candidates/${candidate.id}`}>{t("edit.cancel")}</LinkButton>}
      >
        <HiddenField name="version" />
        <CandidateFields {...fields} />
      </Form>
    </main>
  );
}
