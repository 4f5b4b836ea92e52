import type { PlainDate } from "#app/domains/calendar/index.ts";
import { ADVICE_FROM } from "./editions.ts";
import {
  bullets,
  byHand,
  companyContact,
  companySpeaks,
  dayOf,
  field,
  GERMAN_COUNTS,
  heading,
  lacking,
} from "./say.ts";
import { nameOf, paragraph, say, typedLines } from "./say.ts";
import type { LetterContent, LetterDetails, LetterFacts, Part, Unavailable } from "./types.ts";

/** The step of a case that owes the notice: third-country nationals who live abroad when the contract is made. */
const OWED_BY = "fair_integration_notice";

/** The employer's notice of free advice, § 45c AufenthG: in text form, on the first working day at the latest. */
export function adviceNotice(
  facts: LetterFacts,
  { recipient, on }: LetterDetails,
  day: PlainDate,
): LetterContent | Unavailable {
  if (day < ADVICE_FROM) return "not_in_force";
  const owed = facts.steps.some(({ key, state }) => key === OWED_BY && state !== "NOT_NEEDED");
  if (!owed) return "not_owed";
  const name = nameOf(facts);
  const centre = typedLines(recipient);
  const parts: Part[] = [
    paragraph(`Guten Tag ${name},`, `Dear ${name},`),
    paragraph(
      `${facts.company.name} hat mit Ihnen einen Arbeitsvertrag geschlossen. Sie können sich zu Ihren Rechten bei der Arbeit und in der Sozialversicherung kostenlos informieren und beraten lassen. Darauf weisen wir Sie nach § 45c AufenthG hin.`,
      `${facts.company.name} has made an employment contract with you. You can get free information and advice about your rights at work and in social insurance. We tell you so under § 45c AufenthG.`,
    ),
    heading("Die Beratung", "The advice"),
    bullets([
      say(
        "Sie kostet nichts und ist leicht zu erreichen (§ 45b Abs. 1 Satz 1 AufenthG).",
        "It is free and easy to reach (§ 45b(1) sentence 1 AufenthG).",
      ),
      say(
        "Es geht um Fragen des Arbeitsrechts und des Sozialrechts.",
        "It is about labour law and social law.",
      ),
      say(
        "Sie ist für Menschen aus Drittstaaten da: in Deutschland und schon im Ausland, wenn sie in Deutschland arbeiten möchten (Satz 2).",
        "It is for nationals of third countries, in Germany and, if they want to work here, still abroad (sentence 2).",
      ),
    ]),
    heading(
      "Die nächste Beratungsstelle zu Ihrem Arbeitsplatz",
      "The advice centre nearest to your workplace",
    ),
    {
      kind: "fields",
      rows: [
        field("Arbeitsplatz", "Workplace", facts.work.place),
        ...(centre.length > 0
          ? [field("Beratungsstelle", "Advice centre", centre.join(", "))]
          : [{ ...byHand("Beratungsstelle", "Advice centre"), missing: "advice" as const }]),
        field("Kontaktdaten geprüft am", "Contact data checked on", dayOf(on)),
        field("Alle Beratungsstellen", "All advice centres", "faire-integration.de/beratungsstellen"),
      ],
    },
    paragraph(
      `Bei Fragen an uns: ${companyContact(facts)}.`,
      `For questions to us: ${companyContact(facts)}.`,
    ),
    paragraph("Mit freundlichen Grüßen", "Kind regards"),
    paragraph(facts.company.name, facts.company.name),
    heading("Erhalten", "Received"),
    paragraph(
      "Ihre Unterschrift bestätigt nur, dass Sie dieses Schreiben bekommen haben. Das Gesetz verlangt sie nicht.",
      "Your signature only confirms that you have received this letter. The law does not ask for it.",
    ),
    {
      kind: "signatures",
      rows: [[say("Ort, Datum", "Place, date"), say(`Unterschrift ${name}`, "Signature")]],
    },
  ];
  return {
    kind: "ADVICE_NOTICE",
    title: say("Hinweis auf kostenlose Beratung (§ 45c AufenthG)", "Notice of free advice (§ 45c AufenthG)"),
    is: [
      say(
        "Dies ist der Hinweis des Arbeitgebers nach § 45c AufenthG. Textform genügt, auch eine E-Mail; er muss spätestens am ersten Arbeitstag bei der Fachkraft sein.",
        "This is the employer’s notice under § 45c AufenthG. Text form is enough, an e-mail too; it is due on the first working day at the latest.",
      ),
      say(
        "Er ist kein amtliches Schreiben. Bei grenzüberschreitender Vermittlung nach § 299 SGB III ist er nicht nötig.",
        "It is no official letter. It is not needed after a cross-border placement under § 299 SGB III.",
      ),
      GERMAN_COUNTS,
    ],
    from: companySpeaks(facts),
    to: { lines: [name] },
    parts,
    missing: lacking(parts, [facts.person.familyName === null ? "name" : null]),
  };
}
