import { expect, test } from "vitest";
import { isOwnOrigin } from "./origin.ts";

const BASE = "https://lotse.example";

test.each<[string, Record<string, string>, boolean]>([
  ["the page's own origin", { Origin: "http://localhost:3000" }, true],
  ["the public address, behind a proxy", { Origin: "https://lotse.example" }, true],
  ["another site", { Origin: "https://evil.example" }, false],
  ["another port of the same machine", { Origin: "http://localhost:4000" }, false],
  ["a name that begins like ours", { Origin: "https://lotse.example.evil.example" }, false],
  ["a sandboxed frame", { Origin: "null" }, false],
  ["what is no origin", { Origin: "localhost" }, false],
  ["a browser that says it comes from elsewhere", { "Sec-Fetch-Site": "cross-site" }, false],
  ["a browser that says it comes from a sibling name", { "Sec-Fetch-Site": "same-site" }, false],
  ["a browser that says it comes from here", { "Sec-Fetch-Site": "same-origin" }, true],
  ["a program without a browser", {}, true],
])("a post from %s", (_name, headers, own) => {
  const request = new Request("http://localhost:3000/login", { method: "POST", headers });
  expect(isOwnOrigin(request, BASE)).toBe(own);
});
