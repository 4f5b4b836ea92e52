import { useEffect, useRef } from "react";
import { useT } from "#app/i18n/index.ts";

const TYPING = "input:not([type=checkbox]), textarea, select, [contenteditable]";
const STEPS: Readonly<Record<string, number>> = { j: 1, k: -1, ArrowDown: 1, ArrowUp: -1 };

/**
 * Keys for a long list: J and K (or the arrows, once a row is reached) go from row to row, X ticks it, / leads to the
 * search, ? says all this. Enter opens, for it is a link that is focused. Not shown without scripts.
 *
 * @param list id of the element around the rows
 */
export function ListKeys({ list }: { list: string }) {
  const t = useT("shell");
  const help = useRef<HTMLDetailsElement>(null);
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.metaKey || event.altKey || !(event.target instanceof HTMLElement)) return;
      if (event.target.matches(TYPING)) return;
      if (act(event.key, list, help.current)) event.preventDefault();
    };
    document.addEventListener("keydown", onKeyDown);
    return () => document.removeEventListener("keydown", onKeyDown);
  }, [list]);
  return (
    <details ref={help} className="more only-with-keys needs-scripts no-print">
      <summary>{t("keys.title")}</summary>
      <dl className="keys">
        {(["j", "enter", "x", "slash", "help"] as const).map((key) => (
          <div key={key}>
            <dt>
              <kbd>{t(`keys.${key}.key`)}</kbd>
            </dt>
            <dd>{t(`keys.${key}.does`)}</dd>
          </div>
        ))}
      </dl>
    </details>
  );
}

/** Whether the key meant something here. */
function act(key: string, list: string, help: HTMLDetailsElement | null): boolean {
  const rows = [...document.querySelectorAll<HTMLTableRowElement>(`#${CSS.escape(list)} tbody tr`)];
  const at = rows.findIndex((row) => row.contains(document.activeElement));
  const step = STEPS[key];
  if (step !== undefined) {
    // the arrows go on scrolling the page until a row is reached
    if (key.startsWith("Arrow") && at < 0) return false;
    const next = rows[Math.min(Math.max(at + step, 0), rows.length - 1)];
    next?.querySelector<HTMLElement>("th a, a")?.focus();
    return next !== undefined;
  }
  if (key === "x") {
    const box = rows[at]?.querySelector<HTMLInputElement>("input[type=checkbox]");
    box?.click();
    return box !== undefined && box !== null;
  }
  if (key === "/") {
    document.querySelector<HTMLElement>("main input[type=search]")?.focus();
    return true;
  }
  if (key !== "?" || !help) return false;
  help.open = !help.open;
  if (help.open) help.querySelector("summary")?.focus();
  return true;
}
