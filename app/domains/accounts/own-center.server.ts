import type { UserCtx } from "#app/permissions/context.ts";
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
