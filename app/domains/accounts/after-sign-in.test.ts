import { expect, test } from "vitest";
import { pageAfterSignIn } from "./after-sign-in.ts";

const hr = [{ role: "HR_ADMIN" as const }];

test.each([
  ["/employer/vacancies?page=2", "/employer/vacancies?page=2"],
  ["/invitation/abc", "/invitation/abc"],
  ["/register/company", "/register/company"],
  ["/loginx", "/loginx"],
])("%j was asked for and is one of ours", (next, expected) => {
  expect(pageAfterSignIn(next, hr)).toBe(expected);
});

test.each([
  "https://evil.example/",
  "//evil.example/",
  "/\\evil.example/",
  "/\t/evil.example",
  "\\/evil.example",
  "javascript:alert(1)",
  "employer",
  "",
  "/",
  "/?x=1",
  "/login",
  "/login?next=/login",
  "/login/link/abc",
  "/logout",
  "/verify-email/abc",
  "/reset-password/abc",
  null,
  undefined,
])("after %j work starts at home", (next) => {
  expect(pageAfterSignIn(next, hr)).toBe("/employer");
});
