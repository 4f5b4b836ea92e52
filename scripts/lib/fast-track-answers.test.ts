import { describe, expect, it } from "vitest";
import { gathered, jsonWriter } from "./fast-track-answers.ts";

function written(values: readonly unknown[]): string[] {
  const pieces: string[] = [];
  const write = jsonWriter((piece) => pieces.push(Buffer.from(piece).toString()));
  return values.map((value) => {
    pieces.length = 0;
    write(value);
    return pieces.join("");
  });
}

describe("JSON", () => {
  const shared = {
    de: "für „Fachkräfte“ – 1 €",
    en: 'a "word"',
    none: undefined,
    deep: { list: [1, null, []] },
  };
  const answers = [
    { a: 1, left: undefined, routes: [{ criteria: [shared, shared, { x: shared }], name: shared }] },
    {
      a: null,
      routes: [{ criteria: [shared], name: shared }],
      empty: {},
      none: [],
      deep: { b: { c: { d: shared } } },
    },
    { left: undefined },
    "text",
    0,
    false,
    null,
  ];

  it("is that of JSON.stringify, the first time and when it comes again", () => {
    const expected = answers.map((answer) => JSON.stringify(answer));
    expect(written([...answers, ...answers])).toEqual([...expected, ...expected]);
  });
});

describe("gathered", () => {
  it("hands on what is full, and larger pieces as they are, in order, bytes and text alike", () => {
    const out: Uint8Array[] = [];
    const { take, end } = gathered(6, (bytes) => out.push(bytes));
    for (const piece of [
      "ab",
      Buffer.from("cde"),
      "f",
      Buffer.from("ghijklm"),
      "€n",
      "öäüß",
      Buffer.from("z"),
      "",
    ]) {
      take(piece);
    }
    end();
    end();
    expect(out.map((bytes) => Buffer.from(bytes).toString())).toEqual([
      "abcde",
      "f",
      "ghijklm",
      "€n",
      "öäüß",
      "z",
    ]);
  });
});
