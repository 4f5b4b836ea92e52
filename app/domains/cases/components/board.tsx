import { useT } from "#app/i18n/index.ts";
import { EmptyState, LinkButton, PageHeader, Pagination, Tabs } from "#app/ui/index.ts";
import { asEnded, CASE_VIEWS, listAddress, RUNNING_CASES } from "../list-query.ts";
import type { CaseListQuery } from "../list-query.ts";
import type { CaseBoardData } from "../queries/board.server.ts";
import type { Mover } from "../rules/state.ts";
import { BoardFilter } from "./board-filter.tsx";
import { CaseCalendar } from "./board-calendar.tsx";
import { ChosenCases, useBoxes } from "./board-choose.tsx";
import { StageColumns } from "./board-stages.tsx";
import { CaseTable } from "./case-table.tsx";

type Side = Exclude<Mover, "CANDIDATE">;

interface CaseBoardProps {
  title: string;
  side: Side;
  base: "/employer/cases" | "/advisor/cases";
  board: CaseBoardData;
}

/** All cases of a side: as rows, as columns by stage or as days of a month, narrowed by the same wishes. */
export function CaseBoard({ title, side, base, board }: CaseBoardProps) {
  const t = useT("cases");
  const { query, today } = board;
  return (
    <main id="content" className="page">
      <PageHeader
        title={title}
        lead={t("list.lead")}
        action={side === "CENTER" ? <DeputyLink /> : undefined}
      />
      <StateTabs side={side} board={board} />
      <div className="board-tools">
        <Views query={query} />
        <BoardFilter query={query} side={side} places={board.places} authorities={board.authorities} />
      </div>
      {board.view === "stages" ? (
        <StageColumns columns={board.columns} {...{ query, side, base, today }} />
      ) : board.view === "calendar" ? (
        <CaseCalendar month={board} {...{ query, side, base, today }} />
      ) : (
        <Rows side={side} base={base} board={board} />
      )}
    </main>
  );
}

function DeputyLink() {
  const t = useT("boards");
  return (
    <LinkButton to="/advisor/deputies" variant="quiet">
      {t("deputies.link")}
    </LinkButton>
  );
}

/** By whose turn it is and by state; what has arrived or ended is a list alone. */
function StateTabs({ side, board }: Pick<CaseBoardProps, "side" | "board">) {
  const t = useT("cases");
  const { query, counts, waiting, stalls } = board;
  const running = { ...query, state: "RUNNING", mine: false, stalled: false, page: 1 } as const;
  // the columns are the stages: none of them is chosen there
  const stage = query.view === "stages" ? null : query.stage;
  const over = { ...running, view: "list", stage } as const;
  const isRunning = query.state === "RUNNING" && !query.mine && !query.stalled;
  return (
    <Tabs
      label={t("list.states")}
      tabs={[
        {
          label: t(side === "CENTER" ? "list.mineCenter" : "list.mineCompany"),
          to: listAddress({ ...running, mine: true }),
          current: query.mine,
          count: waiting ?? undefined,
        },
        {
          label: t("list.stalled"),
          to: listAddress({ ...running, stalled: true }),
          current: query.stalled,
          count: stalls ?? undefined,
        },
        { label: t("list.running"), to: listAddress(running), current: isRunning, count: counts?.RUNNING },
        {
          label: t("list.arrived"),
          to: listAddress({ ...over, state: "ARRIVED" }),
          current: query.state === "ARRIVED",
          count: counts?.ARRIVED,
        },
        {
          label: t("list.ended"),
          to: listAddress(asEnded(over)),
          current: query.state === "ENDED",
          count: counts?.ENDED,
        },
      ]}
    />
  );
}

function Views({ query }: { query: CaseListQuery }) {
  const t = useT("boards");
  if (query.state !== "RUNNING") return null;
  return (
    <Tabs
      label={t("views.label")}
      tabs={CASE_VIEWS.map((view) => ({
        label: t(`views.${view}`),
        to: listAddress({ ...query, view, page: 1 }),
        current: view === query.view,
      }))}
    />
  );
}

type RowsProps = Omit<CaseBoardProps, "title" | "board"> & {
  board: Extract<CaseBoardData, { view: "list" }>;
};

function Rows({ side, base, board }: RowsProps) {
  const { cases, query, today, pageSize, total } = board;
  const boxes = useBoxes(query);
  const isRunning = side === "CENTER" && query.state !== "ENDED" && cases.length > 0;
  return (
    <>
      {cases.length > 0 ? (
        <CaseTable
          rows={cases}
          side={side}
          today={today}
          base={base}
          chosen={isRunning ? boxes.chosen : undefined}
        />
      ) : (
        <Nothing query={query} base={base} />
      )}
      <Pagination page={query.page} pageSize={pageSize} total={total} />
      {isRunning ? <ChosenCases boxes={boxes} /> : null}
    </>
  );
}

function Nothing({ query, base }: { query: CaseListQuery; base: string }) {
  const t = useT("cases");
  const boards = useT("boards");
  const plain = listAddress({ ...RUNNING_CASES, ...tabOf(query) });
  const all = <LinkButton to={base}>{t("list.allRunning")}</LinkButton>;
  if (listAddress({ ...query, page: 1, view: "list" }) !== plain)
    return <EmptyState title={boards("filter.nothing")} action={all} />;
  if (query.stalled) {
    return (
      <EmptyState title={t("list.emptyStalled")} action={all}>
        {t("list.emptyStalledText")}
      </EmptyState>
    );
  }
  return query.mine ? (
    <EmptyState title={t("list.emptyMine")} action={all}>
      {t("list.emptyMineText")}
    </EmptyState>
  ) : (
    <EmptyState title={t("list.empty")}>{t("list.emptyText")}</EmptyState>
  );
}

const tabOf = ({ state, mine, stalled }: CaseListQuery) => ({ state, mine, stalled });
