import { expect, test } from "vitest";
import { Role } from "#app/platform/database/generated/enums.ts";
import { areasOf, currentPage, navigationOf } from "./navigation.ts";

const pathsOf = (area: Parameters<typeof navigationOf>[0], ...roles: Role[]) =>
  navigationOf(area, roles).pages.map(({ to }) => to);

test("people of a company find the company's work; a representative finds the mandated cases alone", () => {
  expect(pathsOf("employer", "HR_MEMBER")).toEqual([
    "/employer",
    "/employer/vacancies",
    "/employer/check",
    "/employer/requests",
    "/employer/proposals",
    "/employer/cases",
  ]);
  expect(pathsOf("employer", "REPRESENTATIVE")).toEqual(["/employer/cases", "/employer/payments"]);
});

test("the team page is the HR administrator's, the center page the center administrator's", () => {
  const more = (area: "employer" | "advisor", role: Role) =>
    navigationOf(area, [role]).more.map(({ to }) => to);
  expect(more("employer", "HR_ADMIN")).toEqual(["/employer/payments", "/employer/company", "/employer/team"]);
  expect(more("employer", "HR_MEMBER")).toEqual(["/employer/payments", "/employer/company"]);
  expect(more("advisor", "CENTER_ADMIN")).toEqual([
    "/advisor/payments",
    "/advisor/law-changes",
    "/advisor/delivery",
    "/admin/center",
  ]);
  expect(more("advisor", "ADVISOR")).toEqual([
    "/advisor/payments",
    "/advisor/law-changes",
    "/advisor/delivery",
  ]);
});

test("the desk sees no people, the auditor nothing but figures", () => {
  expect(pathsOf("advisor", "DESK")).not.toContain("/advisor/candidates");
  expect(pathsOf("advisor", "AUDITOR")).toEqual(["/advisor/reports", "/advisor/fairness"]);
});

test("two roles in one area add up without doubles", () => {
  expect(pathsOf("advisor", "ADVISOR", "CENTER_ADMIN")).toEqual(pathsOf("advisor", "ADVISOR"));
});

test("nobody finds pages of an area they have no task in", () => {
  expect(navigationOf("advisor", ["HR_ADMIN", "CANDIDATE"])).toEqual({ pages: [], more: [] });
});

test("every role has a place to begin", () => {
  const places = Object.values(Role).map((role) => [role, areasOf([role]).map(({ to }) => to)]);
  expect(Object.fromEntries(places)).toEqual({
    HR_ADMIN: ["/employer"],
    HR_MEMBER: ["/employer"],
    REPRESENTATIVE: ["/employer/cases"],
    ADVISOR: ["/advisor/inbox"],
    DESK: ["/advisor/inbox"],
    CENTER_ADMIN: ["/advisor/inbox"],
    AUDITOR: ["/advisor/reports"],
    PARTNER_MEMBER: ["/partner"],
    CANDIDATE: ["/candidate/checklist"],
    OPERATOR: ["/operator/centers"],
  });
});

test("somebody with roles in several areas finds each of them", () => {
  expect(areasOf(["OPERATOR", "HR_ADMIN"])).toEqual([
    { area: "employer", to: "/employer" },
    { area: "operator", to: "/operator/centers" },
  ]);
});

test.each([
  ["/employer", "home"],
  ["/employer/vacancies", "vacancies"],
  ["/employer/vacancies/123/edit", "vacancies"],
  ["/employer/checks", "check"],
  ["/candidate/checklist", undefined],
])("on %s the page marked is %s", (pathname, key) => {
  expect(currentPage(navigationOf("employer", ["HR_ADMIN"]).pages, pathname)?.key).toBe(key);
});
