import { nameWords } from "../duplicates/names.ts";

/** What a column of a center's own table can hold. */
export const COLUMN_FIELDS = [
  "fullName",
  "givenName",
  "familyName",
  "birthDate",
  "email",
  "phone",
  "nationality",
  "residenceCountry",
  "occupation",
  "qualification",
  "recognition",
  "experienceYears",
  "skills",
  "germanLevel",
  "englishLevel",
  "availableFrom",
] as const;
export type ColumnField = (typeof COLUMN_FIELDS)[number];

/** How centers head their columns, in German and English; folded as names are, so umlauts and accents do not matter. */
const HEADS: Readonly<Record<ColumnField, readonly string[]>> = {
  fullName: [
    "Name",
    "Vor- und Nachname",
    "Name, Vorname",
    "Full name",
    "Person",
    "Teilnehmer",
    "Bewerber",
    "Kunde",
  ],
  givenName: ["Vorname", "Vornamen", "Rufname", "First name", "Given name", "Forename"],
  familyName: ["Nachname", "Familienname", "Zuname", "Last name", "Surname", "Family name"],
  birthDate: [
    "Geburtsdatum",
    "Geb.-Datum",
    "Geb. Datum",
    "Geburtstag",
    "geboren am",
    "Geb.",
    "Date of birth",
    "Birth date",
    "DOB",
    "Birthday",
  ],
  email: ["E-Mail", "Mail", "E-Mail-Adresse", "Mailadresse", "Email address", "E-Mail privat"],
  phone: [
    "Telefon",
    "Tel.",
    "Telefonnummer",
    "Handy",
    "Mobil",
    "Handynummer",
    "Mobilnummer",
    "Rufnummer",
    "Phone",
    "Mobile",
    "WhatsApp",
    "Phone number",
  ],
  nationality: [
    "Staatsangehörigkeit",
    "Nationalität",
    "Staatsbürgerschaft",
    "Herkunftsland",
    "Nationality",
    "Citizenship",
  ],
  residenceCountry: ["Wohnland", "Land", "Aufenthaltsland", "Country", "Country of residence", "Wohnt in"],
  occupation: [
    "Beruf",
    "Zielberuf",
    "Wunschberuf",
    "Erlernter Beruf",
    "Tätigkeit",
    "Ausbildungsberuf",
    "Occupation",
    "Profession",
    "Job",
    "Job title",
  ],
  qualification: [
    "Abschluss",
    "Ausbildung",
    "Bildungsabschluss",
    "Qualifikation",
    "Qualification",
    "Degree",
    "Education",
  ],
  recognition: ["Anerkennung", "Anerkennungsstand", "Gleichwertigkeit", "Recognition", "Recognition status"],
  experienceYears: [
    "Berufserfahrung",
    "Jahre Berufserfahrung",
    "Berufsjahre",
    "Erfahrung",
    "Erfahrung in Jahren",
    "Experience",
    "Years of experience",
  ],
  skills: ["Kenntnisse", "Fähigkeiten", "Kompetenzen", "Skills"],
  germanLevel: [
    "Deutsch",
    "Deutschkenntnisse",
    "Deutschniveau",
    "Sprachniveau",
    "Sprachniveau Deutsch",
    "Niveau Deutsch",
    "German",
    "German level",
  ],
  englishLevel: [
    "Englisch",
    "Englischkenntnisse",
    "Englischniveau",
    "Sprachniveau Englisch",
    "English",
    "English level",
  ],
  availableFrom: ["Verfügbar ab", "Verfügbar", "Start ab", "Eintritt", "Available from", "Available"],
};

const folded = (head: string): string => nameWords(head.replace(/[()*:]/g, " ")).join(" ");

const KNOWN: ReadonlyMap<string, ColumnField> = new Map(
  COLUMN_FIELDS.flatMap((field) => HEADS[field].map((head): [string, ColumnField] => [folded(head), field])),
);

/**
 * What each column seems to hold; null: nothing known. A field is given to one column, the first that names it. Beside a
 * column for given names, one headed "Name" holds the family name.
 */
export function guessColumns(heads: readonly string[]): (ColumnField | null)[] {
  const taken = new Set<ColumnField>();
  const guessed = heads.map((head) => {
    const field = KNOWN.get(folded(head)) ?? null;
    if (field === null || taken.has(field)) return null;
    taken.add(field);
    return field;
  });
  if (!taken.has("givenName") || taken.has("familyName")) return guessed;
  return guessed.map((field) => (field === "fullName" ? "familyName" : field));
}

/** The columns as somebody corrected them; a field chosen twice counts for the first column. */
export function chosenColumns(chosen: readonly string[], count: number): (ColumnField | null)[] {
  const taken = new Set<string>();
  return Array.from({ length: count }, (_, at) => {
    const field = COLUMN_FIELDS.find((known) => known === chosen[at]) ?? null;
    if (field === null || taken.has(field)) return null;
    taken.add(field);
    return field;
  });
}
