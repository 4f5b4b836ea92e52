import { redirect } from "@remix-run/node";
import { Link, useLoaderData } from "@remix-run/react";
import { z } from "zod";
import { isClosed } from "#app/domains/candidates/index.ts";
import { answerDifferent } from "#app/domains/candidates/index.server.ts";
import { DuplicatesCard, MergeForm } from "#app/domains/people/components/index.ts";
import { mergeSchema } from "#app/domains/people/index.ts";
import { getMergePage, mergeCandidates } from "#app/domains/people/index.server.ts";
import { formError, secureAction, secureLoader } from "#app/permissions/gate.server.ts";
import { searchOf } from "#app/platform/http/page.ts";
import { newId } from "#app/platform/ids.ts";
import { formId } from "#app/ui/forms/fields.ts";
import { Alert, PageHeader, SearchForm } from "#app/ui/index.ts";
import { useT } from "#app/i18n/index.ts";
import { translator } from "#app/i18n/index.server.ts";
import { pageMeta } from "#app/ui/page-meta.ts";

const params = z.object({ candidateId: z.uuid() });
const CAN = ["merge", "CandidateProfile"] as const;

export const loader = secureLoader({ params, can: CAN }, async ({ ctx, params, url }) => {
  const wanted = searchOf(url);
  const page = await getMergePage(ctx, params.candidateId, wanted);
  if (page.own.mergedIntoId) throw redirect(`/advisor/candidates/${page.own.mergedIntoId}`);
  if (isClosed(page.own.state)) throw redirect(`/advisor/candidates/${page.own.id}`);
  return { title: translator(ctx.locale, "people")("merge.title"), wanted, mergeId: newId(), ...page };
});

export const action = secureAction(
  {
    params,
    intents: {
      merge: { can: CAN, schema: mergeSchema },
      different: { can: CAN, schema: z.object({ otherId: formId }) },
    },
  },
  {
    merge: async ({ ctx, params, data }) => {
      const done = await mergeCandidates(ctx, params.candidateId, data);
      return done.ok
        ? redirect(`/advisor/candidates/${done.winnerId}?merged=1`)
        : formError(undefined, { form: done.code }, 409);
    },
    different: async ({ ctx, params, data }) => {
      await answerDifferent(ctx, params.candidateId, data.otherId);
      return redirect(`/advisor/candidates/${params.candidateId}`);
    },
  },
);

export const meta = pageMeta;

/** Two records of one person: found, compared field by field, made one. */
export default function MergeCandidate() {
  const { title, wanted, mergeId, own, other, duplicates, unknown, fields, same } =
    useLoaderData<typeof loader>();
  const t = useT("people");
  return (
    <main id="content" className="page">
      <Link to={`/advisor/candidates/${own.id}`}>
        {own.name} ({own.reference})
      </Link>
      <PageHeader title={title} lead={t("merge.lead")} />
      {unknown ? <Alert kind="warning" title={t("merge.unknown")} live /> : null}
      {other ? (
        <MergeForm key={other.id} {...{ mergeId, own, other, fields, same }} />
      ) : (
        <>
          {duplicates.length === 0 ? <p>{t("merge.none")}</p> : null}
          <DuplicatesCard candidateId={own.id} duplicates={duplicates} />
          <SearchForm
            label={t("merge.number")}
            submitLabel={t("merge.show")}
            resetLabel={t("merge.reset")}
            value={wanted}
          />
        </>
      )}
    </main>
  );
}
