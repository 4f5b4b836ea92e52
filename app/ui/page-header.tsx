import type { ReactNode } from "react";

interface PageHeaderProps {
  title: string;
  /** small line above: where one is, which record, as of which day */
  kicker?: ReactNode;
  /** the sentence that says how things stand */
  lead?: ReactNode;
  /** the page's one primary action */
  action?: ReactNode;
}

/** The beginning of a page: its h1 and what comes next. */
export function PageHeader({ title, kicker, lead, action }: PageHeaderProps) {
  return (
    <header className="page-header">
      <div className="page-header__words">
        {kicker === undefined ? null : <p className="kicker">{kicker}</p>}
        <h1>{title}</h1>
        {lead === undefined ? null : <p className="lead">{lead}</p>}
      </div>
      {action === undefined ? null : <div className="page-header__action">{action}</div>}
    </header>
  );
}
