import { Button, type ButtonVariant } from "../button.tsx";
import type { ReactNode } from "react";

interface SubmitButtonProps {
  name: string;
  value: string;
  variant?: ButtonVariant;
  /** sends without checking first: for "add another" and "search", which keep an unfinished form */
  unchecked?: boolean;
  children: ReactNode;
}

/**
 * A second way to send the form around it. `name="intent"` asks for another intent than the form's own.
 */
export function SubmitButton({ unchecked = false, variant = "secondary", ...props }: SubmitButtonProps) {
  return (
    <Button type="submit" name={props.name} value={props.value} variant={variant} formNoValidate={unchecked}>
      {props.children}
    </Button>
  );
}
