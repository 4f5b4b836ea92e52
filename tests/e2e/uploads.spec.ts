import { randomBytes } from "node:crypto";
import { expect, request, test } from "@playwright/test";
import type { APIRequestContext, Page } from "@playwright/test";
import type { FaultPoint } from "#app/platform/faults.ts";
import { newId } from "#app/platform/ids.ts";
import { ask, forget, newPlace, startAt } from "./setup/killed.ts";
import type { Mortal, Place } from "./setup/killed.ts";
import type { Engine } from "./setup/ports.ts";
import { freePort } from "./setup/terminal.ts";

// Files on their way to a real server: the line breaks, and the server dies at named points. What arrives in the end is
// what was sent, byte for byte, and it is there once.

const HR = "hr@werft.demo.example";
const PASSWORD = "Lotse-Demo-2026!";
const PART = 256 * 1024;

let place: Place;
let port: number;
let app: Mortal;

test.describe.configure({ mode: "serial", timeout: 180_000 });

test.beforeAll(async ({}, info) => {
  info.setTimeout(300_000);
  place = await newPlace(info.project.name as Engine);
  port = await freePort();
  app = await startAt(place, port);
});

test.afterAll(async () => {
  await app.stop();
  forget(place);
});

const origin = () => `http://localhost:${port}`;

/** Vacancies as a table of this many bytes at least. */
function table(bytes: number): string {
  const line = (number: number) => `Elektroniker ${number};2026-12-01;${randomBytes(40).toString("hex")}\n`;
  let text = "Titel;Beginn;Notiz\n";
  for (let number = 0; text.length < bytes; number += 1) text += line(number);
  return text;
}

async function signIn(page: Page): Promise<void> {
  await page.goto(`${origin()}/login`);
  await page.locator('input[name="email"]').fill(HR);
  await page.locator('input[name="password"]').fill(PASSWORD);
  await page.locator('main form button[type="submit"]').first().click();
  await page.waitForURL(/\/employer/);
}

test("in the browser: the line breaks, the file goes on where it was, and the form has it whole", async ({
  page,
  context,
}) => {
  await signIn(page);
  await page.goto(`${origin()}/employer/vacancies/import`);
  await page.waitForLoadState("networkidle");
  const sent: string[] = [];
  page.on("request", (wish) => {
    if (wish.url().includes("/uploads"))
      sent.push(`${wish.method()} ${wish.headers()["upload-offset"] ?? ""}`.trim());
  });
  const line = await context.newCDPSession(page);
  const speed = (bytesPerSecond: number) =>
    line.send("Network.emulateNetworkConditions", {
      offline: bytesPerSecond === 0,
      latency: 5,
      downloadThroughput: -1,
      uploadThroughput: bytesPerSecond === 0 ? 0 : bytesPerSecond,
    });
  await line.send("Network.enable");
  await speed(600_000);
  const text = table(2_500_000);
  await page
    .locator('input[type="file"]')
    .setInputFiles({ name: "stellen.csv", mimeType: "text/csv", buffer: Buffer.from(text) });
  const words = page.locator(".upload__words");
  await expect(words).toContainText(/[4-6]0 % übertragen/, { timeout: 30_000 });
  await speed(0);
  await expect(words).toContainText("Verbindung ist unterbrochen", { timeout: 30_000 });
  await speed(-1);
  await expect(words).toContainText("stellen.csv ist angekommen", { timeout: 60_000 });
  const offsets = sent.filter((wish) => wish.startsWith("PATCH")).map((wish) => Number(wish.split(" ")[1]));
  expect(sent[0]).toBe("POST");
  expect(sent, "asked where to go on").toContain("HEAD");
  expect(offsets.at(-1), "not begun anew").toBeGreaterThan(1_000_000);

  const id = await page.locator('input[name="file.upload"]').inputValue();
  const posted = page.waitForRequest((wish) => wish.method() === "POST" && wish.url().includes("import"));
  await page.locator('main form button[type="submit"]').first().click();
  const body = (await posted).postData() ?? "";
  expect(body).toContain(id);
  expect(body.length, "the form does not bring the file again").toBeLessThan(5000);
});

