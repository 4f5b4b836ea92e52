import { formatMonth } from "#app/i18n/index.ts";
import { Field, useWiring, type FieldProps } from "./field.tsx";
import { useFieldValue } from "./form-context.ts";
import { TextInput } from "./text-field.tsx";

/** A month as text, "03/2019" (see `formMonth`): type="month" is known to some browsers only. */
export function MonthField(props: FieldProps) {
  const wiring = useWiring(props);
  const { typed, saved } = useFieldValue(props.name);
  const savedText = typeof saved === "string" ? formatMonth(saved) : "";
  return (
    <Field wiring={wiring} savedText={savedText}>
      <TextInput
        {...wiring.control}
        type="text"
        inputMode="text"
        autoComplete="off"
        dir="ltr"
        width="short"
        shown={typeof typed === "string" ? typed : savedText}
      />
    </Field>
  );
}
