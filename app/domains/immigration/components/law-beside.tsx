import { formatDate, formatNumber, useLocale, useT } from "#app/i18n/index.ts";
import { Table } from "#app/ui/index.ts";
import type { LegalChangeView, LawRegister, TitleView } from "../register/view.ts";
import { Norm } from "./law.tsx";

type Fixed = LawRegister["fixed"][number];

/** The numbers and days that change only with their norm. */
export function LawFixed({ fixed }: Pick<LawRegister, "fixed">) {
  const t = useT("law");
  const locale = useLocale();
  const valueOf = ({ value, unit }: Fixed) =>
    typeof value === "number"
      ? t(`units.${unit}`, { count: value, value: formatNumber(value, locale, 0) })
      : t("units.date", { value: formatDate(value, locale) });
  return (
    <section className="stack">
      <h2>{t("fixed")}</h2>
      <p>{t("fixedNote")}</p>
      <Table
        caption={t("fixed")}
        rows={fixed}
        rowKey={({ id }) => id}
        columns={[
          { head: t("what"), rowHead: true, cell: ({ id }) => t(`fixedNames.${id}`) },
          { head: t("value"), cell: valueOf },
          { head: t("validity"), cell: (row) => <Validity row={row} /> },
          { head: t("norm"), cell: ({ norm }) => <Norm>{norm}</Norm> },
          { head: t("sure"), cell: ({ confidence }) => t(`confidence.${confidence}`) },
        ]}
      />
    </section>
  );
}

function Validity({ row }: { row: Pick<Fixed, "from" | "until"> }) {
  const t = useT("law");
  const locale = useLocale();
  if (row.until) return <>{t("until", { day: formatDate(row.until, locale) })}</>;
  return <>{row.from ? t("since", { day: formatDate(row.from, locale) }) : t("asTheNorm")}</>;
}

/** What each title allows before anybody is asked. */
export function LawTitles({ titles }: { titles: readonly TitleView[] }) {
  const t = useT("law");
  return (
    <section className="stack">
      <h2>{t("titles")}</h2>
      <p>{t("titlesNote")}</p>
      <Table
        caption={t("titles")}
        rows={titles}
        rowKey={({ title }) => title}
        columns={[
          { head: t("titleHeld"), rowHead: true, cell: ({ title }) => <Norm>{title}</Norm> },
          { head: t("allows"), cell: ({ text }) => text },
          { head: t("validity"), cell: (row) => <Validity row={row} /> },
          { head: t("norm"), cell: ({ norms }) => <Norm>{norms.join("; ")}</Norm> },
        ]}
      />
    </section>
  );
}

/** The changes of the law, latest first. */
export function LawChanges({ changes }: { changes: readonly LegalChangeView[] }) {
  const t = useT("law");
  const locale = useLocale();
  const dayOf = ({ from, notAfter }: LegalChangeView) =>
    notAfter
      ? t("between", { from: formatDate(from, locale), until: formatDate(notAfter, locale) })
      : formatDate(from, locale);
  return (
    <section className="stack">
      <h2>{t("changes")}</h2>
      <Table
        caption={t("changes")}
        rows={changes}
        rowKey={({ from, norm }) => `${from} ${norm}`}
        columns={[
          { head: t("day"), rowHead: true, cell: dayOf },
          { head: t("effect"), cell: ({ effect }) => effect },
          { head: t("norm"), cell: ({ norm }) => <Norm>{norm}</Norm> },
          { head: t("sure"), cell: ({ confidence }) => t(`confidence.${confidence}`) },
        ]}
      />
    </section>
  );
}
