import { createElement, type ReactNode } from "react";

interface EmptyStateProps {
  title: string;
  level?: 2 | 3;
  /** why there is nothing, and what will be here */
  children?: ReactNode;
  /** the way on */
  action?: ReactNode;
}

/** What a list shows when there is nothing in it. */
export function EmptyState({ title, level = 2, children, action }: EmptyStateProps) {
  return (
    <div className="empty">
      {createElement(`h${level}`, { className: "empty__title" }, title)}
      {children === undefined ? null : <p>{children}</p>}
      {action === undefined ? null : <div className="empty__action">{action}</div>}
    </div>
  );
}
