import { useFieldValue, useFormContext } from "./form-context.ts";
import { Field, useWiring, type FieldProps } from "./field.tsx";

interface TextAreaProps extends FieldProps {
  rows?: number;
  lang?: string;
}

/** Several lines of text. A list of texts is shown one per line (see `formList`). */
export function TextArea({ rows = 4, lang, ...props }: TextAreaProps) {
  const wiring = useWiring(props);
  const { register } = useFormContext();
  const { typed, saved } = useFieldValue(props.name);
  const savedText = Array.isArray(saved) ? saved.join("\n") : typeof saved === "string" ? saved : "";
  return (
    <Field wiring={wiring} savedText={savedText}>
      <textarea
        {...wiring.control}
        {...register(props.name)}
        rows={rows}
        lang={lang}
        dir="auto"
        defaultValue={typeof typed === "string" ? typed : savedText}
        className={
          wiring.errorText === undefined
            ? "kern-form-input__input"
            : "kern-form-input__input kern-form-input__input--error"
        }
      />
    </Field>
  );
}
