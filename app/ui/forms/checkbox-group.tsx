import { CheckOption } from "./check-option.tsx";
import { FieldGroup, useWiring, type FieldProps } from "./field.tsx";
import { useFieldValue } from "./form-context.ts";
import type { Choice } from "./form-state.ts";

interface CheckboxGroupProps extends FieldProps {
  options: readonly Choice[];
}

/** Any number of a list (see `formChoices`). */
export function CheckboxGroup({ options, ...props }: CheckboxGroupProps) {
  const wiring = useWiring(props);
  const { typed, saved } = useFieldValue(props.name);
  const savedValues = Array.isArray(saved) ? saved.map(String) : [];
  const shown = typed === undefined ? savedValues : [typed].flat();
  const labelOf = (wanted: string) => options.find(({ value }) => value === wanted)?.label ?? wanted;
  return (
    <FieldGroup wiring={wiring} savedText={savedValues.map(labelOf).join(", ")} savedAs={savedValues.join()}>
      {options.map((choice, index) => (
        <CheckOption
          key={choice.value}
          kind="checkbox"
          id={index === 0 ? wiring.control.id : `${wiring.control.id}-${choice.value}`}
          name={props.name}
          {...choice}
          checked={shown.includes(choice.value)}
          invalid={wiring.errorText !== undefined}
        />
      ))}
    </FieldGroup>
  );
}
