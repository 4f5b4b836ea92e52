import type { ReactNode } from "react";

/**
 * A step that destroys something: the button only opens the sentence that says what will be lost; the real button
 * (an ActionButton) stands below it. Works without JavaScript, and no window covers the page.
 */
export function Confirm({
  label,
  open = false,
  children,
}: {
  label: string;
  /** when the form in it has come back with errors */
  open?: boolean;
  children: ReactNode;
}) {
  return (
    <details className="confirm" open={open}>
      <summary className="kern-btn kern-btn--secondary button--danger">
        <span className="kern-label">{label}</span>
      </summary>
      <div className="confirm__body">{children}</div>
    </details>
  );
}
