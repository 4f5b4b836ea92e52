import { Link, useSearchParams } from "@remix-run/react";
import type { ReactNode } from "react";
import type { PlainDate } from "#app/domains/calendar/plain-date.ts";
import { useT } from "#app/i18n/index.ts";
import { Alert, EmptyState, PageHeader } from "#app/ui/index.ts";
import type { FeePlan } from "../plan.server.ts";
import { FeePlanView } from "./fee-plan.tsx";

interface FeePageProps {
  title: string;
  /** null: the person has no case yet */
  plan: FeePlan | null;
  today: PlainDate;
  /** the page it belongs to, and what it is called */
  back: string;
  backLabel: string;
  /** what only this reader is offered */
  children?: ReactNode;
}

/** A fee plan as a page: what the way costs, who pays, what is paid. */
export function FeePage({ title, plan, today, back, backLabel, children }: FeePageProps) {
  const [search] = useSearchParams();
  const t = useT("fees");
  return (
    <main id="content" className="page page--narrow">
      <Link to={back}>{backLabel}</Link>
      <PageHeader title={title} lead={t("lead")} />
      {search.get("saved") ? <Alert kind="success" title={t("saved")} live /> : null}
      {plan === null ? (
        <EmptyState title={t("noCase")}>{t("noCaseText")}</EmptyState>
      ) : (
        <>
          <p>{t("recorded")}</p>
          {children}
          <FeePlanView plan={plan} today={today} />
        </>
      )}
    </main>
  );
}
