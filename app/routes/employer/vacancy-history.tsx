import { redirect } from "@remix-run/node";
import { Link, useLoaderData, useSearchParams } from "@remix-run/react";
import { z } from "zod";
import { VersionHistory } from "#app/domains/vacancies/components/index.ts";
import { bringBackSchema } from "#app/domains/vacancies/index.ts";
import { bringBack, getHistory } from "#app/domains/vacancies/index.server.ts";
import { useT } from "#app/i18n/index.ts";
import { translator } from "#app/i18n/index.server.ts";
import { formError, secureAction, secureLoader } from "#app/permissions/gate.server.ts";
import { PAGE_SIZE, pageOf } from "#app/platform/http/page.ts";
import { Alert, PageHeader, Pagination } from "#app/ui/index.ts";
import { pageMeta } from "#app/ui/page-meta.ts";

const params = z.object({ vacancyId: z.uuid() });

export const loader = secureLoader({ params, can: ["create", "Vacancy"] }, async ({ ctx, params, url }) => {
  const page = pageOf(url);
  const title = translator(ctx.locale, "vacancies")("history.title");
  return { title, page, ...(await getHistory(ctx, params.vacancyId, page)) };
});

export const meta = pageMeta;

export const action = secureAction(
  { params, intents: { bring_back: { can: ["update", "Vacancy"], schema: bringBackSchema } } },
  {
    bring_back: async ({ ctx, params, data }) => {
      const result = await bringBack(ctx, params.vacancyId, data);
      if (!result.ok) return formError(undefined, { form: result.code }, 409);
      return redirect(`/employer/vacancies/${params.vacancyId}/history?done=brought_back`);
    },
  },
);

/** What a vacancy said before each change, who changed it, and the way back. */
export default function VacancyHistory() {
  const { title, page, vacancy, changes, total } = useLoaderData<typeof loader>();
  const t = useT("vacancies");
  const [search] = useSearchParams();
  return (
    <main id="content" className="page">
      <Link to={`/employer/vacancies/${vacancy.id}`}>{t("detail.back")}</Link>
      <PageHeader title={title} kicker={vacancy.title} lead={t("history.lead")} />
      {search.get("done") === "brought_back" ? (
        <Alert kind="success" live title={t("history.brought_back")} />
      ) : null}
      <VersionHistory
        changes={changes}
        createdAt={vacancy.createdAt}
        bringBack={vacancy.mayEdit ? { version: vacancy.version } : null}
      />
      <Pagination page={page} pageSize={PAGE_SIZE} total={total} />
    </main>
  );
}
