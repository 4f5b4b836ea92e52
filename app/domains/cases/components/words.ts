import { parsePlainDate } from "#app/domains/calendar/plain-date.ts";
import { formatDate, formatDateRange, useLocale, useT } from "#app/i18n/index.ts";
import type { MilestoneState, Turn } from "#app/platform/database/generated/enums.ts";
import type { SignName } from "#app/ui/index.ts";
import { useOwnSteps } from "./own-steps.ts";
import type { MilestoneView } from "../queries/view.server.ts";
import type { Mover } from "../rules/state.ts";
import { isDeemed } from "../templates/deemed.ts";
import { isOwnKey } from "../templates/own-key.ts";
import { wordsKey } from "../templates/own-words.ts";
import type { Spoken } from "../templates/own-words.ts";
import { isBuiltIn } from "../templates/types.ts";
import type { DueRule } from "../templates/types.ts";

/** Sign of a milestone's state; its word stands beside it. */
export const STATE_SIGN: Readonly<Record<MilestoneState, SignName>> = {
  NOT_STARTED: "not-started",
  RUNNING: "running",
  WAITING: "waiting",
  DONE: "done",
  NOT_NEEDED: "none",
  BLOCKED: "warning",
  FAILED: "refused",
};

const BEGAN = {
  RUNNING: "runsSince",
  WAITING: "waitsSince",
  BLOCKED: "blockedSince",
  FAILED: "failedOn",
} as const;

/** A text of a step; `lang` where it is in another language than the page. */
export interface StepText {
  text: string;
  lang?: Spoken["lang"] | undefined;
}

/** A text in the language it is in; null where the center says none. */
export function useSpoken(): (said: Spoken | null | undefined) => StepText | null {
  const locale = useLocale();
  return (said) => (said ? { text: said.text, lang: said.lang === locale ? undefined : said.lang } : null);
}

/**
 * The staff's name of a milestone by its key, as the center says it or as it is built; the key itself where nothing knows it
 * any more. Pages of many cases name the case, whose words may be others.
 */
export function useStepTitle(): (key: string, caseId?: string) => StepText {
  const t = useT("milestones");
  const shell = useT("forms");
  const own = useOwnSteps();
  const spoken = useSpoken();
  return (key, caseId) => {
    const said = spoken(own[wordsKey(key, caseId)]?.title);
    if (said) return said;
    // of an own step without words the reader sees the case, but not this step of it
    return { text: isBuiltIn(key) ? t(`${key}.title`) : isOwnKey(key) ? shell("ownStep") : key };
  };
}

/** The same where a text alone can stand: in a sentence, as a label. */
export function useMilestoneTitle(): (key: string, caseId?: string) => string {
  const title = useStepTitle();
  return (key, caseId) => title(key, caseId).text;
}

/** "Sie" for the reader's own side, else the party's name. */
export function usePartyName(side: Mover): (party: Turn) => string {
  const t = useT("cases");
  const words = useT("enums");
  return (party) => (party === side ? t("step.yours") : words(`Turn.${party}`));
}

/** How a milestone stands, in one line: state, since when, until when. */
export function useStateLine(): (milestone: MilestoneView) => string {
  const t = useT("cases");
  const words = useT("enums");
  const locale = useLocale();
  const rule = useDueRule();
  return ({ state, since, doneOn, dueOn, due, key, waitsFor, clockStands }) => {
    const until = dueOn === null ? null : formatDate(dueOn, locale, "weekday");
    switch (state) {
      case "DONE":
        return t("step.doneOn", { date: formatDate(doneOn ?? since, locale) });
      case "NOT_NEEDED":
        return t("step.notNeeded");
      case "NOT_STARTED":
        return until === null
          ? due === null
            ? t("tracks.waits")
            : rule(due)
          : t("step.dueOn", { date: until });
      default: {
        const party = words(`Turn.${waitsFor ?? "AUTHORITY"}`);
        const began = t(`step.${BEGAN[state]}`, { date: formatDate(since, locale), party });
        if (clockStands) return `${began} · ${t("step.clockStands")}`;
        if (until === null) return began;
        const end = isDeemed(key) ? t("page.deemed", { date: until }) : t("step.dueOn", { date: until });
        return `${began} · ${end}`;
      }
    }
  };
}

/** When a milestone is due, as a rule: "2 Wochen, nachdem alles davor erledigt ist". */
export function useDueRule(): (due: DueRule) => string {
  const t = useT("cases");
  return ({ from, span }) => {
    if (span.amount === 0) return t("dueRule.on_first_day");
    return t(`dueRule.${from}`, { span: t(`dueRule.${span.unit}`, { count: span.amount }) });
  };
}

/** A forecast as the history keeps it ("earliest/likely/latest") in words; the text itself if it is none. */
export function useRangeText(): (text: string) => string {
  const locale = useLocale();
  return (text) => {
    const days = text.split("/").map((day) => parsePlainDate(day));
    const [from, to] = [days[0], days.at(-1)];
    return from && to ? formatDateRange(from, to, locale) : text;
  };
}

/** The route of a case with its procedure. */
export function useRouteText(): (routeId: string | null, fastTrack: boolean) => string {
  const t = useT("cases");
  return (routeId, fastTrack) => {
    const route = t(`route.${(routeId ?? "unknown") as "unknown"}`);
    return fastTrack ? t("page.fastTrack", { route }) : route;
  };
}
