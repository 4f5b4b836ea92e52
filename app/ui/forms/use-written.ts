import { useEffect, useMemo, useState } from "react";
import { get } from "react-hook-form";
import { asText, useFormContext } from "./form-context.ts";

/** Long enough that nobody is talked to in the middle of a word. */
const PAUSE_MS = 700;

/**
 * What stands in some fields of this form, as text; lists one entry per line. At first what the page came with, so that
 * it is there without JavaScript, too; then what is being written, each time after a pause.
 *
 * @param names the same array at each call
 */
export function useWritten<const Name extends string>(
  names: readonly Name[],
): Readonly<Record<Name, string>> {
  const { id, state, defaults } = useFormContext();
  const atFirst = useMemo(
    () => textsOf(names, (name) => (state ? state.values[name] : get(defaults, name))),
    [names, state, defaults],
  );
  const [written, setWritten] = useState<Readonly<Record<Name, string>>>();

  useEffect(() => {
    const form = document.getElementById(id);
    if (!(form instanceof HTMLFormElement)) return;
    const read = () => {
      const data = new FormData(form);
      const now = textsOf(names, (name) => data.get(name));
      setWritten((before) => (before && names.every((name) => before[name] === now[name]) ? before : now));
    };
    let pause: ReturnType<typeof setTimeout> | undefined;
    const wait = () => {
      clearTimeout(pause);
      pause = setTimeout(read, PAUSE_MS);
    };
    // what was typed before the scripts came
    read();
    form.addEventListener("input", wait);
    return () => {
      clearTimeout(pause);
      form.removeEventListener("input", wait);
    };
  }, [id, names]);

  return written ?? atFirst;
}

function textsOf<Name extends string>(
  names: readonly Name[],
  valueOf: (name: Name) => unknown,
): Record<Name, string> {
  const texts = names.map((name) => {
    const value = valueOf(name);
    return [name, Array.isArray(value) ? value.join("\n") : asText(value)] as const;
  });
  return Object.fromEntries(texts) as Record<Name, string>;
}
