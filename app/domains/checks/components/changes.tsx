import type { ReactNode } from "react";
import type { RouteStatus } from "#app/domains/immigration/index.ts";
import { useT } from "#app/i18n/index.ts";
import { Card } from "#app/ui/index.ts";

interface ChangesProps {
  changes: {
    routes: readonly { id: string; name: string; before: RouteStatus; after: RouteStatus }[];
    recommended: { before: string | null; after: string | null } | null;
    rules: { before: string; after: string } | null;
  };
  /** what can be done with it */
  children: ReactNode;
}

/** What the same answers would give today, compared with the day they were saved. */
export function Changes({ changes: { routes, recommended, rules }, children }: ChangesProps) {
  const t = useT("check");
  const words = useT("enums");
  const same = routes.length === 0 && recommended === null;
  return (
    <Card kind="strong" title={t("employer.again")}>
      {rules === null ? null : (
        <p>{rules.before === rules.after ? t("employer.sameRules") : t("employer.newRules", rules)}</p>
      )}
      {same ? <p>{t("employer.same")}</p> : <p>{t("employer.changed")}</p>}
      {same ? null : (
        <ul>
          {recommended === null ? null : (
            <li>
              {t("employer.recommended", {
                before: recommended.before ?? t("employer.none"),
                after: recommended.after ?? t("employer.none"),
              })}
            </li>
          )}
          {routes.map(({ id, name, before, after }) => (
            <li key={id}>
              {t("employer.route", {
                name,
                before: words(`RouteStatus.${before}`),
                after: words(`RouteStatus.${after}`),
              })}
            </li>
          ))}
        </ul>
      )}
      {children}
    </Card>
  );
}
