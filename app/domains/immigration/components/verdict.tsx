import type { ReactNode } from "react";
import { useLocale, useT } from "#app/i18n/index.ts";
import { PageHeader } from "#app/ui/index.ts";
import type { ResultView } from "../view.ts";
import { dayAndLaw, nextSteps, verdictTitle } from "./wording.ts";

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
  return (
    <div className="verdict">
      <PageHeader
        title={verdictTitle(view, t)}
        kicker={[kicker, dayAndLaw(view, t, locale)].filter(Boolean).join(" · ")}
        lead={nextSteps(view, t, locale)}
      />
      {action}
    </div>
  );
}
