import { useT } from "#app/i18n/index.ts";
import { Badge } from "#app/ui/index.ts";
import type { WatchedRoute } from "../changes.ts";

/** The ways that change: before and after in words, and the sentences that say why. */
export function RouteChanges({ routes }: { routes: readonly WatchedRoute[] }) {
  const t = useT("lawwatch");
  const words = useT("enums");
  return (
    <ul className="plain stack stack--small">
      {routes.map(({ id, name, norm, before, after, reasons, draft }) => (
        <li key={id}>
          <p>
            <strong>{name}</strong> <span lang="de">({norm})</span>{" "}
            {before === after
              ? null
              : t("fromTo", {
                  before: words(`RouteStatus.${before}`),
                  after: words(`RouteStatus.${after}`),
                })}{" "}
            {draft === "below" ? (
              <Badge tone="warning" sign="unclear">
                {t("belowDraft")}
              </Badge>
            ) : null}
          </p>
          {reasons.map((reason) => (
            <p key={reason} className="muted">
              {reason}
            </p>
          ))}
        </li>
      ))}
    </ul>
  );
}
