import type { ReactNode } from "react";
import { formatDate, useLocale, useT } from "#app/i18n/index.ts";
import { Link } from "@remix-run/react";
import { Badge } from "#app/ui/index.ts";
import { plainDate } from "#app/domains/calendar/plain-date.ts";
import type { Line } from "../lines.ts";
import type { Closing, HardRequirement } from "../requirements.ts";
import type { WhatIf } from "../what-if.ts";
import { Explanation } from "./explanation.tsx";

interface MatchDetailsProps {
  /** whose match it is: a missing course can be planned for them */
  candidateId: string;
  missing: readonly HardRequirement[];
  lines: readonly Line[];
  /** of a near miss */
  closing?: Closing;
  whatIf?: readonly WhatIf[];
}

/** What is missing and what would close it, what would change the place, and behind a click every line. */
export function MatchDetails({ candidateId, missing, lines, closing, whatIf = [] }: MatchDetailsProps) {
  const t = useT("matching");
  const words = useT("ranking");
  return (
    <>
      {missing.map((requirement) => (
        <p key={requirement}>
          <Badge tone="warning" sign="unclear">
            {t("missing", { requirement: t(`requirement.${requirement}`) })}
          </Badge>
        </p>
      ))}
      {closing ? (
        <Said title={words("closing.title")}>
          <p>
            <ClosingText closing={closing} />
            {closing.code === "language_course" ? (
              <>
                {" "}
                <Link to={`/advisor/candidates/${candidateId}/plan?german=${closing.wanted}`}>
                  {words("closing.plan_course")}
                </Link>
              </>
            ) : null}
          </p>
        </Said>
      ) : null}
      {whatIf.length > 0 ? (
        <Said title={words("whatIf.title")}>
          <ul className="entries">
            {whatIf.map((told) => (
              <li key={told.change.code + ("to" in told.change ? told.change.to : "") + told.place}>
                <WhatIfText told={told} />
              </li>
            ))}
          </ul>
        </Said>
      ) : null}
      <details>
        <summary>{t("why")}</summary>
        <Explanation lines={lines} />
      </details>
    </>
  );
}

function Said({ title, children }: { title: string; children: ReactNode }) {
  return (
    <div className="stack">
      <p className="explanation__side">
        <strong>{title}</strong>
      </p>
      {children}
    </div>
  );
}

function ClosingText({ closing }: { closing: Closing }) {
  const t = useT("ranking");
  const words = useT("enums");
  const said = (kind: "CefrLevel" | "QualificationKind", value: string) =>
    words(`${kind}.${value}` as Parameters<typeof words>[0]);
  switch (closing.code) {
    case "language_course":
      return t("closing.language_course", {
        wanted: said("CefrLevel", closing.wanted),
        has: said("CefrLevel", closing.has),
      });
    case "training":
      return t("closing.training", {
        wanted: said("QualificationKind", closing.wanted),
        has: said("QualificationKind", closing.has),
      });
    case "related_occupation":
      return t("closing.related_occupation", { wanted: closing.wanted, has: closing.has });
    case "more_hours":
      return t("closing.more_hours", { offered: closing.offered, wished: closing.wished });
  }
}

function WhatIfText({ told: { change, place, score } }: { told: WhatIf }) {
  const t = useT("ranking");
  const words = useT("enums");
  const locale = useLocale();
  const level = (value: string) => words(`CefrLevel.${value}` as Parameters<typeof words>[0]);
  switch (change.code) {
    case "language":
      return t("whatIf.language", { from: level(change.from), to: level(change.to), place, score });
    case "recognition":
      return t("whatIf.recognition", { place, score });
    case "skill":
      return t("whatIf.skill", { skill: change.skill, place, score });
    case "start":
      return t("whatIf.start", { on: formatDate(plainDate(change.on), locale), place, score });
  }
}
