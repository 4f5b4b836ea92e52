import { Children, isValidElement, type ReactNode } from "react";
import { useI18n, type Namespace } from "#app/i18n/index.ts";

/** The words of a field: given at the field, else `fields.<name>.label` and `.hint` of the form's namespace. */
export function useFieldWords(labels: Namespace | undefined): (
  name: string,
  given: { label?: string; hint?: string },
) => {
  label: string;
  hint: string | undefined;
} {
  const i18n = useI18n();
  return (name, given) => {
    const path = `fields.${name.replace(/\.\d+\./g, ".")}`;
    const text = (key: string) =>
      labels !== undefined && i18n.exists(key, { ns: labels })
        ? i18n.getFixedT(i18n.language, labels)(key)
        : undefined;
    return {
      label: given.label ?? text(`${path}.label`) ?? text(path) ?? name,
      hint: given.hint ?? text(`${path}.hint`),
    };
  };
}

/** Labels that fields inside these children carry as props, by field name: the summary stands before the fields. */
export function labelsIn(children: ReactNode): Record<string, string> {
  const found: Record<string, string> = {};
  Children.forEach(children, (child) => {
    if (!isValidElement<{ name?: unknown; label?: unknown; children?: ReactNode }>(child)) return;
    const { name, label, children: inner } = child.props;
    if (typeof name === "string" && typeof label === "string") found[name] = label;
    if (inner !== undefined && typeof inner !== "function") Object.assign(found, labelsIn(inner));
  });
  return found;
}
