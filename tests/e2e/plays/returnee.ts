import { expect } from "@playwright/test";
import type { Play } from "./stage.ts";

/** A German comes home from Norway: no visa, no recognition, and nobody asks for a tax number they have. */
export async function playReturnee(play: Play): Promise<void> {
  const first = await play.look("advisor");
  expect(first).toContain("kein Aufenthaltstitel nötig");
  expect(first).not.toContain("Visum und Aufenthalt");
  expect(first).not.toContain("Anerkennung");
  expect(play.titles).toEqual([
    ...["Auftaktgespräch", "Arbeitsvertrag", "Ankunftsgespräch", "Einzug", "Anmeldung", "Krankenkasse"],
    ...[
      "Angaben für die Lohnabrechnung",
      "Vertragsbedingungen aushändigen",
      "Arbeitsplatz und Ansprechperson",
    ],
    ...["Erster Arbeitstag", "Übrige Vertragsbedingungen aushändigen", "Anmeldung zur Sozialversicherung"],
    ...["Gespräch vor dem Ende der Probezeit", "Sechs Monate danach"],
  ]);
  await play.finish("advisor", ["kickoff"]);
  await play.finish("hr", ["employment_contract"], { probationEndsOn: "2027-08-31" });

  // home again: an advisor takes a wrong entry of their own back
  await play.at("2027-02-22");
  await play.finish("advisor", ["arrival_talk"]);
  await play.step("advisor", "arrival_talk", "undo");
  expect(await play.look("advisor", "arrival_talk")).toContain("läuft");
  await play.finish("candidate", ["move_in", "health_insurance", "payroll_data"]);
  // two weeks after the day of moving in: Monday 22 February, Monday 8 March (§ 17 Abs. 1 BMG)
  await play.expectDue("candidate", "address_registration", "2027-03-08");
  await play.finish("candidate", ["address_registration"]);
  await play.finish("advisor", ["arrival_talk"]);
  await play.finish("hr", ["contract_terms", "workplace_ready"]);

  await play.at("2027-03-01");
  await play.finish("hr", ["first_working_day"]);
  expect(await play.look("hr")).toContain("Geschafft: erster Arbeitstag am 1. März 2027");
  // seven days after the first one (§ 2 Abs. 1 NachwG), and six weeks after it (§ 6 DEÜV)
  await play.expectDue("hr", "contract_terms_rest", "2027-03-08");
  await play.expectDue("hr", "social_insurance", "2027-04-12");
  await play.finish("hr", ["contract_terms_rest", "social_insurance"]);
  // the talk before the probation ends comes four weeks before its day, two weeks before the end
  await play.at("2027-07-21");
  expect(await play.look("hr")).toContain("Gespräch vor dem Ende der Probezeit");
  await play.expectDue("hr", "probation_talk", "2027-08-17");
  await play.finish("hr", ["probation_talk"]);
}
