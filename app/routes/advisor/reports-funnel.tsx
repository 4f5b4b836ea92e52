import { SMALLEST_GROUP } from "#app/domains/reporting/index.ts";
import type { ShownRow } from "#app/domains/reporting/index.ts";
import { formatNumber, useLocale, useT } from "#app/i18n/index.ts";
import { Card, Table } from "#app/ui/index.ts";

interface FunnelProps {
  rows: readonly ShownRow[];
  ended: readonly { reason: string; value: number | null }[];
}

/** From the request to half a year in the job, and why cases have ended. */
export function FunnelCards({ rows, ended }: FunnelProps) {
  const t = useT("reports");
  const words = useT("enums");
  const locale = useLocale();
  const tooFew = t("tooFew", { number: SMALLEST_GROUP });
  const share = ({ stage, small, of, share: part }: ShownRow) => {
    if (stage === "request") return "–";
    if (small) return tooFew;
    return part === null || of === null
      ? t("nothing")
      : t("funnel.share", { part, of: formatNumber(of, locale) });
  };
  return (
    <>
      <Card title={t("funnel.title")}>
        <p className="muted">{t("funnel.hint")}</p>
        <Table
          caption={t("funnel.title")}
          rows={rows}
          rowKey={({ stage }) => stage}
          columns={[
            { head: t("funnel.stage"), rowHead: true, cell: ({ stage }) => t(`funnel.${stage}`) },
            {
              head: t("funnel.count"),
              numeric: true,
              cell: ({ count }) => (count === null ? tooFew : formatNumber(count, locale)),
            },
            { head: t("funnel.of"), numeric: true, cell: share },
            {
              head: t("funnel.days"),
              numeric: true,
              cell: ({ days }) => (days === null ? "–" : formatNumber(days, locale, 1)),
            },
          ]}
        />
      </Card>
      <Card title={t("funnel.ended")}>
        <p className="muted">{t("funnel.endedHint")}</p>
        {ended.length === 0 ? (
          <p>{t("nothing")}</p>
        ) : (
          <Table
            caption={t("funnel.ended")}
            rows={ended}
            rowKey={({ reason }) => reason}
            columns={[
              {
                head: t("figure"),
                rowHead: true,
                cell: ({ reason }) => words(`CaseEndReason.${reason}` as Parameters<typeof words>[0]),
              },
              {
                head: t("value"),
                numeric: true,
                cell: ({ value }) => (value === null ? tooFew : formatNumber(value, locale)),
              },
            ]}
          />
        )}
      </Card>
    </>
  );
}
