import { Field, useWiring, type FieldProps } from "./field.tsx";
import { formatHours, useLocale } from "#app/i18n/index.ts";
import { useFieldValue } from "./form-context.ts";
import { TextInput } from "./text-field.tsx";

interface NumberFieldProps extends FieldProps {
  /** "quarterHours": 155 is shown as 38,75 (see `formQuarterHours`) */
  kind?: "whole" | "quarterHours";
  /** said after the field, such as "Stunden" */
  unit?: string;
}

/** A number as text with a number keyboard: type="number" loses what it does not understand, and wheels change it. */
export function NumberField({ kind = "whole", unit, ...props }: NumberFieldProps) {
  const locale = useLocale();
  const wiring = useWiring(props);
  const { typed, saved } = useFieldValue(props.name);
  const savedText =
    typeof saved !== "number" ? "" : kind === "quarterHours" ? formatHours(saved, locale) : String(saved);
  const unitId = `${wiring.control.id}-unit`;
  const describedBy = [unit === undefined ? [] : unitId, wiring.control["aria-describedby"] ?? []].flat();
  return (
    <Field wiring={wiring} savedText={savedText}>
      <div className="with-unit">
        <TextInput
          {...wiring.control}
          aria-describedby={describedBy.length > 0 ? describedBy.join(" ") : undefined}
          type="text"
          inputMode={kind === "whole" ? "numeric" : "decimal"}
          width="short"
          dir="ltr"
          shown={typeof typed === "string" ? typed : savedText}
        />
        {unit === undefined ? null : (
          <span className="with-unit__unit" id={unitId}>
            {unit}
          </span>
        )}
      </div>
    </Field>
  );
}
