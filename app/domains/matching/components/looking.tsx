import type { ReactNode } from "react";
import { useT } from "#app/i18n/index.ts";
import { Alert, LinkButton } from "#app/ui/index.ts";

/** A page as somebody else sees it: everything is there, and nothing can be sent. */
export function Looking({
  as,
  candidateId,
  children,
}: {
  as: "company" | "candidate";
  candidateId: string;
  children: ReactNode;
}) {
  const t = useT("course");
  return (
    <>
      <Alert kind="warning" title={t(`seeAs.${as}`)}>
        <p>{t("seeAs.hint")}</p>
        <LinkButton to={`/advisor/candidates/${candidateId}`}>{t("seeAs.back")}</LinkButton>
      </Alert>
      {/* the browser itself sends nothing from a disabled fieldset, with scripts or without */}
      <fieldset disabled className="looking">
        {children}
      </fieldset>
    </>
  );
}
