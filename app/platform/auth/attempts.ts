import type { Clock } from "#app/platform/clock.ts";

/** Counts failures per key inside a sliding window, in memory: one process serves the application. */
export interface AttemptLimiter {
  /** false when the key has used up its failures */
  allowed(key: string): boolean;
  /** notes a failure */
  failed(key: string): void;
  /** forgets the failures of a key, after a success */
  succeeded(key: string): void;
}

const MAX_KEYS = 10_000;

/**
 * A limiter of `max` failures per `windowSeconds`. Only failures count, so a person (or a test)
 * that signs in correctly a hundred times is never locked out.
 */
export function attemptLimiter(clock: Clock, rule: { max: number; windowSeconds: number }): AttemptLimiter {
  const failures = new Map<string, number[]>();
  const recent = (key: string): number[] => {
    const since = clock.now().getTime() - rule.windowSeconds * 1000;
    const times = (failures.get(key) ?? []).filter((time) => time > since);
    if (times.length === 0) failures.delete(key);
    return times;
  };
  return {
    allowed: (key) => recent(key).length < rule.max,
    failed: (key) => {
      const times = recent(key);
      failures.delete(key);
      failures.set(key, [...times, clock.now().getTime()]);
      // the oldest key goes first: memory stays bounded however many addresses are tried
      if (failures.size > MAX_KEYS) {
        const oldest = failures.keys().next().value;
        if (oldest !== undefined) failures.delete(oldest);
      }
    },
    succeeded: (key) => {
      failures.delete(key);
    },
  };
}
