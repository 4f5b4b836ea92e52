import { formatDate, useLocale } from "#app/i18n/index.ts";
import { parsePlainDate } from "#app/domains/calendar/plain-date.ts";
import { Field, useWiring, type FieldProps } from "./field.tsx";
import { useFieldValue } from "./form-context.ts";
import { TextInput } from "./text-field.tsx";
import { typedDate } from "./typed.ts";

interface DateFieldProps extends FieldProps {
  min?: string;
  max?: string;
  /** "bday" for the person's own date of birth */
  autoComplete?: "bday";
}

/** A day, with the browser's own calendar (see `formDate`). */
export function DateField({ min, max, autoComplete, ...props }: DateFieldProps) {
  const locale = useLocale();
  const wiring = useWiring(props);
  const { typed, saved } = useFieldValue(props.name);
  const savedDay = typeof saved === "string" ? parsePlainDate(saved) : null;
  const shown = typeof typed === "string" ? typed : (savedDay ?? "");
  // A text that is no day would vanish in a date field; it is shown as text until it is put right.
  const readable = shown === "" || parsePlainDate(typedDate(shown)) !== null;
  return (
    <Field wiring={wiring} savedText={savedDay ? formatDate(savedDay, locale) : ""} savedAs={savedDay ?? ""}>
      <TextInput
        {...wiring.control}
        type={readable ? "date" : "text"}
        min={min}
        max={max}
        autoComplete={autoComplete}
        dir="ltr"
        width="medium"
        shown={readable ? typedDate(shown) : shown}
      />
    </Field>
  );
}
