import { useId, type ReactNode } from "react";

interface AlertProps {
  kind: "info" | "success" | "warning" | "danger";
  title: string;
  /** for news that came without a page change, so that it is read out */
  live?: boolean;
  children?: ReactNode;
}

/** A message in the page, where the eye is. */
export function Alert({ kind, title, live = false, children }: AlertProps) {
  const titleId = useId();
  return (
    <div
      className={`kern-alert kern-alert--${kind}`}
      role={live ? (kind === "danger" ? "alert" : "status") : "group"}
      aria-labelledby={titleId}
    >
      <div className="kern-alert__header">
        <span className={`kern-icon kern-icon--${kind}`} aria-hidden="true" />
        <p className="kern-title" id={titleId}>
          {title}
        </p>
      </div>
      {children === undefined ? null : <div className="kern-alert__body">{children}</div>}
    </div>
  );
}
