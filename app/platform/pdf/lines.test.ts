import { describe, expect, test } from "vitest";
import { breakLines } from "./lines.ts";

/** Every letter is one point wide. */
const measure = (text: string) => Array.from(text).length;
const lines = (text: string, width: number) =>
  breakLines([{ text }], width, measure).map((pieces) => pieces.map((piece) => piece.text).join(""));

describe("breaking lines", () => {
  test("after spaces, which stay at the end of the line and may stand beyond it", () => {
    expect(lines("Eine kurze Zeile", 10)).toEqual(["Eine kurze ", "Zeile"]);
    expect(lines("Eine kurze Zeile", 9)).toEqual(["Eine ", "kurze ", "Zeile"]);
  });

  test("after a hyphen or slash within a word, but never at a no-break space", () => {
    expect(lines("Make-it-in Visa/Titel", 8)).toEqual(["Make-it-", "in Visa/", "Titel"]);
    expect(lines("nach §\u00a018a", 7)).toEqual(["nach ", "§\u00a018a"]);
    expect(lines("2026-11-21", 5)).toEqual(["2026-", "11-21"]);
  });

  test("cuts a word that is longer than a line, and goes on behind it", () => {
    expect(lines("Bundesagentur für", 5)).toEqual(["Bunde", "sagen", "tur ", "für"]);
    expect(lines("abc", 0)).toEqual(["a", "b", "c"]);
  });

  test("keeps together what belongs to one word though it is set in two looks", () => {
    const runs = [{ text: "gilt (" }, { text: "sofort", strong: true }, { text: ") hier" }];
    expect(breakLines(runs, 10, measure)).toEqual([
      [{ run: 0, text: "gilt " }],
      [
        { run: 0, text: "(" },
        { run: 1, text: "sofort" },
        { run: 2, text: ") " },
      ],
      [{ run: 2, text: "hier" }],
    ]);
  });

  test("nothing has no lines", () => {
    expect(lines("", 10)).toEqual([]);
  });
});
