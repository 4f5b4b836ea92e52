import { useSearchParams } from "@remix-run/react";
import { useT } from "#app/i18n/index.ts";
import { Alert } from "#app/ui/index.ts";

/** What an entry's form or a Europass brought about. */
export function SavedNote() {
  const [search] = useSearchParams();
  const t = useT("candidates");
  const words = useT("entries");
  const imported = search.get("imported");
  if (imported) {
    return <Alert kind="success" title={words("europass.done", { count: Number(imported) || 0 })} live />;
  }
  return search.get("saved") ? <Alert kind="success" title={t("saved")} live /> : null;
}
