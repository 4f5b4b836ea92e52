import type { ReactNode } from "react";
import { Sign, type SignName } from "./sign.tsx";

export type Tone = "neutral" | "info" | "success" | "warning" | "danger";

/** A short word of state with its sign, such as "✓ erfüllt". */
export function Badge({
  tone = "neutral",
  sign,
  children,
}: {
  tone?: Tone;
  sign?: SignName;
  children: ReactNode;
}) {
  return (
    <span className={`kern-badge kern-badge--small badge badge--${tone}`}>
      {sign === undefined ? null : <Sign name={sign} />}
      <span className="kern-label">{children}</span>
    </span>
  );
}
