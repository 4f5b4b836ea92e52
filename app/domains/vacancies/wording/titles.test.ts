import { describe, expect, it, test } from "vitest";
import { allIscoUnitGroups } from "#app/domains/occupations/index.ts";
import { checkWording } from "./check.ts";
import { vacancyOf } from "./testing.ts";

const titleFindings = (title: string) =>
  checkWording(vacancyOf({ title })).map(({ rule, quote, better }) => [rule, quote, better]);

describe("titles for one sex", () => {
  test.each([
    ["Elektroniker", "Elektroniker", "Elektroniker (m/w/d), Elektronikerin/Elektroniker"],
    ["Elektroniker für Betriebstechnik", "Elektroniker", "Elektroniker (m/w/d), Elektronikerin/Elektroniker"],
    ["Koch", "Koch", "Koch (m/w/d), Köchin/Koch"],
    ["Köchin für Betriebskantine", "Köchin", "Koch (m/w/d), Köchin/Koch"],
    ["Jungkoch", "Jungkoch", "Jungkoch (m/w/d), Jungköchin/Jungkoch"],
    ["Facharzt für Innere Medizin", "Facharzt", "Facharzt (m/w/d), Fachärztin/Facharzt"],
    ["Rechtsanwältin", "Rechtsanwältin", "Rechtsanwalt (m/w/d), Rechtsanwältin/Rechtsanwalt"],
    ["Kaufmann im Einzelhandel", "Kaufmann", "Kaufmann (m/w/d), Kauffrau/Kaufmann"],
    ["Fachfrau für Systemgastronomie", "Fachfrau", "Fachmann (m/w/d), Fachfrau/Fachmann"],
    ["Sozialpädagogin", "Sozialpädagogin", "Sozialpädagoge (m/w/d), Sozialpädagogin/Sozialpädagoge"],
    ["Biologe", "Biologe", "Biologe (m/w/d), Biologin/Biologe"],
    [
      "Verwaltungsfachangestellter",
      "Verwaltungsfachangestellter",
      "Verwaltungsfachangestellter (m/w/d), Verwaltungsfachangestellte/Verwaltungsfachangestellter",
    ],
    ["Zollbeamter", "Zollbeamter", "Zollbeamter (m/w/d), Zollbeamtin/Zollbeamter"],
    ["Sekretärin", "Sekretärin", "Assistenz (m/w/d)"],
    ["Krankenschwester in Teilzeit", "Krankenschwester", "Pflegefachkraft"],
    ["Putzfrau", "Putzfrau", "Reinigungskraft"],
    ["Empfangsdame", "Empfangsdame", "Empfangskraft"],
    ["LKW-Fahrer im Nahverkehr", "Fahrer", "Fahrer (m/w/d), Fahrerin/Fahrer"],
    ["SAP-Berater", "Berater", "Berater (m/w/d), Beraterin/Berater"],
    ["Technischer Leiter", "Leiter", "Leiter (m/w/d), Leiterin/Leiter"],
    ["Ingenieure gesucht", "Ingenieure", "Ingenieure (m/w/d)"],
    [
      "Ausbildung zum Anlagenmechaniker",
      "Anlagenmechaniker",
      "Anlagenmechaniker (m/w/d), Anlagenmechanikerin/Anlagenmechaniker",
    ],
    ["Mitarbeiter Lager und Versand", "Mitarbeiter", "Mitarbeiter (m/w/d), Mitarbeiterin/Mitarbeiter"],
    ["Verkäuferin für Backwaren", "Verkäuferin", "Verkäufer (m/w/d), Verkäuferin/Verkäufer"],
    ["Staplerfahrer gesucht", "Staplerfahrer", "Staplerfahrer (m/w/d), Staplerfahrerin/Staplerfahrer"],
    ["Waitress", "Waitress", "Server"],
    ["Foreman, assembly line", "Foreman", "Supervisor"],
    ["Salesman (Northern Germany)", "Salesman", "Salesperson"],
  ])("%s", (title, quote, better) => {
    expect(titleFindings(title)).toEqual([["title_gender", quote, better]]);
  });

  it("are matters to change, under §§ 1, 11 AGG", () => {
    const [finding] = checkWording(vacancyOf({ title: "Elektroniker" }));
    expect([finding?.severity, finding?.norm, finding?.field]).toEqual(["change", "§§ 1, 11 AGG", "title"]);
  });
});

