import type { TextParams } from "../criteria/types.ts";
import { TEXTS_DE } from "./de/index.ts";
import { TEXTS_EN } from "./en/index.ts";
import { fillIn, type LocalText } from "./format.ts";

/** Names of all sentences. */
export type TextKey = keyof typeof TEXTS_DE;

/** All sentences by language. */
export const TEXTS: { de: Record<TextKey, string>; en: Record<TextKey, string> } = {
  de: TEXTS_DE,
  en: TEXTS_EN,
};

/** Whether a sentence of this name exists. */
export function isTextKey(key: string): key is TextKey {
  return Object.hasOwn(TEXTS_DE, key);
}

/** A sentence with its values, in both languages. Throws if there is no such sentence: a mistake in the rules. */
export function say(key: string, params: TextParams = {}): LocalText {
  if (!isTextKey(key)) throw new Error(`No text ${key}`);
  return { de: fillIn(TEXTS.de[key], params, "de"), en: fillIn(TEXTS.en[key], params, "en") };
}
