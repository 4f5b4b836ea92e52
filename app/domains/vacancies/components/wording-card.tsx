import { Link } from "@remix-run/react";
import { useT } from "#app/i18n/index.ts";
import { Card } from "#app/ui/index.ts";
import type { WordingFinding } from "../wording/finding.ts";
import { WordingNote } from "./wording-note.tsx";

interface WordingCardProps {
  findings: readonly WordingFinding[];
  vacancy: { id: string; may: { edit: boolean } };
}

/** What there is to say of a vacancy's wording, with the way to change it; nothing if there is nothing. */
export function WordingCard({ findings, vacancy: { id, may } }: WordingCardProps) {
  const t = useT("vacancies");
  if (findings.length === 0) return null;
  return (
    <Card title={t("wording.title")}>
      <p className="muted">{t("wording.lead")}</p>
      <ul className="wordings">
        {findings.map((finding) => (
          <li key={`${finding.field} ${finding.rule} ${finding.quote}`}>
            <span className="muted">{t(`fields.${finding.field}.label`)}</span>
            <WordingNote finding={finding} />
          </li>
        ))}
      </ul>
      {may.edit ? (
        <p>
          <Link to={`/employer/vacancies/${id}/edit`}>{t("wording.edit")}</Link>
        </p>
      ) : null}
    </Card>
  );
}
