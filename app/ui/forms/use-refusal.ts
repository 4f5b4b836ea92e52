import { useActionData } from "@remix-run/react";
import { useState } from "react";
import { stateOfForm, type FormState } from "./form-state.ts";

/**
 * The refusal this form last met. The router drops an action's answer as soon as it reads the page anew (as after a
 * conflict); the form keeps it until it is sent again with success, or another form of the page is answered.
 */
export function useRefusal(formId: string): { state: FormState | undefined; forget(): void } {
  const answer = useActionData<unknown>() ?? undefined;
  const now = stateOfForm(answer, formId);
  const [kept, setKept] = useState(now);
  const current = answer === undefined ? kept : now;
  if (current !== kept) setKept(current);
  return { state: current, forget: () => setKept(undefined) };
}
