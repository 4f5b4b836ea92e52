import type { PlainDate } from "#app/domains/calendar/plain-date.ts";
import { formatDate, useLocale, useT } from "#app/i18n/index.ts";
import { Badge, DueDate, TaskList, Thumbnail } from "#app/ui/index.ts";
import type { PaperView } from "../queries.server.ts";
import type { PaperStand } from "../rules/stand.ts";
import { STAND_LOOK, usePaperName } from "./words.ts";

/** How a document stands, as a word with its sign. */
export function StandLabel({ stand }: { stand: PaperStand }) {
  const t = useT("papers");
  return <Badge {...STAND_LOOK[stand]}>{t(`stand.${stand}`)}</Badge>;
}

interface PaperTasksProps<P extends PaperView> {
  papers: readonly P[];
  today: PlainDate;
  pathOf(paper: P): string;
  /** stands first in the second line, such as whose it is */
  about?: (paper: P) => string | null;
}

/** Documents as a list of tasks: each leads to its page, with what is wanted by when or what was wrong. */
export function PaperTasks<P extends PaperView>({ papers, today, pathOf, about }: PaperTasksProps<P>) {
  const name = usePaperName();
  return (
    <TaskList
      tasks={papers.map((paper) => ({
        key: paper.id,
        title: name(paper),
        to: pathOf(paper),
        note: <PaperNote paper={paper} today={today} about={about?.(paper) ?? null} />,
        picture: paper.file?.thumbnail ? <Thumbnail src={`/documents/${paper.file.id}/thumbnail`} /> : null,
        state: <StandLabel stand={paper.stand} />,
      }))}
    />
  );
}

function PaperNote({ paper, today, about }: { paper: PaperView; today: PlainDate; about: string | null }) {
  return (
    <>
      {about === null ? null : (
        <p>
          <bdi>{about}</bdi>
        </p>
      )}
      <PaperDays paper={paper} today={today} />
      <PaperSaid said={paper.said} />
    </>
  );
}

/** The day until which it is wanted, or until which it is valid. */
export function PaperDays({
  paper: { stand, dueOn, expiresOn },
  today,
}: {
  paper: Pick<PaperView, "stand" | "dueOn" | "expiresOn">;
  today: PlainDate;
}) {
  const t = useT("papers");
  const locale = useLocale();
  if ((stand === "ASKED" || stand === "AGAIN") && dueOn !== null) {
    return (
      <p>
        {t("until")} <DueDate date={dueOn} today={today} />
      </p>
    );
  }
  if (expiresOn === null) return null;
  const day = formatDate(expiresOn, locale, "weekday");
  return <p>{t(stand === "EXPIRED" ? "endedOn" : "validUntil", { day })}</p>;
}

/** What was said with its state: why it is wanted, or what was wrong and what to do. */
export function PaperSaid({ said }: { said: PaperView["said"] }) {
  const t = useT("papers");
  const enums = useT("enums");
  if (said === null || (said.reason === null && said.words === null)) return null;
  const words = said.words === null ? null : `\u2068${said.words}\u2069`;
  if (said.reason === null) return <p>{t("why", { words: words ?? "" })}</p>;
  return (
    <>
      <p>
        <strong>{t("sentBack", { reason: enums(`PaperReason.${said.reason}`) })}</strong>
      </p>
      {words === null ? null : <p>{t("whatToDo", { words })}</p>}
    </>
  );
}
