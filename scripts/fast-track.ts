import { readFileSync } from "node:fs";
import { berlinDay } from "#app/domains/calendar/index.ts";
import { INPUT_LIMITS, inputError, parseJson } from "#app/domains/immigration/index.ts";
import { systemClock } from "#app/platform/clock.ts";
import { answerEach, SEPARATOR } from "./lib/fast-track-answers.ts";
import { answerInParallel } from "./lib/fast-track-parallel.ts";

/*
 * npm run --silent fast-track -- <file, or - for standard input>
 * Reads the facts of one check, or an array of them, and prints the answer as JSON, an array in the same order. Exit 0,
 * or 2 if anything was refused: then { "errors": [...] } stands in its place. Needs neither database nor built app.
 */

const today = berlinDay(systemClock.now());

type Input = { ok: true; value: unknown } | { ok: false; errors: ReturnType<typeof inputError>[] };

function readInput(source: string | undefined): Input {
  if (source === undefined) return { ok: false, errors: [inputError("", "invalid_value")] };
  let bytes: Buffer;
  try {
    bytes = readFileSync(source === "-" ? 0 : source);
  } catch {
    return { ok: false, errors: [inputError("", "invalid_value")] };
  }
  if (bytes.byteLength > INPUT_LIMITS.commandBytes) return { ok: false, errors: [inputError("", "too_big")] };
  return parseJson(bytes.toString("utf8"));
}

/** To start threads pays from here on. */
const MANY = 100;

/** The output piece by piece: a long array of answers is larger than memory should hold. */
async function* output(input: Input): AsyncGenerator<string | Uint8Array, void> {
  if (!input.ok) {
    process.exitCode = 2;
    yield `${JSON.stringify({ errors: input.errors })}\n`;
    return;
  }
  const isArray = Array.isArray(input.value);
  const facts: readonly unknown[] = isArray ? (input.value as unknown[]) : [input.value];
  if (isArray) yield "[";
  if (facts.length < MANY) {
    const { json, isAnyRefused } = answerEach(facts, today);
    if (isAnyRefused) process.exitCode = 2;
    yield json;
  } else {
    for await (const { index, bytes, isAnyRefused } of answerInParallel(facts, today)) {
      if (isAnyRefused) process.exitCode = 2;
      if (index > 0) yield SEPARATOR;
      yield bytes;
    }
  }
  yield isArray ? "]\n" : "\n";
}

// Files and pipes are written before write() returns, so only what was answered meanwhile waits in memory.
for await (const piece of output(readInput(process.argv[2]))) process.stdout.write(piece);
