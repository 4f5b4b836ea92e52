import { Link } from "@remix-run/react";
import { useT } from "#app/i18n/index.ts";
import { HARD_REQUIREMENTS } from "../requirements.ts";
import type { HardRequirement } from "../requirements.ts";

interface RequirementsProps {
  setAside: readonly HardRequirement[];
  /** how many more would fit at least without a requirement */
  nearCounts: Partial<Record<HardRequirement, number>>;
}

/** The hard requirements as links: each takes one out or puts it back, with an address of its own. */
export function Requirements({ setAside, nearCounts }: RequirementsProps) {
  const t = useT("matching");
  const more = useT("ranking");
  const toggled = (requirement: HardRequirement) => {
    const left = setAside.includes(requirement)
      ? setAside.filter((known) => known !== requirement)
      : [...setAside, requirement];
    return `?${new URLSearchParams(left.map((known) => ["without", known])).toString()}`;
  };
  return (
    <nav aria-label={t("required")} className="chips">
      <h2 className="chips__title">{t("required")}</h2>
      <p className="muted">{t("requiredHint")}</p>
      <ul>
        {HARD_REQUIREMENTS.map((requirement) => {
          const out = setAside.includes(requirement);
          const count = nearCounts[requirement] ?? 0;
          const word = t(`requirement.${requirement}`);
          const label = t(out ? "putBack" : "setAside", { requirement: word });
          return (
            <li key={requirement}>
              <Link
                to={toggled(requirement)}
                className={out ? "chip chip--out" : "chip"}
                aria-label={count > 0 ? `${label}. ${more("wouldAdd", { count })}` : label}
                title={count > 0 ? more("wouldAdd", { count }) : undefined}
                preventScrollReset
              >
                {word} {count > 0 ? `(+${count}) ` : ""}
                <span aria-hidden="true">{out ? "+" : "×"}</span>
              </Link>
            </li>
          );
        })}
      </ul>
    </nav>
  );
}
