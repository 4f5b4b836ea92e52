import { useEffect, useState } from "react";
import { z } from "zod";
import { useFormContext } from "./form-context.ts";

/** Long enough that a sentence is one save and not twenty. */
const PAUSE_MS = 2_000;
const FIRST_RETRY_MS = 5_000;
const LONGEST_RETRY_MS = 60_000;

const answerSchema = z.object({ at: z.iso.datetime() });

/** How far the last try came: kept at an instant, not reached, refused for good, or saved elsewhere already. */
export type Kept = { at: string } | "failed" | "refused" | "over" | null;

interface KeepOptions {
  /** takes the form's fields by POST, and answers `{ at }`; 409 once the form itself is saved */
  door: string;
  /** what goes with the fields */
  extra: Readonly<Record<string, string>>;
  /** where a reload finds it again, if not here */
  address?: string;
}

/** Keeps what is being typed into the form around it on the server, each time after a pause; tries again by itself. */
export function useKept({ door, extra, address }: KeepOptions): Kept {
  const { id } = useFormContext();
  const [kept, setKept] = useState<Kept>(null);
  const more = new URLSearchParams(extra).toString();

  useEffect(() => {
    const form = document.getElementById(id);
    if (!(form instanceof HTMLFormElement)) return;
    return keepForm(form, { door, more, told: setKept, firstKept: () => remember(address) });
  }, [id, door, more, address]);
  return kept;
}

/** The router keeps its own notes beside the address; they stay. */
function remember(address: string | undefined): void {
  if (address !== undefined) window.history.replaceState(window.history.state, "", address);
}

interface Keeping {
  door: string;
  more: string;
  told(kept: Kept): void;
  firstKept(): void;
}

/** Watches a form until the returned function is called. One request at a time, so that the last word is the latest. */
function keepForm(form: HTMLFormElement, { door, more, told, firstKept }: Keeping): () => void {
  const read = () => {
    const texts = [...new FormData(form)].filter(
      (entry): entry is [string, string] => typeof entry[1] === "string",
    );
    return new URLSearchParams(
      [...texts, ...new URLSearchParams(more)].filter(([name]) => name !== "intent"),
    );
  };
  let stored = read().toString();
  let timer: ReturnType<typeof setTimeout> | undefined;
  let retry = FIRST_RETRY_MS;
  let busy = false;
  let over = false;

  const later = (pause: number) => {
    clearTimeout(timer);
    if (!over) timer = setTimeout(() => void keep(), pause);
  };
  const keep = async (leaving = false) => {
    const body = read();
    const text = body.toString();
    if (over || busy || text === stored) return;
    clearTimeout(timer);
    busy = true;
    body.set("intent", "keep");
    const answer = await post(door, body, leaving);
    busy = false;
    if (over) return;
    if (answer === "failed") {
      later(retry);
      retry = Math.min(retry * 2, LONGEST_RETRY_MS);
    } else {
      retry = FIRST_RETRY_MS;
      stored = text;
      over = answer === "over";
      if (typeof answer === "object") firstKept();
      later(PAUSE_MS);
    }
    told(answer);
  };

  const typed = () => later(PAUSE_MS);
  const online = () => void keep();
  const hidden = () => {
    if (document.visibilityState === "hidden") void keep(true);
  };
  // what is being saved for good needs no keeping; a refusal is followed by more typing
  const sent = () => clearTimeout(timer);
  const watched = [
    [form, "input", typed],
    [form, "focusout", typed],
    [form, "submit", sent],
    [window, "online", online],
    [document, "visibilitychange", hidden],
  ] as const;
  for (const [target, name, listener] of watched) target.addEventListener(name, listener);
  return () => {
    over = true;
    clearTimeout(timer);
    for (const [target, name, listener] of watched) target.removeEventListener(name, listener);
  };
}

async function post(door: string, body: URLSearchParams, leaving: boolean): Promise<Exclude<Kept, null>> {
  try {
    // a redirect leads to the sign-in: nothing was kept
    const response = await fetch(door, { method: "POST", body, redirect: "manual", keepalive: leaving });
    if (response.status === 409) return "over";
    if (response.status === 400 || response.status === 413) return "refused";
    const answer = answerSchema.safeParse(response.ok ? await response.json() : null);
    return answer.success ? answer.data : "failed";
  } catch {
    return "failed";
  }
}
