import { expect, test, type Locator } from "@playwright/test";
import { CANDIDATE_DOCUMENT } from "../factories/europass.ts";
import { newPerson, type Person } from "./story/person.ts";

// A profile from the phone to the company: entries in German and Arabic, checked by the center, shown without names.

const PASSWORD = "Lotse-Demo-2026!";
const PHONE = { width: 360, height: 740 };

const card = ({ page }: Person, title: string): Locator =>
  page.locator("section.card").filter({ has: page.getByRole("heading", { name: title, exact: true }) });

test("an entry goes from the person's phone past the center to the company", async ({
  browser,
  baseURL,
}, info) => {
  test.setTimeout(240_000);
  const scripted = info.project.name === "embedded";
  const candidate = await newPerson(browser, baseURL ?? "", scripted);
  await candidate.page.setViewportSize(PHONE);
  await candidate.signIn("candidate2@demo.example", PASSWORD);
  const main = candidate.page.locator("main");

  await candidate.goto("/candidate/profile/languages/new");
  await candidate.send("saveLanguage", { language: "tl", level: "C2", certificate: "NONE" });
  await expect(card(candidate, "Sprachen")).toContainText("C2 – wie Muttersprache");
  await expect(card(candidate, "Sprachen")).toContainText("noch nicht mit den Unterlagen verglichen");
  await candidate.goto("/candidate/profile/languages/new");
  // the same language twice is refused beside its field, with what was chosen
  const form = candidate.form("saveLanguage");
  await form.locator('[name="language"]').selectOption("tl");
  await form.locator('[name="level"]').selectOption("B1");
  await form.locator('[name="certificate"]').selectOption("NONE");
  await form.locator('button[type="submit"]').last().click();
  await expect(main).toContainText("Diese Sprache ist schon eingetragen.");
  await expect(form.locator('[name="level"]')).toHaveValue("B1");

  await candidate.page.context().addCookies([{ name: "lang", value: "ar", url: baseURL ?? "" }]);
  await candidate.goto("/candidate/profile/qualifications/new");
  await expect(candidate.page.locator("html")).toHaveAttribute("dir", "rtl");
  await candidate.send("saveQualification", {
    title: "Certificate in Critical Care",
    kind: "TERTIARY",
    isco08: "2221",
    state: "FINISHED",
    finishedYear: "٢٠٢٢",
    recognition: "NOT_APPLIED",
    country: "PH",
    institution: "Makati Medical School",
  });
  await expect(card(candidate, "التدريب المهني والدراسة")).toContainText("Certificate in Critical Care");
  await expect(card(candidate, "التدريب المهني والدراسة")).toContainText("2022");
  expect(
    await candidate.page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    ),
    "no sideways scrolling on the phone",
  ).toBeLessThanOrEqual(0);
  await candidate.close();

  const advisor = await newPerson(browser, baseURL ?? "", scripted);
  await advisor.signIn("advisor@bremen.demo.example", PASSWORD);
  await advisor.goto("/advisor/candidates?q=Santos");
  await advisor.follow(advisor.page.locator("main th a").first());
  const entry = card(advisor, "Ausbildung und Studium")
    .getByRole("listitem")
    .filter({ hasText: "Certificate in Critical Care" });
  await expect(entry).toContainText("Von der Person eingetragen am");
  const check = entry.getByRole("button", { name: /mit den Unterlagen verglichen/ });
  await check.click();
  await expect(entry).toContainText("✓ mit den Unterlagen verglichen von");
  const [, candidateId = ""] = /candidates\/([0-9a-f-]+)/.exec(advisor.page.url()) ?? [];
  expect(candidateId).not.toBe("");
  await advisor.close();
});

test("a company reads entries without names until the person consents", async ({
  browser,
  baseURL,
}, info) => {
  test.setTimeout(120_000);
  const hr = await newPerson(browser, baseURL ?? "", info.project.name === "embedded");
  await hr.signIn("hr@werft.demo.example", PASSWORD);
  await hr.goto("/employer/proposals");
  const links = await hr.page.locator('main a[href^="/employer/proposals/"]').all();
  const addresses = await Promise.all(links.map((link) => link.getAttribute("href")));
  const seen = { anonymous: 0, named: 0 };
  for (const address of addresses) {
    await hr.goto(address ?? "");
    const text = await hr.text();
    const anonymous = text.includes("Land, Schule und Arbeitgeber sehen Sie, sobald die Person einwilligt.");
    seen[anonymous ? "anonymous" : "named"] += 1;
    if (anonymous) expect(text).not.toMatch(/Zeugnis: |anabin|Tunesien|Philippinen/);
    expect(text).not.toMatch(/Kinder, geboren|kommt mit Familie/);
  }
  expect(seen.anonymous).toBeGreaterThan(0);
  expect(seen.named).toBeGreaterThan(0);
  await hr.close();
});

test("a Europass becomes entries, and none of them twice", async ({ browser, baseURL }, info) => {
  test.setTimeout(120_000);
  const candidate = await newPerson(browser, baseURL ?? "", info.project.name === "embedded");
  await candidate.page.setViewportSize(PHONE);
  await candidate.signIn("candidate@demo.example", PASSWORD);
  const main = candidate.page.locator("main");
  const upload = async (name: string, text: string) => {
    await candidate.goto("/candidate/profile/europass");
    await candidate
      .form("read")
      .locator('input[type="file"]')
      .setInputFiles({ name, mimeType: "text/xml", buffer: Buffer.from(text) });
  };
  await upload("lebenslauf.pdf", "%PDF-1.7");
  await candidate.form("read").locator('button[type="submit"]').last().click();
  await expect(main).toContainText("In dieser PDF-Datei steckt keine Europass-Datei.");

  await upload("europass.xml", CANDIDATE_DOCUMENT);
  await candidate.send("read");
  await expect(main).toContainText("Bei „Stage“ liegt das Ende vor dem Anfang");
  await expect(main).toContainText("Licence en génie");
  await expect(main).toContainText("steht schon im Profil");
  await candidate.send("save");
  await expect(main).toContainText("4 Einträge sind übernommen.");
  await expect(card(candidate, "Arbeit bisher")).toContainText("Chantier de Bizerte");

  await upload("europass.xml", CANDIDATE_DOCUMENT);
  await candidate.send("read");
  await expect(main).toContainText("In dieser Datei steht nichts, was wir übernehmen können.");
  await candidate.close();
});
