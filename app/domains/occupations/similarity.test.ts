import { expect, it } from "vitest";
import { searchIndex } from "./search-index.ts";
import { mayMeet, similarity } from "./similarity.ts";
import { toWord } from "./text.ts";

const { vocabulary } = searchIndex();

it.each([
  // whole words, beginnings, endings of persons, slips, parts: every kind of hit of `similarity`
  "fachperso",
  "fachleut",
  "kauffrau",
  "krankenpflegerin",
  "schw",
  "schweisser",
  "shweisser",
  "betriebstechnik",
  "pfleger",
  "elektronikerinnen",
  "softwareentwickler",
  "weldre",
  "it",
  "co",
])("never turns away a word that is similar: %s", (typed) => {
  const word = toWord(typed);
  const lost = vocabulary.filter(
    (known) => similarity(word, known) > 0 && !mayMeet(word, known.letters, known.rawLetters),
  );
  expect(lost.map(({ raw }) => raw)).toEqual([]);
});

it("never turns away one of the vocabulary's own words, typed in full or begun", () => {
  for (const known of vocabulary) {
    for (const typed of [known.raw, known.raw.slice(0, -1), known.raw.slice(1), `${known.raw}n`]) {
      const word = toWord(typed);
      if (similarity(word, known) > 0)
        expect(mayMeet(word, known.letters, known.rawLetters), typed).toBe(true);
    }
  }
});

it("turns most others away", () => {
  const word = toWord("schweisser");
  const left = vocabulary.filter((known) => mayMeet(word, known.letters, known.rawLetters));
  expect(left.length).toBeLessThan(vocabulary.length / 3);
});
