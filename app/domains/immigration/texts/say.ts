import type { TextParams } from "../criteria/types.ts";
import { TEXTS_DE } from "./de/index.ts";
import { TEXTS_EN } from "./en/index.ts";
import { compile, type LocalText, type Template } from "./format.ts";

/** Names of all sentences. */
type TextKey = keyof typeof TEXTS_DE;

/** All sentences by language. */
export const TEXTS: { de: Record<TextKey, string>; en: Record<TextKey, string> } = {
  de: TEXTS_DE,
  en: TEXTS_EN,
};

/** A sentence without places for values is one text for ever. */
type Sentence = LocalText | { fill: Record<"de" | "en", Template> };

function prepare(key: TextKey): Sentence {
  const de = compile(TEXTS.de[key], "de");
  const en = compile(TEXTS.en[key], "en");
  return de.hasPlaces || en.hasPlaces ? { fill: { de, en } } : { de: de.write({}), en: en.write({}) };
}

const SENTENCES: ReadonlyMap<string, Sentence> = new Map(
  Object.keys(TEXTS_DE).map((key) => [key, prepare(key as TextKey)]),
);

/** Whether a sentence of this name exists. */
export function isTextKey(key: string): key is TextKey {
  return SENTENCES.has(key);
}

/** A sentence with its values, in both languages. Throws if there is no such sentence: a mistake in the rules. */
export function say(key: string, params: TextParams = {}): LocalText {
  const sentence = SENTENCES.get(key);
  if (sentence === undefined) throw new Error(`No text ${key}`);
  if (!("fill" in sentence)) return sentence;
  return { de: sentence.fill.de.write(params), en: sentence.fill.en.write(params) };
}
