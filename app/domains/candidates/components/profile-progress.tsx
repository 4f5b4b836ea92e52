import { useT } from "#app/i18n/index.ts";
import { Card, Progress } from "#app/ui/index.ts";
import type { CompletenessStep } from "../rules/completeness.ts";

/** How complete a profile is, and what is missing for what. */
export function ProfileProgress({ steps }: { steps: readonly CompletenessStep[] }) {
  const t = useT("entries");
  const done = steps.filter((step) => step.done).length;
  const missing = (serves: CompletenessStep["serves"]) =>
    steps.filter((step) => step.serves === serves && !step.done);
  return (
    <Card title={t("progress.title")} kind="quiet">
      <Progress done={done} total={steps.length} label={t("progress.done", { done, total: steps.length })} />
      {done === steps.length ? <p>{t("progress.complete")}</p> : null}
      {(["matching", "law"] as const).map((serves) =>
        missing(serves).length === 0 ? null : (
          <div key={serves}>
            <h3>{t(`progress.${serves}`)}</h3>
            <ul>
              {missing(serves).map(({ step }) => (
                <li key={step}>{t(`progress.steps.${step}`)}</li>
              ))}
            </ul>
          </div>
        ),
      )}
    </Card>
  );
}
