import { expect, test } from "vitest";
import { needsTwoFactor } from "./two-factor.ts";

test.each([
  ["ADVISOR", false, false, true],
  ["DESK", false, false, true],
  ["CENTER_ADMIN", false, false, true],
  ["AUDITOR", false, false, true],
  ["ADVISOR", true, false, false],
  ["ADVISOR", false, true, false],
  ["HR_ADMIN", false, false, false],
  ["HR_MEMBER", false, false, false],
  ["REPRESENTATIVE", false, false, false],
  ["PARTNER_MEMBER", false, false, false],
  ["CANDIDATE", false, false, false],
  ["OPERATOR", false, false, false],
])("%s, set up: %s, demo: %s → has to set it up: %s", (role, twoFactor, demo, expected) => {
  expect(needsTwoFactor({ twoFactor, memberships: [{ role }] }, { demo })).toBe(expected);
});

test("one center role among others is enough, no role is none", () => {
  const memberships = [{ role: "CANDIDATE" }, { role: "DESK" }];
  expect(needsTwoFactor({ twoFactor: false, memberships }, { demo: false })).toBe(true);
  expect(needsTwoFactor({ twoFactor: false, memberships: [] }, { demo: false })).toBe(false);
});
