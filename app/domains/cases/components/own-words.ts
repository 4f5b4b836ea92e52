import { formatDate, useLocale, useT } from "#app/i18n/index.ts";
import type { MilestoneView } from "../queries/view.server.ts";
import type { MilestoneKey } from "../templates/types.ts";

/** The candidate's words of a milestone: name, sentence, what to bring (one thing a line in the texts). */
export function useStepWords(): (key: MilestoneKey) => { name: string; text: string; bring: string[] } {
  const t = useT("milestones");
  return (key) => ({
    name: t(`${key}.name`),
    text: t(`${key}.candidate`),
    bring: t(`${key}.bring`)
      .split("\n")
      .filter((line) => line !== ""),
  });
}

/** One line under a step: who does it or until when. */
export function useStepNote(): (step: MilestoneView) => string {
  const t = useT("checklist");
  const locale = useLocale();
  return ({ party, state, dueOn, doneOn, since }) => {
    if (state === "DONE") return t("doneOn", { date: formatDate(doneOn ?? since, locale) });
    if (state === "BLOCKED" || state === "FAILED") return t("blocked");
    const due = dueOn === null ? "" : formatDate(dueOn, locale, "weekday");
    const who = party === "CANDIDATE" ? (state === "WAITING" ? t("waitsFor") : "") : t(`by.${party}`);
    return [who, due].filter((part) => part !== "").join(" · ");
  };
}
