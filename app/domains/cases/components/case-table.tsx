import { Link } from "@remix-run/react";
import type { PlainDate } from "#app/domains/calendar/plain-date.ts";
import { formatDate, formatDateRange, useLocale, useT } from "#app/i18n/index.ts";
import { DueDate, StateLabel, Table, type Column, useSince } from "#app/ui/index.ts";
import type { CaseListRow } from "../queries/list.server.ts";
import type { Mover } from "../rules/state.ts";
import { CaseBox } from "./board-choose.tsx";
import { DeputyNote } from "./deputy-note.tsx";
import { StepTitle } from "./step-title.tsx";
import { usePartyName } from "./words.ts";

interface CaseTableProps {
  rows: readonly CaseListRow[];
  side: Exclude<Mover, "CANDIDATE">;
  today: PlainDate;
  /** where a row leads */
  base: "/employer/cases" | "/advisor/cases";
  /** with a box before each row, which stands like this at first */
  chosen?: "none" | "all" | undefined;
}

/** Cases with whose turn it is since when and until when, the own next step and the forecast. */
export function CaseTable({ rows, side, today, base, chosen }: CaseTableProps) {
  const t = useT("cases");
  const boards = useT("boards");
  const company: Column<CaseListRow>[] =
    side === "CENTER" ? [{ head: t("list.company"), cell: (row) => row.company }] : [];
  const boxes: Column<CaseListRow>[] =
    chosen === undefined
      ? []
      : [
          {
            head: boards("choose.head"),
            cell: (row) => <CaseBox id={row.id} name={row.name ?? row.person} chosen={chosen} />,
          },
        ];
  const columns: Column<CaseListRow>[] = [
    ...boxes,
    {
      head: t("list.person"),
      rowHead: true,
      cell: (row) => (
        <>
          <Link to={`${base}/${row.id}`}>
            <bdi>{row.name ?? row.person}</bdi>, {row.vacancy}
          </Link>
          <p className="muted small">
            {row.reference}
            {row.state === "RUNNING" ? null : (
              <>
                {" "}
                <StateLabel of="CaseState" value={row.state} />
              </>
            )}
          </p>
          <DeputyNote name={row.deputyFor} />
        </>
      ),
    },
    ...company,
    { head: t("list.turn"), cell: (row) => <TurnCell row={row} side={side} today={today} /> },
    { head: t("list.nextOwn"), cell: (row) => <OwnCell row={row} today={today} /> },
    { head: t("list.forecast"), cell: (row) => <ForecastCell row={row} /> },
  ];
  return <Table dense caption={t("list.caption")} columns={columns} rows={rows} rowKey={(row) => row.id} />;
}

function TurnCell({ row, side, today }: { row: CaseListRow; side: Mover; today: PlainDate }) {
  const t = useT("cases");
  const since = useSince();
  const party = usePartyName(side);
  if (row.turn === null) return <span className="muted">{t("list.noTurn")}</span>;
  return (
    <>
      <p>
        <strong>{party(row.turn)}</strong>
        {row.turnKey === null ? null : (
          <>
            : <StepTitle of={row.turnKey} caseId={row.id} />
          </>
        )}
      </p>
      <p className="muted small">{row.turnSince === null ? null : since(row.turnSince, today)}</p>
      {row.nextDueOn === null ? null : (
        <p className="small">
          <DueDate date={row.nextDueOn} today={today} />
        </p>
      )}
    </>
  );
}

function OwnCell({ row, today }: { row: CaseListRow; today: PlainDate }) {
  const t = useT("cases");
  if (row.own === null || row.state === "ENDED") return <span className="muted">{t("list.noOwn")}</span>;
  return (
    <>
      <p>
        <StepTitle of={row.own.key} caseId={row.id} />
      </p>
      <p className="small">
        {row.own.dueOn === null ? t("page.noDate") : <DueDate date={row.own.dueOn} today={today} />}
      </p>
    </>
  );
}

function ForecastCell({ row }: { row: CaseListRow }) {
  const t = useT("cases");
  const words = useT("enums");
  const locale = useLocale();
  if (row.state === "ENDED") {
    return (
      <span className="muted">{row.endReason === null ? "" : words(`CaseEndReason.${row.endReason}`)}</span>
    );
  }
  if (row.firstWorkingDay !== null) return formatDate(row.firstWorkingDay, locale);
  if (row.forecast === null) return <span className="muted">{t("page.noForecast")}</span>;
  return formatDateRange(row.forecast.earliest, row.forecast.latest, locale);
}
