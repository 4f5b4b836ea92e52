import { expect, test } from "@playwright/test";
import { newPerson } from "./story/person.ts";

// The same cases as list, stages, calendar and time line; a colleague stands in; reminders go out once.

const PASSWORD = "Lotse-Demo-2026!";
const PHONE = { width: 360, height: 740 };

for (const scripts of [true, false]) {
  test(`boards keep their filters, ${scripts ? "with" : "without"} scripts`, async ({ browser, baseURL }) => {
    test.setTimeout(120_000);
    const advisor = await newPerson(browser, baseURL ?? "", scripts);
    await advisor.signIn("advisor@bremen.demo.example", PASSWORD);
    const main = advisor.page.locator("main");
    // what is overdue or waits stands first after sign-in
    await expect(main.locator("section.card").first()).toContainText("Überfällig oder wartet auf uns");

    await advisor.goto("/advisor/cases");
    await main.locator("summary", { hasText: "Eingrenzen" }).click();
    await main.locator('select[name="whose"]').selectOption("own");
    await main.locator('select[name="due"]').selectOption("over");
    await advisor.follow(main.getByRole("button", { name: "Anzeigen" }));
    await expect(advisor.page).toHaveURL(/whose=own.*due=over/);
    const people = await main.locator("tbody th a").allTextContents();
    expect(people.length).toBeGreaterThan(0);
    await advisor.follow(main.getByRole("link", { name: "Stufen", exact: true }));
    await expect(advisor.page).toHaveURL(/view=stages&whose=own&due=over/);
    await expect(main.locator(".stage__card").filter({ hasText: people[0] ?? "" })).toHaveCount(1);
    await advisor.follow(main.getByRole("link", { name: "Kalender", exact: true }));
    await advisor.follow(main.getByRole("link", { name: "Monat danach" }));
    await expect(advisor.page).toHaveURL(/view=calendar&whose=own&due=over&month=/);
    await advisor.page.setViewportSize(PHONE);
    for (const view of ["stages", "calendar"]) {
      await advisor.goto(`/advisor/cases?view=${view}`);
      const beyond = await advisor.page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      );
      expect(beyond).toBeLessThanOrEqual(0);
    }
  });
}

test("ticked cases are reminded once, and handed over with all a colleague has to know", async ({
  browser,
  baseURL,
}) => {
  test.setTimeout(120_000);
  const advisor = await newPerson(browser, baseURL ?? "", false);
  await advisor.signIn("advisor@bremen.demo.example", PASSWORD);
  const main = advisor.page.locator("main");
  await advisor.goto("/advisor/cases?choose=all");
  await advisor.follow(main.getByRole("button", { name: "Erinnern …" }));
  await expect(main).toContainText("Eine Behörde lässt sich nicht erinnern");
  const rows = await main.locator("tbody tr").count();
  await advisor.follow(main.getByRole("button", { name: /Erinnerungen? verschicken/ }));
  await expect(main.getByRole("alert").or(main.locator(".kern-alert")).first()).toContainText(
    "heute erinnert",
  );
  await expect(main.locator("tbody tr")).toHaveCount(rows);
  await expect(main.getByRole("button", { name: /verschicken/ })).toHaveCount(0);

  await advisor.goto("/advisor/cases");
  await main.locator('input[name="case"]').first().check();
  await advisor.follow(main.getByRole("button", { name: "Übergeben …" }));
  await expect(main).toContainText("Zuletzt geschehen");
  await expect(main).toContainText("Erinnert: ");
  // nobody chosen: refused beside the field
  await advisor.follow(main.getByRole("button", { name: "1 Fall übergeben" }));
  await expect(main.locator('select[name="advisorId"]')).toHaveAttribute("aria-invalid", "true");
});

test("a company follows its case in time", async ({ browser, baseURL }) => {
  const employer = await newPerson(browser, baseURL ?? "", true);
  await employer.signIn("hr@werft.demo.example", PASSWORD);
  const main = employer.page.locator("main");
  await employer.goto("/employer/cases?view=stages");
  await employer.follow(main.locator(".stage__card a").first());
  await employer.follow(main.getByRole("link", { name: "Zeitplan ansehen" }));
  await expect(main.locator("tbody tr").first()).toContainText(/\d\d\.\d\d\.\d{4}/);
  await expect(main.locator("svg.gantt").first()).toBeVisible();
});
