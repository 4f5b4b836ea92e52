import { useT } from "#app/i18n/index.ts";
import { Field, useWiring, type FieldProps } from "./field.tsx";
import { asText, useFieldValue, useFormContext } from "./form-context.ts";
import type { Choice } from "./form-state.ts";

interface SelectFieldProps extends FieldProps {
  options: readonly Choice[];
}

/** One of many. For up to six choices a RadioGroup shows them all at once and is easier. */
export function SelectField({ options, ...props }: SelectFieldProps) {
  const t = useT("forms");
  const wiring = useWiring(props);
  const { register } = useFormContext();
  const { typed, saved } = useFieldValue(props.name);
  const savedValue = asText(saved);
  const savedText = options.find(({ value }) => value === savedValue)?.label ?? "";
  const wrong = wiring.errorText !== undefined;
  return (
    <Field wiring={wiring} savedText={savedText} savedAs={savedValue}>
      <div className="kern-form-input__select-wrapper">
        <select
          {...wiring.control}
          {...register(props.name)}
          defaultValue={typeof typed === "string" ? typed : savedValue}
          className={
            wrong ? "kern-form-input__select kern-form-input__select--error" : "kern-form-input__select"
          }
        >
          <option value="">{props.optional ? t("chooseNone") : t("choose")}</option>
          {options.map(({ value, label }) => (
            <option key={value} value={value}>
              {label}
            </option>
          ))}
        </select>
      </div>
    </Field>
  );
}
