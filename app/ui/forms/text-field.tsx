import type { HTMLInputAutoCompleteAttribute, InputHTMLAttributes } from "react";
import { asText, useFieldValue, useFormContext } from "./form-context.ts";
import { Field, useWiring, type FieldProps } from "./field.tsx";

export interface TextFieldProps extends FieldProps {
  type?: "text" | "email" | "tel" | "url" | "password" | "search" | "datetime-local";
  autoComplete?: HTMLInputAutoCompleteAttribute;
  inputMode?: "text" | "numeric" | "decimal" | "email" | "tel" | "url";
  maxLength?: number;
  /** how much text is expected; a short answer gets a short field */
  width?: "short" | "medium" | "full";
  /** the language of what is typed, if it is not the page's */
  lang?: string;
  /** direction of what is typed: addresses and numbers run left to right in Arabic pages, too */
  dir?: "ltr" | "auto";
}

/** One line of text. */
export function TextField({ width = "full", type = "text", ...props }: TextFieldProps) {
  const { name, label, hint, optional, ...attributes } = props;
  const wiring = useWiring({ name, label, hint, optional });
  const { typed, saved } = useFieldValue(name);
  const savedText = asText(saved);
  return (
    <Field wiring={wiring} savedText={savedText}>
      <TextInput
        {...attributes}
        {...wiring.control}
        type={type}
        width={width}
        dir={attributes.dir ?? (LATIN.has(type) ? "ltr" : undefined)}
        shown={typeof typed === "string" ? typed : savedText}
      />
    </Field>
  );
}

const LATIN = new Set(["email", "tel", "url", "password"]);

interface TextInputProps extends Omit<InputHTMLAttributes<HTMLInputElement>, "style" | "width"> {
  name: string;
  /** the text it starts with */
  shown: string;
  width?: TextFieldProps["width"];
}

/** KERN's input, left to the browser: what was typed before the scripts came stays. */
export function TextInput({ shown, width, name, ...rest }: TextInputProps) {
  const { register, errorOf } = useFormContext();
  const wrong = errorOf(name) !== undefined;
  const field = register(name);
  return (
    <input
      {...rest}
      {...field}
      onBlur={(event) => {
        rest.onBlur?.(event);
        void field.onBlur(event);
      }}
      defaultValue={shown}
      className={[
        "kern-form-input__input",
        wrong ? "kern-form-input__input--error" : "",
        width === undefined || width === "full" ? "" : `input--${width}`,
      ]
        .filter(Boolean)
        .join(" ")}
    />
  );
}
