import { useT } from "#app/i18n/index.ts";
import { StateLabel } from "../state-label.tsx";

const STEPS = [
  { key: "authority", state: "DONE" },
  { key: "agreement", state: "DONE" },
  { key: "consent", state: "WAITING" },
  { key: "visa", state: "NOT_STARTED" },
  { key: "firstDay", state: "NOT_STARTED" },
] as const;

/** A look into a case, so that one sees at once what this is: every step with its state. */
export function Example() {
  const t = useT("home");
  return (
    <figure className="example">
      <figcaption className="example__head">
        <strong>{t("example.title")}</strong>
        <span className="muted">{t("example.label")}</span>
      </figcaption>
      <ol className="example__steps">
        {STEPS.map(({ key, state }) => (
          <li key={key}>
            <span>{t(`example.${key}`)}</span>
            <StateLabel of="MilestoneState" value={state} />
          </li>
        ))}
      </ol>
    </figure>
  );
}
