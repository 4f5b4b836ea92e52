import { Link, useSearchParams } from "@remix-run/react";
import type { ReactNode } from "react";
import type { PlainDate } from "#app/domains/calendar/plain-date.ts";
import { formatDate, useLocale, useT } from "#app/i18n/index.ts";
import { Alert, Card, LinkButton, PageHeader } from "#app/ui/index.ts";
import type { CaseView } from "../queries/case.server.ts";
import type { Mover } from "../rules/state.ts";
import { DocumentList } from "./documents.tsx";
import { CaseHistoryList } from "./history.tsx";
import { EndJob } from "./manage.tsx";
import { StepPanel } from "./step-panel.tsx";
import { CaseSummary } from "./summary.tsx";
import { CaseThread } from "./thread.tsx";
import { Tracks } from "./tracks.tsx";
import { useMilestoneTitle, useRouteText } from "./words.ts";

interface CasePageProps {
  title: string;
  view: CaseView;
  side: Exclude<Mover, "CANDIDATE">;
  today: PlainDate;
  uploadId: string;
  messageId: string;
  mayUpload: boolean;
  /** why no name is shown; null where one is */
  hidden: { title: string; text: string } | null;
  /** what concerns the whole case, told by a domain above this one */
  hints?: ReactNode;
  /** what else a reader can do with the selected step */
  stepExtra?: ReactNode;
  /** below the tracks, what only this side has */
  children?: ReactNode;
}

/** One case for the company or the center: how it stands, what to do next, all steps, thread, documents, history. */
export function CasePage({ title, view, side, today, hints, children, ...rest }: CasePageProps) {
  const t = useT("cases");
  const route = useRouteText();
  const base = side === "CENTER" ? "/advisor/cases" : "/employer/cases";
  return (
    <main id="content" className="page">
      <PageHeader
        title={title}
        kicker={
          <>
            {t("page.kicker", {
              reference: view.reference,
              route: route(view.routeId, view.fastTrack),
            })}
            {side === "CENTER" ? ` · ${view.company.legalName}` : null}
          </>
        }
        action={<NextAction view={view} />}
      />
      <Notices view={view} side={side} hidden={rest.hidden} />
      {hints}
      <CaseSummary view={view} side={side} today={today} />
      <StepPanel
        {...{ view, side, today }}
        uploadId={rest.uploadId}
        mayUpload={rest.mayUpload}
        stepExtra={rest.stepExtra}
      />
      <div className="card__head">
        <h2>{t("tracks.title")}</h2>
        <Link to={`${base}/${view.id}/timeline`}>{t("page.timeline")}</Link>
      </div>
      <Tracks milestones={view.milestones} side={side} selectedId={view.selected?.id ?? null} />
      <div className="columns">
        <CaseThread
          messages={view.messages}
          side={side}
          closed={view.state === "ENDED"}
          messageId={rest.messageId}
        />
        <div className="stack">
          <Documents view={view} hidden={rest.hidden !== null} />
          <EndJob view={view} />
          {children}
        </div>
      </div>
      <CaseHistoryList entries={view.history} />
    </main>
  );
}

/** The page's one primary button: the own next step, unless it is open already. */
function NextAction({ view }: { view: CaseView }) {
  const t = useT("cases");
  const title = useMilestoneTitle();
  if (view.next !== null && view.selected === null) {
    return (
      <LinkButton to={`?step=${view.next.id}#step`} variant="primary">
        {t("page.nextStep", { milestone: title(view.next.key) })}
      </LinkButton>
    );
  }
  return view.state === "ENDED" ? null : <LinkButton to="#messages">{t("page.write")}</LinkButton>;
}

function Notices({ view, side, hidden }: Pick<CasePageProps, "view" | "side" | "hidden">) {
  const t = useT("cases");
  const words = useT("enums");
  const locale = useLocale();
  const [search] = useSearchParams();
  const { state, firstWorkingDay, endReason, mayChangeRoute, history } = view;
  const byHabit =
    history.some(({ kind, from }) => kind === "case_started" && from === "situation") &&
    history.every(({ kind, to }) => kind !== "route_changed" && to !== "DONE");
  return (
    <>
      {search.has("saved") ? <Alert kind="success" title={t("page.saved")} live /> : null}
      {hidden === null ? null : (
        <Alert kind="info" title={hidden.title}>
          <p>{hidden.text}</p>
        </Alert>
      )}
      {side === "CENTER" && byHabit && mayChangeRoute ? (
        <Alert kind="warning" title={t("page.checkRoute")}>
          <p>{t("page.checkRouteText")}</p>
        </Alert>
      ) : null}
      {state === "ARRIVED" && firstWorkingDay !== null ? (
        <Alert
          kind="success"
          title={t("page.arrived", { date: formatDate(firstWorkingDay, locale, "long") })}
        >
          <p>{t(view.turns.length > 0 ? "page.arrivedText" : "page.allDone")}</p>
        </Alert>
      ) : null}
      {view.jobEndedOn === null || view.jobEndReason === null ? null : (
        <Alert
          kind="warning"
          title={t("jobEnd.ended", { date: formatDate(view.jobEndedOn, locale, "long") })}
        >
          <p>{t("jobEnd.endedText", { reason: words(`JobEndReason.${view.jobEndReason}`) })}</p>
          {side === "COMPANY" ? (
            <p>
              <Link to="/employer/requests/new">{t("jobEnd.request")}</Link>
            </p>
          ) : null}
        </Alert>
      )}
      {state === "ENDED" ? (
        <Alert kind="info" title={t("page.ended")}>
          <p>
            {t("page.endedText", { reason: endReason === null ? "" : words(`CaseEndReason.${endReason}`) })}
          </p>
        </Alert>
      ) : null}
    </>
  );
}

function Documents({ view, hidden }: { view: CaseView; hidden: boolean }) {
  const t = useT("cases");
  const title = useMilestoneTitle();
  const stepOf = (milestoneId: string | null) => {
    const step = view.milestones.find(({ id }) => id === milestoneId);
    return step === undefined ? t("documents.general") : title(step.key);
  };
  return (
    <Card title={t("documents.title")}>
      {view.documents.length === 0 ? (
        <p className="muted">{t(hidden ? "documents.hidden" : "documents.empty")}</p>
      ) : (
        <DocumentList documents={view.documents} about={({ milestoneId }) => stepOf(milestoneId)} />
      )}
      <p className="muted">
        {t("page.advisor")}:{" "}
        {view.advisorName === null
          ? t("page.center", { center: view.center.name, phone: view.center.phone })
          : t("page.contact", {
              name: view.advisorName,
              center: view.center.name,
              phone: view.center.phone,
            })}
      </p>
    </Card>
  );
}
