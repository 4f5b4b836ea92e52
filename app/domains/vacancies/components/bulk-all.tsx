import { useEffect, useState } from "react";
import { useT } from "#app/i18n/index.ts";
import { useHydrated } from "#app/ui/use-hydrated.ts";

/** The boxes that belong to a form, wherever they stand. */
const boxesOf = (form: string): HTMLInputElement[] =>
  [...document.querySelectorAll<HTMLInputElement>('input[type="checkbox"][name="chosen"]')].filter(
    (box) => box.form?.id === form,
  );

/**
 * Ticks or clears all rows of the page at once, and says how many are ticked. Not shown without scripts: the rows'
 * own boxes are all there is then, and all that is sent. It stands in the page from the start, so that nothing jumps
 * away under the pointer once scripts run.
 *
 * @param form id of the form the rows' boxes belong to
 */
export function BulkAll({ form, rows }: { form: string; rows: number }) {
  const t = useT("vacancies");
  const hydrated = useHydrated();
  const [ticked, setTicked] = useState(0);
  useEffect(() => {
    const count = () => setTicked(boxesOf(form).filter(({ checked }) => checked).length);
    // what the browser kept from before, and other rows on another page
    count();
    document.addEventListener("change", count);
    return () => document.removeEventListener("change", count);
  }, [form, rows, hydrated]);
  if (rows < 2) return null;
  const toggle = () => {
    for (const box of boxesOf(form)) box.checked = ticked < rows;
    setTicked(ticked < rows ? rows : 0);
  };
  return (
    <div className="row no-print needs-scripts">
      <label className="bulk__all">
        <input
          type="checkbox"
          className="bulk__box"
          disabled={!hydrated}
          checked={ticked === rows}
          ref={(box) => {
            if (box) box.indeterminate = ticked > 0 && ticked < rows;
          }}
          onChange={toggle}
        />
        {t("bulk.all", { count: rows })}
      </label>
      <span className="muted" role="status">
        {ticked === 0 ? "" : t("bulk.ticked", { count: ticked })}
      </span>
    </div>
  );
}
