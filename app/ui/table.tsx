import type { ReactNode } from "react";

export interface Column<Row> {
  /** the column's words */
  head: string;
  cell: (row: Row) => ReactNode;
  /** figures stand to the right, so that digits stand under digits */
  numeric?: boolean;
  /** the cell that names the row */
  rowHead?: boolean;
}

interface TableProps<Row> {
  /** what the table shows; read out, and seen if `showCaption` */
  caption: string;
  showCaption?: boolean;
  columns: readonly Column<Row>[];
  rows: readonly Row[];
  rowKey: (row: Row) => string;
  /** marks the row that is looked at */
  selected?: (row: Row) => boolean;
  /** 44 px rows for lists that are worked through all day */
  dense?: boolean;
}

/** KERN's table; on a phone each row becomes a small block with the column's words before each value. */
export function Table<Row>({
  caption,
  showCaption = false,
  columns,
  rows,
  rowKey,
  ...look
}: TableProps<Row>) {
  return (
    <table
      className={["kern-table table", look.dense ? "kern-table--small table--dense" : ""].join(" ").trim()}
    >
      <caption className={showCaption ? "kern-title" : "kern-sr-only"}>{caption}</caption>
      <thead>
        <tr className="kern-table__row">
          {columns.map(({ head, numeric }) => (
            <th key={head} scope="col" className={cellClass("kern-table__header", numeric)}>
              {head}
            </th>
          ))}
        </tr>
      </thead>
      <tbody className="kern-table__body">
        {rows.map((row) => (
          <tr
            key={rowKey(row)}
            className={look.selected?.(row) ? "kern-table__row table__row--selected" : "kern-table__row"}
          >
            {columns.map((column) => (
              <Cell key={column.head} column={column} row={row} />
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Cell<Row>({ column: { head, cell, numeric, rowHead }, row }: { column: Column<Row>; row: Row }) {
  const content = (
    <>
      <span className="table__label" aria-hidden="true">
        {head}
      </span>
      <div className="table__value">{cell(row)}</div>
    </>
  );
  return rowHead ? (
    <th scope="row" className={`${cellClass("kern-table__cell", numeric)} table__row-head`}>
      {content}
    </th>
  ) : (
    <td className={cellClass("kern-table__cell", numeric)}>{content}</td>
  );
}

const cellClass = (base: string, numeric = false): string => (numeric ? `${base} ${base}--numeric` : base);
