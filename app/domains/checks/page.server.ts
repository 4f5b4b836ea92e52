import type { PlainDate } from "#app/domains/calendar/index.ts";
import { checkFastTrack, FACT_QUESTIONS, isRefused, toResultView } from "#app/domains/immigration/index.ts";
import type {
  FactPath,
  FastTrackResult,
  Facts,
  Locale,
  ResultView,
  RouteStatus,
} from "#app/domains/immigration/index.ts";
import { searchOccupations, type NameIndex, type OccupationName } from "#app/domains/occupations/index.ts";
import { codeInChoice } from "#app/ui/forms/typed.ts";
import { readAnswers, writeAnswers } from "./answers.ts";
import type { ReadAnswers } from "./answers.ts";
import type { FlatAnswers } from "./branches.ts";
import { GROUP_IDS, groupOfFact, nextQuestions, questionsOf } from "./groups.ts";
import type { GroupId } from "./groups.ts";
import { answerText, occupationText, questionView } from "./words.ts";
import type { AnswerKind, Choice, QuestionView } from "./words.ts";

const SUGGESTIONS = 8;

/** An answer in the list of what was said, with the part where it can be changed. */
export interface AnswerView {
  fact: FactPath;
  group: GroupId;
  kind: AnswerKind;
  text: string;
}

/** How many ways are open and unclear so far, and what decides most. */
export interface CounterView {
  open: number;
  unclear: number;
  noTitle: boolean;
  decides: FactPath | null;
  routes: readonly { id: string; name: string; norm: string; status: RouteStatus }[];
}

/** Everything the check's page shows; the answers themselves stand in the address alone. */
export interface CheckPage {
  /** the part that is asked now, the first of several; null: the result */
  group: GroupId | null;
  /** the questions, part by part */
  questions: readonly (QuestionView & { group: GroupId })[];
  typed: Readonly<Record<string, string | readonly string[]>>;
  errors: Readonly<Record<string, string>>;
  choices: Readonly<Record<string, readonly Choice[]>>;
  /** the other answers, which travel with the form */
  carried: readonly (readonly [string, string])[];
  answers: readonly AnswerView[];
  /** parts that have been asked, to go back to */
  parts: readonly GroupId[];
  counter: CounterView;
  /** the part with the question that decides most, once everything was asked */
  openPart: GroupId | null;
  /** whether anything was answered yet */
  begun: boolean;
  /** null while something is asked */
  result: ResultView | null;
  /** the address of these answers without "?" */
  query: string;
  /** the day for which the law is applied; as typed with its error, if that is no day */
  day: { value: string; isToday: boolean; error: string | null };
  facts: Facts;
}

/** Facts by which the person or the vacancy is known beforehand count as answered. */
interface Options {
  today: PlainDate;
  locale: Locale;
  known?: Facts;
  /** names of occupations beyond the built-in ones */
  further?: NameIndex<OccupationName> | null;
}

/** Reads the answers of an address and says what to ask next, or the result. */
export function checkPage(url: URL, { today, locale, known, further }: Options): CheckPage {
  const read = readAnswers(url.searchParams, known);
  // the day is asked beside the result, not in a part
  const { asOf: dayError = null, ...errors } = read.errors;
  const result = answerOf(read.facts, today);
  const facts = factsToAsk(url, { ...read, errors }, result);
  const questions = facts.map((fact) => ({
    ...questionView(fact, read.answers, locale),
    group: groupOfFact(fact) ?? "person",
  }));
  const begun = read.asked.size > 0;
  const view = toResultView(result, locale, read.facts);
  return {
    group: questions[0]?.group ?? null,
    questions,
    typed: typedOf(facts, read, locale),
    errors,
    choices: suggestions(read, locale, further),
    carried: [...writeAnswers(read.answers, read.asked)].filter(
      ([name]) => !(facts as string[]).includes(name),
    ),
    answers: answersOf(read.answers, locale),
    parts: GROUP_IDS.filter((id) =>
      questionsOf(id, read.answers, read.asked, result).some((fact) => read.asked.has(fact)),
    ),
    counter: counterOf(view),
    openPart: view.nextQuestion && groupOfFact(view.nextQuestion),
    begun,
    result: begun && questions.length === 0 ? view : null,
    query: writeAnswers(read.answers, read.asked).toString(),
    day: {
      value: dayError === null ? result.asOf : String(read.typed.asOf),
      isToday: result.asOf === today,
      error: dayError,
    },
    facts: read.facts,
  };
}

