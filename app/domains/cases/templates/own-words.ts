import type { Locale } from "#app/i18n/index.ts";
import type { Laid, Said, StepSaid } from "./laid.ts";

/** A text and the language it is in, which may not be the reader's. */
export interface Spoken {
  text: string;
  lang: "de" | "en";
}

/** What a center says of a step to one reader: of an own step all there is, of a built-in one what it says otherwise. */
export interface OwnWords {
  /** null where a built-in step has its built-in name */
  title: Spoken | null;
  /** what the reader is to do; null where the center says nothing to it */
  text: Spoken | null;
}

/** The same by the keys of steps, as pages get them (components/own-steps.ts); pages of many cases by `wordsKey`. */
export type OwnStepWords = Readonly<Record<string, OwnWords>>;

/** Whose wording is read. */
export type Wording = "company" | "center" | "candidate";

/** Where the words of a step stand: each case may have been begun with others, so a page of many cases names the case, too. */
export const wordsKey = (key: string, caseId?: string): string =>
  caseId === undefined ? key : `${caseId} ${key}`;

/** In the reader's language where it is there: English for everybody who does not read German, else German. */
export function speak(said: Said, locale: Locale): Spoken {
  return locale !== "de" && said.en ? { text: said.en, lang: "en" } : { text: said.de, lang: "de" };
}

const speakOf = (said: Said | undefined, locale: Locale) => (said === undefined ? null : speak(said, locale));

/** The words of an own step, or those said instead of a built-in one's, for a reader; null where the center says none. */
export function wordsOf({ own, words }: Laid, reader: Wording, locale: Locale): OwnWords | null {
  const said: StepSaid | undefined = own ?? words;
  if (said === undefined) return null;
  const name = own === undefined && reader === "candidate" ? said.name : said.title;
  return { title: speakOf(name, locale), text: speakOf(said[reader], locale) };
}

/** The words centers say of some milestones. */
export function wordsOfAll(
  laid: Iterable<readonly [string, Laid]>,
  reader: Wording,
  locale: Locale,
): OwnStepWords {
  return Object.fromEntries(
    [...laid].flatMap(([key, what]) => {
      const words = wordsOf(what, reader, locale);
      return words === null ? [] : [[key, words]];
    }),
  );
}
