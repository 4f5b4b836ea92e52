import { redirect } from "@remix-run/node";
import { Link, useLoaderData } from "@remix-run/react";
import { z } from "zod";
import { Day, Parts, Questions } from "#app/domains/checks/components/index.ts";
import { checkPage, saveCheck } from "#app/domains/checks/index.server.ts";
import { ResultDetails, VerdictHeader } from "#app/domains/immigration/components/index.ts";
import { parseFacts, parseJson } from "#app/domains/immigration/index.ts";
import { vacancyFacts } from "#app/domains/vacancies/index.ts";
import { getVacancy } from "#app/domains/vacancies/index.server.ts";
import { useT, staffLocale } from "#app/i18n/index.ts";
import { translator } from "#app/i18n/index.server.ts";
import { formError, secureAction, secureLoader } from "#app/permissions/gate.server.ts";
import { notFound } from "#app/platform/errors.ts";
import { newId } from "#app/platform/ids.ts";
import { ActionButton } from "#app/ui/forms/index.ts";
import { formId, formText } from "#app/ui/forms/fields.ts";
import { LinkButton, PageHeader } from "#app/ui/index.ts";
import { pageMeta } from "#app/ui/page-meta.ts";
import { namesForCheck } from "../check-names.server.ts";

const MAX_FACTS = 20_000;

export const loader = secureLoader({ can: ["create", "FastTrackCheck"] }, async ({ ctx, url }) => {
  const locale = staffLocale(ctx.locale);
  const wanted = url.searchParams.get("vacancy");
  const vacancy =
    wanted === null ? null : await getVacancy(ctx, z.uuid().safeParse(wanted).data ?? notFound("Vacancy"));
  const known = vacancy ? vacancyFacts(vacancy) : {};
  const { facts, ...page } = checkPage(url, {
    today: ctx.today,
    locale,
    known,
    further: await namesForCheck(ctx, url),
  });
  return {
    title: translator(ctx.locale, "check")("title"),
    page,
    facts: JSON.stringify({ ...facts, asOf: undefined }),
    vacancy: vacancy && { id: vacancy.id, title: vacancy.title },
    submissionId: newId(),
  };
});

export const action = secureAction(
  {
    intents: {
      save: {
        can: ["create", "FastTrackCheck"],
        schema: z.object({ id: formId, vacancy: formId.optional(), facts: formText({ max: MAX_FACTS }) }),
      },
    },
  },
  {
    save: async ({ ctx, data }) => {
      const parsed = parseJson(data.facts);
      const sound = parsed.ok ? parseFacts(parsed.value) : parsed;
      if (!sound.ok) return formError(undefined, { form: "invalid_facts" });
      const saved = await saveCheck(ctx, {
        id: data.id,
        vacancyId: data.vacancy ?? null,
        facts: sound.facts,
      });
      if (!saved.ok) return formError(undefined, { form: "invalid_facts" });
      return redirect(`/employer/checks/${saved.checkId}?saved=1`);
    },
  },
);

export const meta = pageMeta;

/** The check for a company: prefilled from a vacancy, and kept when it is wanted. */
export default function EmployerCheck() {
  const { page, facts, vacancy, submissionId } = useLoaderData<typeof loader>();
  const t = useT("check");
  const { result, query } = page;
  const context = vacancy ? ([["vacancy", vacancy.id]] as const) : [];
  const lead = vacancy ? t("employer.lead", { vacancy: vacancy.title }) : t("employer.leadFree");
  if (result === null) {
    return (
      <main id="content" className="page">
        <PageHeader
          title={t("title")}
          lead={lead}
          kicker={<Link to="/employer/checks">{t("employer.all")}</Link>}
        />
        <Questions page={page} context={context} />
      </main>
    );
  }
  const unclear = result.recommended === null && page.openPart !== null;
  const values = { id: submissionId, facts, ...(vacancy ? { vacancy: vacancy.id } : {}) };
  const back = new URLSearchParams([
    ...context.map(([name, value]) => [name, value]),
    ["part", page.openPart ?? ""],
  ]);
  return (
    <main id="content" className="page">
      <VerdictHeader
        view={result}
        kicker={vacancy?.title}
        action={
          <div className="row no-print">
            {page.day.isToday ? (
              <ActionButton intent="save" values={values} variant="primary" labels="check">
                {t("employer.save")}
              </ActionButton>
            ) : null}
            {unclear ? <LinkButton to={`?${query}&${back}`}>{t("verdict.answer")}</LinkButton> : null}
            <LinkButton
              to={vacancy ? `/employer/requests/new?vacancy=${vacancy.id}` : "/employer/requests/new"}
            >
              {t("verdict.ask")}
            </LinkButton>
          </div>
        }
      />
      <ResultDetails view={result} />
      <Parts page={page} context={context} />
      <Day page={page} context={context} />
      <p className="muted">{t("verdict.decides")}</p>
    </main>
  );
}
