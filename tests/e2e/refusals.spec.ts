import { expect, test } from "@playwright/test";
import { linkMailedTo } from "./story/mail.ts";
import { newPerson, type Person } from "./story/person.ts";

// People who say no, in the demo region; once with scripts and once without.

const PASSWORD = "Lotse-Demo-2026!";

let open: () => Promise<Person>;
test.beforeEach(({ browser, baseURL }, { project }) => {
  open = () => newPerson(browser, baseURL ?? "", project.name === "embedded");
});

/** Opens the company's first proposal that says this. */
async function openProposal(hr: Person, saying: string): Promise<void> {
  await hr.goto("/employer/proposals");
  const row = hr.page.locator("tr", { hasText: saying }).first();
  await hr.follow(row.locator("th a"));
}

test("a name is hidden again when the consent is taken back", async () => {
  const [hr, candidate] = [await open(), await open()];
  await hr.signIn("hr@klinik.demo.example", PASSWORD);
  await candidate.signIn("candidate2@demo.example", PASSWORD);
  await openProposal(hr, "Unternehmen interessiert");
  const proposal = hr.page.url();
  expect(await hr.text()).not.toContain("Santos");

  await candidate.goto("/candidate/consents");
  expect(await candidate.text()).toContain("Staatsangehörigkeit");
  expect(await candidate.text()).toContain("So sieht das Unternehmen Ihre Seite");
  await candidate.send("give", { months: "2", agree: true });
  await hr.goto(proposal);
  await expect(hr.page.getByRole("heading", { level: 1 })).toHaveText("Maricel Santos");

  await candidate.goto("/candidate/consents");
  await candidate.send("renew", { months: "12", agree: true });
  expect(await candidate.text()).toContain("Die Einwilligung ist verlängert");
  expect(await candidate.text()).toContain("durch eine neue Einwilligung ersetzt");
  await hr.goto(proposal);
  await expect(hr.page.getByRole("heading", { level: 1 })).toHaveText("Maricel Santos");

  await candidate.goto("/candidate/consents");
  await candidate.send("withdraw");
  await hr.goto(proposal);
  expect(await hr.text()).not.toContain("Santos");
  expect(await hr.text()).toContain("Einwilligung widerrufen");
  await expect(hr.form("offer")).toHaveCount(0);
  await hr.close();
  await candidate.close();
});

test("a declined offer starts no case, and the company reads why it ended", async () => {
  const [hr, candidate] = [await open(), await open()];
  await hr.signIn("hr@klinik.demo.example", PASSWORD);
  await openProposal(hr, "Ionescu");
  const proposal = hr.page.url();

  await candidate.goto("/login/link");
  await candidate.send("send", { email: "elena.ionescu@person.demo.example" });
  await candidate.goto(await linkMailedTo(candidate, "elena.ionescu@person.demo.example", "/login/link/"));
  if ((await candidate.form("use").count()) > 0) await candidate.send("use");

  await candidate.goto("/candidate/proposals");
  await candidate.follow(candidate.page.getByRole("link", { name: "Pflegefachkraft Innere Medizin" }));
  await candidate.send("declineOffer", { reason: "PAY" });
  await candidate.goto("/candidate/checklist");
  await expect(candidate.page.locator('a[href^="/candidate/milestones/"]')).toHaveCount(0);

  await hr.goto(proposal);
  expect(await hr.text()).toContain("Fachkraft hat das Angebot abgelehnt");
  await hr.goto("/employer/cases");
  expect(await hr.text()).not.toContain("Ionescu");
  await hr.close();
  await candidate.close();
});
