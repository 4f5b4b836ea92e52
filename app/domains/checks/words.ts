import { LAENDER, landName, isLand } from "#app/domains/calendar/index.ts";
import { countryName, countryNames } from "#app/domains/countries/index.ts";
import { FACT_QUESTIONS } from "#app/domains/immigration/index.ts";
import type { FactPath, FactQuestion, Locale } from "#app/domains/immigration/index.ts";
import { occupationTitle } from "#app/domains/occupations/index.ts";
import { choiceText } from "#app/ui/forms/typed.ts";
import type { FlatAnswers } from "./branches.ts";

export interface Choice {
  value: string;
  label: string;
}

/** How a question is answered on a page. */
export type AnswerKind = "yesNo" | "choice" | "select" | "occupation" | "money" | "number" | "date" | "text";

/** A question as the page puts it, in one language. */
export interface QuestionView {
  fact: FactPath;
  kind: AnswerKind;
  question: string;
  because: string;
  /** for choices; yes, no and "I do not know" are the page's own words */
  options: readonly Choice[];
}

/** Up to this many choices are all shown at once; more go into a list that opens. */
const SHOWN_AT_ONCE = 7;

function kindOf({ fact, field, options }: FactQuestion): AnswerKind {
  if (fact === "job.isco08") return "occupation";
  if (fact === "job.grossAnnualSalary") return "money";
  if (field.kind === "boolean") return "yesNo";
  if (field.kind === "date" || field.kind === "number" || field.kind === "text") return field.kind;
  if (field.kind === "choice") return options.length <= SHOWN_AT_ONCE ? "choice" : "select";
  return "select";
}

function optionsOf({ fact, field, options }: FactQuestion, answers: FlatAnswers, locale: Locale): Choice[] {
  if (field.kind === "code" || field.kind === "codes") {
    if (field.list === "country") return [...countryNames(locale)];
    return field.list === "land"
      ? LAENDER.map(({ code }) => ({ value: code, label: landName(code, locale) }))
      : [];
  }
  return options
    .filter(
      ({ value }) => !(isComparable(fact, value) && answers["worker.qualification.kind"] === "vocational"),
    )
    .map(({ value, label }) => ({ value, label: label[locale] }));
}

const isComparable = (fact: FactPath, value: string) =>
  fact === "worker.qualification.recognition" && value === "comparable";

const QUESTIONS = new Map(FACT_QUESTIONS.map((question) => [question.fact, question]));

/** The question about a fact in one language; throws for a fact that is not asked. */
export function questionView(fact: FactPath, answers: FlatAnswers, locale: Locale): QuestionView {
  const question = QUESTIONS.get(fact);
  if (question === undefined) throw new RangeError(`no question about ${fact}`);
  return {
    fact,
    kind: kindOf(question),
    question: question.question[locale],
    because: question.because[locale],
    options: optionsOf(question, answers, locale),
  };
}

/** An answer as text for a list; yes and no come as "yes" and "no", numbers and days as they are stored. */
export function answerText(fact: FactPath, value: unknown, locale: Locale): string {
  const question = QUESTIONS.get(fact);
  if (Array.isArray(value)) return value.map((code) => countryName(String(code), locale)).join(", ");
  const text = String(value);
  if (fact === "job.contractMonths" && value === 0) return locale === "de" ? "unbefristet" : "open-ended";
  if (question?.field.kind === "choice")
    return question.options.find((option) => option.value === text)?.label[locale] ?? text;
  if (question?.field.kind !== "code") return typeof value === "boolean" ? (value ? "yes" : "no") : text;
  if (question.field.list === "country") return countryName(text, locale);
  if (question.field.list === "land") return isLand(text) ? landName(text, locale) : text;
  return occupationText(text, locale);
}

/** What stands in the occupation's field for a code. */
export function occupationText(code: string, locale: Locale): string {
  return choiceText(occupationTitle(code, locale) ?? code, code);
}
