import { mayMeet, similarity } from "./similarity.ts";
import { toWord, wordsOf, type Word } from "./text.ts";

/** A name that can be found: what was put in, its words as positions in the vocabulary, and their letters. */
type IndexedName<Name> = { name: Name; words: readonly number[]; letters: number };

/** Every known word once with its letters, every name, and for each word the names that hold it, as positions. */
export type NameIndex<Name> = {
  vocabulary: readonly Word[];
  stemLetters: Int32Array;
  rawLetters: Int32Array;
  names: readonly IndexedName<Name>[];
  namesOf: readonly (readonly number[])[];
};

// Longer queries are no names; the work stays bounded for a public page.
const MAX_QUERY_LENGTH = 120;
const MAX_QUERY_WORDS = 6;
const SCORE_WITHOUT_ALL_WORDS = 0.6;

/**
 * An index over names by their `text`; a name without a telling word is left out. Names of two words are also found joined,
 * unless `joined` says no: tens of thousands of them would double the words to compare with.
 */
export function buildNameIndex<Name extends { text: string }>(
  all: readonly Name[],
  { joined: alsoJoined = true }: { joined?: boolean } = {},
): NameIndex<Name> {
  const vocabulary: Word[] = [];
  const positions = new Map<string, number>();
  const names: IndexedName<Name>[] = [];

  function positionOf(word: Word): number {
    const known = positions.get(word.raw);
    if (known !== undefined) return known;
    positions.set(word.raw, vocabulary.push(word) - 1);
    return vocabulary.length - 1;
  }

  for (const name of all) {
    const words = wordsOf(name.text);
    if (words.length === 0) continue;
    const joined = words.map(({ raw }) => raw).join("");
    names.push({ name, words: words.map(positionOf), letters: joined.length });
    // "Lkw-Fahrer" is typed as "Lkwfahrer", too.
    if (alsoJoined && words.length === 2)
      names.push({ name, words: [positionOf(toWord(joined))], letters: joined.length });
  }
  const namesOf: number[][] = vocabulary.map(() => []);
  names.forEach(({ words }, place) => {
    for (const word of words) namesOf[word]?.push(place);
  });
  const stemLetters = Int32Array.from(vocabulary, ({ letters }) => letters);
  const rawLetters = Int32Array.from(vocabulary, (word) => word.rawLetters);
  return { vocabulary, stemLetters, rawLetters, names, namesOf };
}

/** The names a text may mean, each with a score above 0 and at most 1; a name may come more than once. */
export function scoreNames<Name>(text: string, index: NameIndex<Name>): { name: Name; score: number }[] {
  const words = wordsOf(text.slice(0, MAX_QUERY_LENGTH)).slice(0, MAX_QUERY_WORDS);
  if (words.length === 0) return [];
  // "Software Entwickler" is the "Softwareentwickler".
  const readings = words.length === 1 ? [words] : [words, [toWord(words.map(({ raw }) => raw).join(""))]];
  return readings.flatMap((reading) => {
    const scores = reading.map((word) => vocabularyScores(word, index));
    const found: { name: Name; score: number }[] = [];
    for (const indexed of namesMet(scores, index)) {
      const score = scoreName(indexed, scores, index.vocabulary);
      if (score > 0) found.push({ name: indexed.name, score });
    }
    return found;
  });
}

/** The names with a word that was met, in the order of the index; the others, most of them, are not looked at. */
function namesMet<Name>(
  scores: readonly Float64Array[],
  { names, namesOf }: NameIndex<Name>,
): IndexedName<Name>[] {
  const met = new Uint8Array(names.length);
  for (const wordScores of scores) {
    for (let word = 0; word < wordScores.length; word += 1) {
      if (wordScores[word] === 0) continue;
      for (const place of namesOf[word] ?? []) met[place] = 1;
    }
  }
  return names.filter((_, place) => met[place] === 1);
}

function vocabularyScores(
  typed: Word,
  { vocabulary, stemLetters, rawLetters }: NameIndex<unknown>,
): Float64Array {
  const scores = new Float64Array(vocabulary.length);
  for (let position = 0; position < scores.length; position += 1) {
    const known = vocabulary[position];
    if (known === undefined || !mayMeet(typed, stemLetters[position] ?? 0, rawLetters[position] ?? 0))
      continue;
    scores[position] = similarity(typed, known);
  }
  return scores;
}

/** Mean of the typed words' best hits in the name, lowered by what the name has beyond them and by words that hit nothing. */
function scoreName(
  { words, letters }: Pick<IndexedName<unknown>, "words" | "letters">,
  scores: readonly Float64Array[],
  vocabulary: readonly Word[],
): number {
  let sum = 0;
  let found = 0;
  const covered: number[] = [];
  for (const wordScores of scores) {
    let best = 0;
    let bestWord = -1;
    for (const word of words) {
      const score = wordScores[word] ?? 0;
      if (score > best) {
        best = score;
        bestWord = word;
      }
    }
    if (bestWord === -1) continue;
    sum += best;
    found += 1;
    if (!covered.includes(bestWord)) covered.push(bestWord);
  }
  if (found === 0) return 0;
  let coveredLetters = 0;
  for (const word of covered) coveredLetters += vocabulary[word]?.raw.length ?? 0;
  const score = (sum / scores.length) * (0.75 + 0.25 * (coveredLetters / letters));
  return score * SCORE_WITHOUT_ALL_WORDS ** (scores.length - found);
}
