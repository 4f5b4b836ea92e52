import { useId } from "react";

interface FilterSelectProps {
  name: string;
  label: string;
  value: string | null;
  choices: readonly { value: string; label: string }[];
  /** the word for no filter; without it something is always chosen */
  any?: string;
}

/** One thing a list can be narrowed to, in a form that is sent by GET. */
export function FilterSelect({ name, label, value, choices, any }: FilterSelectProps) {
  const id = useId();
  return (
    <div className="kern-form-input">
      <label className="kern-label" htmlFor={id}>
        {label}
      </label>
      <div className="kern-form-input__select-wrapper">
        <select id={id} name={name} defaultValue={value ?? ""} className="kern-form-input__select">
          {any === undefined ? null : <option value="">{any}</option>}
          {choices.map((choice) => (
            <option key={choice.value} value={choice.value}>
              {choice.label}
            </option>
          ))}
        </select>
      </div>
    </div>
  );
}
