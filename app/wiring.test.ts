import { expect, it } from "vitest";
import { wiring } from "./wiring.ts";

it("no two handlers share a name: the second would count as having handled what the first did", () => {
  const names = wiring.events.map(({ name }) => name);
  expect(names).toEqual([...new Set(names)]);
});

it("each kind of due work has one handler", () => {
  const kinds = wiring.due.map(({ kind }) => kind);
  expect(kinds).toEqual([...new Set(kinds)]);
});
