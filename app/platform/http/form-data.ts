import { z } from "zod";

/** Codes per field path ("form" for the whole), such as "required" or "too_long:200" (code and its limit). */
export type FormErrors = Readonly<Record<string, string>>;
export type ParsedForm<Output> = { ok: true; data: Output } | { ok: false; errors: FormErrors };

/**
 * Brings posted text into the shape the schema asks for: list fields by all their values, blank text as
 * missing, rows by names such as `sites.0.street` (rows left wholly blank are dropped). Converts nothing.
 */
export function formToObject(formData: FormData, schema: z.ZodType): unknown {
  return read(formData, schema, "") ?? {};
}

/** Validates a form the way the server does; the browser calls it with the same schema. */
export function parseForm<Schema extends z.ZodType>(
  formData: FormData,
  schema: Schema,
): ParsedForm<z.output<Schema>> {
  const result = schema.safeParse(formToObject(formData, schema), { error: issueCode });
  if (result.success) return { ok: true, data: result.data };
  return { ok: false, errors: errorsByField(result.error) };
}

/** Reads a request's form. The gate has done this for every action behind it; for the few doors in front. */
export async function readForm<Schema extends z.ZodType>(
  request: Request,
  schema: Schema,
): Promise<ParsedForm<z.output<Schema>>> {
  return parseForm(await request.formData(), schema);
}

/** The first code per field, in the order of the schema; an entry of a list speaks for its list, which is one field. */
export function errorsByField(error: z.ZodError): FormErrors {
  const errors: Record<string, string> = {};
  for (const issue of error.issues) {
    const place = typeof issue.path.at(-1) === "number" ? issue.path.slice(0, -1) : issue.path;
    const path = place.join(".") || "form";
    errors[path] ??= issue.message;
  }
  return errors;
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

function read(formData: FormData, schema: z.ZodType, path: string): unknown {
  const inner = unwrap(schema);
  if (inner instanceof z.ZodObject) return readObject(formData, inner.shape, path);
  if (inner instanceof z.ZodUnion) {
    const shapes = inner.options.map((option) => unwrap(option as z.ZodType));
    const merged = Object.assign(
      {},
      ...shapes.map((shape) => (shape instanceof z.ZodObject ? shape.shape : {})),
    );
    return Object.keys(merged).length > 0 ? readObject(formData, merged, path) : oneValue(formData, path);
  }
  if (inner instanceof z.ZodArray) {
    const element = unwrap(inner.element as z.ZodType);
    return element instanceof z.ZodObject ? readRows(formData, element, path) : allValues(formData, path);
  }
  return oneValue(formData, path);
}

function readObject(
  formData: FormData,
  shape: z.core.$ZodShape,
  path: string,
): Record<string, unknown> | undefined {
  const entries = Object.entries(shape).map(([name, child]) => [
    name,
    read(formData, child as z.ZodType, path === "" ? name : `${path}.${name}`),
  ]);
  return entries.every(([, value]) => value === undefined) ? undefined : Object.fromEntries(entries);
}

function readRows(formData: FormData, element: z.ZodType, path: string): unknown[] | undefined {
  const prefix = `${path}.`;
  const indices = [...formData.keys()]
    .filter((name) => name.startsWith(prefix))
    .map((name) => Number(name.slice(prefix.length).split(".")[0]))
    .filter(Number.isInteger);
  const rows = [...new Set(indices)].sort((first, second) => first - second);
  return rows.map((row) => read(formData, element, `${prefix}${row}`)).filter((row) => row !== undefined);
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
