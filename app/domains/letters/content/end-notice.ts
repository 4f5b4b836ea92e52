import {
  byHand,
  companyContact,
  companySpeaks,
  dayOf,
  field,
  GERMAN_COUNTS,
  lacking,
  paragraph,
} from "./say.ts";
import { heading, NO_FORM, personFields, say, typedLines } from "./say.ts";
import type { LetterContent, LetterDetails, LetterFacts, Part, Unavailable } from "./types.ts";

/** The step that owes this notice; the shorter times of §§ 16g, 60c, 60d AufenthG are another notice. */
const OWED_BY = "end_notice_employer";
const OTHER_NOTICE = "end_notice_short";

/** The employer's notice that a job has ended early, § 4a Abs. 5 Satz 3 Nr. 3 AufenthG. No reason is asked for, none is given. */
export function endNotice(facts: LetterFacts, { recipient, on }: LetterDetails): LetterContent | Unavailable {
  if (facts.jobEndedOn === null) return "no_job_end";
  const owes = (key: string) => facts.steps.some((step) => step.key === key && step.state !== "NOT_NEEDED");
  if (!owes(OWED_BY)) return owes(OTHER_NOTICE) ? "other_notice" : "not_owed";
  const { company, work, authority } = facts;
  const address = typedLines(recipient);
  const parts: Part[] = [
    paragraph("Sehr geehrte Damen und Herren,", "Dear Sir or Madam,"),
    paragraph(
      "wir teilen Ihnen nach § 4a Abs. 5 Satz 3 Nr. 3 AufenthG mit, dass die folgende Beschäftigung, für die ein Aufenthaltstitel nach Kapitel 2 Abschnitt 4 AufenthG erteilt wurde, vorzeitig beendet wurde.",
      "under § 4a(5) sentence 3 no. 3 AufenthG we inform you that the following employment, for which a title under chapter 2 section 4 AufenthG was issued, has ended early.",
    ),
    heading("Person", "Person"),
    {
      kind: "fields",
      rows: [...personFields(facts), byHand("Nummer des Aufenthaltstitels", "Number of the title")],
    },
    heading("Beschäftigung", "Employment"),
    {
      kind: "fields",
      rows: [
        field("Arbeitgeber", "Employer", company.name),
        field("Beschäftigt als", "Employed as", work.title),
        field("Arbeitsort", "Place of work", work.place),
        field("Erster Arbeitstag", "First working day", dayOf(facts.firstDay), "firstDay"),
        field(
          "Letzter Tag der Beschäftigung",
          "Last day of the employment",
          dayOf(facts.jobEndedOn),
          "jobEnd",
        ),
        field("Uns bekannt seit", "Known to us since", dayOf(on), "knownOn"),
      ],
    },
    paragraph(`Für Rückfragen: ${companyContact(facts)}.`, `For questions: ${companyContact(facts)}.`),
    paragraph("Mit freundlichen Grüßen", "Yours faithfully"),
    {
      kind: "signatures",
      rows: [[say("Ort, Datum", "Place, date"), say(`Unterschrift für ${company.name}`, "Signature")]],
    },
  ];
  const to = address.length > 0 ? address : authority ? [authority.name] : [];
  return {
    kind: "END_NOTICE",
    title: say(
      "Mitteilung über das vorzeitige Ende einer Beschäftigung",
      "Notice of the early end of an employment",
    ),
    is: [
      say(
        "Dies ist die Mitteilung des Arbeitgebers an die Ausländerbehörde. Sie ist innerhalb von vier Wochen ab Kenntnis zu machen.",
        "This is the employer’s notice to the immigration office, due within four weeks of learning of the end.",
      ),
      NO_FORM,
      say(
        "Die Fachkraft muss das Ende selbst innerhalb von zwei Wochen mitteilen (§ 82 Abs. 6 AufenthG). Dieses Schreiben ersetzt das nicht.",
        "The skilled worker has to report the end, too, within two weeks (§ 82(6)). This letter does not replace that.",
      ),
      GERMAN_COUNTS,
    ],
    from: companySpeaks(facts),
    to: { lines: to },
    parts,
    missing: lacking(parts, [
      to.length === 0 ? "authority" : null,
      address.length === 0 ? "recipient" : null,
    ]),
  };
}
