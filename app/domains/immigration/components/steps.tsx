import { useT } from "#app/i18n/index.ts";
import { Card } from "#app/ui/index.ts";
import type { ResultView, StepView } from "../view.ts";
import { timeWords } from "./wording.ts";

/** The steps of § 81a AufenthG in order: who, how long, which papers; and the office that is competent. */
export function Steps({ fastTrack: { steps, authority } }: Pick<ResultView, "fastTrack">) {
  const t = useT("check");
  if (steps.length === 0) return null;
  return (
    <Card kind="quiet" title={t("result.steps")}>
      {authority ? (
        <p>
          {t(authority.sure ? "result.authority" : "result.authorityUnsure", { name: authority.name })}{" "}
          <span className="muted" lang="de">
            ({authority.norm})
          </span>
        </p>
      ) : null}
      <p className="muted">{t("result.stepsNote")}</p>
      <ol className="steps">
        {steps.map((step) => (
          <Step key={step.id} step={step} />
        ))}
      </ol>
    </Card>
  );
}

function Step({ step }: { step: StepView }) {
  const t = useT("check");
  const note = [t(`result.party.${step.party}`), step.statutory && timeWords(step.statutory, t)].filter(
    Boolean,
  );
  return (
    <li>
      <p className="steps__title">{step.text}</p>
      <p className="muted">{note.join(" · ")}</p>
      {step.documents.length > 0 ? (
        <p className="small">
          {t("result.documents")}: {step.documents.join(", ")}
        </p>
      ) : null}
      <p className="muted" lang="de">
        {step.norm}
      </p>
    </li>
  );
}
