import { useId } from "react";
import { useT } from "#app/i18n/index.ts";

/** How much is done: in words and as a bar. */
export function Progress({ done, total, label }: { done: number; total: number; label: string }) {
  const t = useT("shell");
  const id = useId();
  return (
    <div className="kern-progress progress">
      <label className="progress__label" htmlFor={id}>
        {label}
      </label>
      <progress id={id} value={done} max={total}>
        {t("progress", { done, total })}
      </progress>
    </div>
  );
}
