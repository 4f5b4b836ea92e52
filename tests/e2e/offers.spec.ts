import { expect, test } from "@playwright/test";
import { newPerson } from "./story/person.ts";

// From a near miss to a course, and from the finished course back into the profile.

const PASSWORD = "Lotse-Demo-2026!";
const PHONE = { width: 360, height: 740 };

test("a gap leads to a course, the person finishes it in Arabic, and the level goes into the profile", async ({
  browser,
  baseURL,
}, info) => {
  test.setTimeout(180_000);
  const advisor = await newPerson(browser, baseURL ?? "", info.project.name === "embedded");
  await advisor.signIn("advisor@bremen.demo.example", PASSWORD);
  const main = advisor.page.locator("main");

  // a course without its level is refused beside the field, and then kept
  await advisor.goto("/advisor/offers/new");
  const title = "Deutsch B2 für die Pflege";
  const form = advisor.form("create");
  await form.locator('[name="title"]').fill(title);
  await form.locator('[name="provider"]').fill("Bremer Volkshochschule");
  await form.locator('[name="costCents"]').fill("120,50");
  await form.locator('button[type="submit"]').last().click();
  await expect(main).toContainText("Bitte sagen Sie, zu welchem Niveau der Kurs führt.");
  await expect(main).toContainText("Bitte nennen Sie einen Ort");
  await expect(form.locator('[name="title"]')).toHaveValue(title);
  await advisor.send("create", { fromLevel: "B1", toLevel: "B2", online: true });
  await expect(main).toContainText("Das Angebot ist gespeichert.");
  await expect(main).toContainText("120,50");
  const [, offerId = ""] = /offers\/([0-9a-f-]+)/.exec(advisor.page.url()) ?? [];

  await advisor.goto("/advisor/candidates?q=Santos");
  const person = (await main.locator("th a").first().getAttribute("href")) ?? "";
  await advisor.goto("/advisor/vacancies?q=Pflegefachkraft");
  await advisor.follow(main.locator("a[href^='/advisor/matching/']").first());
  await advisor.follow(main.locator(`a[href="${person}/plan?german=B2"]`).first());
  await expect(main).toContainText("Schritt 1: Deutsch von B1 bis B2");
  await advisor.send("add", {}, { offerId });
  await expect(main).toContainText("Der Plan ist gespeichert.");

  const candidate = await newPerson(browser, baseURL ?? "", false);
  await candidate.page.setViewportSize(PHONE);
  await candidate.signIn("candidate2@demo.example", PASSWORD);
  await candidate.page.context().addCookies([{ name: "lang", value: "ar", url: baseURL ?? "" }]);
  await candidate.goto("/candidate/checklist");
  await candidate.follow(candidate.page.locator('main a[href="/candidate/plan"]'));
  const own = candidate.page.locator("main");
  await expect(candidate.page.locator("html")).toHaveAttribute("dir", "rtl");
  const card = own.locator("section.card").filter({ hasText: title });
  await expect(card).toContainText("في الخطة");
  await candidate.follow(card.getByRole("button", { name: "لقد بدأت" }));
  await expect(card).toContainText("جارٍ");
  await candidate.follow(card.getByRole("button", { name: "لقد انتهيت" }));
  await expect(card).toContainText("سيسجّل مركز الترحيب الآن هل وصلت إلى المستوى B2");
  expect(
    await candidate.page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    ),
    "no sideways scrolling on the phone",
  ).toBeLessThanOrEqual(0);

  await advisor.goto(`${person}/plan`);
  await expect(main).toContainText("Steht B2 jetzt im Profil?");
  await advisor.send("level", {}, { answer: "TAKEN" });
  await expect(main).toContainText("B2 ist ins Profil übernommen.");
  await expect(main).toContainText("Deutsch heute: B2.");
  await advisor.goto(person);
  await expect(main).toContainText("Deutsch: B2 – sicher im Beruf");
  await advisor.close();

  await candidate.goto("/candidate/plan");
  await expect(card).toContainText("المستوى B2 موجود في ملفك.");
  await candidate.close();
});
