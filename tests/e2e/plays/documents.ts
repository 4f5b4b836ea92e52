import { expect } from "@playwright/test";
import { papers as ar } from "#app/i18n/ar/papers.ts";
import { enums as arEnums } from "#app/i18n/ar/enums.ts";
import type { Person } from "../story/person.ts";
import type { Play } from "./stage.ts";

/** A page of a PDF with nothing on it. */
const PDF = Buffer.from(
  "%PDF-1.4\n1 0 obj\n<< /Type /Catalog >>\nendobj\ntrailer\n<< /Root 1 0 R >>\n%%EOF\n",
);

/** Chooses a file in the form of an intent and sends it. */
async function upload(person: Person, intent: string, name: string): Promise<void> {
  const file = person.form(intent).locator('input[type="file"]');
  await file.setInputFiles({ name, mimeType: "application/pdf", buffer: PDF });
  await person.send(intent);
}

/** Another language is another page, so there is no answer to wait for on this one. */
async function inArabic(person: Person): Promise<void> {
  await person.goto("/account");
  const form = person.form("locale");
  await form.locator('[name="locale"]').selectOption("ar");
  await form.locator('button[type="submit"]').click();
  await expect(person.page.locator("html")).toHaveAttribute("dir", "rtl");
}

/** Opens the document with this name from the list that is shown. */
async function open(person: Person, name: string): Promise<string> {
  await person.follow(person.page.locator("main a.task__title", { hasText: name }).first());
  await expect(person.page.locator("h1")).toContainText(name);
  return new URL(person.page.url()).pathname;
}

/**
 * A document's life: asked for with all the way needs, brought from a phone in Arabic, sent back with a reason, brought
 * again, checked, valid until a day that comes; beside it what the employer brings and what is none of its business.
 */
export async function playDocuments(play: Play): Promise<void> {
  const { advisor, candidate, hr } = play;
  await candidate.page.setViewportSize({ width: 360, height: 740 });
  await inArabic(candidate);

  // the advisor asks for what the way needs, and for one that it does not name
  const list = `${play.pathOf("advisor")}/documents`;
  await advisor.goto(list);
  expect(await advisor.text()).toContain("Erklärung zum Beschäftigungsverhältnis");
  await advisor.send("requestAll", { dueOn: "2027-02-15", why: "Für den Antrag bei der Ausländerbehörde." });
  await advisor.send("request", { kind: "HEALTH_INSURANCE", party: "CANDIDATE" });
  await play.expectMail("candidate", arEnums.PaperKind.HEALTH_INSURANCE);

  // the candidate sees what is asked, by when, and sends the passport from the phone
  await candidate.goto("/candidate/documents");
  await expect(candidate.page.locator("html")).toHaveAttribute("dir", "rtl");
  expect(await candidate.text()).toContain(ar.group.todo);
  expect(await candidate.text()).toContain("15");
  const width = await candidate.page.evaluate(() => document.documentElement.scrollWidth);
  expect(width).toBeLessThanOrEqual(360);
  const own = await open(candidate, arEnums.PaperKind.PASSPORT);
  await upload(candidate, "send", "pass.pdf");
  expect(await candidate.text()).toContain(ar.sent);
  expect(await candidate.text()).toContain(ar.notScanned);

  // it is sent back once, with a reason the person reads in their language
  await advisor.goto("/advisor/inbox");
  expect(await advisor.text()).toContain("warte");
  await advisor.goto(own.replace("/candidate", "/advisor"));
  await advisor.send("reject", { reason: "UNREADABLE", words: "Please take the photo in daylight." });
  await play.expectMail("candidate", arEnums.PaperReason.UNREADABLE);
  await candidate.goto(own);
  expect(await candidate.text()).toContain(arEnums.PaperReason.UNREADABLE);
  expect(await candidate.text()).toContain("Please take the photo in daylight.");
  await upload(candidate, "send", "pass-2.pdf");

  // unchecked it is not the employer's to read; what the employer is asked for it brings
  const employers = `${play.pathOf("hr")}/documents`;
  await hr.goto(employers);
  const theirs = await hr.text();
  expect(theirs).toContain("Reisepass");
  expect(theirs).not.toContain("Krankenversicherung");
  expect(theirs).not.toContain("daylight");
  await open(hr, "Reisepass");
  expect(await hr.text()).toContain("Noch keine Datei.");
  await hr.goto("/employer");
  const task = hr.page.getByRole("link", {
    name: "Dokument schicken: Erklärung zum Beschäftigungsverhältnis",
  });
  await hr.follow(task.first());
  await upload(hr, "send", "Erklaerung.pdf");
  expect(await hr.text()).toContain("wird geprüft");

  // checked until a day
  await advisor.goto("/advisor/documents");
  await advisor.goto(own.replace("/candidate", "/advisor"));
  await advisor.send("check", { expiresOn: "2027-12-31" });
  await advisor.goto(list);
  expect(await advisor.text()).toContain("gültig bis Fr, 31.12.2027");
  await hr.goto(own.replace("/candidate", "/employer"));
  expect(await hr.text()).toContain("pass-2.pdf");
  expect(await hr.text()).not.toContain("pass.pdf");

  // half a year before the day the person is reminded; after it the document stands first
  await play.at("2027-07-05");
  await play.expectMail("candidate", "تنتهي الصلاحية قريبًا");
  await candidate.goto("/candidate/documents");
  expect(await candidate.text()).toContain(ar.stand.EXPIRES_SOON);
  await play.at("2028-01-03");
  await play.expectMail("candidate", "انتهت الصلاحية:");
  await candidate.goto("/candidate/documents");
  const first = candidate.page.locator("main a.task__title").first();
  await expect(first).toHaveText(arEnums.PaperKind.PASSPORT);
  expect(await candidate.text()).toContain(ar.stand.EXPIRED);
  await advisor.goto("/advisor/documents");
  expect(await advisor.text()).toContain("abgelaufen am Fr, 31.12.2027");
}
