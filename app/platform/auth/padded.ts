import { setTimeout as sleep } from "node:timers/promises";

/**
 * Runs `work` and answers after `milliseconds` at the earliest, so that the time of an answer does
 * not tell whether an address is known.
 */
export async function takingAtLeast<T>(milliseconds: number, work: () => Promise<T>): Promise<T> {
  const [result] = await Promise.all([work(), sleep(milliseconds)]);
  return result;
}
