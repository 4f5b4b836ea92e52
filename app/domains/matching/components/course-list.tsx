import { formatInstant, useLocale, useT } from "#app/i18n/index.ts";
import type { DecisionParty, DeclineReason } from "#app/platform/database/generated/enums.ts";
import { Card } from "#app/ui/index.ts";
import type { DecisionStep } from "../decisions.server.ts";

export interface ShownDecision {
  id: string;
  at: Date;
  step: string;
  party: DecisionParty;
  actorName: string;
  ground: { reason: DeclineReason } | null;
}

/** The steps of a proposal, the first one first. `reader` sees names of its own side; the center sees them all. */
export function CourseList({
  decisions,
  reader,
}: {
  decisions: readonly ShownDecision[];
  reader: DecisionParty;
}) {
  const t = useT("course");
  const words = useT("enums");
  const locale = useLocale();
  const who = ({ party, actorName }: ShownDecision) => {
    if (party === "CANDIDATE" && reader === "CANDIDATE") return t("history.you");
    const side = t(`history.${party.toLowerCase() as "company"}`);
    const named = actorName !== "" && (reader === "CENTER" || party === reader || party === "CENTER");
    return named ? `${actorName}, ${side}` : side;
  };
  if (decisions.length === 0) return null;
  return (
    <Card title={t("history.title")} kind="quiet">
      <ol className="entries">
        {decisions.map((decision) => (
          <li key={decision.id}>
            {t(`step.${decision.step as DecisionStep}`)}
            {decision.ground ? (
              <> · {t("history.reason", { reason: words(`DeclineReason.${decision.ground.reason}`) })}</>
            ) : null}
            <br />
            <span className="muted">
              {t("history.by", { date: formatInstant(decision.at, locale), who: who(decision) })}
            </span>
          </li>
        ))}
      </ol>
    </Card>
  );
}
