import { useT } from "#app/i18n/index.ts";
import { ActionButton } from "#app/ui/forms/index.ts";
import { Alert } from "#app/ui/index.ts";
import type { ShownPlanned } from "./planned-list.tsx";

/** The center is asked whether the level of a finished course goes into the profile, or told that it did. */
export function LevelQuestion({ planned }: { planned: ShownPlanned }) {
  const t = useT("offers");
  const { id, version, levelAnswer, asksLevel, offer } = planned;
  const level = offer.toLevel;
  if (level === null) return null;
  if (levelAnswer === "TAKEN") return <p>{t("plan.taken", { level })}</p>;
  if (!asksLevel) return null;
  const answer = { plannedId: id, version };
  return (
    <Alert kind="info" title={t("plan.ask", { level })}>
      <p>{t("plan.askText", { title: offer.title, level })}</p>
      {levelAnswer === "NOT_YET" ? <p>{t("plan.notYetSaid")}</p> : null}
      <div className="row">
        <ActionButton
          intent="level"
          values={{ ...answer, answer: "TAKEN" }}
          variant="primary"
          labels="offers"
          description={`${offer.title}: ${t("plan.take", { level })}`}
        >
          {t("plan.take", { level })}
        </ActionButton>
        {levelAnswer === null ? (
          <ActionButton
            intent="level"
            values={{ ...answer, answer: "NOT_YET" }}
            variant="quiet"
            labels="offers"
            description={`${offer.title}: ${t("plan.notYet")}`}
          >
            {t("plan.notYet")}
          </ActionButton>
        ) : null}
      </div>
    </Alert>
  );
}

/** The person reads what becomes of the level they have reached. */
export function LevelNews({ planned: { levelAnswer, asksLevel, offer } }: { planned: ShownPlanned }) {
  const t = useT("plan");
  const level = offer.toLevel;
  if (level === null) return null;
  if (levelAnswer === "TAKEN") return <p>{t("levelTaken", { level })}</p>;
  return asksLevel ? <p>{t("levelWaits", { level })}</p> : null;
}
