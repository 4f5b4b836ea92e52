import { Link } from "@remix-run/react";
import type { PlainDate } from "#app/domains/calendar/plain-date.ts";
import { useT } from "#app/i18n/index.ts";
import { Form } from "#app/ui/forms/index.ts";
import { Alert, DueDate, EmptyState, LinkButton, PageHeader, Table } from "#app/ui/index.ts";
import type { ReminderLine } from "../remind.server.ts";
import { NO_REMINDER } from "../rules/remind.ts";
import { chosenSchema } from "../schema.ts";
import { ChosenFields } from "./board-choose.tsx";
import { StepTitle } from "./step-title.tsx";

interface RemindPageProps {
  title: string;
  lines: readonly ReminderLine[];
  today: PlainDate;
  /** the reminders have just been sent */
  sent: boolean;
}

/** Who would get a reminder about what, and why others get none; after sending, what went out. */
export function RemindPage({ title, lines, today, sent }: RemindPageProps) {
  const t = useT("boards");
  const ready = lines.filter(({ why }) => why === null);
  return (
    <main id="content" className="page">
      <p className="no-print">
        <Link to="/advisor/cases">{t("remind.back")}</Link>
      </p>
      <PageHeader title={title} lead={t("remind.lead")} />
      {sent ? <Result lines={lines} /> : null}
      {lines.length === 0 ? (
        <EmptyState
          title={t("remind.none")}
          action={<LinkButton to="/advisor/cases">{t("remind.back")}</LinkButton>}
        />
      ) : (
        <Table
          caption={t("remind.caption")}
          rows={lines}
          rowKey={({ id }) => id}
          columns={[
            {
              head: t("remind.case"),
              rowHead: true,
              cell: (line) => (
                <>
                  <Link to={`/advisor/cases/${line.id}`}>
                    <bdi>{line.who}</bdi>, {line.vacancy}
                  </Link>
                  <p className="muted small">{line.company}</p>
                </>
              ),
            },
            { head: t("remind.step"), cell: (line) => <Step line={line} today={today} /> },
            { head: t("remind.who"), cell: (line) => <Recipient line={line} /> },
          ]}
        />
      )}
      {ready.length === 0 ? null : (
        <Form
          schema={chosenSchema}
          intent="send"
          labels="boards"
          submitLabel={t("remind.send", { count: ready.length })}
        >
          <ChosenFields ids={lines.map(({ id }) => id)} />
        </Form>
      )}
    </main>
  );
}

/** "12 erinnert, 3 nicht: 2 liegen bei einer Behörde, 1 …" */
function Result({ lines }: { lines: readonly ReminderLine[] }) {
  const t = useT("boards");
  const done = lines.filter(({ why }) => why === "today").length;
  const others = NO_REMINDER.filter((why) => why !== "today").flatMap((why) => {
    const count = lines.filter((line) => line.why === why).length;
    return count === 0 ? [] : [t(`remind.count.${why}`, { count })];
  });
  const left = lines.length - done;
  return (
    <Alert kind={left === 0 ? "success" : "warning"} title={t("remind.done", { count: done })} live>
      {left === 0 ? null : (
        <>
          <p>{t("remind.left", { count: left })}</p>
          <ul>
            {others.map((text) => (
              <li key={text}>{text}</li>
            ))}
          </ul>
        </>
      )}
    </Alert>
  );
}

function Step({ line: { id, key, dueOn }, today }: { line: ReminderLine; today: PlainDate }) {
  if (key === null) return "–";
  return (
    <>
      <p>
        <StepTitle of={key} caseId={id} />
      </p>
      {dueOn === null ? null : (
        <p className="small">
          <DueDate date={dueOn} today={today} />
        </p>
      )}
    </>
  );
}

function Recipient({ line }: { line: ReminderLine }) {
  const t = useT("boards");
  const { why, turn, reachable, company, who } = line;
  if (why === null) {
    return turn === "COMPANY" ? t("remind.toCompany", { company, count: reachable }) : <bdi>{who}</bdi>;
  }
  return (
    <>
      <p className="muted">{t(`remind.why.${why}`)}</p>
      {why === "authority" && line.milestoneId !== null ? (
        <p>
          <Link to={`/advisor/cases/${line.id}/steps/${line.milestoneId}/inquiry`}>
            {t("remind.inquiry")}
          </Link>
        </p>
      ) : null}
    </>
  );
}
