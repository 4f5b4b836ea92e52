import { isLand, parsePlainDate } from "#app/domains/calendar/index.ts";
import { isIsco08UnitGroup, isKldb2010 } from "#app/domains/occupations/index.ts";
import { isCountry } from "./countries.ts";
import { INPUT_LIMITS, type InputErrorCode } from "./errors.ts";
import { FIRST_DAY, LAST_DAY, type CodeList, type Field } from "./fields.ts";

/** Tells of a refused value: the path below the field ("" or ".0") and the code. */
type Refuse = (below: string, code: InputErrorCode) => void;

const CODE_LISTS: Record<CodeList, (code: string) => boolean> = {
  country: isCountry,
  isco08: isIsco08UnitGroup,
  kldb2010: isKldb2010,
  land: isLand,
};

function textProblem(value: unknown): InputErrorCode | null {
  if (typeof value !== "string") return "wrong_type";
  return value.length > INPUT_LIMITS.stringLength ? "too_long" : null;
}

function codeProblem(value: unknown, list: CodeList): InputErrorCode | null {
  return textProblem(value) ?? (CODE_LISTS[list](value as string) ? null : "unknown_code");
}

function dateProblem(value: unknown): InputErrorCode | null {
  const problem = textProblem(value);
  if (problem !== null) return problem;
  const parsed = parsePlainDate(value as string);
  if (parsed === null) return "invalid_date";
  return parsed < FIRST_DAY || parsed > LAST_DAY ? "out_of_range" : null;
}

function numberProblem(value: unknown, max: number, decimals: number): InputErrorCode | null {
  if (typeof value !== "number" || !Number.isFinite(value)) return "wrong_type";
  if (value < 0 || value > max) return "out_of_range";
  const scale = 10 ** decimals;
  // 45934.20 * 100 is 4593420.000000001 in binary; dividing the rounded product finds the same number again.
  return Math.round(value * scale) / scale === value ? null : "invalid_value";
}

function singleProblem(field: Exclude<Field, { kind: "codes" }>, value: unknown): InputErrorCode | null {
  switch (field.kind) {
    case "boolean":
      return typeof value === "boolean" ? null : "wrong_type";
    case "date":
      return dateProblem(value);
    case "text":
      return textProblem(value);
    case "code":
      return codeProblem(value, field.list);
    case "choice":
      return textProblem(value) ?? (field.values.includes(value as string) ? null : "invalid_value");
    case "number":
      return numberProblem(value, field.max, field.decimals);
  }
}

/** Checks one value that is not null against its field and tells `refuse` of everything wrong. */
export function checkField(field: Field, value: unknown, refuse: Refuse): void {
  if (field.kind !== "codes") {
    const problem = singleProblem(field, value);
    if (problem !== null) refuse("", problem);
    return;
  }
  if (!Array.isArray(value)) return refuse("", "wrong_type");
  if (value.length > INPUT_LIMITS.listLength) return refuse("", "too_long");
  value.forEach((entry: unknown, index) => {
    const problem = codeProblem(entry, field.list);
    if (problem !== null) refuse(`.${index}`, problem);
  });
}
