import type { ReactNode } from "react";
import { formatDate, formatDateRange, useLocale, useT } from "#app/i18n/index.ts";
import type { PlainDate } from "#app/domains/calendar/plain-date.ts";
import { PageHeader } from "#app/ui/index.ts";
import type { ResultView } from "../view.ts";
import { verdictOf } from "./verdict-of.ts";
import { useFactNames } from "./fact-names.ts";

/** The answer in one sentence with the way, and what to do next. */
export function VerdictHeader({
  view,
  kicker,
  action,
}: {
  view: ResultView;
  kicker?: string;
  action?: ReactNode;
}) {
  const t = useT("check");
  const locale = useLocale();
  const title = useVerdictTitle(view);
  const next = useNextStep(view);
  const { kind } = verdictOf(view);
  const entry = kind === "fastTrack" ? view.fastTrack.duration?.fastTrack : null;
  const day = formatDate(view.asOf, locale);
  const law = formatDate(view.lawTextAsOf as PlainDate, locale);
  return (
    <div className="verdict">
      <PageHeader
        title={title}
        kicker={[kicker, t("verdict.kicker", { day, law })].filter(Boolean).join(" · ")}
        lead={
          entry?.until ? (
            <>
              {next} {t("verdict.entry", { range: formatDateRange(entry.from, entry.until, locale), day })}
            </>
          ) : (
            next
          )
        }
      />
      {action}
    </div>
  );
}

/** The verdict as a heading. */
export function useVerdictTitle(view: ResultView): string {
  const t = useT("check");
  const { kind, route } = verdictOf(view);
  if (route === null) return t(`verdict.${kind}`);
  const { name, norm } = route;
  if (kind === "noTitle" || kind === "here") return t("verdict.noTitle", { name });
  if (kind === "unclear") return t("verdict.unclear", { name, norm });
  return t(kind === "fastTrack" ? "verdict.openFastTrack" : "verdict.open", { name, norm });
}

function useNextStep(view: ResultView): string {
  const t = useT("check");
  const names = useFactNames();
  const { kind, route } = verdictOf(view);
  const [first] = view.fastTrack.steps;
  switch (kind) {
    case "german":
    case "noTitle":
      return t("verdict.nextNoTitle");
    case "here":
      return t("verdict.nextHere");
    case "fastTrack":
      return first ? t("verdict.nextStep", { step: first.text }) : t("verdict.nextApply");
    case "open":
      return t("verdict.nextApply");
    case "unclear":
      return t("verdict.nextAnswer", { count: route.missing.length, facts: names(route.missing) });
    case "blocked":
      return view.routes.some(({ remedies }) => remedies.length > 0)
        ? t("verdict.nextOpen")
        : t("verdict.nextAsk");
  }
}
