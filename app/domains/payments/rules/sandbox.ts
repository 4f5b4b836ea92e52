import type { SandboxState } from "#app/platform/database/generated/enums.ts";

/** What somebody can make of a payment on the sandbox's page. */
export const OUTCOMES = ["success", "decline", "cancel", "delay", "delay_decline", "duplicate"] as const;
export type Outcome = (typeof OUTCOMES)[number];

/** What follows from an outcome: the payment's state, the notice for the merchant, and what is settled later. */
export interface Chosen {
  state: SandboxState;
  notice: "pending" | "paid" | "declined" | "cancelled";
  /** how often the same notice is sent */
  copies: number;
  later: "paid" | "declined" | null;
}

const chosen = (state: SandboxState, notice: Chosen["notice"], more: Partial<Chosen> = {}): Chosen => ({
  ...{ state, notice, copies: 1, later: null },
  ...more,
});

const FOLLOWS: Readonly<Record<Outcome, Chosen>> = {
  success: chosen("PAID", "paid"),
  decline: chosen("DECLINED", "declined"),
  cancel: chosen("CANCELLED", "cancelled"),
  delay: chosen("PENDING", "pending", { later: "paid" }),
  delay_decline: chosen("PENDING", "pending", { later: "declined" }),
  duplicate: chosen("PAID", "paid", { copies: 2 }),
};

/** What an outcome makes of a payment; null when it has had one. */
export const choose = (state: SandboxState, outcome: Outcome): Chosen | null =>
  state === "OPEN" ? FOLLOWS[outcome] : null;

/** What the passing of time makes of a delayed payment; null when it is none. */
export const settle = (state: SandboxState, later: "paid" | "declined"): Chosen | null =>
  state === "PENDING" ? FOLLOWS[later === "paid" ? "success" : "decline"] : null;
