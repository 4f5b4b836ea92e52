import { useSyncExternalStore } from "react";

const never = () => () => undefined;

/** False on the server and for the first look in the browser, true as soon as scripts run. */
export function useHydrated(): boolean {
  return useSyncExternalStore(
    never,
    () => true,
    () => false,
  );
}
