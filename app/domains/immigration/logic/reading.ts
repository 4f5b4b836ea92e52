import type { FactPath } from "../facts/schema.ts";

/*
 * What a rule reads is noted while somebody wants to know it. Rules are pure: what they say follows from the day and
 * from the facts they read, in an order that follows from these facts as well.
 */

const read: FactPath[] = [];
let listeners = 0;

/** Notes that a fact is read. */
export function noteRead(path: FactPath): void {
  if (listeners > 0) read.push(path);
}

/** Does something and gives the facts it read on the way, each once, in order; they count for whoever listens outside, too. */
export function listen<Result>(work: () => Result): { result: Result; paths: readonly FactPath[] } {
  const first = read.length;
  listeners += 1;
  try {
    const result = work();
    return { result, paths: [...new Set(read.slice(first))] };
  } finally {
    listeners -= 1;
    if (listeners === 0) read.length = 0;
  }
}
