import { z } from "zod";

/** Codes per field path ("form" for the whole), such as "required" or "too_long:200" (code and its limit). */
export type FormErrors = Readonly<Record<string, string>>;
export type ParsedForm<Output> = { ok: true; data: Output } | { ok: false; errors: FormErrors };

/** Where the rows of a list stood in the form: list path → the numbers in their fields' names. */
type RowNumbers = Map<string, readonly number[]>;

/**
 * Brings posted text into the shape the schema asks for: list fields by all their values, blank text as
 * missing, rows by names such as `sites.0.street` (rows left wholly blank are dropped). Converts nothing.
 * @param rows is told which rows were kept
 */
export function formToObject(formData: FormData, schema: z.ZodType, rows: RowNumbers = new Map()): unknown {
  return read({ formData, rows }, schema, "") ?? {};
}

/** Validates a form the way the server does; the browser calls it with the same schema. */
export function parseForm<Schema extends z.ZodType>(
  formData: FormData,
  schema: Schema,
): ParsedForm<z.output<Schema>> {
  const rows: RowNumbers = new Map();
  const result = schema.safeParse(formToObject(formData, schema, rows), { error: issueCode });
  if (result.success) return { ok: true, data: result.data };
  return { ok: false, errors: errorsByField(result.error, rows) };
}

/** Reads a request's form. The gate has done this for every action behind it; for the few doors in front. */
export async function readForm<Schema extends z.ZodType>(
  request: Request,
  schema: Schema,
): Promise<ParsedForm<z.output<Schema>>> {
  return parseForm(await request.formData(), schema);
}

/** The first code per field, in the order of the schema; an entry of a list speaks for its list, which is one field. */
function errorsByField({ issues }: z.ZodError, rows: RowNumbers): FormErrors {
  const errors: Record<string, string> = {};
  for (const { path, message } of issues) {
    const place = typeof path.at(-1) === "number" ? path.slice(0, -1) : path;
    errors[fieldName(place, rows) || "form"] ??= message;
  }
  return errors;
}

/** A zod path as the field's name in the form: the third kept row may have been the fifth on the page. */
function fieldName(path: readonly PropertyKey[], rows: RowNumbers): string {
  const steps: string[] = [];
  let list = "";
  for (const step of path) {
    const number = typeof step === "number" ? rows.get(list)?.[step] : undefined;
    steps.push(String(number ?? step));
    list = list === "" ? String(step) : `${list}.${String(step)}`;
  }
  return steps.join(".");
}

/** Codes for schemas that name none themselves; used as zod's error map for one parse. */
export function issueCode(issue: z.core.$ZodRawIssue): string {
  switch (issue.code) {
    case "invalid_type":
      return issue.input === undefined ? "required" : "invalid";
    case "too_small":
      if (issue.origin === "string") return `too_short:${issue.minimum}`;
      return issue.origin === "array" ? `too_few:${issue.minimum}` : `too_small:${issue.minimum}`;
    case "too_big":
      if (issue.origin === "string") return `too_long:${issue.maximum}`;
      return issue.origin === "array" ? `too_many:${issue.maximum}` : `too_big:${issue.maximum}`;
    case "invalid_value":
      return issue.input === undefined ? "required_choice" : "invalid_choice";
    case "invalid_format":
      return issue.format === "email" ? "invalid_email" : "invalid";
    default:
      return "invalid";
  }
}

interface Source {
  formData: FormData;
  rows: RowNumbers;
}

/** @param path of the value in the object that comes out; `name` the beginning of its fields' names */
function read(source: Source, schema: z.ZodType, name: string, path = name): unknown {
  const { formData } = source;
  const inner = unwrap(schema);
  if (inner instanceof z.ZodObject) return readObject(source, (inner as z.ZodObject).shape, name, path);
  if (inner instanceof z.ZodUnion) {
    const options = inner.options.map((option) => unwrap(option as z.ZodType));
    const shapes = options.filter((option): option is z.ZodObject => option instanceof z.ZodObject);
    if (shapes.length === 0) return oneValue(formData, name);
    const merged = Object.fromEntries(shapes.flatMap(({ shape }) => Object.entries(shape)));
    return readObject(source, merged, name, path);
  }
  if (inner instanceof z.ZodArray) {
    const element = unwrap(inner.element as z.ZodType);
    return element instanceof z.ZodObject ? readRows(source, element, name, path) : allValues(formData, name);
  }
  return oneValue(formData, name);
}

function readObject(
  source: Source,
  shape: z.core.$ZodShape,
  name: string,
  path: string,
): Record<string, unknown> | undefined {
  const within = (start: string, key: string) => (start === "" ? key : `${start}.${key}`);
  const entries = Object.entries(shape).map(([key, child]): [string, unknown] => [
    key,
    read(source, child as z.ZodType, within(name, key), within(path, key)),
  ]);
  return entries.every(([, value]) => value === undefined) ? undefined : Object.fromEntries(entries);
}

function readRows(source: Source, element: z.ZodType, name: string, path: string): unknown[] {
  const prefix = `${name}.`;
  const posted = [...source.formData.keys()]
    .filter((field) => field.startsWith(prefix))
    .map((field) => Number(field.slice(prefix.length).split(".")[0]))
    .filter(Number.isInteger);
  const numbers = [...new Set(posted)].sort((first, second) => first - second);
  const kept: number[] = [];
  source.rows.set(path, kept);
  return numbers.flatMap((number) => {
    const row = read(source, element, `${prefix}${number}`, `${path}.${kept.length}`);
    if (row === undefined) return [];
    kept.push(number);
    return [row];
  });
}

const isFilled = (value: FormDataEntryValue): boolean =>
  typeof value === "string" ? value.trim() !== "" : value.size > 0;

// A name may come twice: a chosen suggestion stands below the text it was searched with, and counts.
const oneValue = (formData: FormData, path: string) => formData.getAll(path).findLast(isFilled);
const allValues = (formData: FormData, path: string) => formData.getAll(path).filter(isFilled);

/** The schema inside optional, default, transform, preprocess and the like. */
function unwrap(schema: z.ZodType): z.ZodType {
  if (schema instanceof z.ZodPipe) {
    const { in: input, out: output } = schema.def;
    return unwrap((input instanceof z.ZodTransform ? output : input) as z.ZodType);
  }
  if (
    schema instanceof z.ZodOptional ||
    schema instanceof z.ZodNullable ||
    schema instanceof z.ZodDefault ||
    schema instanceof z.ZodPrefault ||
    schema instanceof z.ZodCatch ||
    schema instanceof z.ZodReadonly ||
    schema instanceof z.ZodNonOptional
  ) {
    return unwrap(schema.def.innerType as z.ZodType);
  }
  return schema;
}
