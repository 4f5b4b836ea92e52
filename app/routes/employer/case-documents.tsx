import { Link, useLoaderData } from "@remix-run/react";
import { z } from "zod";
import { getCasePapers } from "#app/domains/cases/index.server.ts";
import { PaperList } from "#app/domains/documents/components/index.ts";
import { papersOfCase } from "#app/domains/documents/index.server.ts";
import { useT } from "#app/i18n/index.ts";
import { translator } from "#app/i18n/index.server.ts";
import { secureLoader } from "#app/permissions/gate.server.ts";
import { Alert, PageHeader } from "#app/ui/index.ts";
import { pageMeta } from "#app/ui/page-meta.ts";

const params = z.object({ caseId: z.uuid() });

export const loader = secureLoader({ params, can: ["accompany", "Case"] }, async ({ ctx, params }) => {
  const { reference, person, named, ...found } = await getCasePapers(ctx, params.caseId);
  const isStaff = ctx.user.memberships.some(({ companyId }) => companyId === found.companyId);
  return {
    title: translator(ctx.locale, "paperwork")("heading", { reference }),
    ...{ caseId: found.id, person, today: ctx.today },
    papers: await papersOfCase(ctx, found),
    hidden: isStaff && !named,
    isStaff,
  };
});

export const meta = pageMeta;

/** The documents of a case, as far as the employer needs them. */
export default function EmployerCaseDocuments() {
  const { title, caseId, person, papers, today, hidden, isStaff } = useLoaderData<typeof loader>();
  const t = useT("paperwork");
  return (
    <main id="content" className="page page--narrow">
      <Link to={`/employer/cases/${caseId}`}>{t("back")}</Link>
      <PageHeader
        title={title}
        kicker={<bdi>{person}</bdi>}
        lead={t(isStaff ? "leadCompany" : "leadRepresentative")}
      />
      {hidden ? (
        <Alert kind="info" title={t("hidden")} />
      ) : (
        <PaperList papers={papers} today={today} base="/employer/documents" inCase />
      )}
    </main>
  );
}
