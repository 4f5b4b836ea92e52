import { useT } from "#app/i18n/index.ts";
import { Sign } from "#app/ui/sign.tsx";
import type { CriterionView } from "../view.ts";

const SIGNS = { met: "done", unknown: "unclear", not_met: "refused", not_applicable: "none" } as const;

/** Conditions of a way: sign and word of their state, the sentence, the paragraph. */
export function CriteriaList({ criteria }: { criteria: readonly CriterionView[] }) {
  const t = useT("enums");
  return (
    <ul className="criteria">
      {criteria.map(({ id, state, sentence, norms }) => (
        <li key={id} className={`criteria__item criteria__item--${state}`}>
          <span className="criteria__sign">
            <Sign name={SIGNS[state]} />
            <span className="kern-sr-only">{t(`CriterionState.${state}`)}: </span>
          </span>
          <span className="criteria__sentence">{sentence}</span>
          <span className="criteria__norm muted" lang="de">
            {norms.join("; ")}
          </span>
        </li>
      ))}
    </ul>
  );
}
