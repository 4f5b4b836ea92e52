import { formatDate } from "#app/i18n/format.ts";
import type { PlainDate } from "#app/domains/calendar/index.ts";
import type { Cell, Field, LetterFacts, LetterStep, MissingKey, Part, Said } from "./types.ts";

export const say = (de: string, en: string): Said => ({ de, en });
export const heading = (de: string, en: string): Part => ({ kind: "heading", text: say(de, en) });
/** A heading below another one. */
export const subheading = (text: Said): Part => ({ kind: "heading", level: 3, text });
export const paragraph = (de: string, en: string): Part => ({ kind: "paragraph", text: say(de, en) });
export const bullets = (items: readonly Said[]): Part => ({ kind: "list", ordered: false, items });
export const numbered = (items: readonly Said[]): Part => ({ kind: "list", ordered: true, items });

/** A field to fill in by hand, for nobody is asked for it here. */
export const byHand = (de: string, en: string): Field => ({ label: say(de, en), value: null });

/** A field whose value the case knows, or lacks under a name. */
export function field(de: string, en: string, value: string | null, missing?: MissingKey): Field {
  const label = say(de, en);
  return value === null && missing !== undefined ? { label, value, missing } : { label, value };
}

/** A cell in the language that counts. */
export const germanOf = (cell: Cell): string => (typeof cell === "string" ? cell : cell.de);

/** Whose step it is. */
export const PARTIES: Record<LetterStep["party"], Said> = {
  COMPANY: say("Arbeitgeber", "employer"),
  CANDIDATE: say("Fachkraft", "skilled worker"),
  AUTHORITY: say("Behörde", "authority"),
  CENTER: say("Welcome Center", "welcome center"),
};

/** A day in figures, the same in both languages. */
export const dayOf = (day: PlainDate | null): string | null => (day === null ? null : formatDate(day, "de"));

/** A day written out in both languages. */
export const dayWords = (day: PlainDate): Said =>
  say(formatDate(day, "de", "long"), formatDate(day, "en", "long"));

/** The person's name, or the reference while the reader may not see the name. */
export function nameOf({ person }: LetterFacts): string {
  const { givenName, familyName, reference } = person;
  return givenName !== null && familyName !== null ? `${givenName} ${familyName}` : reference;
}

export const nameField = (facts: LetterFacts): Field =>
  field("Name, Vorname", "Family name, given name", fullName(facts), "name");

function fullName({ person: { givenName, familyName } }: LetterFacts): string | null {
  return givenName !== null && familyName !== null ? `${familyName}, ${givenName}` : null;
}

/** Who the person is, as far as papers to authorities name it. */
export const personFields = (facts: LetterFacts): Field[] => [
  nameField(facts),
  field("Geburtsdatum", "Date of birth", dayOf(facts.person.birthDate), "birthDate"),
  field("Staatsangehörigkeit", "Nationality", facts.person.nationality, "nationality"),
];

/** Street and place of the company, a line each. */
export const companyAddress = ({ company }: LetterFacts): string[] => [
  company.street,
  `${company.postcode} ${company.municipality}`,
];

/** How the company is reached. */
export function companyContact({ company }: LetterFacts): string {
  return [company.contactName, company.contactEmail, company.contactPhone]
    .filter((one) => one !== null)
    .join(", ");
}

export const companySpeaks = (facts: LetterFacts) => ({
  name: facts.company.name,
  lines: companyAddress(facts),
});
export const centerSpeaks = ({ center }: LetterFacts) => ({
  name: center.name,
  lines: [center.email, center.phone],
});

/** Lines of a typed address; empty ones are left out. */
export function typedLines(text: string | null): string[] {
  return (text ?? "")
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => line !== "");
}

/** What the fields of a letter lack, each once. */
export function lacking(parts: readonly Part[], more: readonly (MissingKey | null)[] = []): MissingKey[] {
  const inFields = parts.flatMap((part) =>
    part.kind === "fields" ? part.rows.map(({ missing }) => missing ?? null) : [],
  );
  return [...new Set([...inFields, ...more])].filter((key) => key !== null);
}

/** The same in every letter: no form, no advice, and who decides. */
export const NO_FORM = say(
  "Es ist kein amtliches Formular und keine Rechtsberatung.",
  "It is no official form and no legal advice.",
);
export const AUTHORITY_DECIDES = say("Die Behörde entscheidet.", "The authority decides.");
export const GERMAN_COUNTS = say(
  "Der deutsche Text gilt. Der englische hilft beim Lesen.",
  "The German text counts. The English one helps to read it.",
);
