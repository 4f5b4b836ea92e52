import { expect, test, type Browser } from "@playwright/test";
import writeXlsxFile from "write-excel-file/node";
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

test("vacancies from an Excel file, with every faulty cell named, and as an Excel file again", async ({
  browser,
  baseURL,
}, { project }) => {
  const hr = await hrOf("metall", browser, baseURL, project.name === "embedded");
  await hr.goto("/employer/vacancies/import");
  const heads = ["Stellenbezeichnung", "Beruf", "Aufgaben", "Verlangte Qualifikation", "Wochenstunden"];
  const row = (title: string, hours: string | number) => [
    ...[title, "Schweißer", "Rohre schweißen", "Berufsausbildung (mindestens zwei Jahre)", hours],
    ...[3_600.5, "im Monat", new Date("2027-03-01T00:00:00Z")],
  ];
  const workbook = writeXlsxFile(
    [
      [...heads, "Bruttogehalt, mindestens", "Zeitraum", "Frühester Beginn"],
      row("Schweißfachkraft Frühschicht", 38.5),
      row("Schweißfachkraft Spätschicht", "Vollzeit"),
    ].map((cells) =>
      cells.map((value) => (value instanceof Date ? { value, type: Date, format: "dd.mm.yyyy" } : { value })),
    ),
  );
  await hr.page.locator('input[type="file"]').setInputFiles({
    name: "stellen.xlsx",
    mimeType: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
    buffer: await workbook.toBuffer(),
  });
  await hr.send("check");
  const main = hr.page.locator("main");
  await expect(main).toContainText("Eine Zeile ist in Ordnung. Eine braucht noch eine Korrektur.");
  await expect(main).toContainText("Wochenstunden „Vollzeit“");
  await hr.send("save");
  await expect(main).toContainText("Ein Entwurf ist angelegt.");
  await hr.goto("/employer/vacancies?q=Frühschicht");
  await expect(main.locator("tbody tr")).toHaveCount(1);

  const file = await hr.page.request.get("/employer/vacancies/export?q=Frühschicht&as=xlsx");
  expect(file.headers()["content-disposition"]).toContain(".xlsx");
  expect((await file.body()).subarray(0, 2).toString()).toBe("PK");
  await hr.close();
});
