import { expect } from "@playwright/test";
import type { Play } from "./stage.ts";

/** Somebody with a Duldung lives here: the immigration office permits the work, the agency consents; Arabic. */
export async function playTolerated(play: Play): Promise<void> {
  await play.candidate.page
    .context()
    .addCookies([{ name: "lang", value: "ar", url: new URL(play.candidate.page.url()).origin }]);
  const first = await play.look("advisor");
  expect(first).toContain("Beschäftigungserlaubnis (§ 4a Abs. 4 AufenthG, § 32 BeschV)");
  for (const title of [
    "Einreise",
    "Visum beantragen",
    "Entscheidung über das Visum",
    "Aufenthaltskarte beantragen",
  ]) {
    expect(play.titles).not.toContain(title);
  }
  await play.finish("advisor", ["kickoff"]);
  await play.finish("hr", ["employment_contract", "employment_declaration"]);
  expect(await play.look("candidate")).toContain("خطوتك التالية");
  await expect(play.candidate.page.locator("html")).toHaveAttribute("dir", "rtl");
  await play.finish("candidate", ["work_permit_application"], { doneOn: "2027-03-15" });

  // two weeks after Monday 15 March is Easter Monday, so Tuesday 30 (§ 36 Abs. 2 Satz 1 BeschV)
  await play.expectDue("hr", "employment_agency_consent", "2027-03-30");
  expect(await play.look("hr")).toContain("gilt am Di, 30.03.2027 als erteilt");
  await play.at("2027-03-31");
  await play.finish("hr", ["employment_agency_consent"], { doneOn: "2027-03-30" });

  await play.at("2027-04-26");
  await play.finish("candidate", ["work_permit_decision"], {
    doneOn: "2027-04-23",
    titleValidUntil: "2027-12-31",
  });
  expect(await play.look("hr")).toContain("Aufenthaltstitel prüfen, Kopie aufbewahren");
  await play.finish("hr", ["title_check", "contract_terms", "workplace_ready"]);
  await play.finish("candidate", ["health_insurance", "payroll_data"]);

  await play.at("2027-05-03");
  await play.finish("hr", ["first_working_day"]);
  expect(await play.look("advisor")).toContain("Geschafft: erster Arbeitstag am 3. Mai 2027");
  // ways to stay are talked about eight weeks after the first day; the company does not see it
  await play.expectDue("advisor", "stay_talk", "2027-06-28");
  expect(await play.look("advisor", "stay_talk")).toContain("§§ 16g, 19d, 25a, 25b, 60d AufenthG");
  expect(await play.look("hr")).not.toContain("Wege zum Bleiben besprechen");
  await play.finish("advisor", ["stay_talk"]);

  // the paper ends on Friday 31 December: renewed four weeks before, begun two weeks earlier
  await play.at("2027-11-22");
  expect(await play.look("candidate", "permit_renewal")).toContain("03.12.2027");
  await play.finish("candidate", ["permit_renewal"]);
}
