import { Link } from "@remix-run/react";
import { useT } from "#app/i18n/index.ts";
import { Alert } from "#app/ui/index.ts";
import type { CaseView } from "../queries/case.server.ts";

/** Says that the center has adapted the way anew since the case began, and where the difference is shown. */
export function NewerPlan({ view: { id, newerPlan, routeId, fastTrack } }: { view: CaseView }) {
  const t = useT("cases");
  if (newerPlan === null || routeId === null) return null;
  const way = new URLSearchParams({ routeId, fastTrack: fastTrack ? "on" : "" });
  return (
    <Alert kind="info" title={t("newerPlan.title")}>
      <p>{t("newerPlan.text", { number: newerPlan.number })}</p>
      <p>
        <Link to={`/advisor/cases/${id}/way?${way.toString()}`}>{t("newerPlan.look")}</Link>
      </p>
    </Alert>
  );
}
