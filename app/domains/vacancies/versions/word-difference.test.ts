import fc from "fast-check";
import { expect, it } from "vitest";
import { wordDifference } from "./word-difference.ts";

const shown = (before: string, after: string) =>
  wordDifference(before, after)
    .map(({ kind, text }) => (kind === "same" ? text : kind === "gone" ? `[-${text}-]` : `[+${text}+]`))
    .join("");

it.each([
  ["Rohre schweißen", "Rohre schweißen", "Rohre schweißen"],
  ["Rohre und Bleche schweißen", "Rohre schweißen", "Rohre [-und Bleche -]schweißen"],
  ["Rohre schweißen", "Rohre und Bleche schweißen", "Rohre [+und Bleche +]schweißen"],
  ["Rohre schweißen", "Bleche schweißen", "[-Rohre-][+Bleche+] schweißen"],
  ["", "Neu", "[+Neu+]"],
  ["Alt", "", "[-Alt-]"],
  ["a b c d", "a x c y", "a [-b-][+x+] c [-d-][+y+]"],
  ["Rohre biegen", "Bleche kanten", "[-Rohre biegen-][+Bleche kanten+]"],
  ["Zeile eins\nZeile zwei", "Zeile eins\nZeile drei", "Zeile eins\nZeile [-zwei-][+drei+]"],
])("%j → %j", (before, after, expected) => {
  expect(shown(before, after)).toBe(expected);
});

it("holds both texts, whatever they are", () => {
  const text = fc.array(fc.constantFrom("a", "b", "c", "ä", "\n", " ")).map((words) => words.join(" "));
  fc.assert(
    fc.property(text, text, (before, after) => {
      const parts = wordDifference(before, after);
      const without = (kind: string) =>
        parts
          .filter((part) => part.kind !== kind)
          .map((part) => part.text)
          .join("");
      expect(without("new")).toBe(before);
      expect(without("gone")).toBe(after);
    }),
  );
});

it("gives up on word by word where it would take too long, but not on the ends that stayed", () => {
  const words = (letter: string) =>
    Array.from({ length: 2_000 }, (_, index) => `${letter}${index}`).join(" ");
  const parts = wordDifference(`Anfang ${words("a")} Ende`, `Anfang ${words("b")} Ende`);
  expect(parts.map(({ kind }) => kind)).toEqual(["same", "gone", "new", "same"]);
});
