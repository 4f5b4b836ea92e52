import { expect, test } from "vitest";
import { direction, isLocale, localesAt, resolveLocale } from "./locale.ts";

const request = (path: string, headers: Record<string, string> = {}) =>
  new Request(`http://own.invalid${path}`, { headers });

test.each<[string, Record<string, string>, string | undefined, string]>([
  ["nothing said", {}, undefined, "de"],
  ["browser", { "Accept-Language": "en-GB,en;q=0.9,de;q=0.8" }, undefined, "en"],
  ["browser by weight", { "Accept-Language": "de;q=0.5, ar;q=0.9" }, undefined, "ar"],
  ["browser, equal weights keep their order", { "Accept-Language": "fr, en, de" }, undefined, "en"],
  ["refused by the browser", { "Accept-Language": "en;q=0, ar" }, undefined, "ar"],
  ["unknown languages", { "Accept-Language": "fr, uk" }, undefined, "de"],
  ["account before browser", { "Accept-Language": "en" }, "ar", "ar"],
  ["cookie before account", { Cookie: "a=b; lang=en", "Accept-Language": "de" }, "ar", "en"],
  ["forged cookie", { Cookie: "lang=xx" }, undefined, "de"],
  ["cookie of another name", { Cookie: "slang=en" }, undefined, "de"],
])("%s", (_name, headers, account, expected) => {
  expect(resolveLocale(request("/candidate/checklist", headers), account)).toBe(expected);
});

test("areas for staff are read in German or English, whatever was chosen for other pages", () => {
  expect(resolveLocale(request("/advisor/inbox", { Cookie: "lang=ar", "Accept-Language": "en" }))).toBe("en");
  expect(resolveLocale(request("/employer", { Cookie: "lang=ar" }))).toBe("de");
});

test.each([
  ["/", ["de", "en", "ar"]],
  ["/login", ["de", "en", "ar"]],
  ["/candidate/checklist", ["de", "en", "ar"]],
  ["/employer", ["de", "en"]],
  ["/employer/cases", ["de", "en"]],
  ["/employers", ["de", "en", "ar"]],
  ["/check", ["de", "en"]],
])("%s can be read in %j", (path, locales) => {
  expect(localesAt(path)).toEqual(locales);
});

test("Arabic runs from right to left", () => {
  expect([direction("de"), direction("en"), direction("ar")]).toEqual(["ltr", "ltr", "rtl"]);
});

test("only our own languages are languages", () => {
  expect([isLocale("ar"), isLocale("fr"), isLocale(undefined)]).toEqual([true, false, false]);
});
