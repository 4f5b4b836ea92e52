import { useT } from "#app/i18n/index.ts";
import { CheckOption } from "./check-option.tsx";
import { FieldError, useWiring, type FieldProps } from "./field.tsx";
import { useFieldValue } from "./form-context.ts";

/** A single box to tick (see `formCheckbox`, `formAgreement`). A box may stay empty, so it is never marked required. */
export function CheckboxField(props: Omit<FieldProps, "optional">) {
  const t = useT("forms");
  const wiring = useWiring({ ...props, optional: true });
  const { typed, saved } = useFieldValue(props.name);
  const checked = typed === undefined ? saved === true : typed !== "";
  return (
    <div className={wiring.errorText === undefined ? "checkbox" : "checkbox kern-form-check--error"}>
      <CheckOption
        kind="checkbox"
        id={wiring.control.id}
        name={props.name}
        value="on"
        label={wiring.label}
        hint={wiring.hint}
        checked={checked}
        invalid={wiring.errorText !== undefined}
        describedBy={wiring.errorText === undefined ? undefined : wiring.ids.error}
      />
      {wiring.control["aria-describedby"]?.includes(wiring.ids.saved) && checked !== (saved === true) ? (
        <p className="field__saved" id={wiring.ids.saved}>
          {t("storedMeanwhile", { value: saved === true ? t("yes") : t("no") })}
        </p>
      ) : null}
      <FieldError wiring={wiring} />
    </div>
  );
}
