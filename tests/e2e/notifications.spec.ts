import { expect, request, test } from "@playwright/test";
import { readCalendar } from "../setup/icalendar.ts";
import { newPerson, type Person } from "./story/person.ts";

// Being told, in the demo region; once with scripts and once without.

const PASSWORD = "Lotse-Demo-2026!";
const HR = "hr@werft.demo.example";
const PATIENCE = { timeout: 20_000 };

let open: () => Promise<Person>;
test.beforeEach(({ browser, baseURL }, { project }) => {
  open = () => newPerson(browser, baseURL ?? "", project.name === "embedded");
});

/** The number at the bell, on a page of the person's own area. */
async function unread({ page }: Person): Promise<number> {
  const name = (await page.locator("a[href='/notifications']").first().getAttribute("aria-label")) ?? "";
  return Number(/\d+/.exec(name)?.[0] ?? 0);
}

test("what the candidate writes is told to the company, which reads it and the number goes down", async () => {
  const [hr, candidate] = [await open(), await open()];
  await hr.signIn(HR, PASSWORD);
  await hr.goto("/account/notifications");
  await hr.send("save", { MESSAGES: "DIGEST" });
  await hr.goto("/employer");
  const before = await unread(hr);

  await candidate.signIn("candidate@demo.example", PASSWORD);
  await candidate.goto("/candidate/messages");
  await candidate.send("message", { body: "Wann beginnt der Kurs?", audience: "all" });
  await expect(async () => {
    await hr.goto("/employer");
    expect(await unread(hr)).toBe(before + 1);
  }).toPass(PATIENCE);

  await hr.goto("/notifications");
  const newest = hr.page.locator(".notice-line").first();
  await expect(newest).toContainText("neue Nachricht");
  const subject = /Fall \d+-\d+: neue Nachricht/.exec(await newest.innerText())?.[0] ?? "";
  expect(subject).not.toBe("");
  expect(await hr.text()).not.toContain("Wann beginnt der Kurs?");
  await hr.send("open");
  expect(new URL(hr.page.url()).pathname).toMatch(/^\/employer\/cases\//);
  await expect.poll(() => unread(hr)).toBe(before);

  await hr.goto("/notifications");
  await hr.send("readAll");
  expect(await hr.text()).toContain("Alles gelesen");
  // in the mail of tomorrow, if at all: none went out at once
  await candidate.goto("/dev/outbox");
  const mails = candidate.page.locator("main > *", { hasText: HR });
  expect(await mails.filter({ hasText: subject }).count()).toBe(0);
  await hr.close();
  await candidate.close();
});

test("a calendar fetches the dates under a secret address, until it is revoked", async ({ baseURL }) => {
  const candidate = await open();
  await candidate.signIn("candidate@demo.example", PASSWORD);
  await candidate.goto("/account/calendar");
  await candidate.send("renew");
  const address = await candidate.page.locator(".secret-address code").innerText();
  const path = new URL(address).pathname;

  // a calendar program: no cookies
  const program = await request.newContext({ baseURL });
  const answer = await program.get(path);
  expect(answer.status()).toBe(200);
  expect(answer.headers()).toMatchObject({
    "content-type": "text/calendar; charset=utf-8",
    "cache-control": "private, no-cache",
  });
  const { entries } = readCalendar(await answer.text());
  expect(entries.some(({ UID }) => UID?.startsWith("first-day-"))).toBe(true);
  const etag = answer.headers()["etag"] ?? "";
  expect((await program.get(path, { headers: { "if-none-match": etag } })).status()).toBe(304);

  await candidate.goto("/account/calendar");
  expect(await candidate.text()).not.toContain(path);
  await candidate.send("renew");
  expect((await program.get(path)).status()).toBe(404);
  const second = new URL(await candidate.page.locator(".secret-address code").innerText()).pathname;
  expect((await program.get(second)).status()).toBe(200);
  await candidate.send("revoke");
  expect((await program.get(second)).status()).toBe(404);
  await program.dispose();
  await candidate.close();
});
