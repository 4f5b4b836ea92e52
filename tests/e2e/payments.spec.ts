import { readFileSync } from "node:fs";
import { expect, test } from "@playwright/test";
import { A_PDF, aPicture } from "#tests/factories/files.ts";
import { newPerson, type Person } from "./story/person.ts";

// Every way a payment can end, a transfer by its code, and a fee plan that company and person share; with scripts on one
// engine, without on the other.

const PASSWORD = "Lotse-Demo-2026!";

test("payments: success, decline and again, cancel, delay, duplicate notice, refund, transfer", async ({
  browser,
  baseURL,
}, { project }) => {
  test.setTimeout(420_000);
  const open = () => newPerson(browser, baseURL ?? "", project.name === "embedded");
  const [advisor, hr] = [await open(), await open()];
  await advisor.signIn("advisor@bremen.demo.example", PASSWORD);
  await hr.signIn("hr@werft.demo.example", PASSWORD);
  const desk = advisor.page.locator("main");
  const own = hr.page.locator("main");

  const ask = async (title: string) => {
    await advisor.goto("/advisor/payments/new");
    const company = await desk
      .locator('[name="companyId"] option', { hasText: "Weserwerft" })
      .getAttribute("value");
    await advisor.send("issue", { companyId: company ?? "", title, amountCents: "80,00" });
    await expect(desk).toContainText("Die Zahlung ist angefordert.");
    return new URL(advisor.page.url()).pathname.split("/").at(-1) ?? "";
  };
  const pay = async (id: string, outcome: string) => {
    await hr.goto(`/employer/payments/${id}`);
    await hr.send("pay");
    await expect(own).toContainText("Sandbox – es fließt kein Geld");
    await hr.send("choose", {}, { outcome });
    await expect(hr.page).toHaveURL(new RegExp(`/employer/payments/${id}$`));
  };

  await test.step("success", async () => {
    await pay(await ask("Kurs eins"), "success");
    await expect(own).toContainText("Bezahlt. Vielen Dank.");
  });
  await test.step("declined, then paid", async () => {
    const id = await ask("Kurs zwei");
    await pay(id, "decline");
    await expect(own).toContainText("Die letzte Zahlung ist nicht zustande gekommen.");
    await pay(id, "success");
    await expect(own).toContainText("Bezahlt. Vielen Dank.");
  });
  await test.step("called off", async () => {
    await pay(await ask("Kurs drei"), "cancel");
    await expect(own).toContainText("Sie haben die letzte Zahlung abgebrochen.");
    await expect(own.getByRole("button", { name: "Jetzt bezahlen" })).toBeVisible();
  });
  await test.step("confirmed later", async () => {
    const id = await ask("Kurs vier");
    await pay(id, "delay");
    await expect(own).toContainText("Ihre Zahlung ist unterwegs");
    await expect(async () => {
      await hr.goto(`/employer/payments/${id}`);
      await expect(own).toContainText("Bezahlt. Vielen Dank.", { timeout: 500 });
    }).toPass({ timeout: 150_000, intervals: [5_000] });
  });
  await test.step("told twice, booked once, and given back in part", async () => {
    const id = await ask("Kurs fünf");
    await pay(id, "duplicate");
    await expect(own).toContainText("Bezahlt. Vielen Dank.");
    await advisor.goto(`/advisor/payments/${id}`);
    await expect(desk.locator("tbody tr", { hasText: "eingegangen" })).toHaveCount(2);
    await advisor.send("refund", { amountCents: "30,00", reason: "Eine Stunde fiel aus" });
    await expect(desk).toContainText("teilweise erstattet");
    await hr.goto(`/employer/payments/${id}`);
    await expect(own).toContainText(/Sie haben 30\s€ zurückbekommen/);
  });
  await test.step("a transfer by its code, seen by a named person", async () => {
    const id = await ask("Kurs sechs");
    await hr.goto(`/employer/payments/${id}`);
    await expect(own.getByRole("img", { name: /GiroCode/ })).toBeVisible();
    await expect(own).toContainText("DE89 3704 0044 0532 0130 00");
    await advisor.send("record", { amountCents: "80,00" });
    await expect(desk).toContainText("bezahlt");
    await expect(desk).toContainText("Jan Lüders");
    await hr.goto(`/employer/payments/${id}`);
    await expect(own).toContainText("Bezahlt. Vielen Dank.");
  });
});

