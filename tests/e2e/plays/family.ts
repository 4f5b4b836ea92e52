import { expect } from "@playwright/test";
import type { Person } from "../story/person.ts";
import type { Play } from "./stage.ts";

const OWN = "/candidate/family";
const NAMES = ["Anouar", "Yasmina", "Idriss", "Sofiane"] as const;
type Name = (typeof NAMES)[number];

/** The family pages of one play: members are found by their names, as a reader does. */
class Family {
  readonly #play: Play;
  readonly #ids = new Map<string, string>();

  constructor(play: Play) {
    this.#play = play;
  }

  get #centers(): string {
    return `${this.#play.pathOf("advisor")}/family`;
  }

  async look(person: Person): Promise<string> {
    await person.goto(person === this.#play.candidate ? OWN : this.#centers);
    return person.text();
  }

  /** What the card of one member says, with what stands behind its folds. */
  async card(person: Person, name: Name): Promise<string> {
    await this.look(person);
    const told = await person.page
      .locator("main section.card", { has: person.page.getByRole("heading", { name }) })
      .textContent();
    return told ?? "";
  }

  /** Enters somebody on the page where `person` stands, and learns under which id. */
  async add(person: Person, givenName: string, rest: { relation: string; birthDate: string; comes: string }) {
    await this.look(person);
    await person.send("add", { givenName, ...rest });
    const card = person.page.locator("main section.card", {
      has: person.page.getByRole("heading", { name: givenName }),
    });
    this.#ids.set(givenName, await card.locator('[name="memberId"]').first().inputValue());
  }

  async step(person: Person, name: string, key: string, to: string): Promise<void> {
    await this.look(person);
    await person.send("step", {}, { memberId: this.#ids.get(name) ?? "", key, to });
  }

  async finish(person: Person, names: readonly Name[], keys: readonly string[]): Promise<void> {
    for (const key of keys) for (const name of names) await this.step(person, name, key, "DONE");
  }

  async send(
    person: Person,
    intent: string,
    name: string,
    fields: Record<string, string> = {},
  ): Promise<void> {
    await this.look(person);
    await person.send(intent, fields, { memberId: this.#ids.get(name) ?? "" });
  }

  /** The company gets nothing of the family: no page, export, calendar or search tells of it, and no door lets it in. `steps`: ids of steps to look at. */
  async expectHiddenFromCompany(steps: readonly string[]): Promise<void> {
    const { hr } = this.#play;
    const ofCase = this.#play.pathOf("hr");
    const pages = [
      ...["/employer", "/employer/cases", "/employer/cases?view=stages", "/employer/cases?view=calendar"],
      ...[ofCase, `${ofCase}/timeline`, `${ofCase}/fees`, "/employer/proposals", "/notifications"],
      ...steps.map((id) => `${ofCase}?step=${id}`),
      ...["/employer/vacancies/export", "/employer/vacancies/hr-ba.xml", "/api/occupations?q=Yasmina"],
      ...NAMES.map((name) => `/employer/cases?q=${name}`),
    ];
    const { request } = hr.page.context();
    for (const path of pages) {
      // a step that is not the company's is not found: that answer tells nothing, either
      const answer = await request.get(path);
      expect(answer.status(), path).toBeLessThan(500);
      const told = (await answer.text()).replaceAll(/\?q=\w+|q%3D\w+/g, "");
      for (const name of NAMES)
        expect(told.replaceAll(`"${name}"`, ""), `${path} tells of ${name}`).not.toContain(name);
      expect(told).not.toMatch(/href="[^"]*\/family"/);
    }
    const memberId = this.#ids.get("Yasmina") ?? "";
    for (const path of [OWN, this.#centers]) {
      expect((await request.get(path, { maxRedirects: 0 })).status(), path).toBe(403);
      const form = { intent: "step", memberId, key: "visa", to: "DONE", version: "0" };
      const origin = new URL(hr.page.url()).origin;
      const posted = await request.post(path, { form, headers: { origin }, maxRedirects: 0 });
      expect(posted.status(), `POST ${path}`).toBe(403);
    }
  }
}

/**
 * A skilled worker's family: a partner and a schoolchild come along by the same fast track (§ 81a Abs. 4 AufenthG), a small
 * child follows in autumn, and the eldest stays to finish school. The person reads Arabic.
 */
export async function playFamily(play: Play): Promise<void> {
  const { candidate, advisor } = play;
  const family = new Family(play);
  await candidate.page
    .context()
    .addCookies([{ name: "lang", value: "ar", url: new URL(candidate.page.url()).origin }]);
  expect(await play.look("candidate")).toContain("عائلتي");
  await expect(candidate.page.locator("html")).toHaveAttribute("dir", "rtl");
  expect(await family.look(candidate)).toContain("لم تُدخل أحدًا بعد");
  await family.add(candidate, "Anouar", { relation: "SPOUSE", birthDate: "1991-08-14", comes: "WITH" });
  await family.add(candidate, "Yasmina", { relation: "CHILD", birthDate: "2018-06-20", comes: "WITH" });
  await family.add(candidate, "Sofiane", { relation: "CHILD", birthDate: "2010-02-11", comes: "WITH" });
  // entered by mistake, and taken out again
  await family.add(candidate, "Versehen", { relation: "CHILD", birthDate: "2020-01-01", comes: "UNKNOWN" });
  await family.send(candidate, "remove", "Versehen");
  expect(await family.look(candidate)).not.toContain("Versehen");
  // the advisor hears of the youngest on the telephone
  await family.add(advisor, "Idriss", { relation: "CHILD", birthDate: "2024-10-02", comes: "LATER" });
  expect(await family.card(candidate, "Yasmina")).toMatch(/الخطوة التالية\s*جمع الوثائق/);
  expect(await family.card(candidate, "Yasmina")).toContain("التسجيل في المدرسة");
  expect(await family.card(advisor, "Idriss")).toContain("Kita-Platz suchen");
  expect(await family.card(advisor, "Idriss")).not.toContain("Gemeinsam im schnellen Verfahren");
  expect(await family.card(advisor, "Anouar")).toContain("§ 81a Abs. 4 AufenthG");

  await play.finish("advisor", ["kickoff"]);
  await play.finish("candidate", ["power_of_attorney", "application_file"]);
  await play.finish("hr", ["employment_declaration", "agreement"]);
  await family.finish(candidate, ["Anouar", "Yasmina", "Sofiane"], ["documents"]);
  await family.finish(advisor, ["Anouar", "Yasmina", "Sofiane"], ["joint_procedure"]);
  expect(await family.card(candidate, "Anouar")).toMatch(/الخطوة التالية\s*طلب التأشيرة/);

  await play.at("2027-03-15");
  await play.finish("hr", ["employment_agency_consent", "advance_approval", "advance_approval_sent"]);
  await play.finish("candidate", ["visa_appointment", "visa_application"]);
  for (const name of ["Anouar", "Yasmina", "Sofiane"]) await family.step(candidate, name, "visa", "RUNNING");
  await family.expectHiddenFromCompany([]);

  // the eldest finishes school at home: the plan rests, what is done is kept, nothing of it is due
  await play.at("2027-04-12");
  await family.send(candidate, "edit", "Sofiane", { comes: "STAYS" });
  expect(await family.card(candidate, "Sofiane")).toContain("لن يأتي");
  const resting = await family.card(advisor, "Sofiane");
  expect(resting).toContain("Der Plan ruht, denn diese Person kommt nicht.");
  expect(resting).toContain("Urkunden sammeln");
  expect(resting).not.toContain("Schule anmelden");

  await play.at("2027-05-18");
  await play.finish("candidate", ["visa_decision"], { doneOn: "2027-05-07", visaValidUntil: "2027-11-05" });
  await family.finish(candidate, ["Anouar", "Yasmina"], ["visa"]);
  await play.finish("candidate", ["entry", "move_in"]);
  // who comes along has moved in on the same day: two weeks from Tuesday 18 May (§ 17 Abs. 1 BMG)
  expect(await family.card(candidate, "Anouar")).toMatch(/الخطوة التالية\s*تسجيل السكن/);
  expect(await family.card(advisor, "Yasmina")).toContain("bis 01.06.2027");
  expect(await family.card(advisor, "Idriss")).not.toContain("bis 01.06.2027");
  await family.finish(candidate, ["Anouar"], ["address_registration"]);
  await play.finish("hr", ["title_check", "fair_integration_notice", "contract_terms", "workplace_ready"]);

  await play.at("2027-06-02");
  expect(await family.card(advisor, "Yasmina")).toContain("überfällig seit 01.06.2027");
  expect(await family.card(candidate, "Yasmina")).toContain("متأخر منذ");
  await family.finish(candidate, ["Yasmina"], ["address_registration"]);
  await play.finish("hr", ["first_working_day"], { doneOn: "2027-06-01" });
  expect(await play.look("advisor")).toContain("Geschafft: erster Arbeitstag am 1. Juni 2027");
  await family.finish(candidate, ["Anouar", "Yasmina"], ["health_insurance"]);
  await family.finish(candidate, ["Yasmina"], ["school", "child_benefit"]);

  await play.at("2027-06-21");
  await family.finish(candidate, ["Anouar", "Yasmina"], ["residence_title"]);
  // the right to an integration course ends a year after the title (§ 44 Abs. 2 AufenthG); no hurry, so it presses nobody
  expect(await family.card(advisor, "Anouar")).toContain("bis 21.06.2028");
  await family.finish(advisor, ["Anouar"], ["work_permission"]);
  await family.step(candidate, "Anouar", "german_course", "RUNNING");
  expect(await family.card(advisor, "Yasmina")).toContain("Für diese Person ist alles erledigt.");

  // the youngest follows in September and gets a place in day care
  await play.at("2027-09-13");
  await family.finish(candidate, ["Idriss"], ["documents", "visa"]);
  expect(await family.card(candidate, "Idriss")).toContain("من هذا اليوم تُحسب مهلة الأسبوعين");
  await family.send(candidate, "movedIn", "Idriss", { movedInOn: "2027-09-06" });
  expect(await family.card(advisor, "Idriss")).toContain("bis 20.09.2027");
  await family.finish(candidate, ["Idriss"], ["address_registration", "health_insurance", "residence_title"]);
  await family.finish(candidate, ["Idriss"], ["child_care", "child_benefit"]);
  expect(await family.card(candidate, "Idriss")).toContain("تم كل شيء لهذا الشخص.");
  await play.look("advisor");
  await expect(advisor.page.locator("main .history")).toContainText("Kita-Platz suchen");
  await family.expectHiddenFromCompany(play.stepIds);
}
