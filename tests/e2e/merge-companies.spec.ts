import { expect, test } from "@playwright/test";
import { linkMailedTo } from "./story/mail.ts";
import { newPerson } from "./story/person.ts";

// A second registration of a company: seen by the center, compared, merged; once with scripts and once without.

const PASSWORD = "Lotse-Demo-2026!";
const FIRST = "Kühllogistik Columbuskaje GmbH & Co. KG";
const NAME = "Kühl-Logistik Columbuskaje";
const EMAIL = "zweite@kuehl.demo.example";

test("a company registered twice becomes one", async ({ browser, baseURL }, { project }) => {
  test.setTimeout(180_000);
  const open = () => newPerson(browser, baseURL ?? "", project.name === "embedded");
  const [second, advisor] = [await open(), await open()];

  await second.goto("/register/company");
  await second.send("register_with_account", {
    ...{ legalName: NAME, street: "Lunedeich 112a", postcode: "27572", land: "HB" },
    ...{
      municipality: "Bremerhaven",
      size: "FROM_50_TO_249",
      industry: "TRANSPORT",
      betriebsnummer: "34567892",
    },
    ...{ accountName: "Birte Zweite", accountEmail: EMAIL, password: "ein langes Passwort" },
  });
  await second.goto(await linkMailedTo(second, EMAIL, "/verify-email/"));
  if ((await second.form("confirm").count()) > 0) await second.send("confirm");
  await second.goto("/employer/company");
  await expect(second.page.locator("main")).toContainText("registriert");

  await advisor.signIn("advisor@bremen.demo.example", PASSWORD);
  const main = advisor.page.locator("main");
  await expect(async () => {
    await advisor.goto("/advisor/companies?alike=1");
    // the two of this story, and the pair of the demo
    await expect(main.locator("tbody tr")).toHaveCount(4, { timeout: 1000 });
  }).toPass();
  await expect(main).toContainText("möglicherweise doppelt");
  await advisor.follow(main.getByRole("link", { name: NAME }));
  const old = advisor.page.url();
  await expect(main).toContainText("gleiche Betriebsnummer · ähnlicher Name · gleiche Postleitzahl");
  await expect(main).toContainText("Birte Zweite, Personalleitung");

  await advisor.follow(main.getByRole("link", { name: `Mit ${FIRST} vergleichen` }));
  // what the center has verified stays
  await expect(main).toContainText(`${NAME} geht in ${FIRST} auf.`);
  await expect(main).toContainText("Lunedeich 112a, 27572 Bremerhaven");
  await expect(main).toContainText(EMAIL);
  await expect(main).toContainText("Das lässt sich nicht rückgängig machen");
  await advisor.send("merge", { address: "other", checked: true });
  await expect(advisor.page.getByRole("heading", { level: 1 })).toHaveText(FIRST);
  await expect(main).toContainText("Zusammengeführt. Alles steht jetzt bei diesem Unternehmen");
  await expect(main).toContainText("Lunedeich 112a");
  await expect(main).toContainText("Vorher stand hier: Lunedeich 112");

  await advisor.goto(old);
  await expect(advisor.page.getByRole("heading", { level: 1 })).toHaveText(FIRST);
  await advisor.goto("/advisor/companies?state=MERGED");
  await expect(main).toContainText(NAME);

  await second.goto("/employer/company");
  await expect(second.page.locator("main")).toContainText(FIRST);
  await expect(second.page.locator("main")).toContainText("mit einer zweiten Registrierung zusammengeführt");
  await second.goto("/employer/team");
  await expect(second.page.locator("main")).toContainText("Anke Tietjen");
  for (const person of [second, advisor]) await person.close();
});

test("two that only look alike are noted as two", async ({ browser, baseURL }, { project }) => {
  const advisor = await newPerson(browser, baseURL ?? "", project.name === "embedded");
  await advisor.signIn("advisor@bremen.demo.example", PASSWORD);
  await advisor.goto("/advisor/companies?q=Weserwerft");
  const main = advisor.page.locator("main");
  await advisor.follow(main.locator("tbody th a").first());
  await expect(main).toContainText("Verlauf der Prüfung");
  await expect(main).toContainText("Bisherige Arbeit");
  await expect(main).not.toContainText("Möglicherweise schon registriert");
  // found by hand: a company that looks nothing alike
  await advisor.goto(`${new URL(advisor.page.url()).pathname}?q=Wallgraben`);
  await advisor.follow(main.getByRole("link", { name: "Mit Klinik am Wallgraben gGmbH vergleichen" }));
  await expect(main).toContainText("Klinik am Wallgraben gGmbH geht in Weserwerft Lüssum GmbH auf.");
  await expect(advisor.form("merge")).toHaveCount(1);
  await advisor.close();
});