for (const javaScript of [true, false]) {
  test(`receipts of a transfer, ${javaScript ? "with" : "without"} JavaScript`, async ({
    browser,
    baseURL,
  }) => {
    test.setTimeout(180_000);
    const open = () => newPerson(browser, baseURL ?? "", javaScript);
    const [advisor, hr] = [await open(), await open()];
    await advisor.signIn("advisor@bremen.demo.example", PASSWORD);
    await hr.signIn("hr@werft.demo.example", PASSWORD);
    const desk = advisor.page.locator("main");
    const own = hr.page.locator("main");
    await advisor.goto("/advisor/payments/new");
    const company = await desk
      .locator('[name="companyId"] option', { hasText: "Weserwerft" })
      .getAttribute("value");
    await advisor.send("issue", { companyId: company ?? "", title: "Kurs", amountCents: "80,00" });
    const id = new URL(advisor.page.url()).pathname.split("/").at(-1) ?? "";

    await hr.goto(`/employer/payments/${id}`);
    const form = hr.form("receipt");
    const choose = async (name: string, buffer: Buffer) => {
      // the form starts afresh after it was sent
      if (javaScript) await expect(form.locator('input[name="file.upload"]')).toHaveCount(0);
      await form.locator('input[type="file"]').setInputFiles({ name, mimeType: "application/pdf", buffer });
      if (javaScript)
        await expect(form).toContainText("ist angekommen und wird mit dem Formular gespeichert");
    };
    await choose("Beleg.pdf", Buffer.from("<html>"));
    await form.locator('button[type="submit"]').last().click();
    await expect(form.locator(".kern-error").first()).toContainText("Diese Art Datei nehmen wir nicht an");
    if (javaScript) await hr.goto(`/employer/payments/${id}`);
    await choose("Beleg.pdf", A_PDF);
    await hr.send("receipt");
    await expect(own).toContainText("Ihr Beleg ist angekommen.");
    await choose("Foto.png", await aPicture());
    await hr.send("receipt");
    await expect(own.getByRole("link", { name: /Beleg.pdf|Foto.png/ })).toHaveCount(2);
    await expect(own).toContainText("von Frauke Behrens");
    await expect(own).toContainText("bestätigt dann, dass bezahlt ist");
    // drawn small, and really there
    const picture = own.locator('img[src^="/receipts/"]');
    await expect(picture).toHaveCount(1);
    await picture.scrollIntoViewIfNeeded();
    await expect
      .poll(() => picture.evaluate((image) => (image as HTMLImageElement).naturalWidth))
      .toBeGreaterThan(0);

    // the person who enters the money has them beside the form, and what comes is the file that was sent
    await advisor.goto(`/advisor/payments/${id}`);
    await expect(desk).toContainText("zu bezahlen");
    const arriving = advisor.page.waitForEvent("download");
    await desk.getByRole("link", { name: /Beleg.pdf/ }).click();
    expect(readFileSync(await (await arriving).path())).toEqual(A_PDF);
    await advisor.send("record", { amountCents: "80,00" });
    await expect(desk).toContainText("bezahlt");
    await expect(desk.getByRole("link", { name: /Beleg.pdf/ })).toBeVisible();
    await hr.goto(`/employer/payments/${id}`);
    await expect(own).toContainText("Bezahlt. Vielen Dank.");
    await expect(own.getByRole("link", { name: /Beleg.pdf/ })).toBeVisible();
    await expect(form).toHaveCount(0);
  });
}

test("a fee plan is one plan for company and person", async ({ browser, baseURL }, { project }) => {
  test.setTimeout(180_000);
  const open = () => newPerson(browser, baseURL ?? "", project.name === "embedded");
  const [hr, person] = [await open(), await open()];
  await hr.signIn("hr@werft.demo.example", PASSWORD);
  await person.signIn("candidate@demo.example", PASSWORD);
  await person.goto("/candidate/fees");
  const own = person.page.locator("main");
  await expect(own).toContainText("Diese Gebühren zahlen Sie bei der Behörde, nicht hier.");
  const key = await firstOf(person);
  await person.send("paid", { amountCents: "76,50", note: "Quittung 4711" }, { key });
  await expect(own).toContainText("Gespeichert. Alle Beteiligten sehen es.");
  await expect(own).toContainText("Quittung 4711");
  await expect(own).toContainText("Eingetragen von Frauke Behrens");

  // the company reads the same plan, and may not record what the person pays
  await hr.goto("/employer/cases");
  const cases = await hr.page
    .locator('main a[href^="/employer/cases/"]')
    .evaluateAll((links) => links.map((link) => link.getAttribute("href") ?? ""));
  const plans: string[] = [];
  for (const one of new Set(cases)) {
    await hr.goto(`${one}/fees`);
    plans.push(await hr.page.locator("main").innerText());
  }
  expect(plans.filter((plan) => plan.includes("Quittung 4711") && /76,50\s€/.test(plan))).toHaveLength(1);
});

/** The fee that the person may record as paid. */
async function firstOf(person: Person): Promise<string> {
  const form = person.page.locator('form:has(input[name="intent"][value="paid"]) input[name="key"]').first();
  return (await form.getAttribute("value")) ?? "";
}
