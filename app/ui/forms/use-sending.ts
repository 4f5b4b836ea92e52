import { useNavigation } from "@remix-run/react";
import { useEffect, useRef } from "react";
import { FORM_FIELD } from "./form-state.ts";

/** Whether the form with this id is on its way to the server. Set by a hidden field every form carries. */
export function useSending(formId: string): boolean {
  const { state, formData } = useNavigation();
  return state !== "idle" && formData?.get(FORM_FIELD) === formId;
}

/** Calls `then` each time sending has ended. */
export function useSent(sending: boolean, then: () => void): void {
  const was = useRef(false);
  useEffect(() => {
    if (was.current && !sending) then();
    was.current = sending;
  });
}
