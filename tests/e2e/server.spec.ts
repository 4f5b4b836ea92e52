import { expect, test } from "@playwright/test";

test("GET /health tells that the database answers", async ({ request }) => {
  const response = await request.get("/health");
  expect(response.status()).toBe(200);
  expect(await response.json()).toEqual({ status: "ok", database: "ok", version: "0.1.0" });
});

test("pages carry an enforced policy with a nonce of their own, and no cache keeps them", async ({
  request,
}) => {
  const policies = [];
  for (const path of ["/", "/", "/nowhere"]) {
    const headers = (await request.get(path)).headers();
    expect(headers["cache-control"], path).toBe("no-store");
    expect(headers["x-content-type-options"], path).toBe("nosniff");
    expect(headers["x-powered-by"], path).toBeUndefined();
    expect(headers["content-security-policy"], path).toMatch(/script-src 'self' 'nonce-[\w+/=]{22,}'/);
    policies.push(headers["content-security-policy"]);
  }
  expect(new Set(policies).size).toBe(3);
});

test("what does not exist answers 404, a page that takes no form 405", async ({ request }) => {
  expect((await request.get("/nowhere")).status()).toBe(404);
  expect((await request.get("/assets/nowhere.js")).status()).toBe(404);
  expect((await request.post("/privacy", { form: {} })).status()).toBe(405);
});

test("built files are kept for a year, with a name for their content", async ({ page, request }) => {
  await page.goto("/");
  const style = await page.locator("link[rel=stylesheet]").first().getAttribute("href");
  expect(style).toMatch(/^\/assets\/.+-[\w-]{8}\.css$/);
  const headers = (await request.get(style ?? "")).headers();
  expect(headers["cache-control"]).toBe("public, max-age=31536000, immutable");
});
