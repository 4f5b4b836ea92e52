import { allIscoUnitGroups } from "./isco.ts";
import { allKldbOccupations } from "./kldb.ts";
import { toWord, wordsOf, type Word } from "./text.ts";

/** A name under which an occupation can be found: its words as positions in the vocabulary, their letters, and its weight. */
export type IndexedName = {
  isco08: string;
  kldb2010: string | null;
  text: string;
  words: readonly number[];
  letters: number;
  weight: number;
};

/** Every known word once, and every name. */
export type SearchIndex = { vocabulary: readonly Word[]; names: readonly IndexedName[] };

// The titles of the KldB name a field; a job title that people use is the better hit.
const JOB_TITLE_WEIGHT = 1;
const KLDB_TITLE_WEIGHT = 0.92;

let index: SearchIndex | undefined;

/** The index over all titles, built with the first search: other users of the tables need not pay for it. */
export function searchIndex(): SearchIndex {
  index ??= buildIndex();
  return index;
}

function buildIndex(): SearchIndex {
  const vocabulary: Word[] = [];
  const positions = new Map<string, number>();
  const names: IndexedName[] = [];

  function positionOf(word: Word): number {
    const known = positions.get(word.raw);
    if (known !== undefined) return known;
    positions.set(word.raw, vocabulary.push(word) - 1);
    return vocabulary.length - 1;
  }

  function addName(name: Omit<IndexedName, "words" | "letters">) {
    const words = wordsOf(name.text);
    if (words.length === 0) return;
    const joined = words.map(({ raw }) => raw).join("");
    names.push({ ...name, words: words.map(positionOf), letters: joined.length });
    // "Lkw-Fahrer" is typed as "Lkwfahrer", too.
    if (words.length === 2)
      names.push({ ...name, words: [positionOf(toWord(joined))], letters: joined.length });
  }

  for (const { code: isco08, de, en, jobTitles } of allIscoUnitGroups()) {
    for (const text of [de, en]) addName({ isco08, kldb2010: null, text, weight: JOB_TITLE_WEIGHT });
    for (const { text, kldb2010 = null } of jobTitles)
      addName({ isco08, kldb2010, text, weight: JOB_TITLE_WEIGHT });
  }
  for (const { code: kldb2010, title: text, isco08 } of allKldbOccupations()) {
    const [recommended] = isco08;
    if (recommended !== undefined)
      addName({ isco08: recommended, kldb2010, text, weight: KLDB_TITLE_WEIGHT });
  }
  return { vocabulary, names };
}
