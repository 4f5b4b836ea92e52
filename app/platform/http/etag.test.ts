import { expect, test } from "vitest";
import { taggedResponse } from "./etag.ts";

const asked = (tags?: string) =>
  new Request("http://localhost/", tags === undefined ? {} : { headers: { "if-none-match": tags } });
const answer = (body: string, tags?: string) => taggedResponse(asked(tags), body, "text/plain");

test("the same text has the same tag, and is not sent twice", async () => {
  const first = answer("eins");
  expect(first.status).toBe(200);
  expect(await first.text()).toBe("eins");
  expect(first.headers.get("content-type")).toBe("text/plain; charset=utf-8");
  const tag = first.headers.get("etag") ?? "";
  expect(tag).toMatch(/^"[\w-]{22}"$/);
  for (const known of [tag, `W/${tag}`, `"other", ${tag}`, "*"]) {
    const again = answer("eins", known);
    expect(again.status, known).toBe(304);
    expect(await again.text()).toBe("");
    expect(again.headers.get("etag")).toBe(tag);
  }
});

test("another text is sent, and must be asked for each time", () => {
  const tag = answer("eins").headers.get("etag") ?? "";
  expect(answer("zwei", tag).status).toBe(200);
  expect(answer("zwei").headers.get("cache-control")).toBe("public, no-cache");
});
