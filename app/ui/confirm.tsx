import type { ReactNode } from "react";

/**
 * A step that destroys something: the button only opens the sentence that says what will be lost; the real button
 * (an ActionButton) stands below it. Works without JavaScript, and no window covers the page.
 */
export function Confirm({ label, children }: { label: string; children: ReactNode }) {
  return (
    <details className="confirm">
      <summary className="kern-btn kern-btn--secondary button--danger">
        <span className="kern-label">{label}</span>
      </summary>
      <div className="confirm__body">{children}</div>
    </details>
  );
}
