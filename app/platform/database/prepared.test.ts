import { expect, test } from "vitest";
import { statementNames } from "./prepared.ts";

const asked = (name: ReturnType<typeof statementNames>, ...texts: string[]) =>
  texts.map((sql) => name({ sql }));

test("a statement has a name from its third time on, always the same", () => {
  const name = statementNames({ after: 3, most: 5 });
  expect(asked(name, "a", "b", "a", "a", "b", "a", "b", "a", "b")).toEqual([
    ...["", "", "", "often_1", "", "often_1", "often_2", "often_1", "often_2"],
  ]);
});

test("so many have names and no more", () => {
  const name = statementNames({ after: 1, most: 2 });
  expect(asked(name, "a", "b", "c", "a", "c")).toEqual(["often_1", "often_2", "", "often_1", ""]);
});

test("a search has none, whatever it looks into", () => {
  const name = statementNames({ after: 1, most: 9 });
  const texts = [`SELECT id FROM t WHERE n ILIKE $1`, `SELECT id FROM t WHERE n LIKE $1`];
  expect(asked(name, ...texts, `SELECT "LIKES" FROM t`)).toEqual(["", "", "often_1"]);
});

test("texts that are asked once do not pile up", () => {
  const name = statementNames({ after: 2, most: 9 });
  asked(name, "a", ...Array.from({ length: 2000 }, (_gap, at) => `once ${at}`));
  expect(asked(name, "a", "a")).toEqual(["", "often_1"]);
});
