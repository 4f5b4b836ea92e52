import { useT } from "#app/i18n/index.ts";
import type { CitedView } from "../prospects/view.ts";
import { CitedList } from "./cited.tsx";

/** What speaks for the recommended way, and beside it what speaks against it. */
export function Reasons({
  because,
  against,
}: {
  because: readonly string[];
  against: readonly CitedView[] | null;
}) {
  const t = useT("check");
  if (because.length === 0 && against === null) return null;
  return (
    <div className="reasons">
      {because.length === 0 ? null : (
        <div>
          <h3 className="small-title">{t("result.because")}</h3>
          <ul className="small">
            {because.map((sentence) => (
              <li key={sentence}>{sentence}</li>
            ))}
          </ul>
        </div>
      )}
      {against === null ? null : (
        <div>
          <h3 className="small-title">{t("compare.against")}</h3>
          {against.length === 0 ? (
            <p className="small">{t("compare.nothingAgainst")}</p>
          ) : (
            <CitedList items={against} />
          )}
        </div>
      )}
    </div>
  );
}
