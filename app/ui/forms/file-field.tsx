import { useT } from "#app/i18n/index.ts";
import { Field, useWiring, type FieldProps } from "./field.tsx";
import { useFormContext } from "./form-context.ts";

/** A file to send; the form needs `encType="multipart/form-data"`. `accept` lists media types. */
export function FileField({ accept, ...props }: FieldProps & { accept: readonly string[] }) {
  const t = useT("forms");
  const wiring = useWiring(props, t("fileHint"));
  const { register } = useFormContext();
  return (
    <Field wiring={wiring} savedText="">
      <input
        {...wiring.control}
        {...register(props.name)}
        type="file"
        accept={accept.join(",")}
        className="kern-form-input__input"
      />
    </Field>
  );
}
