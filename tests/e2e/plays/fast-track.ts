import { expect } from "@playwright/test";
import type { Play } from "./stage.ts";

/** § 81a with recognition: the body finds differences, and the case goes on to a measure, § 16d Abs. 1 AufenthG. */
export async function playFastTrack(play: Play): Promise<void> {
  expect(await play.look("advisor")).toContain("§ 18a AufenthG");
  expect(await play.advisor.text()).toContain("beschleunigtes Fachkräfteverfahren");
  await play.finish("advisor", ["kickoff"]);
  await play.finish("candidate", ["power_of_attorney", "application_file", "recognition_file"]);
  await play.finish("hr", ["employment_declaration", "agreement"]);

  await play.at("2027-02-26");
  await play.finish("hr", ["recognition_receipt"], { doneOn: "2027-02-12" });
  // two months from Friday 12 February: Monday 12 April (§ 14a Abs. 3 BQFG)
  await play.expectDue("hr", "recognition_decision", "2027-04-12");
  await play.step("hr", "recognition_decision", "wait", {
    waitsFor: "CANDIDATE",
    why: "Der Ausbildungsrahmenplan fehlt in deutscher Übersetzung.",
  });
  expect(await play.look("hr", "recognition_decision")).toContain(
    "die gesetzliche Zeit läuft so lange nicht",
  );
  expect(await play.look("candidate", "recognition_decision")).toContain("Das Amt wartet auf Sie.");

  // thirteen days stood still: Monday 12 April and thirteen days is Sunday 25, so Monday 26
  await play.at("2027-03-11");
  await play.step("candidate", "recognition_decision", "resume");
  await play.expectDue("hr", "recognition_decision", "2027-04-26");

  await play.at("2027-05-03");
  expect(await play.look("advisor", "recognition_decision")).toContain("länger als gesetzlich vorgesehen");
  await play.expectMail("hr", "Bescheid über die Gleichwertigkeit");
  const why = "Teilweise gleichwertig: Es fehlen Gebäudesystemtechnik und Prüfungen nach DGUV V3.";
  await play.step("hr", "recognition_decision", "fail", { why });
  expect(await play.look("advisor", "recognition_decision")).toContain(why);
  expect(await play.look("advisor")).toContain("Welcome Center");
  await play.changeWay("16d-1", true, [
    "Kommt dazu (5)",
    "Bescheid mit festgestellten Unterschieden",
    "Platz für die Qualifizierungsmaßnahme",
    "Nicht mehr nötig (2)",
    "Bescheid über die Gleichwertigkeit",
  ]);
  expect(await play.look("hr")).toContain("Maßnahme zur Anerkennung (§ 16d Abs. 1 AufenthG)");
  expect(await play.look("candidate")).toContain("Brief: Was noch fehlt");
  await play.finish("hr", ["deficit_notice"], { doneOn: "2027-04-30" });

  await play.at("2027-05-10");
  await play.finish("hr", ["adaptation_place"]);
  // a week after Monday 10 May is Whit Monday, so Tuesday 18 (§ 36 Abs. 2 Satz 2 BeschV)
  expect(await play.look("hr")).toContain("gilt am Di, 18.05.2027 als erteilt");
  await play.step("hr", "employment_agency_consent", "wait", {
    waitsFor: "COMPANY",
    why: "Angaben zum Lohn fehlen.",
  });
  expect(await play.look("advisor", "employment_agency_consent")).toContain(
    "die gesetzliche Zeit läuft so lange nicht",
  );
  // what was missing is there: the week begins anew on Friday 14 May
  await play.at("2027-05-14");
  await play.step("hr", "employment_agency_consent", "resume");
  expect(await play.look("hr")).toContain("gilt am Fr, 21.05.2027 als erteilt");

  await play.at("2027-05-25");
  await play.finish("hr", ["employment_agency_consent"], { doneOn: "2027-05-21" });
  await play.finish("hr", ["advance_approval", "advance_approval_sent"]);
  await play.finish("candidate", ["visa_appointment"]);
  // three weeks after Tuesday 25 May, within which the mission gives the appointment (§ 31a Abs. 1 AufenthV)
  await play.expectDue("candidate", "visa_application", "2027-06-15");
  await play.finish("candidate", ["visa_application"]);

  await play.at("2027-06-14");
  await play.finish("candidate", ["visa_decision"], { doneOn: "2027-06-11", visaValidUntil: "2027-12-10" });
  await play.finish("candidate", ["entry", "move_in"]);
  // two weeks after Monday 14 June (§ 17 Abs. 1 BMG)
  await play.expectDue("candidate", "address_registration", "2027-06-28");
  await play.finish("candidate", ["address_registration"]);
  await play.finish("hr", ["title_check", "fair_integration_notice", "contract_terms", "workplace_ready"]);

  await play.at("2027-07-01");
  await play.finish("hr", ["first_working_day"]);
  expect(await play.look("advisor")).toContain("Geschafft: erster Arbeitstag am 1. Juli 2027");
  await play.expectDue("hr", "contract_terms_rest", "2027-07-08");
  await play.expectDue("hr", "social_insurance", "2027-08-12");
  // six weeks before the visa ends on Friday 10 December
  await play.expectDue("candidate", "residence_title", "2027-10-29");
  expect(await play.look("candidate")).toContain("Ihr Kurs für die Anerkennung");
}
