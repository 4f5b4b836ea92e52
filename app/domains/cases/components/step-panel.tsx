import { Link } from "@remix-run/react";
import type { ReactNode } from "react";
import type { PlainDate } from "#app/domains/calendar/plain-date.ts";
import { formatDate, useLocale, useT } from "#app/i18n/index.ts";
import { Alert, Badge, Card, DescriptionList, DueDate, LinkButton, StateLabel } from "#app/ui/index.ts";
import type { CaseView } from "../queries/case.server.ts";
import type { Mover } from "../rules/state.ts";
import { DocumentList } from "./documents.tsx";
import { StepForms } from "./step-forms.tsx";
import { HintText } from "./hint.tsx";
import { isBuiltIn } from "../templates/types.ts";
import { StepTitle } from "./step-title.tsx";
import { useDueRule, usePartyName, useSpoken } from "./words.ts";

interface StepPanelProps {
  view: CaseView;
  side: Exclude<Mover, "CANDIDATE">;
  today: PlainDate;
  uploadId: string;
  mayUpload: boolean;
  stepExtra?: ReactNode;
}

/** One milestone: what it is for this reader, how it stands, what can be done about it. */
export function StepPanel({ view, side, today, uploadId, mayUpload, stepExtra }: StepPanelProps) {
  const t = useT("cases");
  const words = useT("milestones");
  const spoken = useSpoken();
  const step = view.selected;
  if (step === null) return null;
  const documents = view.documents.filter(({ milestoneId }) => milestoneId === step.id);
  const reader = side === "CENTER" ? "center" : "company";
  const said = spoken(view.ownSteps[step.key]?.text) ?? {
    text: isBuiltIn(step.key) ? words(`${step.key}.${reader}`) : "",
    lang: undefined,
  };
  return (
    <div id="step" className="step-panel">
      <Card
        kind="strong"
        title={<StepTitle of={step.key} />}
        aside={
          <LinkButton to="?" variant="quiet" preventScrollReset>
            {t("step.close")}
          </LinkButton>
        }
      >
        <p className="lead" lang={said.lang}>
          {said.text}
        </p>
        <HintText hint={step.hint} />
        <Facts step={step} side={side} today={today} inquiry={`steps/${step.id}/inquiry`} />
        {documents.length === 0 ? null : <DocumentList documents={documents} />}
        {step.evidence && documents.length === 0 && step.state !== "NOT_NEEDED" ? (
          <p className="muted">
            {t("step.evidenceWanted")} {t("step.evidenceMissing")}
          </p>
        ) : null}
        <Reason view={view} side={side} />
        <StepForms step={step} today={today} uploadId={uploadId} mayUpload={mayUpload} />
        {stepExtra}
      </Card>
    </div>
  );
}

type Selected = NonNullable<CaseView["selected"]>;

interface FactsProps {
  step: Selected;
  side: Mover;
  today: PlainDate;
  /** where the letter to the authority is */
  inquiry: string;
}

function Facts({ step, side, today, inquiry }: FactsProps) {
  const t = useT("cases");
  const locale = useLocale();
  const rule = useDueRule();
  const party = usePartyName(side);
  const open = step.state !== "DONE" && step.state !== "NOT_NEEDED";
  return (
    <DescriptionList
      items={[
        { term: t("step.party"), value: party(step.party) },
        {
          term: t("step.state"),
          value: (
            <>
              <StateLabel of="MilestoneState" value={step.state} />{" "}
              {step.state === "DONE" && step.doneOn !== null
                ? formatDate(step.doneOn, locale)
                : t("step.since", { date: formatDate(step.since, locale) })}
            </>
          ),
        },
        {
          term: t("step.due"),
          value: !open ? null : (
            <>
              {step.dueOn === null ? null : (
                <p>
                  <DueDate date={step.dueOn} today={today} />
                </p>
              )}
              <p className="muted">
                {step.clockStands
                  ? t("step.clockStands")
                  : step.due === null
                    ? t("step.noDue")
                    : `${rule(step.due)} (${t(step.due.statutory ? "step.statutory" : "step.planned")})`}
              </p>
            </>
          ),
        },
        { term: t("step.lasts"), value: <Lasting step={step} inquiry={inquiry} /> },
        { term: t("step.waitsFor"), value: step.waitsFor === null ? null : party(step.waitsFor) },
        { term: t("step.reason"), value: step.reason },
        { term: t("step.norm"), value: step.norm },
        { term: t("step.note"), value: step.note },
      ]}
    />
  );
}

/** With whom it has been for how long, what is usual there, and the letter that asks. */
function Lasting({ step, inquiry }: { step: Selected; inquiry: string }) {
  const t = useT("cases");
  if (step.stall === null) return null;
  const { days, past } = step.stall;
  return (
    <>
      <p>
        {t("step.daysSoFar", { count: days })}
        {step.ownMedian === null
          ? null
          : ` · ${t(step.atAuthority ? "step.medianThere" : "step.ownMedian", { count: Math.round(step.ownMedian) })}`}
      </p>
      {past === null ? null : (
        <p>
          <Badge tone="warning" sign="warning">
            {t(`step.past.${past}`)}
          </Badge>
        </p>
      )}
      {step.party === "AUTHORITY" ? (
        <p>
          <Link to={inquiry} relative="path">
            {t("step.inquiry")}
          </Link>
        </p>
      ) : null}
    </>
  );
}

/** Why there is nothing to press, or why the reader writes down what an authority did. */
function Reason({ view, side }: { view: CaseView; side: Mover }) {
  const t = useT("cases");
  const party = usePartyName(side);
  const step = view.selected;
  if (step === null) return null;
  if (view.state === "ENDED") return <Alert kind="info" title={t("step.caseOver")} />;
  if (!step.theirs) {
    const whose = step.recorder ?? (step.party === "AUTHORITY" ? "CENTER" : step.party);
    return <p className="muted">{t("step.notYours", { party: party(whose) })}</p>;
  }
  if (step.party === "AUTHORITY" && side === "COMPANY")
    return <p className="muted">{t("step.recordedBy")}</p>;
  if (step.moves.length === 0 && step.state === "NOT_STARTED") {
    return <p className="muted">{t("step.notReady")}</p>;
  }
  return null;
}
