import { useLocale, useT } from "#app/i18n/index.ts";
import { Card } from "#app/ui/index.ts";
import type { FamilyView } from "../prospects/view.ts";
import { CitedList } from "./cited.tsx";
import { familyFees } from "./wording.ts";

/** Spouse and children in the fast-track procedure: conditions, documents, fees. */
export function Family({ family }: { family: FamilyView | null }) {
  const t = useT("check");
  const locale = useLocale();
  if (family === null) return null;
  const { conditions, documents } = family;
  return (
    <Card title={t("family.title")}>
      <CitedList items={conditions} />
      <h3 className="small-title">{t("family.documents")}</h3>
      <CitedList items={documents} withNorms={false} />
      <h3 className="small-title">{t("family.fees")}</h3>
      <CitedList items={familyFees(family, t, locale)} />
    </Card>
  );
}
