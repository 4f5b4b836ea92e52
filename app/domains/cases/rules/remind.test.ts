import { expect, it } from "vitest";
import { whyNotReminded } from "./remind.ts";

it.each([
  [null, 3, false, "nobody"],
  ["CENTER", 3, false, "ours"],
  ["AUTHORITY", 3, false, "authority"],
  ["COMPANY", 3, true, "today"],
  ["CANDIDATE", 0, false, "unreachable"],
  ["COMPANY", 1, false, null],
  ["CANDIDATE", 1, false, null],
] as const)("whyNotReminded: %s, %i people, today %s: %s", (turn, reachable, remindedToday, why) => {
  expect(whyNotReminded({ turn, reachable, remindedToday })).toBe(why);
});
