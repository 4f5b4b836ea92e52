import { Form, Link } from "@remix-run/react";
import { useId } from "react";
import { Button } from "./button.tsx";

interface SearchFormProps {
  /** what is searched, such as "Name oder Ort" */
  label: string;
  submitLabel: string;
  /** the text that was searched; empty shows no way back */
  value: string;
  /** what stays in the address beside the text, such as a filter */
  keep?: Readonly<Record<string, string | null>>;
  resetLabel: string;
}

/** Searches a list by `?q=`: the answer has an address, and works without JavaScript. */
export function SearchForm({ label, submitLabel, value, keep = {}, resetLabel }: SearchFormProps) {
  const id = useId();
  const kept = Object.entries(keep).filter((entry): entry is [string, string] => entry[1] !== null);
  return (
    <Form method="get" role="search" className="search" key={value}>
      {kept.map(([name, text]) => (
        <input key={name} type="hidden" name={name} value={text} />
      ))}
      <label className="kern-label" htmlFor={id}>
        {label}
      </label>
      <div className="search__row">
        <input id={id} name="q" type="search" defaultValue={value} className="kern-form-input__input" />
        <Button type="submit">{submitLabel}</Button>
        {value === "" ? null : <Link to={`?${new URLSearchParams(kept)}`}>{resetLabel}</Link>}
      </div>
    </Form>
  );
}
