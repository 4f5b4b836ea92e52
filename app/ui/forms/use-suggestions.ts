import { useEffect, useRef, useState } from "react";
import { z } from "zod";
import type { Choice } from "./form-state.ts";

const answerSchema = z.object({
  choices: z.array(z.object({ value: z.string(), label: z.string(), hint: z.string().optional() })),
});

const PAUSE_MS = 200;
const MIN_LETTERS = 2;

/** Asks `url?q=…` after a short pause in typing; `null` while nothing is asked. Only the last question counts. */
export function useSuggestions(url: string): {
  choices: readonly Choice[] | null;
  search(text: string): void;
  close(): void;
} {
  const [choices, setChoices] = useState<readonly Choice[] | null>(null);
  const pending = useRef<AbortController>();

  const close = () => {
    pending.current?.abort();
    setChoices(null);
  };
  const search = (text: string) => {
    pending.current?.abort();
    if (text.trim().length < MIN_LETTERS) return setChoices(null);
    const controller = new AbortController();
    pending.current = controller;
    setTimeout(
      () => void ask(`${url}?${new URLSearchParams({ q: text })}`, controller.signal, setChoices),
      PAUSE_MS,
    );
  };
  useEffect(() => () => pending.current?.abort(), []);
  return { choices, search, close };
}

async function ask(
  url: string,
  signal: AbortSignal,
  answer: (choices: readonly Choice[] | null) => void,
): Promise<void> {
  if (signal.aborted) return;
  try {
    const response = await fetch(url, { signal, headers: { Accept: "application/json" } });
    const parsed = answerSchema.safeParse(response.ok ? await response.json() : null);
    if (!signal.aborted) answer(parsed.success ? parsed.data.choices : null);
  } catch {
    // Without suggestions the field is still a field: the server searches when the form is sent.
    if (!signal.aborted) answer(null);
  }
}
