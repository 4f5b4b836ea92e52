import { once } from "node:events";
import { readFileSync } from "node:fs";
import { berlinDay } from "#app/domains/calendar/index.ts";
import { checkEach, INPUT_LIMITS, inputError, isRefused, parseJson } from "#app/domains/immigration/index.ts";
import { systemClock } from "#app/platform/clock.ts";
import { gathered, jsonWriter } from "./lib/fast-track-answers.ts";

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

/** What is common to the facts of so many checks is worked out once, then forgotten: memory has an end. */
const CHECKED_TOGETHER = 1000;
const OUTPUT_BUFFER = 1024 * 1024;

function* portionsOf(facts: readonly unknown[]): Generator<readonly unknown[], void> {
  for (let first = 0; first < facts.length; first += CHECKED_TOGETHER) {
    yield facts.slice(first, first + CHECKED_TOGETHER);
  }
}

const output = gathered(OUTPUT_BUFFER, (bytes) => process.stdout.write(bytes));

async function answerAll(facts: readonly unknown[]): Promise<void> {
  let separator = "";
  for (const portion of portionsOf(facts)) {
    const write = jsonWriter(output.take);
    checkEach(portion, { today }, (answer) => {
      if (isRefused(answer)) process.exitCode = 2;
      output.take(separator);
      write(answer);
      separator = ",\n";
    });
    // whoever reads slowly is waited for
    if (process.stdout.writableNeedDrain) await once(process.stdout, "drain");
  }
}

const input = readInput(process.argv[2]);
if (!input.ok) {
  process.exitCode = 2;
  output.take(JSON.stringify({ errors: input.errors }));
} else if (Array.isArray(input.value)) {
  output.take("[");
  await answerAll(input.value);
  output.take("]");
} else await answerAll([input.value]);
output.take("\n");
output.end();
