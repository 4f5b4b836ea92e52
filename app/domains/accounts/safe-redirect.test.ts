import { expect, test } from "vitest";
import { safeNext } from "./safe-redirect.ts";

test.each([
  ["/employer/vacancies?page=2", "/employer/vacancies?page=2"],
  ["/", "/"],
  ["/invitation/abc", "/invitation/abc"],
  ["/register/company", "/register/company"],
])("%j is a page of our own", (next, expected) => {
  expect(safeNext(next)).toBe(expected);
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
  "/login",
  "/login/link",
  "/logout",
  "/register",
  null,
  undefined,
  ["/employer"],
])("%j is refused", (next) => {
  expect(safeNext(next)).toBeNull();
});
