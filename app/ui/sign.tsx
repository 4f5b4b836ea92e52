/** Signs that stand with a word of state; the shape says it, not only the colour. */
export type SignName =
  "done" | "running" | "waiting" | "not-started" | "unclear" | "refused" | "none" | "warning";

// Drawn for a 20 by 20 field with strokes of the text's colour.
const PATHS: Record<SignName, string> = {
  done: "M4 10.5 8.2 15 16 5.5",
  running: "M10 4.5a5.5 5.5 0 1 0 5.5 5.5M10 4.5a5.5 5.5 0 0 1 5.5 5.5M10 8v2.6l2 1.4",
  waiting: "M6 3.5h8M6 16.5h8M7 3.5c0 4 6 4.5 6 6.5s-6 2.5-6 6.5M13 3.5c0 4-6 4.5-6 6.5s6 2.5 6 6.5",
  "not-started": "M10 4.5a5.5 5.5 0 1 1 0 11 5.5 5.5 0 0 1 0-11",
  unclear: "M7 7.2a3 3 0 1 1 4.6 2.5c-1 .7-1.6 1.2-1.6 2.5M10 15.6v.1",
  refused: "M5 5l10 10M15 5 5 15",
  none: "M5 10h10",
  warning: "M10 3.5 17.5 16.5h-15zM10 8.5v3.5M10 14.2v.1",
};

/** A sign beside a word. Hidden from screen readers: the word is read. */
export function Sign({ name }: { name: SignName }) {
  return (
    <svg className="sign" viewBox="0 0 20 20" width="16" height="16" aria-hidden="true" focusable="false">
      <path d={PATHS[name]} />
    </svg>
  );
}
