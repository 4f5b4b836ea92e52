import { buildAbility } from "../ability.ts";
import type { Allow, AppAbility } from "../ability.ts";

const PURPOSES = {
  /** hands events to their handlers, each once */
  outbox: (allow: Allow) => {
    allow(["read", "update"], "OutboxEvent");
    allow(["read", "create"], "EventHandling");
  },
  /** sends what is due */
  mail: (allow: Allow) => {
    allow(["read", "update"], "MailMessage");
  },
  /** does work that has become due */
  due: (allow: Allow) => {
    allow(["read", "create", "update"], "DueWork");
  },
};

type PlainPurpose = keyof typeof PURPOSES;

/** What the house does by itself. `report` reads the figures of one center. */
export type SystemPurpose = PlainPurpose | { purpose: "report"; centerId: string };

/** What the house may do for one purpose, and no more. */
export function systemAbility(purpose: SystemPurpose, _now: Date): AppAbility {
  if (typeof purpose === "string") return buildAbility(PURPOSES[purpose]);
  return buildAbility(() => undefined);
}

/** How the audit log names it. */
export function systemRole(purpose: SystemPurpose): string {
  return `system:${typeof purpose === "string" ? purpose : purpose.purpose}`;
}
