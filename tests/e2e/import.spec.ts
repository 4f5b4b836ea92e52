import { expect, test } from "@playwright/test";
import { newPerson } from "./story/person.ts";

// Many vacancies at once: forty rows, three of them faulty, corrected and saved; once with scripts and once without.

const HEADS =
  "Stellenbezeichnung;Beruf;Aufgaben;Verlangte Qualifikation;Wochenstunden;Bruttogehalt, mindestens;Zeitraum";
const FAULTY: Readonly<Record<number, readonly [good: string, faulty: string]>> = {
  7: ["38,5", "Vollzeit"],
  19: ["3.600", "nach Tarif"],
  33: ["Berufsausbildung (mindestens zwei Jahre)", "Geselle"],
};

function rowOf(number: number): string {
  const row = `Schweißfachkraft ${number};Schweißer;Rohre und Bleche schweißen;Berufsausbildung (mindestens zwei Jahre);38,5;3.600;im Monat`;
  const [good, faulty] = FAULTY[number] ?? ["", ""];
  return row.replace(good, faulty);
}

test("forty vacancies from a table", async ({ browser, baseURL }, { project }) => {
  const hr = await newPerson(browser, baseURL ?? "", project.name === "embedded");
  await hr.signIn("hr@metall.demo.example", "Lotse-Demo-2026!");
  await hr.goto("/employer/vacancies/import");
  const rows = Array.from({ length: 40 }, (_, index) => rowOf(index + 1));
  await hr.send("check", { text: [HEADS, ...rows].join("\n") });
  const main = hr.page.locator("main");
  await expect(main).toContainText("37 Zeilen sind in Ordnung. 3 brauchen noch eine Korrektur.");
  await expect(main).toContainText("Wochenstunden „Vollzeit“");
  await expect(main).toContainText("Bruttogehalt, mindestens „nach Tarif“");
  await expect(main).toContainText("Verlangte Qualifikation „Geselle“");

  await hr.send("save");
  await expect(main).toContainText("37 Entwürfe sind angelegt.");
  const left = await hr.page.locator('textarea[name="text"]').inputValue();
  expect(left.split("\n")).toHaveLength(4);
  let corrected = left;
  for (const [good, faulty] of Object.values(FAULTY)) corrected = corrected.replace(faulty, good);
  await hr.send("check", { text: corrected });
  await expect(main).toContainText("3 Zeilen sind in Ordnung.");
  await hr.send("save");
  await expect(main).toContainText("3 Entwürfe sind angelegt.");

  await hr.goto("/employer/vacancies?q=Schweißfachkraft+33");
  await expect(main).toContainText("Schweißfachkraft 33");
  await hr.close();
});

test("a vacancy begun from another one, found by its place", async ({ browser, baseURL }, { project }) => {
  const hr = await newPerson(browser, baseURL ?? "", project.name === "embedded");
  await hr.signIn("hr@werft.demo.example", "Lotse-Demo-2026!");
  await hr.goto("/employer/vacancies?q=bremerhaven&sort=title");
  const main = hr.page.locator("main");
  await expect(main.locator("tbody tr")).toHaveCount(1);
  const title = (await main.locator("tbody th a").textContent()) ?? "";
  await hr.follow(main.locator("tbody th a"));
  await hr.follow(hr.page.getByRole("link", { name: "Als Vorlage für eine neue Stelle" }));
  await expect(main).toContainText(`Aus „${title}“ übernommen.`);
  await expect(hr.page.locator('[name="title"]')).toHaveValue(title);
  await hr.send("create", { title: `${title}, zweite Schicht` });
  await expect(hr.page.getByRole("heading", { level: 1 })).toHaveText(`${title}, zweite Schicht`);
  await expect(main).toContainText("Entwurf gespeichert.");
  await hr.close();
});
