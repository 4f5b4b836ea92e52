import { describe, expect, it } from "vitest";
import { plainDate } from "#app/domains/calendar/index.ts";
import { findPersonal, kindsOf, maskPersonal, namesPerson, personalWords } from "./index.ts";

const LAYLA = {
  givenName: "Layla Amira",
  familyName: "El-Haddad",
  email: "layla.haddad94@mail.example",
  phone: "+216 20 123 456",
  birthDate: plainDate("1994-05-02"),
  employers: ["Chantier de Bizerte SARL", "Klinik", "Bosch GmbH"],
};

const FOUND: Record<string, readonly string[]> = {
  name: [
    "Layla schweißt.",
    "LAYLA",
    "Laylas Stärke",
    "Frau Haddad",
    "El-Haddad",
    "Amira H.",
    "Kontakt: layla.haddad94 bei Gmail",
  ],
  email: [
    "Schreiben Sie an a.b@c.example.",
    "a.b (at) c.example",
    "a.b[at]mail[dot]com",
    "mail: ü.ö@firma.de!",
  ],
  phone: ["Tel. 0421 123456", "+49 (421) 123-456", "0049421123456", "٠٤٢١ ١٢٣٤٥٦٧", "20 12 34 56", "123.456"],
  link: [
    "https://linkedin.com/in/x",
    "www.x.example",
    "siehe linkedin.com/in/x",
    "meine-seite.de",
    "@layla_welds",
    "Telegram: welder",
    "WhatsApp: hier",
  ],
  employer: [
    "Bei Chantier de Bizerte gelernt",
    "chantier de bizerte sarl",
    "zehn Jahre Bosch",
    "Boschs Werk",
    "BOSCH GmbH",
  ],
  birth_date: [
    "2.5.1994",
    "02.05.94",
    "2. Mai 1994",
    "May 2, 1994",
    "2nd of May 1994",
    "1994-05-02",
    "Jahrgang 1994",
    "geboren am 3. März 1990",
    "born in 1991",
    "*1994",
    "geboren in Tunis",
  ],
  age: [
    "Ich bin 32 Jahre alt.",
    "32-jährige Schweißerin",
    "32 years old",
    "a 32-year-old welder",
    "Alter: 32",
    "Ich bin 32.",
    "I am 32 and",
    "Mitte dreißig",
    "in my thirties",
    "aged 45",
    "mit 45 Jahren",
    "عمري 32 سنة",
  ],
  nationality: [
    "aus Tunesien",
    "in Marokko gearbeitet",
    "from Türkiye",
    "from Turkey",
    "nach Island",
    "Tunesierin",
    "als Syrer",
    "die Türkin",
    "tunesisches Diplom",
    "I am a Tunisian welder",
    "türkischer Pass",
    "polnische Staatsangehörigkeit",
    "of Polish descent",
    "I am Turkish",
    "Sri Lankan nurse",
    "Staatsbürgerschaft",
    "Geflüchtete",
    "refugee",
    "Brasilianer",
    "von den Philippinen",
    "من مصر",
  ],
  religion: [
    "Ich bin Muslimin",
    "muslimische Familie",
    "katholisch",
    "evangelische Christin",
    "Catholic",
    "I am a Christian",
    "trage Kopftuch",
    "headscarf",
    "Ramadan",
    "jüdischen Glaubens",
  ],
  family: [
    "verheiratet",
    "ledig",
    "meine Frau kommt mit",
    "zwei Kinder",
    "meine kleinen Kinder",
    "my two kids",
    "Mutter von drei Söhnen",
    "alleinerziehend",
    "schwanger",
    "married",
    "my husband",
    "Elternzeit",
    "متزوج",
  ],
};

const CLEAN: readonly string[] = [
  "Schweißt seit sechs Jahren im Schiffbau.",
  "WIG und MAG nach EN ISO 9606-1, Prüfung 2019.",
  "Deutsch B1, Englisch C1, Türkisch und Arabisch fließend.",
  "I speak Spanish, French and some Polish.",
  "Languages: Turkish, Russian, Ukrainian",
  "Von 01.03.2015 bis 30.04.2019 im Anlagenbau.",
  "01.03.2015-30.04.2019 Vorarbeit",
  "Seit 2015 in der Pflege, 12 Jahre Berufserfahrung.",
  "25 years of experience with ASP.NET and Node.js",
  "Ich bin 40 Stunden in der Woche verfügbar.",
  "Schotten und Spanten schweißen",
  "Arbeit mit Kindern und Jugendlichen",
  "Kinderkrankenpflege; children's ward",
  "Pflege in einem katholischen Krankenhaus",
  "Familienunternehmen, Mutterbetrieb, Vaterschaftstest im Labor",
  "Kieferorthopädie und orthopädische Rehabilitation",
  "Gelernt in Deutschland, gearbeitet in Bremen und Hamburg.",
  "Worked in Germany for a German company",
  "Führt ein Team von 32 Menschen, 20 Jahre alte Anlagen",
  "Der Klinikalltag und die Klinik",
  "Hydraulik bis 350 bar, Kran bis 60 t, Umsatz 1.200.000 EUR",
  "CNC-Fräsen (Heidenhain TNC 640), G-Code, ±0,01 mm",
  "Mag Teamarbeit, in der Region, von Anfang an",
  "Ende 2020 Meisterprüfung; Mitte 2021 Auslandseinsatz",
  "Passt gut ins Team. Passung prüfen.",
  "1.200 Stunden Praxis 2019–2024, 38,75 Stunden",
];

