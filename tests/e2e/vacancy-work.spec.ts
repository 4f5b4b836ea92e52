import { expect, test, type Browser } from "@playwright/test";
import { newPerson, type Person } from "./story/person.ts";

// The employer's daily work with vacancies.

const PASSWORD = "Lotse-Demo-2026!";

async function hrOf(
  company: string,
  browser: Browser,
  baseURL: string | undefined,
  scripted = true,
): Promise<Person> {
  const person = await newPerson(browser, baseURL ?? "", scripted);
  await person.signIn(`hr@${company}.demo.example`, PASSWORD);
  return person;
}

test("what is typed and not saved is there again after a reload and on another device", async ({
  browser,
  baseURL,
}) => {
  const hr = await hrOf("metall", browser, baseURL);
  await hr.goto("/employer/vacancies/new");
  const line = hr.page.locator(".kept");
  await hr.page.locator('[name="title"]').fill("Zerspanung, zweite Schicht");
  await hr.page.locator('[name="salaryMin"]').fill("viel");
  await hr.page.getByLabel("Hilfe beim Umzug").check();
  await expect(line).toContainText("Zwischengespeichert um");
  await hr.page.reload();
  const main = hr.page.locator("main");
  await expect(main).toContainText("Ihre noch nicht gespeicherten Eingaben vom");
  await expect(hr.page.locator('[name="title"]')).toHaveValue("Zerspanung, zweite Schicht");
  await expect(hr.page.locator('[name="salaryMin"]')).toHaveValue("viel");
  await expect(hr.page.getByLabel("Hilfe beim Umzug")).toBeChecked();

  // the network is away, and comes back
  await hr.page.route("**/employer/vacancies/typing", (route) => route.abort());
  await hr.page.locator('[name="salaryMin"]').fill("3.900");
  await expect(line).toContainText("Gerade nicht zwischengespeichert");
  await hr.page.unroute("**/employer/vacancies/typing");
  await hr.page.evaluate(() => window.dispatchEvent(new Event("online")));
  await expect(line).toContainText("Zwischengespeichert um");

  // another device, without scripts
  const elsewhere = await hrOf("metall", browser, baseURL, false);
  await elsewhere.goto("/employer/vacancies");
  await elsewhere.follow(
    elsewhere.page.getByRole("link", { name: "„Zerspanung, zweite Schicht“ weiterschreiben" }),
  );
  await expect(elsewhere.page.locator('[name="salaryMin"]')).toHaveValue("3.900");
  await elsewhere.page.getByRole("button", { name: "Eingaben verwerfen" }).click();
  await expect(elsewhere.page).toHaveURL(/\/employer\/vacancies\/new$/);
  await expect(elsewhere.page.locator('[name="title"]')).toHaveValue("");
  await elsewhere.goto("/employer/vacancies");
  await expect(elsewhere.page.locator("main")).not.toContainText("Noch nicht gespeichert");
  await elsewhere.close();
  await hr.close();
});
