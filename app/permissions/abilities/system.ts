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
  /** what an invitation, a one-time code or a registration brings about: accounts and memberships */
  accounts: (allow: Allow) => {
    allow(["read", "create", "update"], ["User", "Membership", "Invitation"]);
    // the tenant a membership leads to
    allow("read", ["Company", "Center", "PartnerBody", "CandidateProfile"]);
  },
  /** does work that has become due */
  due: (allow: Allow) => {
    allow(["read", "create", "update"], "DueWork");
  },
  /** tells which stored files no document names */
  sweep: (allow: Allow) => {
    allow("read", "Document");
  },
  /** stores a company that asks to be verified, with the first person who manages it */
  register_company: (allow: Allow) => {
    allow("read", ["Center", "ServiceArea", "User"]);
    allow(["read", "create"], "Company", { state: "PENDING" });
    allow(["read", "create"], "Establishment", { company: { is: { state: "PENDING" } } });
    allow(["read", "create"], "Membership", { role: "HR_ADMIN" });
    allow(["read", "create"], "Invitation", { role: "HR_ADMIN" });
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