describe("titles that may mean everybody, and may not", () => {
  test.each([
    ["Medizinische Fachangestellte", "title_ambiguous", "Fachangestellte"],
    ["Projektmanager Anlagenbau", "title_ambiguous", "Projektmanager"],
    ["Systemadministrator", "title_ambiguous", "Systemadministrator"],
    ["Koch (m/w)", "title_third_gender", "(m/w)"],
    ["Welder (m/f)", "title_third_gender", "(m/f)"],
  ])("%s: %s", (title, rule, quote) => {
    expect(titleFindings(title).map((finding) => finding.slice(0, 2))).toEqual([[rule, quote]]);
  });

  it("the title with the third sex is offered whole", () => {
    expect(titleFindings("Koch (w/m) für Bistro")).toEqual([
      ["title_third_gender", "(w/m)", "Koch (m/w/d) für Bistro"],
    ]);
  });
});

test.each([
  "Elektroniker (m/w/d)",
  "Elektroniker (w/m/d)",
  "Elektroniker m/w/d",
  "Elektroniker (m|w|d)",
  "Elektroniker (m/w/x)",
  "Elektroniker (d/w/m) für Betriebstechnik",
  "Elektroniker (m/w/divers)",
  "Elektroniker (männlich/weiblich/divers)",
  "Elektroniker (gn)",
  "Elektroniker (alle Geschlechter)",
  "Welder (all genders)",
  "Elektroniker:in",
  "Elektroniker*in für Betriebstechnik",
  "Elektroniker_in",
  "Elektroniker/-in",
  "Elektroniker/in",
  "Elektroniker(in)",
  "ElektronikerIn",
  "Elektronikerin/Elektroniker",
  "Köchin oder Koch",
  "Koch/Köchin",
  "Zimmermann/Zimmerin",
  "Fachärztin/-arzt",
  "Maler- und Tapezierarbeiten",
  "Steuerfachangestellte(r)",
  "Kauffrau/-mann im Einzelhandel",
  "Kaufmann/-frau für Büromanagement",
  "Fachangestellte:r für Bäderbetriebe",
  "Pflegefachkraft",
  "Pflegefachfrau/Pflegefachmann",
  "Pflegefachperson",
  "Fachkraft für Lagerlogistik",
  "Fachkraft für Lagerlogistik oder Lagerist",
  "Reinigungskräfte in Teilzeit",
  "Küchenleitung",
  "Leitung Rechnungswesen",
  "Assistenz der Geschäftsführer",
  "Sekretariat des Direktors",
  "Softwareentwicklung Backend",
  "Bauleitung Hochbau",
  "Hebamme",
  "Azubi Elektrotechnik",
  "Trainee Controlling",
  "Kaufleute für Spedition",
  "Mitarbeitende im Lager",
  "Software Developer",
  "Senior Software Engineer",
  "Key Account Manager",
  "Product Owner",
  "Data Scientist",
  "UX Designer",
  "Welder",
  "Nurse",
  "Painter and decorator",
  "Team Assistant",
  "Recruiter",
  "Office Manager",
  "Accountmanager",
  "Research Assistant",
  "HR Business Partner",
  "Machine operator, container terminal",
  "Produktion Halbleiter",
  "Qualitätsprüfung beim Automobilhersteller",
  "Sachbearbeitung Einkauf",
  "Lkw-Transport im Nahverkehr",
  "",
])("a title for everybody: %s", (title) => {
  expect(titleFindings(title)).toEqual([]);
});

describe("the names of occupations", () => {
  const groups = allIscoUnitGroups();

  it("the titles of unit groups mean everybody, or may", () => {
    const found = groups.flatMap(({ de }) => titleFindings(de).map(([rule]) => `${rule}: ${de}`));
    expect(found).toEqual([
      "title_ambiguous: Tiermedizinische Fachangestellte",
      "title_ambiguous: Medizinische Fachangestellte",
    ]);
  });

  it("English titles are found fault with only where they name one sex", () => {
    const english = groups.flatMap(({ en, jobTitles }) => [
      en,
      ...jobTitles.map(({ text }) => text).filter((text) => /^[a-z]/.test(text)),
    ]);
    expect(english.filter((title) => titleFindings(title).length > 0)).toEqual([
      "mine foreman",
      "manufacturing foreman",
      "construction foreman",
      "waiter",
      "waitress",
      "leather craftsman",
      "chambermaid",
      "handyman",
    ]);
  });

  it("of the German ones, in the male form as they are, more than 85 in a hundred are noticed", () => {
    const german = groups
      .flatMap(({ jobTitles }) => jobTitles.map(({ text }) => text))
      .filter((text) => /^[A-ZÄÖÜ]/.test(text));
    const noticed = german.filter((title) => titleFindings(title).length > 0);
    // the others are neutral ("Servicekraft"), English ("Controller"), abbreviated ("MFA") or rare
    expect(noticed.length / german.length).toBeGreaterThan(0.85);
  });
});
