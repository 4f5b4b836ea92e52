import type { Locale } from "#app/i18n/index.ts";
import type { Laid, OwnStep, Said } from "./laid.ts";

/** A text and the language it is in, which may not be the reader's. */
export interface Spoken {
  text: string;
  lang: "de" | "en";
}

/** The words of an own step for one reader. */
export interface OwnWords {
  title: Spoken;
  /** what the reader is to do; null where the center says no more than the title */
  text: Spoken | null;
}

/** The same by the keys of own steps, as pages get them (components/own-steps.ts). */
export type OwnStepWords = Readonly<Record<string, OwnWords>>;

/** Whose wording is read. */
export type Wording = "company" | "center" | "candidate";

/** In the reader's language where it is there: English for everybody who does not read German, else German. */
export function speak(said: Said, locale: Locale): Spoken {
  return locale !== "de" && said.en ? { text: said.en, lang: "en" } : { text: said.de, lang: "de" };
}

/** The words of an own step for a reader. */
export function wordsOfOwn(
  step: Pick<OwnStep, "title" | Wording>,
  reader: Wording,
  locale: Locale,
): OwnWords {
  const said = step[reader];
  return { title: speak(step.title, locale), text: said === undefined ? null : speak(said, locale) };
}

/** The words of the own steps among some milestones. */
export function wordsOfAll(
  laid: Iterable<readonly [string, Laid]>,
  reader: Wording,
  locale: Locale,
): OwnStepWords {
  return Object.fromEntries(
    [...laid].flatMap(([key, { own }]) => (own ? [[key, wordsOfOwn(own, reader, locale)]] : [])),
  );
}
