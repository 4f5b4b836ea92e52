import { expect, test } from "vitest";
import { contentSecurityPolicy } from "./csp.ts";
import { securityHeaders } from "./headers.ts";
import { ownPath } from "./own-path.ts";

const NONCE = "cmFuZG9tLXNpeHRlZW4tYg==";

test("nothing runs or loads but our own, scripts inline by nonce only", () => {
  expect(contentSecurityPolicy(NONCE, { secure: false }).split("; ")).toEqual([
    "default-src 'none'",
    "script-src 'self' 'nonce-cmFuZG9tLXNpeHRlZW4tYg=='",
    "style-src 'self'",
    "img-src 'self' data:",
    "font-src 'self'",
    "connect-src 'self'",
    "manifest-src 'self'",
    "form-action 'self'",
    "base-uri 'none'",
    "frame-ancestors 'none'",
    "object-src 'none'",
  ]);
});

test("neither unsafe-inline nor unsafe-eval nor a foreign address ever stands in it", () => {
  expect(contentSecurityPolicy(NONCE, { secure: true })).not.toMatch(/unsafe|\*|https?:/);
});

test("over https stray http addresses are lifted and the browser stays with https", () => {
  expect(contentSecurityPolicy(NONCE, { secure: true })).toMatch(/; upgrade-insecure-requests$/);
  expect(securityHeaders(NONCE, { secure: true })["Strict-Transport-Security"]).toBe(
    "max-age=31536000; includeSubDomains",
  );
  expect(securityHeaders(NONCE, { secure: false })).not.toHaveProperty("Strict-Transport-Security");
});

test.each(["", "short", "has space in it 1234567", "'; script-src *; x='aaaaaaa", "line\nbreak-1234567890"])(
  "the nonce %j is refused",
  (nonce) => {
    expect(() => contentSecurityPolicy(nonce, { secure: true })).toThrow(RangeError);
  },
);

test("the other headers forbid guessing types, framing and sensors", () => {
  expect(securityHeaders(NONCE, { secure: false })).toMatchObject({
    "X-Content-Type-Options": "nosniff",
    "X-Frame-Options": "DENY",
    "Referrer-Policy": "same-origin",
    "Cross-Origin-Opener-Policy": "same-origin",
    "Permissions-Policy": expect.stringContaining("camera=()") as string,
  });
});

test.each([
  ["/employer/vacancies?page=2", "/employer/vacancies?page=2"],
  ["/login", "/login"],
  ["/", "/"],
  ["//evil.example/", "/"],
  ["/\\evil.example", "/"],
  ["/\t/evil.example", "/"],
  ["https://evil.example/", "/"],
  ["javascript:alert(1)", "/"],
  ["", "/"],
  [null, "/"],
])("after a change of language %j leads to %j", (wanted, path) => {
  expect(ownPath(wanted)).toBe(path);
});
