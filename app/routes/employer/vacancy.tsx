import { redirect } from "@remix-run/node";
import { Link, useLoaderData, useSearchParams } from "@remix-run/react";
import { z } from "zod";
import { berlinDay } from "#app/domains/calendar/index.ts";
import { StandingAlert } from "#app/domains/companies/components/index.ts";
import { getStanding } from "#app/domains/companies/index.server.ts";
import { adPath } from "#app/domains/jobads/index.ts";
import { shownAs } from "#app/domains/jobads/index.server.ts";
import { LawHints } from "#app/domains/lawwatch/components/index.ts";
import { salaryThresholds } from "#app/domains/immigration/index.ts";
import { lawHints } from "#app/domains/lawwatch/index.server.ts";
import { occupationCode, occupationLabel } from "#app/domains/occupations/index.ts";
import {
  AdCard,
  KeepAsTemplate,
  ReadinessCard,
  ReadinessLine,
  TurnText,
  VacancyActions,
  VacancyDetails,
  VacancyMattersCard,
  WordingCard,
} from "#app/domains/vacancies/components/index.ts";
import { moveSchema, publishSchema, templateSchema, type VacancyMove } from "#app/domains/vacancies/index.ts";
import {
  checkWording,
  getVacancyPage,
  keepAsTemplate,
  moveVacancy,
  readinessOf,
  showOrHide,
} from "#app/domains/vacancies/index.server.ts";
import { formatDate, useLocale, useT, staffLocale } from "#app/i18n/index.ts";
import type { UserCtx } from "#app/permissions/context.ts";
import { formError, secureAction, secureLoader } from "#app/permissions/gate.server.ts";
import { Alert, Card, PageHeader, StateLabel } from "#app/ui/index.ts";
import { pageMeta } from "#app/ui/page-meta.ts";

const params = z.object({ vacancyId: z.uuid() });

export const loader = secureLoader({ params, can: ["create", "Vacancy"] }, async ({ ctx, params }) => {
  const [standing, vacancy, shown, hints] = await Promise.all([
    getStanding(ctx),
    getVacancyPage(ctx, params.vacancyId),
    shownAs(ctx, params.vacancyId),
    lawHints(ctx, { kind: "vacancy", id: params.vacancyId }),
  ]);
  const locale = staffLocale(ctx.locale);
  const { publishedAt, closedAt, createdAt } = vacancy;
  return {
    title: vacancy.title,
    standing: { ...standing, since: berlinDay(standing.since) },
    vacancy: { ...vacancy, occupation: occupationLabel(vacancy, locale) },
    ad: shown && adPath(shown),
    today: ctx.today,
    hints,
    readiness: readinessOf(vacancy, ctx.today, locale),
    thresholds: { asOf: ctx.today, values: salaryThresholds(ctx.today) },
    wording: checkWording({ ...vacancy, isco08: occupationCode(vacancy) }),
    dates: {
      created_on: berlinDay(createdAt),
      published_on: publishedAt && berlinDay(publishedAt),
      closed_on: closedAt && berlinDay(closedAt),
    },
  };
});

export const meta = pageMeta;

type Step = VacancyMove | "show" | "hide";

function answer(vacancyId: string, step: Step, result: { ok: true } | { ok: false; code: string }) {
  if (!result.ok) return formError(undefined, { form: result.code }, 409);
  return redirect(`/employer/vacancies/${vacancyId}?done=${step}`);
}

async function move(
  ctx: UserCtx,
  vacancyId: string,
  step: VacancyMove,
  seen: { version: number; showAd?: boolean },
) {
  return answer(vacancyId, step, await moveVacancy(ctx, vacancyId, { move: step, ...seen }));
}

async function show(ctx: UserCtx, vacancyId: string, step: "show" | "hide", version: number) {
  return answer(vacancyId, step, await showOrHide(ctx, vacancyId, { show: step === "show", version }));
}

export const action = secureAction(
  {
    params,
    intents: {
      publish: { can: ["publish", "Vacancy"], schema: publishSchema },
      show: { can: ["publish", "Vacancy"], schema: moveSchema },
      hide: { can: ["update", "Vacancy"], schema: moveSchema },
      fill: { can: ["update", "Vacancy"], schema: moveSchema },
      close: { can: ["update", "Vacancy"], schema: moveSchema },
      keep_template: { can: ["create", "Vacancy"], schema: templateSchema },
    },
  },
  {
    publish: ({ ctx, params, data }) => move(ctx, params.vacancyId, "publish", data),
    show: ({ ctx, params, data }) => show(ctx, params.vacancyId, "show", data.version),
    hide: ({ ctx, params, data }) => show(ctx, params.vacancyId, "hide", data.version),
    fill: ({ ctx, params, data }) => move(ctx, params.vacancyId, "fill", data),
    close: ({ ctx, params, data }) => move(ctx, params.vacancyId, "close", data),
    keep_template: async ({ ctx, params, data }) => {
      const kept = await keepAsTemplate(ctx, params.vacancyId, data.name);
      if (!kept.ok) return formError(undefined, { name: kept.code });
      return redirect(`/employer/vacancies/${params.vacancyId}?done=template`);
    },
  },
);

const DONE = ["created", "saved", "publish", "fill", "close", "show", "hide", "template"] as const;

export default function VacancyPage() {
  const { title, standing, vacancy, ad, today, hints, readiness, thresholds, wording, dates } =
    useLoaderData<typeof loader>();
  const t = useT("vacancies");
  const locale = useLocale();
  const [search] = useSearchParams();
  const done = DONE.find((step) => step === search.get("done"));
  return (
    <main id="content" className="page">
      <Link to="/employer/vacancies">{t("list.title")}</Link>
      <PageHeader
        title={title}
        kicker={t("detail.kicker")}
        lead={
          <>
            <StateLabel of="VacancyState" value={vacancy.state} /> <ReadinessLine readiness={readiness} />
          </>
        }
      />
      {done === undefined ? null : <Alert kind="success" live title={t(`detail.done.${done}`)} />}
      <StandingAlert standing={standing} />
      <LawHints hints={hints} />
      <div className="columns">
        <div className="stack">
          <VacancyActions vacancy={vacancy} bar={standing.bar} />
          <ReadinessCard readiness={readiness} offer={{ vacancy, thresholds }} />
          <WordingCard findings={wording} vacancy={vacancy} />
          <VacancyDetails vacancy={vacancy} />
        </div>
        <div className="stack">
          <Card title={t("list.columns.turn")} kind="quiet">
            <TurnText turn={vacancy.turn} />
          </Card>
          {vacancy.state === "PUBLISHED" ? <AdCard vacancy={vacancy} path={ad} today={today} /> : null}
          <VacancyMattersCard vacancy={vacancy} />
          <p className="no-print">
            <Link to={`/employer/vacancies/${vacancy.id}/history`}>{t("history.link")}</Link>
          </p>
          <p className="no-print">
            <Link to={`/employer/vacancies/new?from=${vacancy.id}`}>{t("form.copy")}</Link>
          </p>
          <KeepAsTemplate title={vacancy.title} />
          <div className="muted">
            {(["created_on", "published_on", "closed_on"] as const).map((key) => {
              const day = dates[key];
              return day === null ? null : (
                <p key={key}>{t(`detail.${key}`, { date: formatDate(day, locale) })}</p>
              );
            })}
          </div>
        </div>
      </div>
    </main>
  );
}
