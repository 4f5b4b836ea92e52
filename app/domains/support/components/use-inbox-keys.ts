import { useNavigate } from "@remix-run/react";
import { useEffect } from "react";

const TYPING = new Set(["INPUT", "TEXTAREA", "SELECT"]);

/** J and K move through the inbox, Enter opens the chosen request; everything works without them, too. */
export function useInboxKeys(folder: string, ids: readonly string[], selected: string | null): void {
  const navigate = useNavigate();
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      const target = event.target as HTMLElement;
      if (TYPING.has(target.tagName) || event.ctrlKey || event.metaKey || event.altKey) return;
      const index = selected ? ids.indexOf(selected) : -1;
      const step = { j: 1, k: -1 }[event.key];
      if (step !== undefined) {
        const next = ids[Math.min(Math.max(index + step, 0), ids.length - 1)];
        if (next) navigate(`?folder=${folder}&request=${next}`, { preventScrollReset: true, replace: true });
      } else if (event.key === "Enter" && selected && target === document.body) {
        navigate(`/advisor/requests/${selected}`);
      }
    };
    document.addEventListener("keydown", onKeyDown);
    return () => document.removeEventListener("keydown", onKeyDown);
  }, [folder, ids, selected, navigate]);
}
