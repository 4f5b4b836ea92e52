import type { UserCtx } from "#app/permissions/context.ts";
import { notFound } from "#app/platform/errors.ts";

/** The center whose matters the signed-in person keeps; NotFoundError for who belongs to none. */
export function ownCenterId({ user }: Pick<UserCtx, "user">): string {
  return user.memberships.find(({ centerId }) => centerId !== null)?.centerId ?? notFound("Center");
}
