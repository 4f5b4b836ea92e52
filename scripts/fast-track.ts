import { readFileSync } from "node:fs";
import { berlinDay } from "#app/domains/calendar/index.ts";
import {
  checkFastTrack,
  INPUT_LIMITS,
  inputError,
  isRefused,
  parseJson,
  type FastTrackAnswer,
} from "#app/domains/immigration/index.ts";
import { systemClock } from "#app/platform/clock.ts";

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

/** One answer as JSON; remembers a refusal for the exit code. */
function print(answer: FastTrackAnswer): string {
  if (isRefused(answer)) process.exitCode = 2;
  return JSON.stringify(answer);
}

/** The output piece by piece: a long array of answers is larger than memory should hold. */
function* output(input: Input): Generator<string, void> {
  if (!input.ok) {
    yield `${print({ errors: input.errors })}\n`;
    return;
  }
  const facts = input.value;
  if (!Array.isArray(facts)) {
    yield `${print(checkFastTrack(facts, { today }))}\n`;
    return;
  }
  let separator = "[";
  for (const entry of facts as unknown[]) {
    yield separator + print(checkFastTrack(entry, { today }));
    separator = ",\n";
  }
  yield facts.length === 0 ? "[]\n" : "]\n";
}

// Files and pipes are written before write() returns, so no more than one answer waits in memory.
for (const piece of output(readInput(process.argv[2]))) process.stdout.write(piece);
