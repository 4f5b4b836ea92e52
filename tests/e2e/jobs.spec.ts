import { expect, test } from "@playwright/test";
import { newPerson } from "./story/person.ts";

// A vacancy on its way through the public: published and shown, found by everybody, changed, closed and gone; once with
// scripts and once without.

const PASSWORD = "Lotse-Demo-2026!";

for (const scripted of [true, false]) {
  const name = scripted ? "Kranführung im Hafen" : "Tischlerei im Bootsbau";

  test(`a vacancy is shown to everybody and taken down ${scripted ? "with" : "without"} scripts`, async ({
    browser,
    baseURL,
  }) => {
    const hr = await newPerson(browser, baseURL ?? "", scripted);
    const visitor = await newPerson(browser, baseURL ?? "", scripted);
    const search = async () => {
      await visitor.goto(`/jobs?${new URLSearchParams({ q: name })}`);
      return visitor.page.locator(".job a");
    };

    await hr.signIn("hr@werft.demo.example", PASSWORD);
    await hr.goto("/employer/vacancies?q=Elektroniker");
    await hr.follow(hr.page.locator("tbody th a").first());
    await hr.follow(hr.page.getByRole("link", { name: "Als Vorlage für eine neue Stelle" }));
    await hr.send("create", { title: name });
    await hr.send("publish");
    const main = hr.page.locator("main");
    await expect(main).toContainText("Diese Stelle steht nicht auf den öffentlichen Seiten.");
    await expect(await search()).toHaveCount(0);

    await hr.send("show");
    await expect(main).toContainText("Alle können diese Stelle sehen");
    await expect(await search()).toHaveText([name]);
    await visitor.follow(visitor.page.locator(".job a"));
    await expect(visitor.page.getByRole("heading", { level: 1 })).toHaveText(name);
    await expect(visitor.page.locator("main")).toContainText("So bewerben Sie sich");
    await expect(visitor.page.locator('script[type="application/ld+json"]')).toHaveCount(1);
    const old = visitor.page.url();

    await hr.follow(hr.page.getByRole("link", { name: "Bearbeiten" }));
    await hr.send("save", { title: `${name} (Schicht)` });
    const moved = await visitor.page.goto(old);
    expect(moved?.status()).toBe(200);
    expect(visitor.page.url()).toMatch(/-schicht-[0-9a-f]{10}$/);
    await expect(visitor.page.getByRole("heading", { level: 1 })).toHaveText(`${name} (Schicht)`);

    await hr.send("close");
    const gone = await visitor.page.goto(old);
    expect(gone?.status()).toBe(410);
    await expect(visitor.page.getByRole("heading", { level: 1 })).toHaveText(
      "Diese Stelle ist nicht mehr offen",
    );
    await expect(await search()).toHaveCount(0);
    await hr.close();
    await visitor.close();
  });
}

test("shown in the same step as published, and narrowed by what somebody brings", async ({
  browser,
  baseURL,
}) => {
  const hr = await newPerson(browser, baseURL ?? "", false);
  await hr.signIn("hr@metall.demo.example", PASSWORD);
  await hr.goto("/employer/vacancies/import/posting");
  const posting = {
    "@context": "https://schema.org",
    "@type": "JobPosting",
    title: "Gießereimechanikerin oder Gießereimechaniker",
    description: "<p>Formen bauen</p><ul><li>Gießen</li><li>Putzen</li></ul>",
    workHours: "40 Stunden",
    baseSalary: { currency: "EUR", value: { minValue: 3100, maxValue: 3500, unitText: "MONTH" } },
    applicantLocationRequirements: { "@type": "Country", name: "DE" },
  };
  const source = `<html><script type="application/ld+json">${JSON.stringify(posting)}</script></html>`;
  await hr.send("read", { posting: source });
  await expect(hr.page.locator("main")).toContainText("applicantLocationRequirements");
  await hr.send("create", { qualification: "VOCATIONAL", languageLevel: "A2" });
  await hr.send("publish", { showAd: true });
  await hr.follow(hr.page.getByRole("link", { name: "Öffentliche Seite ansehen" }));
  await expect(hr.page.locator("main")).toContainText("3.100 € bis 3.500 € im Monat");

  for (const [query, count] of [
    ["german=A2&land=SN", 1],
    ["german=A1", 0],
    ["area=care", 0],
  ] as const) {
    await hr.goto(`/jobs?q=Gießerei&${query}`);
    await expect(hr.page.locator(".job"), query).toHaveCount(count);
  }
  await hr.close();
});
