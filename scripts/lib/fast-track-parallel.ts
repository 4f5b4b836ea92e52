import { availableParallelism } from "node:os";
import { Worker } from "node:worker_threads";
import type { PlainDate } from "#app/domains/calendar/index.ts";

/** Some facts of a long array. */
export interface Portion {
  index: number;
  facts: readonly unknown[];
  today: PlainDate;
}

/** The answers to a portion as JSON in UTF-8. */
export interface Written {
  index: number;
  bytes: Uint8Array<ArrayBuffer>;
  isAnyRefused: boolean;
}

/** An answer is 100 to 200 KB: a portion stays in the megabytes. */
const FACTS_IN_PORTION = 25;
/** More threads than this gain nothing, for one of them writes. */
const MOST_THREADS = 8;

/**
 * Answers a long array on all processors. Gives the portions' answers in the order of the facts, each as soon as it and
 * all before it are there. Rejects if a thread fails.
 */
export async function* answerInParallel(
  facts: readonly unknown[],
  today: PlainDate,
): AsyncGenerator<Written, void> {
  const portions: Portion[] = [];
  for (let first = 0; first < facts.length; first += FACTS_IN_PORTION) {
    const index = portions.length;
    portions.push({ index, facts: facts.slice(first, first + FACTS_IN_PORTION), today });
  }
  const answers = portions.map(() => Promise.withResolvers<Written>());
  // a failure is told where its portion is waited for
  for (const { promise } of answers) promise.catch(() => undefined);
  const threads = Math.min(portions.length, availableParallelism(), MOST_THREADS);
  const workers = Array.from({ length: threads }, () => {
    const worker = new Worker(new URL("./fast-track-worker.ts", import.meta.url));
    const takeNext = () => {
      const portion = portions.shift();
      if (portion !== undefined) worker.postMessage(portion);
    };
    worker.on("message", (written: Written) => {
      takeNext();
      answers[written.index]?.resolve(written);
    });
    worker.on("error", (error) => answers.forEach(({ reject }) => reject(error)));
    takeNext();
    return worker;
  });
  try {
    for (const { promise } of answers) yield await promise;
  } finally {
    await Promise.all(workers.map((worker) => worker.terminate()));
  }
}
