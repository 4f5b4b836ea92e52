import { formatHours } from "#app/i18n/format.ts";
import {
  byHand,
  companyAddress,
  companySpeaks,
  dayOf,
  field,
  GERMAN_COUNTS,
  heading,
  lacking,
} from "./say.ts";
import { nameField, paragraph, say } from "./say.ts";
import type { LetterContent, LetterFacts, Part, Unavailable } from "./types.ts";

// The order of the parts and numbers of the Federal Employment Agency's form "Erklärung zum Beschäftigungsverhältnis",
// version 02/2024, as a public reproduction shows it; the blank form itself was not at hand.

/** The step of a case that needs the form. */
const ASKED_BY = "employment_declaration";

/** What the form asks for, in its order, as far as the case knows it. */
export function declarationSheet(facts: LetterFacts): LetterContent | Unavailable {
  // no consent of the agency, no declaration: free movement, for example
  if (!facts.steps.some(({ key, state }) => key === ASKED_BY && state !== "NOT_NEEDED")) return "not_owed";
  const { company, work, person } = facts;
  const parts: Part[] = [
    paragraph(
      "Übertragen Sie die Angaben in das Formular der Bundesagentur für Arbeit. Was hier eine Linie ist, kennt der Fall nicht.",
      "Copy these data into the form of the Federal Employment Agency. A line means that the case does not know.",
    ),
    heading("Teil A, Nr. 1–2: Anlass", "Part A, nos. 1–2: occasion"),
    {
      kind: "fields",
      rows: [
        byHand(
          "Aufenthaltstitel, Vorabzustimmung der BA oder Arbeitserlaubnis",
          "Title, advance consent of the BA, or work permit",
        ),
        field(
          "Erstmalige Erteilung, Verlängerung oder Arbeitgeberwechsel",
          "First grant, extension or change of employer",
          facts.fastTrack ? "erstmalige Erteilung" : null,
        ),
      ],
    },
    heading("Teil B, Nr. 3–9: Fachkraft", "Part B, nos. 3–9: employee"),
    {
      kind: "fields",
      rows: [
        nameField(facts),
        field("Geburtsdatum", "Date of birth", dayOf(person.birthDate), "birthDate"),
        byHand("Geschlecht", "Sex"),
        field("Staatsangehörigkeit", "Nationality", person.nationality, "nationality"),
        field("Wohnsitzstaat", "Country of residence", person.residence, "residence"),
        byHand("Wohnort, seit wann", "Place of residence, since when"),
      ],
    },
    heading("Teil C, Nr. 10–20: Arbeitgeber", "Part C, nos. 10–20: employer"),
    {
      kind: "fields",
      rows: [
        field("Firma", "Firm", company.name),
        field("Anschrift", "Address", companyAddress(facts).join(", ")),
        field("Ansprechperson", "Contact", company.contactName),
        field("Telefon", "Phone", company.contactPhone),
        field("E-Mail", "E-mail", company.contactEmail),
        field("Betriebsnummer", "Establishment number", company.betriebsnummer, "betriebsnummer"),
        byHand("In den letzten 24 Monaten gegründet?", "Founded within the last 24 months?"),
      ],
    },
    heading("Teil D, Nr. 21–25: Beschäftigung", "Part D, nos. 21–25: job"),
    {
      kind: "fields",
      rows: [
        field("Beginn", "Start", dayOf(facts.firstDay), "firstDay"),
        field("Befristet bis", "Fixed term until", work.contractMonths === 0 ? "unbefristet" : null),
        byHand("Überlassung an Dritte (Leiharbeit)?", "Hired out to third parties?"),
        field("Arbeitsort", "Place of work", work.place),
        field("Berufsbezeichnung", "Job title", work.title),
        field("Beschreibung der Tätigkeit", "Description of duties", work.tasks),
      ],
    },
    heading("Teil E: Qualifikation", "Part E: qualification"),
    {
      kind: "fields",
      rows: [
        field("Verlangte Qualifikation", "Qualification needed", work.qualification.de),
        byHand("Vorhandene Qualifikation", "Qualification held"),
      ],
    },
    heading("Teil F, Nr. 35: Berufsausübungserlaubnis", "Part F, no. 35: licence to practise"),
    {
      kind: "fields",
      rows: [
        field("Erforderlich?", "Required?", work.regulated ? "ja, reglementierter Beruf" : "nein"),
        ...(work.regulated ? [byHand("Liegt sie vor oder ist sie zugesagt?", "Held or promised?")] : []),
      ],
    },
    heading("Teil G und H, Nr. 37–40: Arbeitszeit", "Parts G and H, nos. 37–40: working time"),
    {
      kind: "fields",
      rows: [
        field("Stunden je Woche", "Hours per week", formatHours(work.quarterHours, "de")),
        byHand("Überstunden: Pflicht, Umfang, Ausgleich", "Overtime: duty, extent, compensation"),
      ],
    },
    heading("Teil I, Nr. 41: Urlaub", "Part I, no. 41: leave"),
    { kind: "fields", rows: [byHand("Arbeitstage Urlaub im Jahr", "Days of leave per year")] },
    heading("Teil J, Nr. 42–46: Entgelt", "Part J, nos. 42–46: pay"),
    {
      kind: "fields",
      rows: [
        field("Tarifbindung", "Collective agreement", work.collectiveAgreement ? "ja" : "nein"),
        ...(work.collectiveAgreement
          ? [byHand("Welcher Tarifvertrag, welche Entgeltgruppe", "Which agreement, which pay group")]
          : []),
        field("Gehalt laut Stelle", "Pay as advertised", work.salary),
        byHand("Vereinbartes Bruttogehalt laut Vertrag", "Gross pay agreed in the contract"),
        byHand("Zulagen und geldwerte Leistungen", "Allowances and benefits in kind"),
      ],
    },
    heading("Teil K, Nr. 52: Sozialversicherung", "Part K, no. 52: social insurance"),
    {
      kind: "fields",
      rows: [
        byHand("Inländisches, versicherungspflichtiges Arbeitsverhältnis?", "Domestic, insured employment?"),
      ],
    },
    heading(
      "Teil L, Nr. 57–59: Versicherung und Unterschrift",
      "Part L, nos. 57–59: assurance and signature",
    ),
    paragraph(
      "Auf dem Formular versichern Sie, dass ein konkretes Arbeitsplatzangebot besteht (§ 18 Abs. 2 Nr. 1 AufenthG) und die Beschäftigung tatsächlich ausgeübt werden soll (§ 18 Abs. 2 Nr. 4a AufenthG). Unterschrieben wird dort, nicht hier.",
      "On the form you assure that there is a concrete job offer (§ 18(2) no. 1) and that the job will really be done (§ 18(2) no. 4a). You sign there, not here.",
    ),
  ];
  return {
    kind: "DECLARATION_SHEET",
    title: say(
      "Datenblatt zur Erklärung zum Beschäftigungsverhältnis",
      "Data sheet for the declaration on the employment",
    ),
    is: [
      say(
        "Dies ist eine Ausfüllhilfe in der Reihenfolge des Formulars der Bundesagentur für Arbeit (Fassung 02/2024).",
        "This helps to fill in the form of the Federal Employment Agency (version 02/2024), in its order.",
      ),
      say(
        "Es ist nicht das Formular und ersetzt es nicht. Prüfen Sie auf arbeitsagentur.de, ob es eine neuere Fassung gibt.",
        "It is not the form and does not replace it. See arbeitsagentur.de for a newer version.",
      ),
      GERMAN_COUNTS,
    ],
    from: companySpeaks(facts),
    to: null,
    parts,
    missing: lacking(parts),
  };
}
