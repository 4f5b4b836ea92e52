import { useT } from "#app/i18n/index.ts";

/** Rules by which something is hidden; their words stand in `course.why`. */
export type HiddenRule =
  | "name"
  | "masked"
  | "never"
  | "notes"
  | "situation"
  | "reasonOther"
  | "unseen"
  | "companyStaff"
  | "identityDesk";

/** Says that something is hidden, and on demand by which rule. */
export function Why({ rule }: { rule: HiddenRule }) {
  const t = useT("course");
  return (
    <details className="why">
      <summary>
        {t(`why.${rule}`)} <span className="why__ask">{t("why.label")}</span>
      </summary>
      <p className="muted">{t(`why.${rule}Text`)}</p>
    </details>
  );
}
