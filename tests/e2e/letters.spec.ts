import { readFileSync } from "node:fs";
import { expect, test, type Page } from "@playwright/test";
import { readPdf, spoken } from "../setup/pdf.ts";
import { newPerson, type Person } from "./story/person.ts";

// The letters of a case from preview over sign-off to a second version, by the company, the person and the center; with
// scripts on one engine, without on the other.

const PASSWORD = "Lotse-Demo-2026!";

/** The text of the file behind a link. */
async function fileText(page: Page, name: RegExp): Promise<string> {
  const loading = page.waitForEvent("download");
  await page.getByRole("link", { name }).first().click();
  const file = await loading;
  return spoken(await readPdf(new Uint8Array(readFileSync(await file.path())))).replace(/\s+/g, " ");
}

/** The addresses of the first case of a list that has a letter, and of that letter. */
async function letterOf(person: Person, area: "employer" | "advisor", slug: string) {
  await person.goto(`/${area}/cases`);
  const cases = await person.page
    .locator(`main a[href^="/${area}/cases/"]`)
    .evaluateAll((links) => links.map((link) => link.getAttribute("href")?.split("?")[0] ?? ""));
  for (const one of new Set(cases)) {
    if (!/\/cases\/[0-9a-f-]{36}$/.test(one)) continue;
    await person.goto(`${one}/letters`);
    const letter = person.page.locator(`main a[href$="/letters/${slug}"]`);
    if ((await letter.count()) > 0) return { caseAddress: one, address: `${one}/letters/${slug}` };
  }
  throw new Error(`no case with a letter ${slug}`);
}

test("a company's letter: preview, what is missing, sign-off, a second version, withdrawal", async ({
  browser,
  baseURL,
}, { project }) => {
  test.setTimeout(240_000);
  const hr = await newPerson(browser, baseURL ?? "", project.name === "embedded");
  await hr.signIn("hr@werft.demo.example", PASSWORD);
  const main = hr.page.locator("main");
  const { address } = await letterOf(hr, "employer", "agreement");
  await hr.goto(address);
  await expect(main).toContainText("Noch keine Fassung ist freigegeben.");
  await expect(main).toContainText("2. Versicherung der Bevollmächtigung");
  await expect(main).toContainText("Name und Anschrift. Jetzt eintragen");
  expect(await fileText(hr.page, /Vorschau als PDF/)).toContain("Entwurf, nicht freigegeben");

  await hr.send("details", { recipient: "Migrationsamt Bremen\nStresemannstraße 48" });
  await expect(main).toContainText("Gespeichert.");
  await expect(main).toContainText("Migrationsamt Bremen, Stresemannstraße 48");
  await hr.send("sign", { read: true });
  await expect(main).toContainText("Freigegeben. Diese Fassung bleibt, wie sie ist.");
  await expect(main).toContainText("Freigegeben von Frauke Behrens");
  await expect(main).toContainText("sagt dasselbe wie der Fall heute");
  expect(await fileText(hr.page, /Fassung 1 herunterladen/)).toContain(
    "Fassung 1, freigegeben von Frauke Behrens",
  );

  // what is typed anew makes the letter differ, and a second version; the first stays as it was
  await hr.send("details", { recipient: "Migrationsamt Bremen\nNeue Straße 1" });
  await expect(main).toContainText("Der Fall hat sich geändert, seit diese Fassung freigegeben wurde");
  await expect(main).toContainText("Anschrift der Ausländerbehörde: Migrationsamt Bremen, Neue Straße 1");
  await hr.send("sign", { read: true });
  await expect(main).toContainText("Fassung 2");
  expect(await fileText(hr.page, /Fassung 1 herunterladen/)).toContain("Stresemannstraße 48");
  expect(await fileText(hr.page, /Fassung 2 herunterladen/)).toContain("Neue Straße 1");

  await hr.send("withdraw");
  await expect(main).toContainText("Zurückgezogen von Frauke Behrens");
});

test("the person's power of attorney reaches company and center once it is signed off", async ({
  browser,
  baseURL,
}, { project }) => {
  test.setTimeout(240_000);
  const open = () => newPerson(browser, baseURL ?? "", project.name === "embedded");
  const [person, advisor] = [await open(), await open()];
  await person.signIn("candidate@demo.example", PASSWORD);
  const own = person.page.locator("main");
  await person.goto("/candidate/letters");
  await expect(own.getByRole("heading", { level: 1 })).toHaveText("Schreiben");
  const slug =
    (await own.locator('a[href$="/power-of-attorney"]').count()) > 0
      ? "power-of-attorney"
      : "checklist-person";
  await person.goto(`/candidate/letters/${slug}`);
  await expect(own).toContainText("Vorschau");
  await person.send("sign", { read: true });
  await expect(own).toContainText("Freigegeben. Diese Fassung bleibt, wie sie ist.");
  expect(await fileText(person.page, /Fassung 1 herunterladen/)).toContain("Fassung 1, freigegeben von");

  // the center makes every letter of its cases, and sees this one's version
  await advisor.signIn("advisor@bremen.demo.example", PASSWORD);
  const { caseAddress } = await letterOf(advisor, "advisor", "case-report");
  await advisor.goto(`${caseAddress}/letters/case-report`);
  const desk = advisor.page.locator("main");
  await advisor.send("sign", { read: true });
  await expect(desk).toContainText("Freigegeben von");
  expect(await fileText(advisor.page, /Fassung 1 herunterladen/)).toContain("Es ist keine Zusage.");
});
