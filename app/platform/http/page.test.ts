import { expect, test } from "vitest";
import { COUNT_LIMIT, pageOf } from "./page.ts";

test.each([
  ["", 1],
  ["?page=3", 3],
  ["?page=400", 400],
  ["?page=401", 400],
  ["?page=99999", 400],
  ["?page=0", 1],
  ["?page=-2", 1],
  ["?page=1e3", 1],
])("%j is page %d", (search, page) => {
  expect(pageOf(new URL(`https://lotse.example/list${search}`))).toBe(page);
});

test("counting stops one beyond the last page", () => {
  expect(COUNT_LIMIT).toBe(10_001);
});
