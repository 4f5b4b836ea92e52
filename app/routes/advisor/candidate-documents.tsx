import { Link, useLoaderData, useSearchParams } from "@remix-run/react";
import { z } from "zod";
import { getCandidate } from "#app/domains/candidates/index.server.ts";
import { isClosed, personName } from "#app/domains/candidates/index.ts";
import { PaperList, RequestOne } from "#app/domains/documents/components/index.ts";
import { requestSchema } from "#app/domains/documents/index.ts";
import { papersOfPerson, requestPapers } from "#app/domains/documents/index.server.ts";
import { useT } from "#app/i18n/index.ts";
import { translator } from "#app/i18n/index.server.ts";
import { secureAction, secureLoader } from "#app/permissions/gate.server.ts";
import { newId } from "#app/platform/ids.ts";
import { Alert, PageHeader } from "#app/ui/index.ts";
import { pageMeta } from "#app/ui/page-meta.ts";
import { paperAnswer } from "../paper-doors.server.ts";

const params = z.object({ candidateId: z.uuid() });
const can = ["create", "Paper"] as const;

export const loader = secureLoader({ params, can }, async ({ ctx, params: { candidateId } }) => {
  const { identity, reference, state } = await getCandidate(ctx, candidateId);
  const person = personName(identity) ?? reference;
  return {
    title: translator(ctx.locale, "paperwork")("headingPerson", { person }),
    ...{ candidateId, closed: isClosed(state), today: ctx.today, paperId: newId() },
    papers: await papersOfPerson(ctx, candidateId),
  };
});

export const action = secureAction(
  { params, intents: { request: { can, schema: requestSchema } } },
  {
    request: async ({ ctx, params: { candidateId }, data }) => {
      const { id, kind, detail, party, why, dueOn } = data;
      const wishes = [{ id, kind, detail, party, milestoneId: null }];
      const done = await requestPapers(ctx, { for: { candidateId }, wishes, why, dueOn });
      return paperAnswer(done, data, `/advisor/candidates/${candidateId}/documents?saved=1`);
    },
  },
);

export const meta = pageMeta;

/** All documents of a person, with and without a case. */
export default function CandidateDocuments() {
  const { title, candidateId, closed, papers, today, paperId } = useLoaderData<typeof loader>();
  const [search] = useSearchParams();
  const t = useT("paperwork");
  const shared = useT("papers");
  return (
    <main id="content" className="page page--narrow">
      <Link to={`/advisor/candidates/${candidateId}`}>{t("backPerson")}</Link>
      <PageHeader title={title} lead={t("lead")} />
      {search.get("saved") ? <Alert kind="success" title={shared("saved")} live /> : null}
      <PaperList papers={papers} today={today} base="/advisor/documents" inCase={false} />
      {closed ? null : <RequestOne id={paperId} today={today} inCase={false} />}
    </main>
  );
}
