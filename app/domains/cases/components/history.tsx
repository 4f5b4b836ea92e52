import { formatInstant, useLocale, useT } from "#app/i18n/index.ts";
import { CaseEndReason, JobEndReason, MilestoneState } from "#app/platform/database/generated/enums.ts";
import type { CaseView } from "../queries/case.server.ts";
import { FAMILY_KEYS, type FamilyKey } from "../templates/family.ts";
import { useMilestoneTitle, useRangeText, useRouteText } from "./words.ts";

type Entry = CaseView["history"][number];

/** Everything that has happened in a case, as far as the reader may know it; the latest first. */
export function CaseHistoryList({ entries }: { entries: readonly Entry[] }) {
  const t = useT("cases");
  const locale = useLocale();
  const enums = useT("enums");
  const words = useEntryWords();
  return (
    <details className="more">
      <summary>
        <h2>{t("history.title")}</h2>
      </summary>
      <ol className="history">
        {entries.map((entry) => (
          <li key={entry.id}>
            <span className="muted numeric">{formatInstant(entry.at, locale)}</span>
            <span>
              {words(entry)}
              {entry.reason === null ? null : (
                <>
                  : <q>{entry.reason}</q>
                </>
              )}
            </span>
            <span className="muted">
              {entry.actorName === "" ? t("history.automatic") : <bdi>{entry.actorName}</bdi>}
              {entry.actorName === "" ? null : `, ${enums(`Turn.${entry.actorParty}`)}`}
            </span>
          </li>
        ))}
      </ol>
    </details>
  );
}

const isKey = <Keys extends object>(keys: Keys, key: string | null): key is keyof Keys & string =>
  key !== null && Object.hasOwn(keys, key);

const isFamilyKey = (key: string | null): key is FamilyKey =>
  key !== null && (FAMILY_KEYS as readonly string[]).includes(key);

/** What an entry of the history says; `caseId` on a page of many cases. */
export function useEntryWords(): (
  entry: Pick<Entry, "kind" | "milestoneKey" | "from" | "to">,
  caseId?: string,
) => string {
  const t = useT("cases");
  const enums = useT("enums");
  const title = useMilestoneTitle();
  const family = useT("family");
  const range = useRangeText();
  const route = useRouteText();
  return ({ kind, milestoneKey, from, to }, caseId) => {
    const milestone = milestoneKey === null ? "" : title(milestoneKey, caseId);
    switch (kind) {
      case "milestone_changed":
        return t("history.milestone_changed", {
          milestone,
          state: isKey(MilestoneState, to) ? enums(`MilestoneState.${to}`) : (to ?? ""),
        });
      case "forecast_moved":
        return milestone === ""
          ? t("history.forecast_moved", { range: range(to ?? "") })
          : t("history.forecast_moved_because", { range: range(to ?? ""), milestone });
      case "case_started":
      case "route_changed":
        return t(`history.${kind}`, { route: route(to, false) });
      case "plan_changed":
        return t("history.plan_changed", { number: to ?? "" });
      case "case_ended":
        return t("history.case_ended", {
          reason: isKey(CaseEndReason, to) ? enums(`CaseEndReason.${to}`) : "",
        });
      case "authority_set":
        return t(to === null ? "history.authority_unset" : "history.authority_set", {
          milestone,
          name: to ?? "",
        });
      case "job_ended":
        return t("history.job_ended", { reason: isKey(JobEndReason, to) ? enums(`JobEndReason.${to}`) : "" });
      case "evidence_added":
      case "inquiry_sent":
      case "reminded":
        return t(`history.${kind}`, { milestone });
      case "link_sent":
        return t("history.link_sent", { milestone, name: to ?? "" });
      case "mandate_given":
      case "mandate_ended":
      case "advisor_changed":
        return t(`history.${kind}`, { name: to ?? "" });
      case "family_step":
        return t("history.family_step", {
          step: isFamilyKey(from) ? family(`steps.${from}.name`) : "",
          state: isKey(MilestoneState, to) ? enums(`MilestoneState.${to}`) : "",
        });
      case "consent_withdrawn":
      case "consent_expired":
        return t(`history.${kind}`);
      default:
        return t("history.other");
    }
  };
}
