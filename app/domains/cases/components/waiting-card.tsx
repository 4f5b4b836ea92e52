import { Link } from "@remix-run/react";
import type { PlainDate } from "#app/domains/calendar/plain-date.ts";
import { useT } from "#app/i18n/index.ts";
import { Badge, Card, DueDate, TaskList } from "#app/ui/index.ts";
import type { WaitingCases } from "../queries/waiting.server.ts";
import { DeputyNote } from "./deputy-note.tsx";
import { StepTitle } from "./step-title.tsx";
import { usePartyName } from "./words.ts";

/** The reader's own cases that are overdue or wait for the center, before everything else; nothing where there are none. */
export function WaitingCard({ waiting, today }: { waiting: WaitingCases; today: PlainDate }) {
  const t = useT("boards");
  const party = usePartyName("CENTER");
  const { cases, count } = waiting;
  if (count === 0) return null;
  return (
    <Card kind="strong" title={t("waiting.title")} aside={<span className="tabs__count">{count}</span>}>
      <TaskList
        tasks={cases.map((one) => ({
          key: one.id,
          to: `/advisor/cases/${one.id}`,
          title: `${one.person}, ${one.vacancy}`,
          note: (
            <>
              {one.turn === null ? null : (
                <p>
                  {party(one.turn)}
                  {one.turnKey === null ? null : (
                    <>
                      : <StepTitle of={one.turnKey} caseId={one.id} />
                    </>
                  )}
                </p>
              )}
              <DeputyNote name={one.deputyFor} />
            </>
          ),
          state:
            one.dueOn !== null && one.dueOn < today ? (
              <DueDate date={one.dueOn} today={today} />
            ) : one.stalled ? (
              <Badge tone="warning" sign="warning">
                {t("stages.stalled")}
              </Badge>
            ) : one.dueOn === null ? undefined : (
              <DueDate date={one.dueOn} today={today} />
            ),
        }))}
      />
      <p>
        <Link to="/advisor/cases?whose=own">{t("waiting.all")}</Link>
      </p>
    </Card>
  );
}
