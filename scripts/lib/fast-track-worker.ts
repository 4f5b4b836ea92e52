import { parentPort } from "node:worker_threads";
import { answerEach } from "./fast-track-answers.ts";
import type { Portion, Written } from "./fast-track-parallel.ts";

// One of several processors of a long array: takes portions until it is ended.
parentPort?.on("message", ({ index, facts, today }: Portion) => {
  const { json, isAnyRefused } = answerEach(facts, today);
  // a buffer of its own, for Buffer.from() may hand out a piece of a shared one, which cannot be given away
  const bytes = new TextEncoder().encode(json);
  parentPort?.postMessage({ index, bytes, isAnyRefused } satisfies Written, [bytes.buffer]);
});
