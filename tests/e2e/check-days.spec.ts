import { expect, test, type Page } from "@playwright/test";
import { accessibilityFaults, cutOff } from "./setup/accessibility.ts";

// The same person and offer on three days: a developer in Bremen for 45,000 EUR a year.

const DEVELOPER = new URLSearchParams({
  "worker.nationalities": "IN",
  "worker.residence.country": "IN",
  "worker.birthDate": "1990-05-04",
  "worker.qualification.kind": "academic",
  "worker.qualification.obtainedIn": "IN",
  "worker.qualification.completedOn": "2018-07-01",
  "worker.qualification.recognition": "comparable",
  "job.isco08": "2512",
  "job.kind": "employment",
  "job.concreteOffer": "yes",
  "job.qualified": "yes",
  "job.contractMonths": "0",
  "job.adequateToQualification": "yes",
  "job.regulated": "no",
  "job.grossAnnualSalary": "45.000",
  "job.comparablePay": "yes",
  "job.temporaryAgencyWork": "no",
  "job.state": "HB",
  "job.municipality": "Bremen",
  "employer.excludedFromConsent": "no",
  view: "result",
});

for (const javaScriptEnabled of [true, false]) {
  test(`the thresholds of three days, ${javaScriptEnabled ? "with" : "without"} JavaScript`, async ({
    browser,
    baseURL,
  }) => {
    const context = await browser.newContext({ baseURL, javaScriptEnabled, locale: "de-DE" });
    const page = await context.newPage();
    await page.goto(`/check?${DEVELOPER}`);

    await checkFor(page, "2025-12-31", "31.12.2025");
    await expect(blueCard(page)).toContainText("Alle Voraussetzungen sind erfüllt");
    await expect(blueCard(page)).toContainText("Mindesthöhe von 43.759,80 € (2025)");

    await checkFor(page, "2026-01-01", "01.01.2026");
    await expect(blueCard(page)).toContainText("nicht möglich");
    await expect(blueCard(page)).toContainText("Das Gehalt um 934,20 € auf 45.934,20 € im Jahr erhöhen.");

    await checkFor(page, "2027-02-01", "01.02.2027");
    await expect(blueCard(page)).toContainText("noch unklar");
    await expect(blueCard(page)).toContainText("noch nicht amtlich veröffentlicht");
    await expect(blueCard(page)).toContainText("48.108,60 €");
    if (javaScriptEnabled)
      expect([...(await accessibilityFaults(page)), ...(await cutOff(page))]).toEqual([]);

    // a day that does not exist is told beside its field, and stays as typed
    await page.goto(`/check?${DEVELOPER}&asOf=2027-02-30`);
    await expect(page.locator("form#day")).toContainText("Diesen Tag gibt es nicht");
    await expect(page.locator('form#day [name="asOf"]:not([type=hidden])')).toHaveValue("2027-02-30");
    await context.close();
  });
}

const blueCard = (page: Page) => page.locator(".ways tr", { hasText: "Blaue Karte EU, Mangelberuf" });

async function checkFor(page: Page, day: string, shown: string): Promise<void> {
  await page.locator('form#day [name="asOf"]').fill(day);
  await page.getByRole("button", { name: "Für diesen Tag prüfen" }).click();
  await expect(page.locator("main")).toContainText(`Geprüft für den ${shown}`);
}
