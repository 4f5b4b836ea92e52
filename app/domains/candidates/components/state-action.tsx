import { useT } from "#app/i18n/index.ts";
import type { CandidateState } from "#app/platform/database/generated/enums.ts";
import { ActionButton } from "#app/ui/forms/index.ts";
import { Confirm } from "#app/ui/index.ts";

interface StateActionProps {
  candidate: { state: CandidateState; version: number };
  mayEdit: boolean;
}

/** Releases a person for proposals, or ends that. */
export function StateAction({ candidate, mayEdit }: StateActionProps) {
  const t = useT("candidates");
  if (!mayEdit || candidate.state === "PLACED") return null;
  if (candidate.state === "ACTIVE") {
    return (
      <Confirm label={t("page.end")}>
        <ActionButton intent="end" values={{ version: candidate.version }} variant="danger">
          {t("page.end")}
        </ActionButton>
      </Confirm>
    );
  }
  return (
    <ActionButton
      intent="activate"
      labels="entries"
      values={{ version: candidate.version }}
      variant="primary"
    >
      {t("page.activate")}
    </ActionButton>
  );
}
