import type { RecognitionState } from "#app/platform/database/generated/enums.ts";
import type { Random } from "./random.ts";

const PLACES = [
  "in einem Familienbetrieb",
  "in einem großen Unternehmen mit Schichtbetrieb",
  "bei wechselnden Auftraggebern",
  "in kleinen Teams, zuletzt mit Verantwortung für andere",
  "in einem mittleren Unternehmen",
  "in einer öffentlichen Einrichtung",
  "in einem international tätigen Unternehmen",
  "überwiegend im Außendienst",
];

const WISHES = [
  "Sucht eine feste Stelle und bleibt gern länger an einem Ort.",
  "Möchte sich weiter spezialisieren.",
  "Zieht mit Familie um; Wohnung und Kita sind wichtig.",
  "Ist bei Schichten flexibel.",
  "Lernt zurzeit weiter Deutsch.",
  "Würde gern mit einem Praktikum beginnen.",
  "Hat schon in Deutschland hospitiert.",
  "Bringt Fortbildungen der letzten Jahre mit.",
];

const RECOGNITION: Readonly<Record<RecognitionState, string>> = {
  EQUIVALENT: "Volle Gleichwertigkeit liegt vor.",
  COMPARABLE: "Abschluss laut Zeugnisbewertung vergleichbar.",
  PARTIAL: "Teilweise gleichwertig, es fehlt eine Anpassungsmaßnahme.",
  PENDING: "Anerkennung ist beantragt.",
  NOT_APPLIED: "Antrag auf Anerkennung noch nicht gestellt.",
  NONE: "",
};

/** A few sentences for companies: nothing in them names the person or a country. */
export function summaryOf(
  person: {
    occupation: string;
    experienceYears: number;
    skills: readonly string[];
    recognition: RecognitionState;
  },
  random: Random,
): string {
  const { occupation, experienceYears: years, skills, recognition } = person;
  const experience =
    years === 0
      ? "Berufseinstieg nach der Ausbildung"
      : `${years} ${years === 1 ? "Jahr" : "Jahre"} Erfahrung`;
  return [
    `${occupation}: ${experience}${years === 0 ? "" : ` ${random.pick(PLACES)}`}.`,
    skills.length > 0 ? `Schwerpunkte: ${skills.slice(0, 3).join(", ")}.` : "",
    RECOGNITION[recognition],
    random.pick(WISHES),
  ]
    .filter(Boolean)
    .join(" ");
}
