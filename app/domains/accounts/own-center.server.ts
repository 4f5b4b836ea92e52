import type { UserCtx } from "#app/permissions/context.ts";
import type { Where } from "#app/permissions/guard/types.ts";
import { notFound } from "#app/platform/errors.ts";

/** The center whose matters the signed-in person keeps; NotFoundError for who belongs to none. */
export function ownCenterId({ user }: Pick<UserCtx, "user">): string {
  return user.memberships.find(({ centerId }) => centerId !== null)?.centerId ?? notFound("Center");
}

/** The centers in which the person advises: rights of other roles elsewhere show matters that are not theirs to act on. */
export function advisedCenters({ user }: Pick<UserCtx, "user">): string[] {
  return user.memberships.flatMap(({ role, centerId }) =>
    (role === "ADVISOR" || role === "CENTER_ADMIN") && centerId !== null ? [centerId] : [],
  );
}

/** Who advises in one of these centers, and can sign in. */
export const advisorsOf = (centerIds: readonly string[]): Where<"User"> => ({
  disabledAt: null,
  memberships: {
    some: { centerId: { in: [...centerIds] }, role: { in: ["ADVISOR", "CENTER_ADMIN"] }, endedAt: null },
  },
});

/** More colleagues than a center has. */
const MOST_ADVISORS = 100;

/** Who advises where the reader works, the reader too, by name: whom a request or a case can be given to. */
export function listAdvisors({ db, user }: UserCtx) {
  return db.user.findMany({
    where: advisorsOf(user.memberships.flatMap(({ centerId }) => centerId ?? [])),
    select: { id: true, name: true },
    orderBy: [{ name: "asc" }, { id: "asc" }],
    take: MOST_ADVISORS,
  });
}
