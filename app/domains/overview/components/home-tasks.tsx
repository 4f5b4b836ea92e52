import type { PlainDate } from "#app/domains/calendar/index.ts";
import { useMilestoneTitle } from "#app/domains/cases/components/index.ts";
import { formatDate, useLocale, useT } from "#app/i18n/index.ts";
import { DueDate, EmptyState, TaskList } from "#app/ui/index.ts";
import type { HomeTask } from "../tasks.ts";

/** What the company has to do, each line with what it is about and until or since when. */
export function HomeTasks({ tasks, today }: { tasks: readonly HomeTask[]; today: PlainDate }) {
  const t = useT("overview");
  const words = useTaskWords();
  const locale = useLocale();
  if (tasks.length === 0) return <EmptyState title={t("tasks.none_title")}>{t("tasks.none")}</EmptyState>;
  return (
    <TaskList
      tasks={tasks.map((task) => ({
        key: task.id,
        to: task.to,
        ...words(task),
        state:
          task.dueOn === null ? (
            <span className="muted">{t("tasks.since", { date: formatDate(task.since, locale) })}</span>
          ) : (
            <DueDate date={task.dueOn} today={today} />
          ),
      }))}
    />
  );
}

function useTaskWords(): (task: HomeTask) => { title: string; note?: string } {
  const t = useT("overview");
  const enums = useT("enums");
  const milestone = useMilestoneTitle();
  return (task) => {
    switch (task.kind) {
      case "correct_company":
        return { title: t("tasks.correct_company") };
      case "milestone":
        return { title: milestone(task.milestone, task.caseId), note: about(task) };
      case "proposal":
        return {
          title: t(task.offer ? "tasks.offer" : "tasks.proposal", { person: task.person }),
          note: task.vacancy,
        };
      case "request":
        return { title: t("tasks.request"), note: task.subject };
      case "paper":
        return {
          title: t(task.again ? "tasks.paperAgain" : "tasks.paper", {
            paper: enums(`PaperKind.${task.paper}`),
          }),
          note: task.person,
        };
      case "draft":
        return { title: t("tasks.draft"), note: task.vacancy };
    }
  };
}

const about = ({ person, vacancy }: { person: string; vacancy: string }): string => `${person}, ${vacancy}`;
