import { Link, useLoaderData } from "@remix-run/react";
import { FeePage } from "#app/domains/fees/components/index.ts";
import { useT } from "#app/i18n/index.ts";
import { pageMeta } from "#app/ui/page-meta.ts";
import { caseFeesAction, caseFeesLoader } from "../fee-doors.server.ts";

export const loader = caseFeesLoader("COMPANY");
export const action = caseFeesAction("COMPANY");
export const meta = pageMeta;

/** The fee plan of a case, as the company or its representative sees it. */
export default function EmployerCaseFees() {
  const t = useT("fees");
  return (
    <FeePage {...useLoaderData<typeof loader>()} backLabel={t("back")}>
      <p>
        <Link to="/employer/check">{t("check")}</Link>
      </p>
    </FeePage>
  );
}
