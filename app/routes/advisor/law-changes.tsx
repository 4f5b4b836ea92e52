import { Link, useLoaderData } from "@remix-run/react";
import { parsePlainDate, plainDate, type PlainDate } from "#app/domains/calendar/index.ts";
import { isUnpublished } from "#app/domains/immigration/index.ts";
import { WatchedMatters } from "#app/domains/lawwatch/components/index.ts";
import { WATCH_LIMIT, watchLaw } from "#app/domains/lawwatch/index.server.ts";
import { formatDate, useLocale, useT } from "#app/i18n/index.ts";
import { translator } from "#app/i18n/index.server.ts";
import { secureLoader } from "#app/permissions/gate.server.ts";
import { Alert, Button, EmptyState, PageHeader } from "#app/ui/index.ts";
import { pageMeta } from "#app/ui/page-meta.ts";

const LAST = plainDate("2199-12-31");

/** The day asked for; the next 1 January if none is, null if it is no day from today on. */
function dayOf(url: URL, today: PlainDate): PlainDate | null {
  const typed = url.searchParams.get("day");
  if (typed === null) return plainDate(`${Number(today.slice(0, 4)) + 1}-01-01`);
  const day = parsePlainDate(typed);
  return day !== null && day >= today && day <= LAST ? day : null;
}

export const loader = secureLoader({ can: ["create", "CandidateProfile"] }, async ({ ctx, url }) => {
  const locale = ctx.locale === "en" ? "en" : "de";
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

export const meta = pageMeta;

/** What changes on 1 January, or on any other day: for advisors, before it happens. */
export default function LawChanges() {
  const { title, wrongDay, day, today, unpublished, limit, matters, looked } = useLoaderData<typeof loader>();
  const t = useT("lawwatch");
  const locale = useLocale();
  const year = day.slice(0, 4);
  return (
    <main id="content" className="page">
      <PageHeader title={`${title}: ${formatDate(day, locale, "long")}`} lead={t("lead")} />
      {wrongDay ? <Alert kind="danger" title={t("wrongDay")} /> : null}
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
        <WatchedMatters matters={matters} />
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
