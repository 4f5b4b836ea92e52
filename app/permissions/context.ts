import type { PlainDate } from "#app/domains/calendar/index.ts";
import type { Locale } from "#app/i18n/locale.ts";
import type { Clock } from "#app/platform/clock.ts";
import type { Role } from "#app/platform/database/generated/enums.ts";
import type { FileStore } from "#app/platform/files/types.ts";
import type { AppAbility } from "./ability.ts";
import type { ModelName } from "./models.ts";
import type { GuardedDb, GuardedTx } from "./guard/types.ts";

/** One live membership: who acts for whom. Exactly the tenant column of the role is set. */
export interface PrincipalMembership {
  role: Role;
  centerId: string | null;
  companyId: string | null;
  partnerId: string | null;
  candidateId: string | null;
}

/** The signed-in person with their live memberships. */
export interface Principal {
  userId: string;
  name: string;
  email: string;
  locale: string;
  /** whether a second factor is set up */
  twoFactor: boolean;
  memberships: readonly PrincipalMembership[];
}

/** Who asks, what they may, and the only database they reach. Made once per request or job. */
export interface Ctx {
  user: Principal | null;
  ability: AppAbility;
  db: GuardedDb;
  locale: Locale;
  /** the instant of the request; the same for everything in it */
  now: Date;
  /** the legal day of `now` in Europe/Berlin */
  today: PlainDate;
  clock: Clock;
  requestId: string;
  files: FileStore;
  /**
   * The same person looking through the eyes of another: reads what both may read, writes nothing, and stands in the
   * audit log with the row that is looked at.
   */
  seeAs(eyes: Eyes, at: { model: ModelName; row: Readonly<Record<string, unknown>> }): Promise<UserCtx>;
}

/** Whose eyes: any member of a company, or one candidate. */
export type Eyes = { role: "HR_MEMBER"; companyId: string } | { role: "CANDIDATE"; candidateId: string };

/** The context of a signed-in person. */
export interface UserCtx extends Ctx {
  user: Principal;
}

/** What an event handler or due work gets: one transaction with the rights of its purpose. */
export interface HandlerCtx {
  tx: GuardedTx;
  now: Date;
  /** the legal day of `now` in Europe/Berlin */
  today: PlainDate;
}

export type { GuardedDb, GuardedTx } from "./guard/types.ts";
