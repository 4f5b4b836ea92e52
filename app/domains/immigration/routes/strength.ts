import type { Grade } from "./types.ts";

const ORDER: Record<Grade, number> = {
  none_needed: 0,
  wird: 1,
  ist_zu_erteilen: 1,
  soll: 2,
  regel: 2,
  kann: 3,
};

/** How strong a way is: a right at hand (0), an entitlement, what the authority shall do, what it may do (3). */
export function strengthOf(grade: Grade): number {
  return ORDER[grade];
}
