import { redirect } from "@remix-run/node";
import { Link, useLoaderData, useSearchParams } from "@remix-run/react";
import { parsePlainDate, plainDate, type PlainDate } from "#app/domains/calendar/index.ts";
import { isUnpublished } from "#app/domains/immigration/index.ts";
import { TellAll, WatchedMatters } from "#app/domains/lawwatch/components/index.ts";
import { isWatchable, tellAllSchema, tellOneSchema } from "#app/domains/lawwatch/index.ts";
import { tellConcerned, WATCH_LIMIT, watchLaw, type Subject } from "#app/domains/lawwatch/index.server.ts";
import { formatDate, useLocale, useT, staffLocale } from "#app/i18n/index.ts";
import { translator } from "#app/i18n/index.server.ts";
import type { UserCtx } from "#app/permissions/context.ts";
import { formError, secureAction, secureLoader } from "#app/permissions/gate.server.ts";
import { Alert, Button, EmptyState, PageHeader } from "#app/ui/index.ts";
import { pageMeta } from "#app/ui/page-meta.ts";

/** The day asked for; the next 1 January if none is, null if it is no day from today on. */
function dayOf(url: URL, today: PlainDate): PlainDate | null {
  const typed = url.searchParams.get("day");
  if (typed === null) return plainDate(`${Number(today.slice(0, 4)) + 1}-01-01`);
  const day = parsePlainDate(typed);
  return day !== null && isWatchable(day, today) ? day : null;
}

export const loader = secureLoader({ can: ["create", "CandidateProfile"] }, async ({ ctx, url }) => {
  const locale = staffLocale(ctx.locale);
  const asked = dayOf(url, ctx.today);
  const day = asked ?? ctx.today;
  return {
    title: translator(ctx.locale, "lawwatch")("title"),
    wrongDay: asked === null,
    day,
    today: ctx.today,
    unpublished: isUnpublished(day),
    limit: WATCH_LIMIT,
    ...(await watchLaw(ctx, day, locale)),
  };
});

/** Tells, and goes back to the list with what became of it; an outdated list is shown anew and nobody told. */
async function tell(ctx: UserCtx, list: { day: PlainDate; version: string }, only?: Subject) {
  if (!isWatchable(list.day, ctx.today)) return formError(undefined, { form: "wrong_day" });
  const done = await tellConcerned(ctx, list, only);
  return redirect(`/advisor/law-changes?day=${list.day}&${done.ok ? `told=${done.told}` : "changed=1"}`);
}

const can = ["create", "LawNotice"] as const;

export const action = secureAction(
  { intents: { tellAll: { can, schema: tellAllSchema }, tellOne: { can, schema: tellOneSchema } } },
  {
    tellAll: ({ ctx, data }) => tell(ctx, data),
    tellOne: ({ ctx, data: { kind, id, ...list } }) => tell(ctx, list, { kind, id }),
  },
);

export const meta = pageMeta;

/** What changes on 1 January, or on any other day: for advisors, before it happens. */
export default function LawChanges() {
  const { title, wrongDay, day, today, unpublished, limit, matters, looked, ...list } =
    useLoaderData<typeof loader>();
  const t = useT("lawwatch");
  const locale = useLocale();
  const year = day.slice(0, 4);
  return (
    <main id="content" className="page">
      <PageHeader title={`${title}: ${formatDate(day, locale, "long")}`} lead={t("lead")} />
      {wrongDay ? <Alert kind="danger" title={t("errors.wrong_day")} /> : null}
      <Outcome />
      <form method="get" className="row period">
        <label>
          {t("day")}{" "}
          <input
            type="date"
            name="day"
            defaultValue={day}
            min={today}
            className="kern-form-input__input"
            required
          />
        </label>
        <Button type="submit" variant="secondary">
          {t("show")}
        </Button>
      </form>
      {unpublished ? (
        <Alert kind="warning" title={t("draftTitle", { year })}>
          <p>{t("draft", { year })}</p>
        </Alert>
      ) : null}
      {matters.length === 0 ? (
        <EmptyState title={t("nothing")}>{t("nothingHint", { day: formatDate(day, locale) })}</EmptyState>
      ) : (
        <>
          <TellAll day={day} {...list} />
          <WatchedMatters matters={matters} day={day} />
        </>
      )}
      <p className="muted">
        {t("looked", {
          cases: looked.case,
          vacancies: looked.vacancy,
          checks: looked.check,
          limit,
        })}{" "}
        {t("identity")} <Link to="/law">{t("law")}</Link>
      </p>
    </main>
  );
}

/** What became of telling. */
function Outcome() {
  const t = useT("lawwatch");
  const [search] = useSearchParams();
  if (search.has("changed")) {
    return (
      <Alert kind="warning" title={t("tell.listChanged")} live>
        <p>{t("tell.listChangedHint")}</p>
      </Alert>
    );
  }
  const told = Number(search.get("told") ?? Number.NaN);
  if (!Number.isInteger(told)) return null;
  return told > 0 ? (
    <Alert kind="success" title={t("tell.done", { count: told })} live />
  ) : (
    <Alert kind="info" title={t("tell.doneBefore")} live />
  );
}
