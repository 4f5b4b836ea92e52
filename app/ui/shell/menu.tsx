import { useLocation } from "@remix-run/react";
import { useEffect, useRef, type ReactNode } from "react";

interface MenuProps {
  /** what stands on the button */
  label: ReactNode;
  /** the button's name where its text alone says too little */
  name?: string;
  className?: string;
  children: ReactNode;
}

/** A menu as <details>: opens without scripts; with them it closes on Escape, on a press elsewhere and on leaving. */
export function Menu({ label, name, className = "", children }: MenuProps) {
  const menu = useRef<HTMLDetailsElement>(null);
  const { key } = useLocation();

  useEffect(() => {
    if (menu.current) menu.current.open = false;
  }, [key]);
  useEffect(() => {
    const closeFrom = (event: Event) => {
      const { current } = menu;
      if (!current?.open) return;
      if (event instanceof KeyboardEvent) {
        if (event.key !== "Escape") return;
        current.querySelector("summary")?.focus();
      } else if (current.contains(event.target as Node)) return;
      current.open = false;
    };
    document.addEventListener("pointerdown", closeFrom);
    document.addEventListener("keydown", closeFrom);
    return () => {
      document.removeEventListener("pointerdown", closeFrom);
      document.removeEventListener("keydown", closeFrom);
    };
  }, []);

  return (
    <details ref={menu} className={`menu ${className}`.trim()}>
      <summary aria-label={name}>{label}</summary>
      <div className="menu__body">{children}</div>
    </details>
  );
}
