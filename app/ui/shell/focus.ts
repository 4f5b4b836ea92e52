import { useLocation } from "@remix-run/react";
import { useEffect, useRef } from "react";

/**
 * After a page change without reload the focus goes to the new page's h1, so that a screen reader says where
 * one is and the Tab key goes on from there. A changed query or a jump mark is no page change.
 */
export function useFocusAfterNavigation(): void {
  const { pathname } = useLocation();
  const previous = useRef(pathname);
  useEffect(() => {
    if (previous.current === pathname) return;
    previous.current = pathname;
    const heading = document.querySelector<HTMLElement>("main h1");
    if (!heading) return;
    heading.tabIndex = -1;
    heading.focus({ preventScroll: true });
  }, [pathname]);
}
