import { redirect } from "@remix-run/node";
import { Link, useLoaderData } from "@remix-run/react";
import { candidateSchema, occupationSearchSchema } from "#app/domains/candidates/index.ts";
import { countryNames } from "#app/domains/countries/index.ts";
import { getProfilePage, ownCandidateId, updateCandidate } from "#app/domains/candidates/index.server.ts";
import { candidateDefaults, CandidateFields } from "#app/domains/candidates/components/index.ts";
import { suggestSkills } from "#app/domains/esco/index.server.ts";
import { formError, secureAction, secureLoader } from "#app/permissions/gate.server.ts";
import { notFound } from "#app/platform/errors.ts";
import { Form, HiddenField } from "#app/ui/forms/index.ts";
import { LinkButton, PageHeader } from "#app/ui/index.ts";
import { useT } from "#app/i18n/index.ts";
import { translator } from "#app/i18n/index.server.ts";
import type { UserCtx } from "#app/permissions/context.ts";
import { pageMeta } from "#app/ui/page-meta.ts";
import { occupationSuggestions } from "../entry-doors.server.ts";
import { occupationNames } from "#app/domains/candidates/index.server.ts";

const BACK = "/candidate/profile";
const ownId = (ctx: UserCtx): string => ownCandidateId(ctx) ?? notFound("CandidateProfile");

export const loader = secureLoader({ can: ["read", "OwnProfile"] }, async ({ ctx }) => {
  const { candidate, summarised, employers } = await getProfilePage(ctx, ownId(ctx));
  return {
    title: translator(ctx.locale, "candidates")("edit.title"),
    candidate,
    summarised,
    employers,
    ...occupationNames(candidate, ctx.locale),
    suggestedSkills: await suggestSkills(ctx, candidate.isco08, ctx.locale === "de" ? "de" : "en"),
    countries: countryNames(ctx.locale),
  };
});

export const action = secureAction(
  {
    intents: {
      save: { can: ["update", "OwnProfile"], schema: candidateSchema },
      search: { can: ["update", "OwnProfile"], schema: occupationSearchSchema },
    },
  },
  {
    save: async ({ ctx, data }) => {
      const result = await updateCandidate(ctx, ownId(ctx), data);
      if (result.ok) return redirect(`${BACK}?saved=1`);
      return formError(data, { [result.field]: result.code }, result.field === "form" ? 409 : 400);
    },
    search: ({ ctx, data }) => occupationSuggestions(ctx, data),
  },
);

export const meta = pageMeta;

/** Who the person is and what they wish for: all that is no entry of its own. */
export default function EditOwnProfile() {
  const { title, candidate, ...fields } = useLoaderData<typeof loader>();
  const t = useT("candidates");
  const words = useT("entries");
  return (
    <main id="content" className="page page--narrow">
      <Link to={BACK}>{words("back")}</Link>
      <PageHeader title={title} kicker={candidate.reference} lead={t("profileIntro")} />
      <Form
        schema={candidateSchema}
        intent="save"
        labels="candidates"
        values={candidateDefaults(candidate)}
        submitLabel={t("edit.save")}
        beside={<LinkButton to={BACK}>{t("edit.cancel")}</LinkButton>}
      >
        <HiddenField name="version" />
        <CandidateFields {...fields} />
      </Form>
    </main>
  );
}
