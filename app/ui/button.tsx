import { Link, type LinkProps } from "@remix-run/react";
import type { ButtonHTMLAttributes, ReactNode } from "react";

export type ButtonVariant = "primary" | "secondary" | "danger" | "quiet";

interface ButtonProps extends Omit<ButtonHTMLAttributes<HTMLButtonElement>, "style"> {
  variant?: ButtonVariant;
  /** sent already: says so, and takes no second press */
  busy?: boolean;
  children: ReactNode;
}

const CLASS: Record<ButtonVariant, string> = {
  primary: "kern-btn kern-btn--primary",
  secondary: "kern-btn kern-btn--secondary",
  danger: "kern-btn kern-btn--secondary button--danger",
  quiet: "kern-btn kern-btn--tertiary",
};

/** KERN's button. A page has one primary button. */
export function Button({ variant = "secondary", busy = false, children, className, ...rest }: ButtonProps) {
  return (
    <button
      type="button"
      {...rest}
      className={[CLASS[variant], className].filter(Boolean).join(" ")}
      aria-disabled={busy || rest["aria-disabled"] || undefined}
    >
      <span className="kern-label">{children}</span>
    </button>
  );
}

interface LinkButtonProps extends Omit<LinkProps, "style"> {
  variant?: ButtonVariant;
}

/** A link that looks like a button: for going somewhere, not for doing something. */
export function LinkButton({ variant = "secondary", children, className, ...rest }: LinkButtonProps) {
  return (
    <Link {...rest} className={[CLASS[variant], className].filter(Boolean).join(" ")}>
      <span className="kern-label">{children}</span>
    </Link>
  );
}
