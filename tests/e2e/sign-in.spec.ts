import { expect, test } from "@playwright/test";
import { authenticatorCode } from "#tests/setup/totp.ts";
import { linkMailedTo } from "./story/mail.ts";
import { newPerson, type Person } from "./story/person.ts";
import { Scan } from "./story/scan.ts";

// Somebody sets up the second step, and forgets the password; once with scripts and once without.

const EMAIL = "team@werft.demo.example";
const PASSWORD = "Lotse-Demo-2026!";
const NEW_PASSWORD = "Ein anderes Passwort 2026";

async function signOut({ page }: Person): Promise<void> {
  await page.locator("details:has(form[action='/logout']) > summary").click();
  await page.locator("form[action='/logout'] button").click();
  await page.waitForURL((url) => !url.pathname.startsWith("/account"));
}

async function secondStep(person: Person, secret: string): Promise<void> {
  await expect(person.page).toHaveURL(/\/login\/two-factor/);
  await person.send("signIn", { code: authenticatorCode(secret) });
  await expect(person.page).toHaveURL(/\/employer(#.*)?$/);
}

test("two steps at the sign-in, and a new password by mail", async ({ browser, baseURL }, { project }) => {
  test.setTimeout(180_000);
  const scripted = project.name === "embedded";
  const scan = new Scan("sign-in");
  const person = await newPerson(browser, baseURL ?? "", scripted, scripted ? scan.look : undefined);
  await person.signIn(EMAIL, PASSWORD);
  await person.goto("/account/two-factor");
  await person.send("start", { currentPassword: PASSWORD });
  const secret = await person.page.locator("p > code").first().innerText();
  await person.send("confirm", { code: authenticatorCode(secret) });
  expect(await person.text()).toContain("Der zweite Schritt ist eingeschaltet");
  await signOut(person);

  await person.signIn(EMAIL, PASSWORD);
  await secondStep(person, secret);
  await person.goto("/account");
  await signOut(person);

  await person.goto("/login/forgotten");
  await person.send("send", { email: EMAIL });
  await person.goto(await linkMailedTo(person, EMAIL, "/reset-password/"));
  await person.send("save", { password: NEW_PASSWORD });
  await person.signIn(EMAIL, NEW_PASSWORD);
  await secondStep(person, secret);

  await person.goto("/account/two-factor");
  await person.send("off", { currentPassword: NEW_PASSWORD });
  await person.close();
  expect(scan.faults).toEqual([]);
});
