import { Link, useLoaderData } from "@remix-run/react";
import { z } from "zod";
import { VersionHistory } from "#app/domains/vacancies/components/index.ts";
import { getHistory } from "#app/domains/vacancies/index.server.ts";
import { useT } from "#app/i18n/index.ts";
import { translator } from "#app/i18n/index.server.ts";
import { secureLoader } from "#app/permissions/gate.server.ts";
import { PAGE_SIZE, pageOf } from "#app/platform/http/page.ts";
import { PageHeader, Pagination } from "#app/ui/index.ts";
import { pageMeta } from "#app/ui/page-meta.ts";

const params = z.object({ vacancyId: z.uuid() });

export const loader = secureLoader({ params, can: ["propose", "Proposal"] }, async ({ ctx, params, url }) => {
  const page = pageOf(url);
  const title = translator(ctx.locale, "vacancies")("history.title");
  return { title, page, ...(await getHistory(ctx, params.vacancyId, page)) };
});

export const meta = pageMeta;

/** What a company has changed about a vacancy, as its center's advisors see it. */
export default function CenterVacancyHistory() {
  const { title, page, vacancy, changes, total } = useLoaderData<typeof loader>();
  const t = useT("vacancies");
  return (
    <main id="content" className="page">
      <Link to="/advisor/vacancies">{t("center.title")}</Link>
      <PageHeader title={title} kicker={vacancy.title} />
      <VersionHistory changes={changes} createdAt={vacancy.createdAt} bringBack={null} />
      <Pagination page={page} pageSize={PAGE_SIZE} total={total} />
    </main>
  );
}
