/** Why input was refused. */
export type InputErrorCode =
  | "unknown_key"
  | "wrong_type"
  | "invalid_value"
  | "invalid_date"
  | "unknown_code"
  | "out_of_range"
  | "contradiction"
  | "too_long"
  | "too_deep"
  | "too_big";

/** One refused place of the input: its dotted path ("" for the whole), a code, and a sentence for the developer. */
export interface InputError {
  path: string;
  code: InputErrorCode;
  message: string;
}

const MESSAGES: Record<InputErrorCode, string> = {
  unknown_key: "This key is not part of the facts.",
  wrong_type: "The value has the wrong type.",
  invalid_value: "The value is not one of those allowed here.",
  invalid_date: "This is no calendar day of the form YYYY-MM-DD.",
  unknown_code: "This code is not in its list.",
  out_of_range: "The number or day is outside the range that can be true.",
  contradiction: "This contradicts another fact.",
  too_long: "The text or list is too long.",
  too_deep: "The input is nested too deeply.",
  too_big: "The input is too big.",
};

/** An error with its sentence. */
export function inputError(path: string, code: InputErrorCode): InputError {
  return { path, code, message: MESSAGES[code] };
}

/** What input may measure at most; the HTTP door and the command refuse more before parsing. */
export const INPUT_LIMITS = {
  bodyBytes: 64 * 1024,
  commandBytes: 16 * 1024 * 1024,
  depth: 10,
  stringLength: 200,
  listLength: 50,
} as const;
