import { describe, expect, test } from "vitest";
import type { Role } from "#app/platform/database/generated/enums.ts";
import {
  endingRefusal,
  expiryAfter,
  homeOf,
  invitationState,
  maySignInByLink,
  normalCode,
  referenceNumber,
  roleChangeRefusal,
  seatOutcome,
} from "./rules.ts";

const seat = (membershipId: string, role: Role) => ({ membershipId, role });

describe("ending a membership", () => {
  const one = [seat("a", "HR_ADMIN"), seat("m", "HR_MEMBER")];
  const two = [seat("a", "HR_ADMIN"), seat("b", "HR_ADMIN"), seat("m", "HR_MEMBER")];
  const center = [seat("c", "CENTER_ADMIN"), seat("d", "ADVISOR"), seat("e", "AUDITOR")];

  test.each([
    ["the last HR admin stays", one, "a", "last_admin"],
    ["a member of a team with one admin may go", one, "m", null],
    ["one of two HR admins may go", two, "a", null],
    ["the last center administrator stays", center, "c", "last_admin"],
    ["the only advisor may go", center, "d", null],
    ["the only auditor may go", center, "e", null],
    ["somebody else's membership is not in the team", one, "x", "not_in_team"],
  ])("%s", (_name, team, id, expected) => {
    expect(endingRefusal(team, id)).toBe(expected);
  });
});

describe("changing a role", () => {
  const one = [seat("a", "HR_ADMIN"), seat("m", "HR_MEMBER")];
  const two = [seat("a", "HR_ADMIN"), seat("b", "HR_ADMIN")];
  test.each([
    ["the last HR admin stays HR admin", one, "a", "HR_MEMBER", "last_admin"],
    ["a member becomes HR admin", one, "m", "HR_ADMIN", null],
    ["one of two HR admins becomes member", two, "b", "HR_MEMBER", null],
    ["the same role is no change", one, "a", "HR_ADMIN", "unchanged"],
    ["a stranger cannot be changed", one, "x", "HR_ADMIN", "not_in_team"],
  ] as const)("%s", (_name, team, id, role, expected) => {
    expect(roleChangeRefusal(team, id, role)).toBe(expected);
  });
});

describe("an invitation", () => {
  const expiresAt = new Date("2026-12-05T10:00:00Z");
  test.each([
    ["is open a millisecond before its end", null, "2026-12-05T09:59:59.999Z", "open"],
    ["is over at its end", null, "2026-12-05T10:00:00Z", "expired"],
    [
      "that was used stays used, even when it is over",
      "2026-12-01T10:00:00Z",
      "2027-01-01T00:00:00Z",
      "used",
    ],
  ])("%s", (_name, usedAt, now, expected) => {
    const invitation = { usedAt: usedAt === null ? null : new Date(usedAt), expiresAt };
    expect(invitationState(invitation, new Date(now))).toBe(expected);
  });

  test("of 14 days made on 21 November ends on 5 December at the same time", () => {
    expect(expiryAfter(new Date("2026-11-21T10:00:00Z"), 14)).toEqual(expiresAt);
  });
});

describe("the page where work starts", () => {
  test.each([
    [["HR_ADMIN"], "/employer"],
    [["HR_MEMBER"], "/employer"],
    [["ADVISOR"], "/advisor/inbox"],
    [["DESK"], "/advisor/inbox"],
    [["CENTER_ADMIN"], "/advisor/inbox"],
    [["AUDITOR"], "/advisor/reports"],
    [["PARTNER_MEMBER"], "/partner"],
    [["CANDIDATE"], "/candidate/checklist"],
    [["OPERATOR"], "/operator/centers"],
    [["REPRESENTATIVE"], "/employer/cases"],
    [["AUDITOR", "ADVISOR"], "/advisor/inbox"],
    [[], "/account"],
  ] satisfies [Role[], string][])("of %j is %s", (roles, expected) => {
    expect(homeOf(roles.map((role) => ({ role })))).toBe(expected);
  });
});

describe("a promised seat", () => {
  const none = { centerId: null, companyId: null, partnerId: null, candidateId: null };
  const hr = (companyId: string) => ({ ...none, role: "HR_MEMBER" as const, companyId });
  const advisor = { ...none, role: "ADVISOR" as const, centerId: "c" };
  test.each([
    ["the first one", [], hr("a"), "new"],
    ["the same once more", [hr("a")], hr("a"), "present"],
    ["another role in the same company", [hr("a")], { ...hr("a"), role: "HR_ADMIN" as const }, "present"],
    ["a second company", [hr("a")], hr("b"), "other_company"],
    ["a company beside a center", [advisor], hr("a"), "new"],
    ["another role in the same center", [advisor], { ...advisor, role: "AUDITOR" as const }, "new"],
    ["representing beside a company", [hr("a")], { ...none, role: "REPRESENTATIVE" as const }, "new"],
  ] as const)("%s", (_name, own, wish, expected) => {
    expect(seatOutcome(own, wish)).toBe(expected);
  });
});

test.each([
  [["CANDIDATE"], true],
  [["CANDIDATE", "HR_MEMBER"], false],
  [["ADVISOR"], false],
  [[], false],
] satisfies [Role[], boolean][])("sign-in by link with the roles %j: %s", (roles, expected) => {
  expect(maySignInByLink(roles.map((role) => ({ role })))).toBe(expected);
});

test.each([
  ["K-2041", 2041],
  [" k-2041 ", 2041],
  ["k 2041", 2041],
  ["K2041", 2041],
  ["2041", 2041],
  ["K-٢٠٤١", 2041],
  ["K-", null],
  ["X-2041", null],
  ["K-2041a", null],
  ["99999999999", null],
])("the reference %j means the number %j", (typed, expected) => {
  expect(referenceNumber(typed)).toBe(expected);
});

test.each([
  ["abcd-efgh", "ABCDEFGH"],
  [" ABCD efgh ", "ABCDEFGH"],
])("the code %j is kept as %j", (typed, expected) => {
  expect(normalCode(typed)).toBe(expected);
});
