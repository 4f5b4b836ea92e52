import type { UserCtx } from "#app/permissions/context.ts";
import type { EntryParty } from "#app/platform/database/generated/enums.ts";

/** Who an entry comes from, and that nobody has compared it with the papers since. */
export interface Made {
  madeByParty: EntryParty;
  madeById: string;
  madeByName: string | null;
  madeAt: Date;
  checkedById: null;
  checkedByName: null;
  checkedAt: null;
}

/**
 * What every write of an entry sets: its writer, and no check, for a check is of what stood there before. The
 * person's own name is left out: companies read entries before consent.
 */
export function madeBy({ user, now }: Pick<UserCtx, "user" | "now">, candidateId: string): Made {
  const own = user.memberships.some((one) => one.role === "CANDIDATE" && one.candidateId === candidateId);
  return {
    madeByParty: own ? "CANDIDATE" : "CENTER",
    madeById: user.userId,
    madeByName: own ? null : user.name,
    madeAt: now,
    checkedById: null,
    checkedByName: null,
    checkedAt: null,
  };
}
