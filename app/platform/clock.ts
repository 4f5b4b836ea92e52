/** The only clock: everything else is given an instant or asks this. */
export interface Clock {
  /** The present instant. */
  now(): Date;
}

/** Milliseconds of a day of 24 hours; legal days are counted by domains/calendar. */
export const DAY_MS = 24 * 60 * 60 * 1000;

/** The machine's clock. */
export const systemClock: Clock = { now: () => new Date() };

/** A clock that shows `start` now and goes on from there: the application as it will be on a later day. */
export function clockFrom(start: Date): Clock {
  const ahead = start.getTime() - Date.now();
  return { now: () => new Date(Date.now() + ahead) };
}

/** A clock that stands where it is put; tests and the demo's story move it. */
export function movableClock(start: Date): Clock & { moveTo(instant: Date): void } {
  let present = start;
  return {
    now: () => new Date(present),
    moveTo: (instant) => {
      present = instant;
    },
  };
}
