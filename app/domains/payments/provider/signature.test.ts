import { expect, it } from "vitest";
import { keyOf, sign, verify } from "./signature.server.ts";

const KEY = keyOf("a secret of at least thirty-two signs", "webhook");
const AT = new Date("2026-11-23T09:00:00Z");
const later = (seconds: number) => new Date(AT.getTime() + seconds * 1000);
const BODY = '{"id":"e"}';

it("signs time and body with HMAC-SHA256", () => {
  // printf '1795424400.{"id":"e"}' | openssl dgst -sha256 -mac HMAC -macopt hexkey:…
  expect(sign(KEY, BODY, AT)).toMatch(/^t=1795424400,v1=[0-9a-f]{64}$/);
  expect(verify(KEY, { body: BODY, signature: sign(KEY, BODY, AT) }, AT)).toBe("right");
});

it("refuses another body, another key, another time, and what is no signature", () => {
  const signature = sign(KEY, BODY, AT);
  const other = sign(keyOf("a secret of at least thirty-two signs", "letters"), BODY, AT);
  const moved = signature.replace("1795424400", "1795424401");
  for (const [body, header] of [
    [`${BODY} `, signature],
    [BODY, other],
    [BODY, moved],
    [BODY, null],
    [BODY, ""],
    [BODY, "t=1,v1=00"],
    [BODY, signature.toUpperCase()],
  ] as const) {
    expect(verify(KEY, { body, signature: header }, AT)).toBe("bad_signature");
  }
});

it("believes a notice for five minutes", () => {
  const notice = { body: BODY, signature: sign(KEY, BODY, AT) };
  expect(verify(KEY, notice, later(300))).toBe("right");
  expect(verify(KEY, notice, later(301))).toBe("too_old");
  expect(verify(KEY, notice, later(-301))).toBe("too_old");
});
