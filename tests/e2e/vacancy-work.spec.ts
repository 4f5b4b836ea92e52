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

for (const scripted of [true, false]) {
  test(`several published at once, archived and found again, ${scripted ? "with" : "without"} scripts`, async ({
    browser,
    baseURL,
  }, { project }) => {
    const name = `Sammel ${project.name} ${scripted ? "a" : "b"}`;
    const hr = await hrOf("metall", browser, baseURL, scripted);
    const main = hr.page.locator("main");
    await hr.goto("/employer/vacancies/import");
    const row = (title: string) =>
      `${title};Schweißer;Rohre und Bleche schweißen;Berufsausbildung (mindestens zwei Jahre);38,5;3.600;im Monat`;
    const heads =
      "Stellenbezeichnung;Beruf;Aufgaben;Verlangte Qualifikation;Wochenstunden;Bruttogehalt, mindestens;Zeitraum";
    await hr.send("check", {
      text: [heads, row(`${name} eins`), row(`${name} zwei`), row(`${name} jung, dynamisch`)].join("\n"),
    });
    await hr.send("save");

    const tick = async (title: string) => hr.page.getByLabel(`${title} auswählen`).check();
    const press = async (button: string) => {
      const loaded = hr.page.waitForEvent("load");
      await hr.page.getByRole("button", { name: button }).click();
      await loaded;
    };
    await hr.goto(`/employer/vacancies?q=${encodeURIComponent(name)}`);
    await press("Veröffentlichen");
    await expect(main).toContainText("Bitte wählen Sie zuerst Stellen aus.");
    const all = hr.page.getByLabel("Alle 3 auf dieser Seite auswählen");
    await expect(all).toBeVisible({ visible: scripted });
    if (scripted) await all.check();
    else for (const title of ["eins", "zwei", "jung, dynamisch"]) await tick(`${name} ${title}`);
    await press("Veröffentlichen");
    await expect(main).toContainText("2 Stellen sind veröffentlicht. Eine nicht:");
    await expect(main).toContainText("Zur Formulierung gibt es Hinweise.");

    await tick(`${name} eins`);
    await hr.page.locator("details.confirm > summary").click();
    await press("Ausgewählte schließen");
    await expect(main).toContainText("Eine Stelle ist geschlossen.");
    await tick(`${name} eins`);
    await press("Ins Archiv");
    await expect(main).toContainText("Eine Stelle ist im Archiv.");
    await expect(main.locator("tbody tr")).toHaveCount(2);
    await hr.follow(main.getByRole("link", { name: "Archiv" }));
    await expect(main.locator("tbody tr")).toHaveCount(1);
    await expect(main).toContainText(`${name} eins`);
    await hr.close();
  });
}

test("a view that opens the list, and the list by keys", async ({ browser, baseURL }) => {
  const hr = await hrOf("werft", browser, baseURL);
  const main = hr.page.locator("main");
  await hr.goto("/employer/vacancies?state=PUBLISHED");
  await hr.send("save_view", { name: "Laufende", isDefault: true });
  await hr.goto("/employer/vacancies");
  await expect(hr.page).toHaveURL(/state=PUBLISHED/);
  await hr.follow(main.locator(".tabs").getByRole("link", { name: "Alle" }));
  await expect(hr.page).toHaveURL(/view=all/);
  // the address is there before the rows are: keys pressed in between reach rows that are about to go
  await expect(main.locator(".tabs [aria-current=page]")).toContainText("Alle");

  await hr.page.keyboard.press("j");
  await hr.page.keyboard.press("j");
  await expect(main.locator("tbody tr").nth(1).locator("th a")).toBeFocused();
  await hr.page.keyboard.press("ArrowUp");
  await hr.page.keyboard.press("x");
  await expect(main.locator("tbody tr").first().locator("input")).toBeChecked();
  await hr.page.keyboard.press("/");
  await expect(main.locator('input[type="search"]')).toBeFocused();
  await hr.page.keyboard.type("jx?");
  await expect(main.locator('input[type="search"]')).toHaveValue("jx?");
  await hr.send("delete_view");
  await hr.close();
});

test("a change is told field by field, and the version before comes back", async ({ browser, baseURL }, {
  project,
}) => {
  const hr = await hrOf("werft", browser, baseURL, project.name === "embedded");
  const main = hr.page.locator("main");
  await hr.goto("/employer/vacancies?q=bremerhaven");
  const link = main.locator("tbody th a").first();
  const title = (await link.textContent()) ?? "";
  await hr.follow(link);
  await hr.follow(main.getByRole("link", { name: "Bearbeiten" }));
  await hr.send("save", { title: `${title} im Team`, openings: "7" });
  await hr.follow(main.getByRole("link", { name: "Frühere Fassungen" }));
  await expect(main.locator("ins").first()).toContainText("im Team");
  await expect(main).toContainText("Anzahl der Plätze");
  await hr.send("bring_back");
  await expect(main).toContainText("Die frühere Fassung gilt wieder.");
  await hr.follow(main.getByRole("link", { name: "Zur Stelle" }));
  await expect(hr.page.getByRole("heading", { level: 1 })).toHaveText(title);
  await hr.close();
});

test("terms typed once serve another vacancy, with the law's thresholds beside", async ({
  browser,
  baseURL,
}) => {
  const hr = await hrOf("werft", browser, baseURL);
  const main = hr.page.locator("main");
  await hr.goto("/employer/vacancies?state=PUBLISHED");
  await hr.follow(main.locator("tbody th a").first());
  await expect(main).toContainText("Abstand zu den Gehaltsgrenzen bei");
  await hr.send("keep_template", { name: "Werkstatt, Tarif Küste" });
  await expect(main).toContainText("Als Vorlage behalten.");
  await hr.goto("/employer/vacancies/new");
  const loaded = hr.page.waitForEvent("load");
  await main.getByRole("link", { name: "Werkstatt, Tarif Küste" }).click();
  await loaded;
  await expect(main).toContainText("Aus „Werkstatt, Tarif Küste“ übernommen.");
  await hr.page.getByLabel("im Jahr", { exact: true }).check();
  await hr.page.locator('[name="salaryMin"]').fill("50.699,99");
  await expect(main).toContainText("0,01 € darunter: Blaue Karte EU 50.700 €");
  await hr.send("create", { title: "Aus der Vorlage", salaryMax: "60.000" });
  await expect(hr.page.getByRole("heading", { level: 1 })).toHaveText("Aus der Vorlage");
  await hr.close();
});
