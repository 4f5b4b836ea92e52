import { formatMoney, useLocale, useT } from "#app/i18n/index.ts";
import { Card } from "#app/ui/index.ts";
import type { FamilyView } from "../prospects/view.ts";
import { CitedList } from "./cited.tsx";

/** Spouse and children in the fast-track procedure: conditions, documents, fees. */
export function Family({ family }: { family: FamilyView | null }) {
  const t = useT("check");
  const locale = useLocale();
  if (family === null) return null;
  const { conditions, documents, fees } = family;
  const amounts = fees.map(({ text, adult, minor, ...fee }) => ({
    ...fee,
    text: t("family.fee", {
      name: text,
      adult: formatMoney(adult, locale),
      minor: formatMoney(minor, locale),
    }),
  }));
  return (
    <Card title={t("family.title")}>
      <CitedList items={conditions} />
      <h3 className="small-title">{t("family.documents")}</h3>
      <CitedList items={documents} withNorms={false} />
      <h3 className="small-title">{t("family.fees")}</h3>
      <CitedList items={amounts} />
    </Card>
  );
}
