import { Link } from "@remix-run/react";
import type { PlainDate } from "#app/domains/calendar/plain-date.ts";
import { formatDate, formatInstant, useLocale, useT } from "#app/i18n/index.ts";
import { Form, SelectField } from "#app/ui/forms/index.ts";
import {
  Alert,
  Card,
  DescriptionList,
  DueDate,
  EmptyState,
  LinkButton,
  PageHeader,
  useSince,
} from "#app/ui/index.ts";
import type { HandOverSheet } from "../hand-over.server.ts";
import { handOverSchema } from "../schema.ts";
import { ChosenFields } from "./board-choose.tsx";
import { useEntryWords } from "./history.tsx";
import { StepTitle } from "./step-title.tsx";
import { usePartyName } from "./words.ts";

interface HandOverPageProps extends HandOverSheet {
  title: string;
  today: PlainDate;
  /** how many cases have just been handed over */
  handed: number;
}

/** What a colleague has to know of some cases, on paper too, and who gets them. */
export function HandOverPage({ title, today, cases, colleagues, handed }: HandOverPageProps) {
  const t = useT("boards");
  const locale = useLocale();
  return (
    <main id="content" className="page page--narrow">
      <p className="no-print">
        <Link to="/advisor/cases">{t("remind.back")}</Link>
      </p>
      <PageHeader
        title={title}
        kicker={t("handOver.kicker", { date: formatDate(today, locale), count: cases.length })}
        lead={t("handOver.lead")}
      />
      {handed > 0 ? <Alert kind="success" title={t("handOver.done", { count: handed })} live /> : null}
      {cases.length === 0 ? (
        <EmptyState
          title={t("handOver.none")}
          action={<LinkButton to="/advisor/cases">{t("remind.back")}</LinkButton>}
        >
          {t("handOver.noneText")}
        </EmptyState>
      ) : (
        <div className="no-print">
          <Card kind="strong" title={t("handOver.to")}>
            <p>{t("handOver.toText")}</p>
            <Form
              schema={handOverSchema}
              intent="handOver"
              labels="boards"
              submitLabel={t("handOver.submit", { count: cases.length })}
            >
              <ChosenFields ids={cases.map(({ id }) => id)} />
              <SelectField
                name="advisorId"
                options={colleagues.map(({ id, name }) => ({ value: id, label: name }))}
              />
            </Form>
          </Card>
        </div>
      )}
      {cases.map((one) => (
        <Sheet key={one.id} one={one} today={today} />
      ))}
    </main>
  );
}

function Sheet({ one, today }: { one: HandOverSheet["cases"][number]; today: PlainDate }) {
  const t = useT("boards");
  const words = useT("enums");
  const locale = useLocale();
  const party = usePartyName("CENTER");
  const since = useSince();
  const entry = useEntryWords();
  const { turn, turnKey, turnSince, nextDueOn, stage } = one;
  return (
    <Card
      title={
        <Link to={`/advisor/cases/${one.id}`}>
          <bdi>{one.who}</bdi>, {one.vacancy}
        </Link>
      }
    >
      <p className="muted">
        {one.reference} · {one.company}
        {stage === null ? null : ` · ${words(`CaseStage.${stage}`)}`}
      </p>
      <DescriptionList
        items={[
          {
            term: t("handOver.turn"),
            value:
              turn === null ? (
                t("handOver.noTurn")
              ) : (
                <>
                  <strong>{party(turn)}</strong>
                  {turnKey === null ? null : (
                    <>
                      : <StepTitle of={turnKey} caseId={one.id} />
                    </>
                  )}
                  {turnSince === null ? null : <p className="muted">{since(turnSince, today)}</p>}
                </>
              ),
          },
          {
            term: t("handOver.due"),
            value: nextDueOn === null ? null : <DueDate date={nextDueOn} today={today} />,
          },
          { term: t("handOver.advisor"), value: one.advisorName },
          {
            term: t("handOver.history"),
            value: (
              <ul>
                {one.history.map((line) => (
                  <li key={line.id}>
                    {formatInstant(line.at, locale)}: {entry(line, one.id)}
                    {line.actorName === "" ? null : (
                      <>
                        {" "}
                        (<bdi>{line.actorName}</bdi>)
                      </>
                    )}
                  </li>
                ))}
              </ul>
            ),
          },
          {
            term: t("handOver.notes"),
            value:
              one.notes.length === 0 ? (
                t("handOver.noNotes")
              ) : (
                <ul>
                  {one.notes.map((note) => (
                    <li key={note.id}>
                      {formatInstant(note.createdAt, locale)}, <bdi>{note.authorName}</bdi>: {note.body}
                    </li>
                  ))}
                </ul>
              ),
          },
        ]}
      />
    </Card>
  );
}
