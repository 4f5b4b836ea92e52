import { useActionData } from "@remix-run/react";
import { useState } from "react";
import { stateOfForm, type FormState } from "./form-state.ts";

/**
 * The refusal this form last met. The router drops an action's answer as soon as it reads the page anew (as after a
 * conflict); the form keeps it until it is sent again (`forget`) or another form of the page is answered.
 */
export function useRefusal(formId: string): { state: FormState | undefined; forget(): void } {
  const answer = useActionData<unknown>() ?? undefined;
  const [forgotten, setForgotten] = useState<unknown>();
  const [kept, setKept] = useState<FormState>();
  const isNew = answer !== undefined && answer !== forgotten;
  const current = isNew ? stateOfForm(answer, formId) : kept;
  if (current !== kept) setKept(current);
  return {
    state: current,
    forget: () => {
      setForgotten(answer);
      setKept(undefined);
    },
  };
}
