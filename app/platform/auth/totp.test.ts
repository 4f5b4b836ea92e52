import { expect, test } from "vitest";
import { base32, totpUri } from "./totp.ts";

// Test vectors of RFC 4648, section 10, without padding.
test.each([
  ["", ""],
  ["f", "MY"],
  ["fo", "MZXQ"],
  ["foo", "MZXW6"],
  ["foob", "MZXW6YQ"],
  ["fooba", "MZXW6YTB"],
  ["foobar", "MZXW6YTBOI"],
])("base32 of %j is %j", (text, expected) => {
  expect(base32(text)).toBe(expected);
});

test("the address names issuer and account and carries the secret in Base32", () => {
  expect(totpUri("foobar", "a@b.example")).toBe(
    "otpauth://totp/Fachkr%C3%A4ftelotse:a%40b.example?secret=MZXW6YTBOI&issuer=Fachkr%C3%A4ftelotse",
  );
});
