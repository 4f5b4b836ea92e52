import { useNavigation } from "@remix-run/react";
import { useEffect, useRef } from "react";
import { FORM_FIELD } from "./form-state.ts";

/** Options for `submit`: "sending" is shown before anything else, so that no answer, however quick, is overlooked. */
export const AT_ONCE = { flushSync: true } as const;

interface Sending {
  /** whether the form is on its way to the server */
  sending: boolean;
  /** says yes once per sending: a second press before the answer, however quick, is none */
  mayPost(): boolean;
}

/** Follows the form with this id (the hidden field it carries) to the server and back, and then calls `answered`. */
export function useSending(formId: string, answered?: () => void): Sending {
  const { state, formData } = useNavigation();
  const sending = state !== "idle" && formData?.get(FORM_FIELD) === formId;
  const was = useRef(false);
  const pressed = useRef(false);
  useEffect(() => {
    if (was.current && !sending) {
      pressed.current = false;
      answered?.();
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
