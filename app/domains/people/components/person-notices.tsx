import { Link, useSearchParams } from "@remix-run/react";
import { useT } from "#app/i18n/index.ts";
import { Alert } from "#app/ui/index.ts";
import { DuplicatesCard, MergesCard, type ShownDuplicate, type ShownMerge } from "./duplicates-card.tsx";

interface PersonNoticesProps {
  candidateId: string;
  /** the record is only kept and read */
  closed: boolean;
  duplicates: readonly ShownDuplicate[];
  merges: readonly ShownMerge[];
}

/** What concerns a person's record as a whole: registered twice, merged. */
export function PersonNotices({ candidateId, closed, duplicates, merges }: PersonNoticesProps) {
  const t = useT("people");
  const [search] = useSearchParams();
  return (
    <>
      {search.get("merged") ? <Alert kind="success" title={t("merge.done")} live /> : null}
      <DuplicatesCard candidateId={candidateId} duplicates={duplicates} />
      <MergesCard merges={merges} />
      {closed ? (
        <Alert kind="info" title={t("errors.record_closed")} />
      ) : (
        <p>
          <Link to={`/advisor/candidates/${candidateId}/merge`}>{t("duplicates.another")}</Link>
          {" · "}
          <Link to={`/advisor/candidates/${candidateId}/handover`}>{t("handover.link")}</Link>
        </p>
      )}
    </>
  );
}
