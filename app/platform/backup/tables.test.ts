import { expect, it } from "vitest";
import { sortByLinks } from "./tables.ts";

it("puts parents before children and keeps the order of the others", () => {
  const links = [
    { child: "A", parent: "C" },
    { child: "C", parent: "D" },
    { child: "B", parent: "D" },
  ];
  expect(sortByLinks(["A", "B", "C", "D", "E"], links)).toEqual(["D", "B", "C", "A", "E"]);
});

it("refuses a circle", () => {
  const circle = [
    { child: "A", parent: "B" },
    { child: "B", parent: "A" },
  ];
  expect(() => sortByLinks(["A", "B", "C"], circle)).toThrow("A, B");
});
