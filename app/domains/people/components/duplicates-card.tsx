import { Link } from "@remix-run/react";
import { formatDate, useLocale, useT } from "#app/i18n/index.ts";
import type { CandidateState, SamePersonReason } from "#app/platform/database/generated/enums.ts";
import { ActionButton } from "#app/ui/forms/index.ts";
import { Alert, Card, StateLabel } from "#app/ui/index.ts";

export interface ShownDuplicate {
  candidateId: string;
  reference: string;
  name: string;
  state: CandidateState;
  reasons: readonly SamePersonReason[];
}

interface DuplicatesProps {
  candidateId: string;
  duplicates: readonly ShownDuplicate[];
}

/** Why in words: "same name and birth date, same telephone number". */
export function Reasons({ reasons }: { reasons: readonly SamePersonReason[] }) {
  const words = useT("enums");
  return <>{reasons.map((reason) => words(`SamePersonReason.${reason}`)).join(", ")}</>;
}

/** Who the person may be; to compare, or to say that these are two people. */
export function DuplicatesCard({ candidateId, duplicates }: DuplicatesProps) {
  const t = useT("people");
  if (duplicates.length === 0) return null;
  return (
    <Alert kind="warning" title={t("duplicates.title")}>
      <p>{t("duplicates.lead", { count: duplicates.length })}</p>
      <ul className="entries">
        {duplicates.map((other) => (
          <li key={other.candidateId}>
            <Link to={`/advisor/candidates/${other.candidateId}`}>
              {other.name} ({other.reference})
            </Link>{" "}
            <StateLabel of="CandidateState" value={other.state} />
            <br />
            <Reasons reasons={other.reasons} />
            <br />
            <Link to={`/advisor/candidates/${candidateId}/merge?q=${other.reference}`}>
              {t("duplicates.compareWith", { reference: other.reference })}
            </Link>
            <ActionButton
              intent="different"
              action={`/advisor/candidates/${candidateId}/merge`}
              values={{ otherId: other.candidateId }}
              variant="quiet"
              description={t("duplicates.differentFrom", { reference: other.reference })}
            >
              {t("duplicates.different")}
            </ActionButton>
          </li>
        ))}
      </ul>
    </Alert>
  );
}

export interface ShownMerge {
  id: string;
  reference: string;
  mergedByName: string;
  mergedAt: Date;
  left: readonly string[];
}

/** The numbers that lead here since they were merged, and what of them was not taken over. */
export function MergesCard({ merges }: { merges: readonly ShownMerge[] }) {
  const t = useT("people");
  const locale = useLocale();
  if (merges.length === 0) return null;
  return (
    <Card title={t("merge.history")}>
      <ul className="entries">
        {merges.map(({ id, reference, mergedByName, mergedAt, left }) => (
          <li key={id}>
            {t("merge.historyOf", { reference, name: mergedByName, date: formatDate(mergedAt, locale) })}
            <br />
            <span className="muted">{t("merge.historyLeft", { left: left.join(", ") })}</span>
          </li>
        ))}
      </ul>
    </Card>
  );
}
