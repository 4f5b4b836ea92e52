import { Link, useLoaderData, useSearchParams } from "@remix-run/react";
import { z } from "zod";
import { getCasePapers } from "#app/domains/cases/index.server.ts";
import { PaperList, RequestAll, RequestOne } from "#app/domains/documents/components/index.ts";
import { requestAllSchema, requestSchema } from "#app/domains/documents/index.ts";
import type { PaperKind } from "#app/platform/database/generated/enums.ts";
import { papersOfCase, requestPapers, usualWishes } from "#app/domains/documents/index.server.ts";
import { useT } from "#app/i18n/index.ts";
import { translator } from "#app/i18n/index.server.ts";
import { secureAction, secureLoader } from "#app/permissions/gate.server.ts";
import { newId } from "#app/platform/ids.ts";
import { Alert, PageHeader } from "#app/ui/index.ts";
import { pageMeta } from "#app/ui/page-meta.ts";
import { paperAnswer } from "../paper-doors.server.ts";

const params = z.object({ caseId: z.uuid() });
const can = ["create", "Paper"] as const;

export const loader = secureLoader({ params, can }, async ({ ctx, params }) => {
  const { needed, reference, person, ...found } = await getCasePapers(ctx, params.caseId);
  const papers = await papersOfCase(ctx, found);
  const inCase = new Set(
    papers.flatMap(({ kind, caseId, stand }) => (caseId && stand !== "ASIDE" ? [kind] : [])),
  );
  const own = new Set(
    papers.flatMap(({ kind, caseId, stand }) => (!caseId && stand === "FINE" ? [kind] : [])),
  );
  return {
    title: translator(ctx.locale, "paperwork")("heading", { reference }),
    ...{ caseId: found.id, candidateId: found.candidateId, over: found.over, person, papers },
    needed: needed
      .filter(({ kind }) => !inCase.has(kind))
      .map(({ kind, open }) => ({ kind, open, own: own.has(kind) })),
    today: ctx.today,
    ...{ paperId: newId(), askingId: newId() },
  };
});

const back = (caseId: string) => `/advisor/cases/${caseId}/documents?saved=1`;

export const action = secureAction(
  {
    params,
    intents: {
      requestAll: { can, schema: requestAllSchema },
      request: { can, schema: requestSchema },
    },
  },
  {
    requestAll: async ({ ctx, params: { caseId }, data }) => {
      const { needed } = await getCasePapers(ctx, caseId);
      const { id, kinds, why, dueOn } = data;
      const stepOf = (kind: PaperKind) => needed.find((one) => one.kind === kind)?.milestoneId ?? null;
      const wishes = usualWishes(id, kinds, stepOf);
      return paperAnswer(
        await requestPapers(ctx, { for: { caseId }, wishes, why, dueOn }),
        data,
        back(caseId),
      );
    },
    request: async ({ ctx, params: { caseId }, data }) => {
      const { needed } = await getCasePapers(ctx, caseId);
      const { id, kind, detail, party, why, dueOn } = data;
      const milestoneId = needed.find((one) => one.kind === kind)?.milestoneId ?? null;
      const wishes = [{ id, kind, detail, party, milestoneId }];
      return paperAnswer(
        await requestPapers(ctx, { for: { caseId }, wishes, why, dueOn }),
        data,
        back(caseId),
      );
    },
  },
);

export const meta = pageMeta;

/** The documents of a case: what is there, and asking for what is not. */
export default function AdvisorCaseDocuments() {
  const { title, caseId, candidateId, over, person, papers, needed, today, paperId, askingId } =
    useLoaderData<typeof loader>();
  const [search] = useSearchParams();
  const t = useT("paperwork");
  const shared = useT("papers");
  return (
    <main id="content" className="page page--narrow">
      <Link to={`/advisor/cases/${caseId}`}>{t("back")}</Link>
      <PageHeader title={title} kicker={<bdi>{person}</bdi>} lead={t("lead")} />
      {search.get("saved") ? <Alert kind="success" title={shared("saved")} live /> : null}
      <PaperList papers={papers} today={today} base="/advisor/documents" inCase />
      {over ? (
        <Alert kind="info" title={t("errors.case_over")} />
      ) : (
        <>
          <RequestAll id={askingId} needed={needed} today={today} />
          <RequestOne id={paperId} today={today} inCase />
        </>
      )}
      <p>
        <Link to={`/advisor/candidates/${candidateId}/documents`}>{t("linkAll")}</Link>
      </p>
    </main>
  );
}
