import { useLoaderData } from "@remix-run/react";
import { FeePage } from "#app/domains/fees/components/index.ts";
import { useT } from "#app/i18n/index.ts";
import { pageMeta } from "#app/ui/page-meta.ts";
import { caseFeesAction, caseFeesLoader } from "../fee-doors.server.ts";

export const loader = caseFeesLoader("CENTER");
export const action = caseFeesAction("CENTER");
export const meta = pageMeta;

/** The fee plan of a case, as the center sees it. */
export default function AdvisorCaseFees() {
  return <FeePage {...useLoaderData<typeof loader>()} backLabel={useT("fees")("back")} />;
}
