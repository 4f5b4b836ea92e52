import { useT } from "#app/i18n/index.ts";
import { Badge } from "#app/ui/index.ts";
import type { WatchedRoute } from "../changes.ts";
import { groupRoutes } from "../group.ts";

/** The ways that change: before and after in words, and the sentences that say why. */
export function RouteChanges({ routes }: { routes: readonly WatchedRoute[] }) {
  const t = useT("lawwatch");
  const words = useT("enums");
  return (
    <ul className="stack stack--small">
      {groupRoutes(routes).map(({ ways, before, after, reasons, draft }) => (
        <li key={ways.map(({ id }) => id).join()}>
          {ways.map(({ id, name, norm }) => (
            <p key={id}>
              <strong>{name}</strong> <span lang="de">({norm})</span>
            </p>
          ))}
          {before === after && draft !== "below" ? null : (
            <p>
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
          )}
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
