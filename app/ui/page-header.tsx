import type { ReactNode } from "react";

interface PageHeaderProps {
  title: string;
  /** the title's language where it is another one than the page's */
  titleLang?: string | undefined;
  /** small line above: where one is, which record, as of which day */
  kicker?: ReactNode;
  /** the sentence that says how things stand */
  lead?: ReactNode;
  /** the page's one primary action */
  action?: ReactNode;
}

/** The beginning of a page: its h1 and what comes next. */
export function PageHeader({ title, titleLang, kicker, lead, action }: PageHeaderProps) {
  return (
    <header className="page-header">
      <div className="page-header__words">
        {kicker === undefined ? null : <p className="kicker">{kicker}</p>}
        <h1 lang={titleLang}>{title}</h1>
        {lead === undefined ? null : <p className="lead">{lead}</p>}
      </div>
      {action === undefined ? null : <div className="page-header__action">{action}</div>}
    </header>
  );
}
