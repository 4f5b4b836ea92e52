import { useActionData, useNavigation } from "@remix-run/react";
import { useEffect, useRef } from "react";
import { FORM_FIELD, stateOfForm } from "./form-state.ts";

interface Sending {
  /** whether the form is on its way to the server */
  sending: boolean;
  /** says yes once per sending: a second press before the answer, however quick, is none */
  mayPost(): boolean;
}

/** Options for `submit`: "sending" is shown before anything else, so that no answer, however quick, is overlooked. */
export const AT_ONCE = { flushSync: true } as const;

/** Follows the form with this id (the hidden field it carries) to the server and back; then says how it went. */
export function useSending(formId: string, answered?: (refused: boolean) => void): Sending {
  const { state, formData } = useNavigation();
  const answer = useActionData<unknown>();
  const sending = state !== "idle" && formData?.get(FORM_FIELD) === formId;
  const was = useRef(false);
  const pressed = useRef(false);
  useEffect(() => {
    if (was.current && !sending) {
      pressed.current = false;
      answered?.(stateOfForm(answer, formId) !== undefined);
    }
    was.current = sending;
  });
  return {
    sending,
    mayPost: () => {
      if (pressed.current) return false;
      pressed.current = true;
      return true;
    },
  };
}
