import { useFormContext } from "./form-context.ts";

interface CheckOptionProps {
  kind: "radio" | "checkbox";
  id: string;
  name: string;
  value: string;
  label: string;
  hint?: string;
  checked: boolean;
  required?: boolean;
  invalid?: boolean;
  describedBy?: string;
}

/** One round or square box with its label; the whole line can be pressed. */
export function CheckOption({ kind, id, name, value, label, hint, checked, ...state }: CheckOptionProps) {
  const { recheck } = useFormContext();
  const hintId = `${id}-note`;
  const describedBy = [state.describedBy ?? [], hint === undefined ? [] : hintId].flat().join(" ");
  const base = kind === "radio" ? "kern-form-check__radio" : "kern-form-check__checkbox";
  return (
    <div className="kern-form-check">
      <input
        // not registered: react-hook-form ticks all boxes of a name once it has read the first one
        type={kind}
        name={name}
        onChange={() => recheck(name)}
        id={id}
        value={value}
        defaultChecked={checked}
        required={state.required}
        aria-invalid={state.invalid || undefined}
        aria-describedby={describedBy === "" ? undefined : describedBy}
        className={state.invalid ? `${base} ${base}--error` : base}
      />
      <label className="kern-label" htmlFor={id}>
        {label}
      </label>
      {hint === undefined ? null : (
        <p className="kern-hint check__hint" id={hintId}>
          {hint}
        </p>
      )}
    </div>
  );
}
