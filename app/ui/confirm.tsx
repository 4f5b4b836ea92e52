import type { ReactNode } from "react";

/**
 * A step that destroys something: the button only opens the sentence that says what will be lost; the real button
 * (an ActionButton) stands below it. Works without JavaScript, and no window covers the page.
 */
export function Confirm({
  label,
  quiet = false,
  open = false,
  children,
}: {
  label: ReactNode;
  /** one of many on a page: a row of framed red buttons would be all one sees */
  quiet?: boolean;
  /** when the form in it has come back with errors */
  open?: boolean;
  children: ReactNode;
}) {
  return (
    <details className="confirm" open={open}>
      <summary
        className={quiet ? "kern-btn kern-btn--tertiary" : "kern-btn kern-btn--secondary button--danger"}
      >
        <span className="kern-label">{label}</span>
      </summary>
      <div className="confirm__body">{children}</div>
    </details>
  );
}
