import { expect } from "@playwright/test";
import type { Play } from "./stage.ts";

/** A citizen of the Union comes from Poland: no visa and no permit, but registration, tax number and account. */
export async function playEuCitizen(play: Play): Promise<void> {
  const first = await play.look("advisor");
  expect(first).toContain("kein Aufenthaltstitel nötig");
  expect(first).not.toContain("Visum und Aufenthalt");
  for (const title of [
    "Aufenthaltstitel prüfen, Kopie aufbewahren",
    "Zustimmung der Bundesagentur für Arbeit",
  ]) {
    expect(play.titles).not.toContain(title);
  }
  // what nobody has to be waited for stands first: five days before the offered first day, Monday 10 May
  expect(await play.look("candidate")).toContain("Krankenkasse wählen");
  await play.expectDue("candidate", "health_insurance", "2027-05-05");
  await play.finish("advisor", ["kickoff"]);
  await play.finish("hr", ["employment_contract"], { probationEndsOn: "2027-11-09" });

  await play.at("2027-05-03");
  await play.finish("advisor", ["arrival_talk"]);
  await play.finish("candidate", ["move_in"]);
  // two weeks after Monday 3 May is Whit Monday, 17 May, so Tuesday 18 (§ 17 Abs. 1 BMG, § 31 Abs. 3 VwVfG)
  await play.expectDue("candidate", "address_registration", "2027-05-18");
  expect(await play.candidate.text()).toContain("Diese Zeit steht im Gesetz.");
  await play.finish("candidate", ["health_insurance"]);
  await play.finish("hr", ["contract_terms", "workplace_ready"]);

  await play.at("2027-05-10");
  await play.finish("hr", ["first_working_day"]);
  expect(await play.look("hr")).toContain("Geschafft: erster Arbeitstag am 10. Mai 2027");
  // seven days after Monday 10 May is Whit Monday, so Tuesday 18; six weeks after it is Monday 21 June
  await play.expectDue("hr", "contract_terms_rest", "2027-05-18");
  await play.expectDue("hr", "social_insurance", "2027-06-21");

  // three days before the registration is due, the person is reminded by mail
  await play.at("2027-05-15");
  await play.expectMail("candidate", "Bis Di, 18.05.2027: Wohnung anmelden");
  await play.finish("candidate", ["address_registration", "bank_account"]);
  // four weeks after Saturday 15 May is Saturday 12 June, so Monday 14
  await play.expectDue("candidate", "tax_id", "2027-06-14");
  await play.finish("candidate", ["tax_id"]);
}
