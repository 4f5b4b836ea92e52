import { readFileSync } from "node:fs";
import { computeDeadline, parseDeadlineRequest, type Deadline } from "#app/domains/calendar/index.ts";

/*
 * npm run --silent deadlines -- <file, or - for standard input>
 * Reads an array of deadline requests and prints an array of results in the same order. Exit 0, or 2 if anything was
 * refused: then { "errors": [...] } stands in place of the refused request, or of the whole answer.
 */

type Refusal = { errors: { path: string; code: string; message: string }[] };

const MAX_BYTES = 16 * 1024 * 1024;

const MESSAGES: Record<string, string> = {
  unknown_key: "This key is not known.",
  wrong_type: "The value is missing or of the wrong type.",
  invalid_value: "The value is not allowed here.",
  invalid_date: "This is no calendar day of the form YYYY-MM-DD.",
  unknown_code: "This code or place is not in the table.",
  out_of_range: "The value is outside the range that can be computed.",
  too_long: "The text is longer than 200 characters.",
  too_big: "The input is larger than 16 MB.",
};

function refusal(errors: { path: string; code: string }[]): Refusal {
  return { errors: errors.map(({ path, code }) => ({ path, code, message: MESSAGES[code] ?? code })) };
}

function answer(value: unknown): Deadline | Refusal {
  const parsed = parseDeadlineRequest(value);
  return parsed.ok ? computeDeadline(parsed.request) : refusal(parsed.errors);
}

function readRequests(source: string | undefined): unknown[] | Refusal {
  if (source === undefined) return refusal([{ path: "", code: "invalid_value" }]);
  try {
    const bytes = readFileSync(source === "-" ? 0 : source);
    if (bytes.byteLength > MAX_BYTES) return refusal([{ path: "", code: "too_big" }]);
    const requests: unknown = JSON.parse(bytes.toString("utf8"));
    return Array.isArray(requests) ? requests : refusal([{ path: "", code: "wrong_type" }]);
  } catch {
    return refusal([{ path: "", code: "invalid_value" }]);
  }
}

const requests = readRequests(process.argv[2]);
const output = Array.isArray(requests) ? requests.map(answer) : requests;
const refused = Array.isArray(output) ? output.some((entry) => "errors" in entry) : true;
process.exitCode = refused ? 2 : 0;
process.stdout.write(`${JSON.stringify(output, null, 2)}\n`);
