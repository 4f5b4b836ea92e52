/**
 * Moments at which the server may die (power cut, kill -9) and nothing may be lost or done twice. tests/e2e/faults.spec.ts
 * kills it at each of them and looks what is there after the next start.
 */
export const FAULT_POINTS = [
  /** a person's step is written with all that follows from it, and not committed */
  "step.before_commit",
  /** the step is committed, its answer not sent and nobody woken */
  "step.after_commit",
  /** a handler has written what follows from an event, and not committed */
  "event.before_commit",
  /** a handler has committed, and the event still waits */
  "event.after_commit",
  /** due work is done, and not committed */
  "due.before_commit",
  /** due work is committed */
  "due.after_commit",
  /** a mail is claimed and has not left */
  "mail.after_claim",
  /** a mail has left, and is not marked sent */
  "mail.after_delivery",
  /** a part of an upload is kept, and the browser has not heard of it */
  "upload.after_chunk",
  /** a file lies in the store, and no row names it */
  "file.after_put",
] as const;
export type FaultPoint = (typeof FAULT_POINTS)[number];

// the routes are built into a file of their own with a copy of this module: both have to see the same
const ARMED = Symbol.for("fachkraeftelotse.faultPoint");
const place = globalThis as { [ARMED]?: FaultPoint | null };

/** From now on the process kills itself when it comes to this point; for tests, by the variable FAULT_POINT. */
export function armFault(point: FaultPoint | null): void {
  place[ARMED] = point;
}

/** Marks a moment in the code at which the server may die. */
export function faultPoint(point: FaultPoint): void {
  if (point === place[ARMED]) process.kill(process.pid, "SIGKILL");
}
