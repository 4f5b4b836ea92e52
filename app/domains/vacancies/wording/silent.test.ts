import { expect, test } from "vitest";
import { checkWording } from "./check.ts";
import { vacancyOf } from "./testing.ts";

/** Sentences of real kinds of advertisement whose words only look like those of a rule. */
const SENTENCES: readonly string[] = [
  // languages
  "Gute Deutschkenntnisse auf Niveau B2 für die Dokumentation im Schichtbuch.",
  "Sehr gute Deutschkenntnisse in Wort und Schrift",
  "Deutsch C1, Englisch B2; weitere Sprachen sind willkommen.",
  "Sie müssen kein Muttersprachler sein, um bei uns zu arbeiten.",
  "Ihre Muttersprache spielt keine Rolle.",
  "Sie beraten Familien in ihrer Muttersprache, zum Beispiel auf Arabisch.",
  "Deutschunterricht für Nicht-Muttersprachler",
  "Ein Akzent ist kein Problem.",
  "Sie setzen Akzente in der Küche und in der Gestaltung der Karte.",
  "You build cloud-native services with Kubernetes.",
  "Experience with React Native or another mobile framework",
  "You do not need to be a native speaker.",
  "English and German at B2; we also welcome non-native speakers.",
  "Deutsche und englische Fachbegriffe sind Ihnen vertraut.",
  "Wir beliefern nur deutsche Kunden und Werke der Deutschen Bahn.",
  "Sie beraten Menschen, die die deutsche Staatsangehörigkeit beantragen.",
  "Eine gültige Arbeitserlaubnis für Deutschland, oder wir helfen Ihnen, sie zu bekommen.",
  "Deutsche Staatsangehörigkeit oder Aufenthaltstitel, der die Arbeit erlaubt",
  "A valid work permit for Germany, or we support you in getting one",
  "We welcome applications from all nationalities.",
  "Alle Menschen sind willkommen, unabhängig von Nationalität, Religion, Alter oder Geschlecht.",
  "We hire regardless of nationality, age, religion, disability or marital status.",
  // young, old, years
  "Jugendhilfe: Sie begleiten eine Wohngruppe für Kinder von 6 bis 12 Jahren.",
  "Sie betreuen junge Menschen zwischen 14 und 21 Jahren.",
  "Wir sind ein junges Unternehmen mit 20 Beschäftigten.",
  "Wir sind ein junges, dynamisches Unternehmen mit kurzen Wegen.",
  "We are a young and dynamic company in the port of Bremen.",
  "Als junges Start-up bauen wir Messgeräte für Windparks.",
  "Sie pikieren und topfen Jungpflanzen.",
  "Betreuung von Jungunternehmen bei der Gründung",
  "Sie versorgen Jungtiere im Stall.",
  "Unser Team aus jungen und erfahrenen Kolleginnen und Kollegen freut sich auf Sie.",
  "Bei uns arbeiten Jung und Alt zusammen: ein Team aus jung und alt.",
  "Gabelstaplerschein, nicht älter als 12 Monate",
  "Ärztliches Zeugnis, jünger als 12 Monate",
  "Mindestens 18 Jahre, wegen der Arbeit mit Gefahrstoffen",
  "Sie sind mindestens 21 Jahre alt (Führerschein Klasse C).",
  "Mindestalter 18 Jahre",
  "5 bis 10 Jahre Berufserfahrung sind von Vorteil.",
  "Mehr als 20 Jahre Erfahrung am Markt",
  "Unsere Firma ist älter als 50 Jahre und noch immer im Familienbesitz.",
  "Wir geben bis zu 30 Jahre Garantie auf unsere Fenster.",
  "Sie beraten zu Darlehen mit Laufzeiten bis 30 Jahre.",
  "Die Stelle ist auf maximal 24 Monate befristet.",
  "Der Vertrag ist zunächst auf 2 Jahre befristet.",
  "Sie heben Lasten bis 25 kg und arbeiten bis 40 Stunden pro Woche.",
  "30 Tage Urlaub, ab dem 50. Lebensjahr zwei Tage mehr",
  "Berufseinsteiger sind ebenso willkommen wie Menschen mit viel Erfahrung.",
  "Auch Absolventinnen und Absolventen können sich bewerben.",
  "For new graduates and experienced colleagues alike",
  "Two years of experience in accounting",
  "You teach young people aged 14 to 18.",
  "You will care for young patients.",
  "Experience of at least 5 years, up to 40 hours a week",
  "Sie bilden junge Leute zum Anlagenmechaniker aus und fördern junge Talente.",
  "Sie arbeiten in der Jungen Pflege mit einem erfahrenen Team.",
  "Wohnbereich Junge Pflege",
  "Unsere Wohnungen sind höchstens 30 Jahre alt.",
  "A bonus for up to 20 years of service",
  "You must be at least 18 years old.",
  "Mit jungen Erwachsenen arbeiten Sie gern.",
  "Junge Gebrauchtwagen verkaufen Sie mit Freude.",
  "Uneingeschränkte Höhentauglichkeit (G41)",
  "You mentor young talent in our apprenticeship programme.",
  // sex and family
  "Bewerbungen von Frauen werden bei gleicher Eignung bevorzugt berücksichtigt.",
  "Wir wollen den Anteil von Frauen erhöhen und freuen uns besonders über ihre Bewerbungen.",
  "Das Angebot richtet sich nur an Frauen, die im Frauenhaus leben.",
  "Umkleiden nur für Männer und nur für Frauen sind vorhanden.",
  "Verkauf von Damen- und Herrenmode",
  "Sie arbeiten auf der Station für Männer und Frauen.",
  "Women are strongly encouraged to apply, and so are men.",
  "Zwei Jahre befristet als Schwangerschaftsvertretung",
  "Elternzeitvertretung bis Ende 2027",
  "Sie beraten schwangere Frauen und ihre Familien.",
  "You are responsible for the male and female wards.",
  "Sie leiten unsere Mitarbeiter im Lager an.",
  "Zusammenarbeit mit Ärztinnen, Therapeuten und Angehörigen",
  "Sie unterstützen unsere Verkäuferinnen bei der Inventur.",
  "Sie führen Gespräche mit Bewerberinnen und Bewerbern und wählen aus.",
  "Wir suchen eine Köchin oder einen Koch für unser Bistro.",
  "Wir suchen eine Pflegefachkraft für den Nachtdienst.",
  "Wir suchen eine:n Elektroniker:in für Betriebstechnik.",
  "Wir suchen Mitarbeitende für das Lager.",
  "Wohngruppe für Jungs und Mädchen",
  "Der Kunde sucht eine Ärztin, und Sie vermitteln sie.",
  "Sie helfen Menschen, die einen Therapeuten suchen.",
  "Sie suchen einen Chef, der zuhört? Den haben wir: gesunde Arbeit, faire Dienste.",
  "Wir suchen eine Vertretung für unsere Buchhalterin.",
  "Wir suchen eine rechte Hand für unseren Geschäftsführer.",
  "He or she will report to the plant manager.",
  // photo, birth, belief, health
  "Bitte bewerben Sie sich ohne Foto.",
  "Auf ein Bewerbungsfoto können Sie verzichten.",
  "Please do not include a photo in your application.",
  "Sie fertigen Passfotos und Bewerbungsfotos für unsere Kundschaft an.",
  "Sie bearbeiten Fotos für den Katalog.",
  "You take photos of products for our web shop.",
  "Jeder Mitarbeiter bekommt einen Werksausweis mit Lichtbild.",
  "Sie erfassen Geburtsdatum und Anschrift der Patientinnen.",
  "An Ihrem Geburtstag haben Sie frei.",
  "You enter date of birth and address into our patient records.",
  "Sie pflegen Stammdaten wie Familienstand und Steuerklasse.",
  "Lediglich ein Führerschein ist nötig.",
  "Ortsungebundenes Arbeiten ist zwei Tage in der Woche möglich.",
  "Sie erteilen Religionsunterricht aller Konfessionen.",
  "Wir sind ein evangelisches Krankenhaus; Ihre Konfession spielt keine Rolle.",
  "Pflege der Kirchenmusik in unserer Gemeinde",
  "Sie sind körperlich belastbar und heben gern mit an.",
  "Freude an körperlicher Arbeit, Schwindelfreiheit",
  "Schwerbehinderte Menschen werden bei gleicher Eignung bevorzugt.",
  "Gesundheitszeugnis nach § 43 IfSG (oder Belehrung bei uns)",
  "Eine Behinderung ist kein Hindernis; sagen Sie uns, was Sie brauchen.",
  "Sie begleiten Menschen mit und ohne Behinderung.",
  "A working knowledge of workplace health and safety",
  "Ernährungsberatung: damit unsere Gäste gesund und fit bleiben",
];

test.each(SENTENCES)("has nothing to say of: %s", (tasks) => {
  expect(checkWording(vacancyOf({ title: "Fachkraft (m/w/d)", tasks }))).toEqual([]);
});

test("there are at least 80 of them", () => {
  expect(SENTENCES.length).toBeGreaterThanOrEqual(80);
});

test.each([
  [
    "male words in running text where the title means everybody",
    "Koch (m/w/d)",
    "Wir suchen einen Koch für unser Bistro.",
  ],
  ["the same with a form that holds both", "Elektroniker/-in", "Wir suchen einen Elektroniker."],
])("lets pass %s", (_, title, tasks) => {
  expect(checkWording(vacancyOf({ title, tasks }))).toEqual([]);
});

test("warns of a female word in running text whatever the title", () => {
  const found = checkWording(vacancyOf({ title: "Assistenz (m/w/d)", tasks: "Sekretärin gesucht" }));
  expect(found.map(({ rule, quote }) => [rule, quote])).toEqual([["text_gender", "Sekretärin"]]);
});
