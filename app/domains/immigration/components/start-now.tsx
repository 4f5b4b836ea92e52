import { useT } from "#app/i18n/index.ts";
import { Badge, Card, type SignName, type Tone } from "#app/ui/index.ts";
import type { LineView, StartNowView } from "../start-now/view.ts";
import { factNames } from "./wording.ts";

const LOOKS: Record<StartNowView["verdict"], { tone: Tone; sign: SignName }> = {
  now: { tone: "success", sign: "done" },
  limited: { tone: "success", sign: "warning" },
  permission: { tone: "warning", sign: "waiting" },
  no: { tone: "danger", sign: "refused" },
  unclear: { tone: "warning", sign: "unclear" },
};

/** "May this person start now?": the answer, what is needed first, what to do, and how long it takes. */
export function StartNowCard({ startNow }: { startNow: StartNowView }) {
  const t = useT("check");
  const { verdict, because, norms, unsure, missing, brief } = startNow;
  return (
    <Card
      title={t("startNow.title")}
      aside={<Badge {...LOOKS[verdict]}>{t(`startNow.verdict.${verdict}`)}</Badge>}
    >
      <p>{because}</p>
      <Source norm={norms.join("; ")} unsure={unsure} />
      {brief ? null : (
        <>
          <Permission permission={startNow.permission} />
          {missing.length > 0 ? <p>{t("result.facts", { facts: factNames(missing, t) })}</p> : null}
          <Lines title={t("startNow.next")} lines={startNow.next} ordered />
          <Lines
            title={t("startNow.times")}
            lines={startNow.times.map((time) => ({
              ...time,
              text: `${t(`startNow.kind.${time.kind}`)}: ${time.text}`,
            }))}
          />
          <Lines title={t("startNow.notes")} lines={startNow.notes} />
        </>
      )}
    </Card>
  );
}

/** Norms are German in every language. */
function Source({ norm, unsure }: Pick<LineView, "norm" | "unsure">) {
  const t = useT("check");
  const law = useT("law");
  return (
    <p className="muted">
      <span lang="de">{norm}</span>
      {unsure === null ? null : ` · ${t("startNow.unsure", { sure: law(`confidence.${unsure}`) })}`}
    </p>
  );
}

function Permission({ permission }: Pick<StartNowView, "permission">) {
  const t = useT("check");
  if (permission === null) return null;
  const { from, baConsent } = permission;
  const consent = from === "immigration_office" ? t(`startNow.consent.${baConsent}`) : null;
  return (
    <p>
      <strong>{t("startNow.permission")}:</strong>{" "}
      {[t(`startNow.from.${from}`), consent].filter(Boolean).join(", ")}
    </p>
  );
}

function Lines({
  title,
  lines,
  ordered = false,
}: {
  title: string;
  lines: readonly LineView[];
  ordered?: boolean;
}) {
  if (lines.length === 0) return null;
  const items = lines.map(({ id, text, norm, unsure }) => (
    <li key={id}>
      <p>{text}</p>
      <Source norm={norm} unsure={unsure} />
    </li>
  ));
  return (
    <div className="stack stack--small">
      <h3>{title}</h3>
      {ordered ? <ol className="steps">{items}</ol> : <ul className="duties">{items}</ul>}
    </div>
  );
}
