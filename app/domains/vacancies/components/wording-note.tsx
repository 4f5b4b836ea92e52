import { useT } from "#app/i18n/index.ts";
import type { WordingFinding } from "../wording/finding.ts";

/** The words found, why they matter, and what to write instead. */
export function WordingNote({ finding }: { finding: WordingFinding }) {
  const t = useT("vacancies");
  const { rule, quote, norm, severity, better = "", level = "", work } = finding;
  const usual = work === undefined ? "" : t(`wording.work.${work}`, { level });
  return (
    <div className={`wording wording--${severity}`}>
      <p>
        <strong>
          {t(`wording.${severity}`)}: {t("wording.finding", { quote })}
        </strong>
      </p>
      <p>
        {t(`wording.rules.${rule}.reason`, { work: usual })} <span className="muted">({norm})</span>
      </p>
      <p>
        {t("wording.better")} {t(`wording.rules.${rule}.better`, { better, level })}
      </p>
    </div>
  );
}
