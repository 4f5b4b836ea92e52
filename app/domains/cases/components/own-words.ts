import { formatDate, useLocale, useT } from "#app/i18n/index.ts";
import type { MilestoneView } from "../queries/view.server.ts";
import { useOwnSteps } from "./own-steps.ts";
import { isBuiltIn } from "./words.ts";

/** A step in the candidate's words; `lang` where they are in another language than the page. */
export interface StepWords {
  name: string;
  text: string;
  bring: string[];
  lang?: "de" | "en" | undefined;
}

/** The candidate's words of a milestone: name, sentence, what to bring (one thing a line in the texts). */
export function useStepWords(): (key: string) => StepWords {
  const t = useT("milestones");
  const forms = useT("forms");
  const locale = useLocale();
  const own = useOwnSteps();
  return (key) => {
    if (isBuiltIn(key)) {
      const bring = t(`${key}.bring`).split("\n");
      return {
        ...{ name: t(`${key}.name`), text: t(`${key}.candidate`) },
        bring: bring.filter((line) => line !== ""),
      };
    }
    const said = own[key];
    if (said === undefined) return { name: forms("ownStep"), text: "", bring: [] };
    const { title, text } = said;
    const lang = title.lang === locale ? undefined : title.lang;
    return { name: title.text, text: text?.text ?? "", bring: [], lang };
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
