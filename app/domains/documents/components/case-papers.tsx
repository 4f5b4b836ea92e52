import type { PlainDate } from "#app/domains/calendar/plain-date.ts";
import { useT } from "#app/i18n/index.ts";
import { Card, EmptyState } from "#app/ui/index.ts";
import type { PaperView } from "../queries.server.ts";
import { PaperTasks } from "./paper-tasks.tsx";

/** The documents of a case or a person for who works with them, each with who brings it. */
export function PaperList({
  papers,
  today,
  base,
  inCase,
}: {
  papers: readonly PaperView[];
  today: PlainDate;
  base: "/advisor/documents" | "/employer/documents";
  /** beside those of a case the person's own say that they are */
  inCase: boolean;
}) {
  const t = useT("paperwork");
  const enums = useT("enums");
  if (papers.length === 0) {
    return base === "/advisor/documents" ? (
      <EmptyState title={t("empty")}>{t("emptyHint")}</EmptyState>
    ) : (
      <EmptyState title={t("empty")}>{t("emptyCompany")}</EmptyState>
    );
  }
  const about = ({ party, caseId }: PaperView) =>
    [t("brings", { party: enums(`PaperParty.${party}`) }), inCase && caseId === null ? t("ownPaper") : ""]
      .filter((part) => part !== "")
      .join(" · ");
  return (
    <Card title={t("caption")}>
      <PaperTasks papers={papers} today={today} pathOf={({ id }) => `${base}/${id}`} about={about} />
    </Card>
  );
}
