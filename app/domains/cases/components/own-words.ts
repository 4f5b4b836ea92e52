import { formatDate, useLocale, useT } from "#app/i18n/index.ts";
import type { MilestoneView } from "../queries/view.server.ts";
import { isBuiltIn } from "../templates/types.ts";
import { useOwnSteps } from "./own-steps.ts";
import { useSpoken } from "./words.ts";
import type { StepText } from "./words.ts";

/** A step in the candidate's words. */
export interface StepWords {
  name: StepText;
  text: StepText;
  bring: string[];
}

/**
 * The candidate's words of a milestone as the center says them or as they are built: name, sentence, what to bring (one
 * thing a line in the texts).
 */
export function useStepWords(): (key: string) => StepWords {
  const t = useT("milestones");
  const forms = useT("forms");
  const own = useOwnSteps();
  const spoken = useSpoken();
  return (key) => {
    const said = { name: spoken(own[key]?.title), text: spoken(own[key]?.text) };
    if (!isBuiltIn(key)) {
      return { name: said.name ?? { text: forms("ownStep") }, text: said.text ?? { text: "" }, bring: [] };
    }
    return {
      name: said.name ?? { text: t(`${key}.name`) },
      text: said.text ?? { text: t(`${key}.candidate`) },
      bring: t(`${key}.bring`)
        .split("\n")
        .filter((line) => line !== ""),
    };
  };
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
