import type { PlainDate } from "#app/domains/calendar/plain-date.ts";
import { useT } from "#app/i18n/index.ts";
import { EmptyState, LinkButton, PageHeader, Pagination, Tabs } from "#app/ui/index.ts";
import type { CaseListQuery } from "../list-query.ts";
import type { CaseListRow } from "../queries/list.server.ts";
import type { Mover } from "../rules/state.ts";
import { CaseTable } from "./case-table.tsx";

interface CaseListProps {
  title: string;
  side: Exclude<Mover, "CANDIDATE">;
  base: "/employer/cases" | "/advisor/cases";
  today: PlainDate;
  query: CaseListQuery;
  cases: readonly CaseListRow[];
  counts: Readonly<Record<"RUNNING" | "ARRIVED" | "ENDED", number>>;
  waiting: number;
  stalls: number;
  total: number;
  pageSize: number;
}

/** All cases of a side by state, the most urgent first. */
export function CaseList({ title, side, base, today, query, cases, ...numbers }: CaseListProps) {
  const t = useT("cases");
  const { counts, waiting, stalls, total, pageSize } = numbers;
  return (
    <main id="content" className="page">
      <PageHeader title={title} lead={t("list.lead")} />
      <Tabs
        label={t("list.states")}
        tabs={[
          {
            label: t(side === "CENTER" ? "list.mineCenter" : "list.mineCompany"),
            to: `${base}?turn=mine`,
            current: query.mine,
            count: waiting,
          },
          {
            label: t("list.stalled"),
            to: `${base}?turn=stalled`,
            current: query.stalled,
            count: stalls,
          },
          {
            label: t("list.running"),
            to: base,
            current: query.state === "RUNNING" && !query.mine && !query.stalled,
            count: counts.RUNNING,
          },
          {
            label: t("list.arrived"),
            to: `${base}?state=arrived`,
            current: query.state === "ARRIVED",
            count: counts.ARRIVED,
          },
          {
            label: t("list.ended"),
            to: `${base}?state=ended`,
            current: query.state === "ENDED",
            count: counts.ENDED,
          },
        ]}
      />
      {cases.length > 0 ? (
        <CaseTable rows={cases} side={side} today={today} base={base} />
      ) : query.stalled ? (
        <EmptyState
          title={t("list.emptyStalled")}
          action={<LinkButton to={base}>{t("list.allRunning")}</LinkButton>}
        >
          {t("list.emptyStalledText")}
        </EmptyState>
      ) : query.mine ? (
        <EmptyState
          title={t("list.emptyMine")}
          action={<LinkButton to={base}>{t("list.allRunning")}</LinkButton>}
        >
          {t("list.emptyMineText")}
        </EmptyState>
      ) : (
        <EmptyState title={t("list.empty")}>{t("list.emptyText")}</EmptyState>
      )}
      <Pagination page={query.page} pageSize={pageSize} total={total} />
    </main>
  );
}
