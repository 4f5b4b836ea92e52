import { expect } from "@playwright/test";
import { linkMailedTo } from "../story/mail.ts";
import type { Play } from "./stage.ts";

const AGENCY = "arbeitsmarktzulassung@agentur.example";

/** The regular visa procedure: a problem at the embassy, a wrong entry taken back, an office that answers by link. */
export async function playRegular(play: Play): Promise<void> {
  expect(await play.look("advisor")).toContain("§ 18a AufenthG");
  await play.changeWay("18a", false);
  await play.look("advisor");
  await expect(play.advisor.page.locator("main .history")).toContainText("Weg geändert: § 18a AufenthG");
  expect(await play.look("advisor", "advance_approval")).toContain("nicht nötig");
  await play.finish("advisor", ["kickoff"]);
  await play.finish("candidate", ["application_file"]);
  // the wrong line: said to be done, taken back, done later
  await play.finish("hr", ["employment_declaration"]);
  await play.step("hr", "employment_declaration", "undo");
  expect(await play.look("hr")).toContain("Nächster Schritt: Vertrag und Erklärung");
  await play.finish("hr", ["employment_declaration"]);

  await play.at("2027-03-01");
  const why = "Die Botschaft hat bis Mai keine Termine.";
  await play.step("candidate", "visa_appointment", "block", { why });
  expect(await play.candidate.text()).toContain("Hier gibt es ein Problem. Das Welcome Center kümmert sich.");
  const stuck = await play.look("advisor", "visa_appointment");
  expect(stuck).toContain(why);
  expect(stuck).toContain("Nächste Frist für Sie");
  await play.expectMail("advisor", "Visumtermin anfragen");
  await play.step("advisor", "visa_appointment", "resume");
  await play.finish("candidate", ["visa_appointment"]);

  await play.at("2027-03-15");
  await play.finish("candidate", ["visa_application"]);
  // two weeks after Monday 15 March is Easter Monday, so Tuesday 30 (§ 36 Abs. 2 Satz 1 BeschV)
  expect(await play.look("hr")).toContain("gilt am Di, 30.03.2027 als erteilt");
  await play.step("advisor", "employment_agency_consent", "sendLink", {
    addressee: "Agentur für Arbeit Bremen",
    email: AGENCY,
    withName: true,
  });

  await play.at("2027-03-24");
  const page = await linkMailedTo(play.office, AGENCY, "/confirm/");
  await play.office.goto(page);
  expect(await play.office.text()).toContain("Duc Pham");
  await play.office.send("confirm", { name: "Imke Feldhusen", doneOn: "2027-03-23" });
  expect(await play.office.text()).toContain("Danke, das ist eingetragen");
  await play.office.goto(page);
  expect(await play.office.text()).toContain("Hier ist schon geantwortet");
  await play.look("advisor");
  await expect(play.advisor.page.locator("main .history")).toContainText("Imke Feldhusen");

  await play.at("2027-06-07");
  await play.finish("candidate", ["visa_decision"], { doneOn: "2027-06-04", visaValidUntil: "2027-12-10" });
  await play.finish("candidate", ["entry", "move_in"]);
  await play.finish("hr", ["title_check", "fair_integration_notice", "contract_terms", "workplace_ready"]);
  await play.at("2027-07-01");
  await play.finish("hr", ["first_working_day"]);
  expect(await play.look("candidate")).toContain("Ihr erster Arbeitstag war am 1. Juli 2027.");
  await play.expectDue("hr", "contract_terms_rest", "2027-07-08");
}
