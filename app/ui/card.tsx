import { createElement, useId, type ReactNode } from "react";

interface CardProps {
  title?: ReactNode;
  /** level of the title in the page's outline */
  level?: 2 | 3 | 4;
  /** stands beside the title: a badge, a small link */
  aside?: ReactNode;
  /** "quiet": on a tinted ground, for what stands behind; "strong": framed, for the one next step */
  kind?: "plain" | "quiet" | "strong";
  children: ReactNode;
}

/** A part of a page that belongs together. */
export function Card({ title, level = 2, aside, kind = "plain", children }: CardProps) {
  const titleId = useId();
  return (
    <section className={`card card--${kind}`} aria-labelledby={title === undefined ? undefined : titleId}>
      {title === undefined ? null : (
        <div className="card__head">
          {createElement(`h${level}`, { id: titleId, className: "card__title" }, title)}
          {aside}
        </div>
      )}
      {children}
    </section>
  );
}