/** The answer to facts that were read from an address and so are sound. */
function answerOf(facts: Facts, today: PlainDate): FastTrackResult {
  const answer = checkFastTrack(facts, { today });
  if (isRefused(answer)) throw new Error(`sound answers were refused at ${answer.errors[0]?.path ?? ""}`);
  return answer;
}

/** Going on asks only what is new; going back, or answers that are not understood, show whole parts. Nothing: the result. */
function factsToAsk(
  url: URL,
  { answers, asked, errors }: ReadAnswers,
  result: FastTrackResult,
): readonly FactPath[] {
  const wrong = Object.keys(errors) as FactPath[];
  if (wrong.length > 0) {
    const parts = wrong.map((fact) => groupOfFact(fact) ?? "person");
    return GROUP_IDS.filter((id) => parts.includes(id)).flatMap((id) =>
      questionsOf(id, answers, asked, result),
    );
  }
  const wanted = url.searchParams.get("part");
  const part = GROUP_IDS.find((id) => id === wanted);
  const ofPart = part ? questionsOf(part, answers, asked, result) : [];
  if (ofPart.length > 0) return ofPart;
  if (url.searchParams.get("view") === "result" && asked.size > 0) return [];
  return nextQuestions(answers, asked, result);
}

/** Most checks are about a job that is there; shown as chosen, so that it is seen and can be changed. */
const USUAL: Partial<Record<FactPath, string>> = { "job.kind": "employment", "job.concreteOffer": "yes" };

/** What stands in the fields: as typed, else the answer known so far. */
function typedOf(facts: readonly FactPath[], { answers, asked, typed }: ReadAnswers, locale: Locale) {
  const known = writeAnswers(answers, new Set());
  return Object.fromEntries(
    facts.map((fact) => {
      const usual = asked.has(fact) ? "" : (USUAL[fact] ?? "");
      const text = [typed[fact] ?? known.getAll(fact)].flat().at(-1) ?? usual;
      const code = fact === "job.isco08" ? codeInChoice(text) : null;
      return [fact, code === null ? text : occupationText(code, locale)];
    }),
  );
}

function suggestions(
  { typed, errors }: ReadAnswers,
  locale: Locale,
  further: Options["further"],
): CheckPage["choices"] {
  const text = typed["job.isco08"];
  if (errors["job.isco08"] === undefined || typeof text !== "string") return {};
  const hits = searchOccupations(text, { limit: SUGGESTIONS, locale, further });
  const firstOfCode = hits.filter(
    ({ isco08 }, index) => hits.findIndex((hit) => hit.isco08 === isco08) === index,
  );
  return { "job.isco08": firstOfCode.map(({ isco08, title }) => ({ value: isco08, label: title })) };
}

/** Answers as a list, in the order in which they are asked. */
export function answersOf(answers: FlatAnswers, locale: Locale): AnswerView[] {
  return FACT_QUESTIONS.flatMap(({ fact }) => {
    const value = answers[fact];
    const group = groupOfFact(fact);
    if (value === undefined || group === null) return [];
    const { kind } = questionView(fact, answers, locale);
    return [{ fact, group, kind, text: answerText(fact, value, locale) }];
  });
}

function counterOf({ routes, nextQuestion, titleRequired }: ResultView): CounterView {
  const count = (status: RouteStatus) => routes.filter((route) => route.status === status).length;
  return {
    open: count("open"),
    unclear: count("unknown"),
    noTitle: titleRequired === "no",
    decides: nextQuestion,
    routes: routes
      .filter(({ status }) => status !== "blocked")
      .map(({ id, name, norm, status }) => ({ id, name, norm, status })),
  };
}
