import { useT } from "#app/i18n/index.ts";
import { CheckOption } from "./check-option.tsx";
import { FieldGroup, useWiring, type FieldProps } from "./field.tsx";
import { asText, useFieldValue } from "./form-context.ts";
import type { Choice } from "./form-state.ts";

interface RadioGroupProps extends FieldProps {
  /** up to about six; without options: yes and no (see `formYesNo`) */
  options?: readonly Choice[];
}

/** One of a few, all of them visible. */
export function RadioGroup({ options, ...props }: RadioGroupProps) {
  const t = useT("forms");
  const choices = options ?? [
    { value: "yes", label: t("yes") },
    { value: "no", label: t("no") },
  ];
  const wiring = useWiring(props);
  const { typed, saved } = useFieldValue(props.name);
  const savedValue = savedChoice(saved);
  const shown = typeof typed === "string" ? typed : savedValue;
  return (
    <FieldGroup
      wiring={wiring}
      savedText={choices.find(({ value }) => value === savedValue)?.label ?? ""}
      savedAs={savedValue}
    >
      {choices.map((choice, index) => (
        <CheckOption
          key={choice.value}
          kind="radio"
          id={index === 0 ? wiring.control.id : `${wiring.control.id}-${choice.value}`}
          name={props.name}
          {...choice}
          checked={choice.value === shown}
          required={!props.optional}
          invalid={wiring.errorText !== undefined}
        />
      ))}
    </FieldGroup>
  );
}

function savedChoice(saved: unknown): string {
  if (typeof saved === "boolean") return saved ? "yes" : "no";
  return asText(saved);
}
