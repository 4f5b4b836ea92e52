import { get } from "react-hook-form";
import { asText, useFormContext } from "./form-context.ts";

/**
 * A value that travels with the form, such as `version`: always the loader's, never the one that came back, so
 * that a save after a conflict names the version it has seen.
 */
export function HiddenField({ name, value }: { name: string; value?: string | number }) {
  const { defaults } = useFormContext();
  const known: unknown = value ?? get(defaults, name);
  return <input type="hidden" name={name} value={asText(known)} />;
}
