import { expect, test } from "@playwright/test";
import { linkMailedTo } from "./story/mail.ts";
import { newPerson, type Person } from "./story/person.ts";

// From introduction to the end, by all three parties in the demo region; once with scripts and once without.

const PASSWORD = "Lotse-Demo-2026!";
const SHERIN = "sherin.thomas@person.demo.example";

let open: () => Promise<Person>;
test.beforeEach(({ browser, baseURL }, { project }) => {
  open = () => newPerson(browser, baseURL ?? "", project.name === "embedded");
});

/** What stands at an address, fetched with the person's own session. */
async function fileAt(person: Person, path: string): Promise<string> {
  const response = await person.page.request.get(path);
  expect(response.status(), path).toBe(200);
  return response.text();
}

test("a talk is suggested, agreed on, moved and seen by the center; the person declines and says why", async () => {
  const [hr, candidate, advisor] = [await open(), await open(), await open()];
  await hr.signIn("hr@klinik.demo.example", PASSWORD);
  await hr.goto("/employer/proposals");
  await hr.follow(hr.page.locator("tr", { hasText: "Sherin" }).first().locator("th a"));
  const companyPage = new URL(hr.page.url()).pathname;
  const proposalId = companyPage.split("/").at(-1) ?? "";
  const calendar = `/proposals/${proposalId}/interview.ics`;
  const candidatePage = `/candidate/proposals/${proposalId}`;

  await hr.send("suggest", {
    kind: "VIDEO",
    place: "https://talk.example/klinik",
    minutes: "45",
    time1: "2035-06-04T10:00",
    time2: "2035-06-05T15:30",
    note: "Wir freuen uns auf Sie.",
  });
  expect(await hr.text()).toContain("Termine vorgeschlagen");
  expect((await hr.page.request.get(calendar)).status()).toBe(404);

  await candidate.goto("/login/link");
  await candidate.send("send", { email: SHERIN });
  await candidate.goto(await linkMailedTo(candidate, SHERIN, "/login/link/"));
  if ((await candidate.form("use").count()) > 0) await candidate.send("use");
  await candidate.goto(candidatePage);
  const picked = candidate.page.getByRole("radio", { name: "Di, 05.06.2035, 15:30" });
  await candidate.send("pick", { time: (await picked.getAttribute("value")) ?? "" });
  expect(await candidate.text()).toContain("Termin vereinbart");

  const agreed = await fileAt(candidate, calendar);
  expect(agreed).toContain("METHOD:PUBLISH");
  expect(agreed).toContain("DTSTART:20350605T133000Z");
  expect(await fileAt(hr, calendar)).toBe(agreed);

  await candidate.send("otherTimes");
  expect(await fileAt(hr, calendar)).toContain("METHOD:CANCEL");
  await hr.goto(companyPage);
  expect(await hr.text()).toContain("Keiner der Termine passt.");

  await advisor.signIn("advisor@bremen.demo.example", PASSWORD);
  await advisor.goto(`/advisor/proposals/${proposalId}/as-company`);
  expect(await advisor.text()).toContain("Sie sehen diese Seite, wie das Unternehmen sie sieht.");
  await expect(advisor.page.getByRole("heading", { level: 1 })).toHaveText("Sherin Thomas");
  await expect(advisor.page.locator("main fieldset[disabled] button:enabled")).toHaveCount(0);
  await advisor.goto(`/advisor/proposals/${proposalId}/as-candidate`);
  expect(await advisor.text()).toContain("Das Unternehmen schlägt andere Termine vor.");

  await candidate.goto(candidatePage);
  await candidate.send("decline", { reason: "PLACE" });
  expect(await candidate.text()).toContain("Dieser Vorschlag ist zu Ende.");
  expect(await candidate.text()).toContain("Grund: Ort passt nicht");
  await hr.goto(companyPage);
  expect(await hr.text()).not.toContain("Ort passt nicht");
  await advisor.goto("/advisor/candidates?q=Sherin");
  await advisor.follow(advisor.page.locator('main th a[href^="/advisor/candidates/"]').first());
  await expect(advisor.page.locator("main")).toContainText("Grund: Ort passt nicht");
  for (const person of [hr, candidate, advisor]) await person.close();
});

test("the free text is read while somebody writes, and when the form comes back", async ({}, { project }) => {
  const candidate = await open();
  await candidate.signIn("candidate2@demo.example", PASSWORD);
  await candidate.goto("/candidate/profile/edit");
  const note = candidate.page.locator("[data-personal]");
  await expect(note).toHaveCount(0);
  const summary = candidate.page.locator('textarea[name="summary"]');
  const before = await summary.inputValue();
  await summary.fill("Ich bin 34 Jahre alt, verheiratet und heiße Maricel.");
  if (project.name !== "embedded") {
    await candidate.page.locator('form:has(textarea[name="summary"]) button[type="submit"]').last().click();
    await candidate.page.waitForLoadState();
  }
  await expect(note).toContainText("das Alter");
  await expect(note).toContainText("Familie");
  await expect(note).toContainText("der Name der Person");
  await candidate.page.locator('textarea[name="summary"]').fill(before);
  await candidate.close();
});

test("only auditors see how proposals are spread", async () => {
  const auditor = await open();
  await auditor.signIn("auditor@bremen.demo.example", PASSWORD);
  await auditor.goto("/advisor/fairness");
  expect(await auditor.text()).toContain("Das Geschlecht speichern wir nicht");
  expect(await auditor.text()).toContain("verborgen");
  await auditor.close();
});
