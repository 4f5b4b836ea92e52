import { plainDateSchema } from "#app/domains/calendar/index.ts";
import { FACT_QUESTIONS, parseFacts } from "#app/domains/immigration/index.ts";
import type { FactPath, FactQuestion, Facts } from "#app/domains/immigration/index.ts";
import { codeInChoice, parseMoney, typedDate, westernDigits } from "#app/ui/forms/typed.ts";
import { forgetDeadBranches } from "./branches.ts";
import type { FlatAnswers } from "./branches.ts";

/** Answers as they stand in an address or a form. */
export interface ReadAnswers {
  /** sound answers without dead branches */
  answers: FlatAnswers;
  facts: Facts;
  /** questions that were put, answered or not */
  asked: ReadonlySet<FactPath>;
  /** what was typed, for the fields */
  typed: Readonly<Record<string, string | readonly string[]>>;
  /** codes per fact with words in i18n `forms.errors` */
  errors: Readonly<Record<string, string>>;
}

type Read = { value: unknown } | { error: string } | null;

const MAX_TEXT = 200;

function readNumber(text: string, decimals: number): Read {
  const plain = westernDigits(text).replace(",", ".");
  const [, fraction = ""] = plain.split(".");
  const isNumber = /^\d{1,9}(\.\d+)?$/.test(plain) && fraction.length <= decimals;
  return isNumber
    ? { value: Number(plain) }
    : { error: decimals === 0 ? "not_a_whole_number" : "not_a_number" };
}

/** Money is typed with points for thousands; the law's facts count euros. */
function readSalary(text: string): Read {
  const cents = parseMoney(text);
  return cents === null ? { error: "not_an_amount" } : { value: cents / 100 };
}

function readDay(text: string): Read {
  const day = plainDateSchema.safeParse(typedDate(text));
  return day.success ? { value: day.data } : { error: "invalid_date" };
}

function readOccupation(text: string): Read {
  const code = codeInChoice(text);
  return code === null ? { error: "choose_occupation" } : { value: code };
}

function readOne({ fact, field }: FactQuestion, text: string): Read {
  if (text === "") return null;
  if (text.length > MAX_TEXT) return { error: `too_long:${MAX_TEXT}` };
  if (fact === "job.grossAnnualSalary") return readSalary(text);
  if (fact === "job.isco08") return readOccupation(text);
  if (field.kind === "boolean") return { value: text === "yes" };
  if (field.kind === "date") return readDay(text);
  if (field.kind === "number") return readNumber(text, field.decimals);
  if (field.kind === "choice" && !field.values.includes(text)) return { error: "invalid_choice" };
  return { value: text };
}

function readField(question: FactQuestion, texts: readonly string[]): Read {
  if (question.field.kind !== "codes") return readOne(question, texts.at(-1) ?? "");
  const codes = [...new Set(texts.filter((text) => text !== ""))];
  return codes.length > 0 ? { value: codes } : null;
}

/** Facts nested as the check takes them. */
export function nestAnswers(answers: FlatAnswers): Facts {
  const nested: Record<string, unknown> = {};
  for (const [path, value] of Object.entries(answers)) {
    const keys = path.split(".");
    const last = keys.pop() ?? path;
    let group = nested;
    for (const key of keys) group = (group[key] ??= {}) as Record<string, unknown>;
    group[last] = value;
  }
  return nested as Facts;
}

/** Answers by path of facts that are nested as in the contract. */
export function flattenFacts(facts: Facts): FlatAnswers {
  const flat: Record<string, unknown> = {};
  const walk = (group: object, prefix: string) => {
    for (const [key, value] of Object.entries(group) as [string, unknown][]) {
      if (value === null || value === undefined) continue;
      if (typeof value === "object" && !Array.isArray(value)) walk(value, `${prefix}${key}.`);
      else flat[prefix + key] = value;
    }
  };
  walk(facts, "");
  return flat as FlatAnswers;
}

const ERROR_WORDS: Readonly<Record<string, string>> = {
  invalid_date: "invalid_date",
  unknown_code: "invalid_choice",
  out_of_range: "out_of_range",
  contradiction: "contradiction",
};

/**
 * Reads answers of an address. Wrong ones come back with a code and are left out, dead branches are forgotten, so what
 * remains can always be checked. Facts known beforehand (of a vacancy) count where the address says nothing.
 */
export function readAnswers(query: URLSearchParams, known: Facts = {}): ReadAnswers {
  const given: Record<string, unknown> = { ...flattenFacts(known) };
  const asked = new Set<FactPath>(Object.keys(given) as FactPath[]);
  const typed: Record<string, string | readonly string[]> = {};
  const errors: Record<string, string> = {};
  for (const question of FACT_QUESTIONS) {
    const { fact, field } = question;
    if (!query.has(fact)) continue;
    const texts = query.getAll(fact).map((text) => text.trim());
    asked.add(fact);
    typed[fact] = field.kind === "codes" ? texts : (texts.at(-1) ?? "");
    delete given[fact];
    const read = readField(question, texts);
    if (read && "error" in read) errors[fact] = read.error;
    else if (read) given[fact] = read.value;
  }
  const answers = withoutRefused(forgetDeadBranches(given as FlatAnswers), errors);
  return { answers, facts: nestAnswers(answers), asked, typed, errors };
}

/** Leaves out what the check itself would refuse, and notes why. */
function withoutRefused(answers: FlatAnswers, errors: Record<string, string>): FlatAnswers {
  const parsed = parseFacts(nestAnswers(answers));
  if (parsed.ok) return answers;
  const refused = parsed.errors.map(({ path, code }) => {
    const fact =
      FACT_QUESTIONS.find(({ fact }) => path === fact || path.startsWith(`${fact}.`))?.fact ?? path;
    errors[fact] ??= ERROR_WORDS[code] ?? "invalid";
    return fact;
  });
  const rest = Object.fromEntries(Object.entries(answers).filter(([fact]) => !refused.includes(fact)));
  return Object.keys(rest).length < Object.keys(answers).length
    ? withoutRefused(forgetDeadBranches(rest as FlatAnswers), errors)
    : ({} as FlatAnswers);
}

/** The address of answers: questions put and left open are in it too, so that they are not put again. */
export function writeAnswers(answers: FlatAnswers, asked: ReadonlySet<FactPath>): URLSearchParams {
  const query = new URLSearchParams();
  for (const { fact } of FACT_QUESTIONS) {
    const value = answers[fact];
    if (typeof value === "object") value.forEach((code) => query.append(fact, code));
    else if (typeof value === "boolean") query.append(fact, value ? "yes" : "no");
    else if (value !== undefined) query.append(fact, String(value));
    else if (asked.has(fact)) query.append(fact, "");
  }
  return query;
}