test("without scripts the form brings the file itself", async ({ browser }) => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await signIn(page);
  await page.goto(`${origin()}/employer/vacancies/import`);
  await page.locator('input[type="file"]').setInputFiles({
    name: "stellen.csv",
    mimeType: "text/csv",
    buffer: Buffer.from("Titel;Beginn\nElektroniker;2026-12-01\n"),
  });
  await page.locator('main form button[type="submit"]').first().click();
  await expect(page.locator("main")).toContainText("Elektroniker");
  await context.close();
});

/** A program that speaks the protocol, signed in. */
async function speaker(email = HR): Promise<APIRequestContext> {
  const hr = await request.newContext({
    baseURL: origin(),
    extraHTTPHeaders: { "Tus-Resumable": "1.0.0" },
  });
  const answer = await hr.post("/login", { form: { email, password: PASSWORD }, maxRedirects: 0 });
  expect(answer.status()).toBe(302);
  return hr;
}

const send = (hr: APIRequestContext, path: string, offset: number, data: Buffer) =>
  hr
    .patch(path, {
      headers: { "Content-Type": "application/offset+octet-stream", "Upload-Offset": String(offset) },
      data,
    })
    .catch(() => null);

/** Starts the application anew, to be killed where it says. */
async function restart(faultPoint?: FaultPoint): Promise<void> {
  await app.stop();
  app = await startAt(place, port, faultPoint ? { faultPoint } : {});
}

test("killed at upload.after_chunk: what was kept is kept, and the rest follows", async () => {
  await restart("upload.after_chunk");
  const bytes = randomBytes(3 * PART + 17);
  let hr = await speaker();
  const metadata = `filename ${Buffer.from("zeugnis.pdf").toString("base64")}`;
  const begun = await hr.post("/uploads", {
    headers: { "Upload-Length": String(bytes.length), "Upload-Metadata": metadata },
  });
  const path = begun.headers().location ?? "";
  expect(await send(hr, path, 0, bytes)).toBeNull();
  expect(await app.ended, "the point was reached").toBe("SIGKILL");
  await hr.dispose();

  app = await startAt(place, port);
  hr = await speaker();
  const kept = Number((await hr.head(path)).headers()["upload-offset"]);
  expect(kept).toBeGreaterThanOrEqual(PART);
  expect(kept).toBeLessThan(bytes.length);
  expect((await send(hr, path, kept, bytes.subarray(kept)))?.status()).toBe(204);
  expect((await hr.head(path)).headers()["upload-offset"]).toBe(String(bytes.length));
  await hr.dispose();
});

test("killed at file.after_put: nothing is acknowledged, and the same form sent again stores it once", async () => {
  await restart("file.after_put");
  const bytes = Buffer.concat([Buffer.from("%PDF-1.7\n"), randomBytes(5000)]);
  const id = newId();
  const multipart = () => ({
    ...{ intent: "upload", id, kind: "CV", detail: "" },
    file: { name: "../Zeugnis\u202e.pdf", mimeType: "application/pdf", buffer: bytes },
  });
  let candidate = await speaker("candidate@demo.example");
  const first = await candidate.post("/candidate/documents", { multipart: multipart() }).catch(() => null);
  expect(first).toBeNull();
  expect(await app.ended, "the point was reached").toBe("SIGKILL");
  await candidate.dispose();
  const rows = () => ask<{ name: string }>(place, `SELECT name FROM "Document" WHERE id = $1`, [id]);
  expect(await rows()).toEqual([]);

  app = await startAt(place, port);
  candidate = await speaker("candidate@demo.example");
  for (const _press of ["first", "second"]) {
    const again = await candidate.post("/candidate/documents", { multipart: multipart(), maxRedirects: 0 });
    expect(again.status()).toBeLessThan(400);
  }
  const download = await candidate.get(`/documents/${id}`);
  expect((await download.body()).equals(bytes)).toBe(true);
  const headers = download.headers();
  expect(headers["content-disposition"]).toContain("attachment");
  expect(headers["content-security-policy"]).toContain("sandbox");
  expect(headers["x-content-type-options"]).toContain("nosniff");
  expect(headers["cache-control"]).toContain("no-store");
  await candidate.dispose();
  await app.stop();
  expect(await rows()).toHaveLength(1);
  app = await startAt(place, port);
});