describe("what is found", () => {
  const cases = Object.entries(FOUND).flatMap(([kind, texts]) => texts.map((text) => [kind, text] as const));
  it.each(cases)("%s in “%s”", (kind, text) => {
    expect(kindsOf(findPersonal(text, LAYLA))).toContain(kind);
  });

  it("covers every kind", () => {
    expect(Object.keys(FOUND)).toEqual([
      "name",
      "email",
      "phone",
      "link",
      "employer",
      "birth_date",
      "age",
      "nationality",
      "religion",
      "family",
    ]);
  });
});

describe("what is not found", () => {
  it.each(CLEAN)("“%s”", (text) => {
    expect(findPersonal(text, LAYLA).map(({ kind, quote }) => `${kind}: ${quote}`)).toEqual([]);
  });

  it("a short name alone, or a part of a word", () => {
    const person = { givenName: "Li", familyName: "Wu" };
    expect(findPersonal("Liest wundervoll, li", person)).toEqual([]);
    expect(kindsOf(findPersonal("Ich heiße Li Wu.", person))).toEqual(["name"]);
    expect(kindsOf(findPersonal("Wu, Li", person))).toEqual(["name"]);
    expect(findPersonal("Amirantenweg", LAYLA)).toEqual([]);
  });

  it("anything in an empty text, or of a person nobody knows", () => {
    expect(findPersonal("  ", LAYLA)).toEqual([]);
    expect(findPersonal("Layla Haddad", {})).toEqual([]);
  });
});

describe("masks", () => {
  const mask = (text: string) => maskPersonal(text, LAYLA, "[…]");
  it("leave the rest as it was written", () => {
    expect(mask("Layla schweißt, 32 Jahre alt, verheiratet. Tel. 0421/123456!")).toBe(
      "[…] schweißt, […], […]. Tel. […]!",
    );
  });

  it("hide overlapping findings as one, to the last sign", () => {
    expect(mask("layla.haddad94@mail.example")).toBe("[…]");
    expect(mask("https://x.example/layla-haddad ist alles")).toBe("[…] ist alles");
  });

  it("leave nothing of what was found in any text of this file", () => {
    for (const text of Object.values(FOUND).flat()) {
      expect(kindsOf(findPersonal(mask(text), LAYLA)), text).toEqual([]);
    }
  });

  it("work on decomposed letters", () => {
    expect(mask("Türkischer Pass: Layla".normalize("NFD"))).toBe("[…]: […]");
  });
});

describe("which findings name the person", () => {
  it("a name does, an age does not", () => {
    expect(namesPerson(findPersonal("Layla", LAYLA))).toBe(true);
    expect(namesPerson(findPersonal("zehn Jahre Bosch", LAYLA))).toBe(true);
    expect(namesPerson(findPersonal("32 Jahre alt, verheiratet, aus Tunesien", LAYLA))).toBe(false);
  });
});

describe("words that have no place in an invitation", () => {
  it.each([
    ["Bringen Sie bitte Ihr Zeugnis mit.", []],
    ["Wir sprechen Deutsch, gern auch Türkisch.", []],
    ["Sind Sie verheiratet, haben Sie zwei Kinder?", ["family", "family"]],
    ["Welche Religion haben Sie?", ["religion"]],
  ])("%s", (text, kinds) => {
    expect(personalWords(text).map(({ kind }) => kind)).toEqual(kinds);
  });
});

it("reads a long text without getting slow", () => {
  const long = "Schweißen, 0421 und @ . ( at ) ".repeat(400) + "a".repeat(3000) + " 0".repeat(2000);
  const started = performance.now();
  findPersonal(long, LAYLA);
  expect(performance.now() - started).toBeLessThan(1500);
});
