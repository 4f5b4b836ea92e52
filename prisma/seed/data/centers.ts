import type { Land } from "#app/domains/calendar/index.ts";
import type { Topic } from "#app/platform/database/generated/enums.ts";

// The institutions are real, taken from public papers on these centers; telephone numbers are those
// the Bundesnetzagentur keeps free for stories, and e-mail addresses end in .example: nobody is called.

export type CenterKey = "bremen" | "braunschweig" | "erzgebirge";

export interface DemoCenter {
  key: CenterKey;
  name: string;
  land: Land;
  email: string;
  phone: string;
  /** name, street, postcode, municipality, telephone, opening hours */
  sites: readonly (readonly [string, string, string, string, string, string])[];
  municipalities: readonly string[];
  /** name, funder, first year and last year relative to this year */
  programmes: readonly (readonly [string, string, number, number])[];
}

const OFFICE_HOURS = "Mo–Do 9–16 Uhr, Fr 9–13 Uhr";

export const CENTERS: readonly DemoCenter[] = [
  {
    key: "bremen",
    name: "Welcome Center Bremen",
    land: "HB",
    email: "welcome@bremen.demo.example",
    phone: "+49 40 66969 100",
    sites: [
      ["Bremen-Mitte, Welcome Desk", "Langenstraße 2–4", "28195", "Bremen", "+49 40 66969 101", OFFICE_HOURS],
      [
        "Bremen-Nord",
        "Gerhard-Rohlfs-Straße 62",
        "28757",
        "Bremen",
        "+49 40 66969 102",
        "Di und Do 10–17 Uhr",
      ],
      [
        "Bremerhaven",
        "Am Alten Hafen 118",
        "27568",
        "Bremerhaven",
        "+49 40 66969 103",
        "Mo, Mi, Fr 9–14 Uhr",
      ],
    ],
    municipalities: ["Bremen", "Bremerhaven"],
    programmes: [
      ["Welcome Center Land Bremen", "Land Bremen und Europäischer Sozialfonds (ESF+)", -1, 1],
      ["Sprungbrett Integration", "Asyl-, Migrations- und Integrationsfonds (AMIF)", -2, 0],
    ],
  },
  {
    key: "braunschweig",
    name: "Welcome Center Region Braunschweig–Wolfsburg",
    land: "NI",
    email: "welcome@braunschweig.demo.example",
    phone: "+49 40 66969 200",
    sites: [
      ["Braunschweig", "Frankfurter Straße 284", "38122", "Braunschweig", "+49 40 66969 201", OFFICE_HOURS],
      ["Wolfsburg", "Porschestraße 49", "38440", "Wolfsburg", "+49 40 66969 202", "Di 9–17 Uhr, Do 9–13 Uhr"],
    ],
    municipalities: ["Braunschweig", "Wolfsburg"],
    programmes: [
      ["Welcome Center der Region, Anteil Braunschweig", "Stadt Braunschweig", -2, 1],
      ["Welcome Center der Region, Anteil Wolfsburg", "Stadt Wolfsburg", -2, 1],
    ],
  },
  {
    key: "erzgebirge",
    name: "Welcome Center Erzgebirge",
    land: "SN",
    email: "welcome@erzgebirge.demo.example",
    phone: "+49 40 66969 300",
    sites: [
      [
        "Annaberg-Buchholz",
        "Adam-Ries-Straße 16",
        "09456",
        "Annaberg-Buchholz",
        "+49 40 66969 301",
        "Mo–Do 9–15 Uhr",
      ],
    ],
    municipalities: (
      "Amtsberg, Annaberg-Buchholz, Aue-Bad Schlema, Auerbach, Bärenstein, Bockau, Börnichen, Breitenbrunn, " +
      "Burkhardtsdorf, Crottendorf, Deutschneudorf, Drebach, Ehrenfriedersdorf, Eibenstock, Elterlein, Gelenau, " +
      "Geyer, Gornau, Gornsdorf, Großolbersdorf, Großrückerswalde, Grünhain-Beierfeld, Grünhainichen, Heidersdorf, " +
      "Hohndorf, Jahnsdorf, Johanngeorgenstadt, Jöhstadt, Königswalde, Lauter-Bernsbach, Lößnitz, Lugau, Marienberg, " +
      "Mildenau, Neukirchen, Niederdorf, Niederwürschnitz, Oberwiesenthal, Oelsnitz, Olbernhau, Pockau-Lengefeld, " +
      "Raschau-Markersbach, Scheibenberg, Schlettau, Schneeberg, Schönheide, Schwarzenberg, Sehmatal, Seiffen, " +
      "Stollberg, Stützengrün, Tannenberg, Thalheim, Thermalbad Wiesenbad, Thum, Wolkenstein, Zschopau, Zschorlau, Zwönitz"
    ).split(", "),
    programmes: [
      [
        "Fachkräfterichtlinie, Anschubfinanzierung",
        "Sächsisches Staatsministerium für Wirtschaft, Arbeit, Energie und Klimaschutz",
        -1,
        1,
      ],
    ],
  },
];

export interface DemoPartner {
  key: string;
  center: CenterKey;
  name: string;
  competence: string;
  topics: readonly Topic[];
  website: string | null;
}

const HB = "bremen";
const BS = "braunschweig";
const ERZ = "erzgebirge";

/** One row per body: key, center, name, competence, topics, public address. */
const ROWS: readonly (readonly [string, CenterKey, string, string, readonly Topic[], string | null])[] = [
  [
    "senat-arbeit",
    HB,
    "Die Senatorin für Arbeit, Soziales, Jugend und Integration",
    "Arbeits- und Integrationspolitik des Landes, Fachaufsicht, Bericht an die Deputation",
    ["WORK_CAREER", "LIVING"],
    "https://www.soziales.bremen.de",
  ],
  [
    "senat-wirtschaft",
    HB,
    "Die Senatorin für Wirtschaft, Häfen und Transformation",
    "Fachkräftestrategie des Landes, Förderung von Betrieben",
    ["RECRUITING", "WORK_CAREER"],
    "https://www.wirtschaft.bremen.de",
  ],
  [
    "magistrat-bremerhaven",
    HB,
    "Magistrat der Stadt Bremerhaven",
    "Ausländerbehörde, Meldewesen und Koordinierungsstelle für Integration in Bremerhaven",
    ["ENTRY_RESIDENCE", "LIVING"],
    "https://www.bremerhaven.de",
  ],
  [
    "migrationsamt",
    HB,
    "Migrationsamt Bremen",
    "Aufenthaltstitel und beschleunigtes Fachkräfteverfahren (§ 81a AufenthG) für das Land Bremen",
    ["ENTRY_RESIDENCE"],
    "https://www.inneres.bremen.de",
  ],
  [
    "agentur-bremen",
    HB,
    "Agentur für Arbeit Bremen-Bremerhaven",
    "Arbeitgeber-Service, Beschäftigungsbedingungen, Berufsberatung",
    ["RECRUITING", "WORK_CAREER"],
    "https://www.arbeitsagentur.de/vor-ort/bremen-bremerhaven",
  ],
  [
    "jobcenter-bremen",
    HB,
    "Jobcenter Bremen",
    "Beratung und Förderung von Menschen, die Bürgergeld beziehen, auch aus der Ukraine",
    ["WORK_CAREER", "LANGUAGE"],
    "https://www.jobcenter-bremen.de",
  ],
  [
    "wfb",
    HB,
    "Willkommensservice der WfB Wirtschaftsförderung Bremen",
    "Ankommen von Fachkräften und ihren Familien, Wohnen, Schule, Partnerkarriere",
    ["LIVING", "RECRUITING"],
    "https://www.wfb-bremen.de",
  ],
  [
    "weiterbildung",
    HB,
    "Landesagentur für berufliche Weiterbildung",
    "Weiterbildung, Nachqualifizierung, Teilqualifizierung",
    ["WORK_CAREER", "RECOGNITION"],
    null,
  ],
  [
    "arbeitnehmerkammer",
    HB,
    "Arbeitnehmerkammer Bremen (IQ-Netzwerk)",
    "Anerkennungs- und Qualifizierungsberatung, Arbeitsrecht",
    ["RECOGNITION", "WORK_CAREER"],
    "https://www.arbeitnehmerkammer.de",
  ],
  [
    "vhs-bremen",
    HB,
    "Bremer Volkshochschule",
    "Integrationskurse, Berufssprachkurse, Prüfungen bis C1",
    ["LANGUAGE"],
    "https://www.vhs-bremen.de",
  ],
  [
    "afz",
    HB,
    "afz – Arbeitsförderungs-Zentrum im Lande Bremen",
    "Sprungbrett Integration, Begleitung in Arbeit, Formularlotsen in Bremerhaven",
    ["WORK_CAREER", "LIVING"],
    null,
  ],
  [
    "allianz",
    BS,
    "Allianz für die Region, Geschäftsstelle des Fachkräftebündnisses",
    "Abstimmung der Projekte am Arbeitsmarkt, damit nichts doppelt entsteht",
    ["RECRUITING", "WORK_CAREER"],
    "https://www.allianz-fuer-die-region.de",
  ],
  [
    "abh-braunschweig",
    BS,
    "Ausländerbehörde der Stadt Braunschweig",
    "Aufenthaltstitel, Beschäftigungserlaubnis",
    ["ENTRY_RESIDENCE"],
    "https://www.braunschweig.de",
  ],
  [
    "sozialreferat",
    BS,
    "Stadt Braunschweig, Integration, Vielfalt und Demokratie",
    "Beratung für Zugewanderte, Runder Tisch Arbeitsmigration",
    ["LIVING", "LANGUAGE"],
    "https://www.braunschweig.de",
  ],
  [
    "agentur-braunschweig",
    BS,
    "Agentur für Arbeit Braunschweig-Goslar",
    "Integration von Geflüchteten in Arbeit, Arbeitgeber-Service",
    ["WORK_CAREER", "RECRUITING"],
    "https://www.arbeitsagentur.de/vor-ort/braunschweig-goslar",
  ],
  [
    "wolfsburg",
    BS,
    "Stadt Wolfsburg",
    "Ausländerbehörde und Willkommensangebote in Wolfsburg",
    ["ENTRY_RESIDENCE", "LIVING"],
    "https://www.wolfsburg.de",
  ],
  [
    "bleiberecht",
    BS,
    "Flüchtlingsrat Niedersachsen (Wege ins Bleiberecht)",
    "Perspektiven für Menschen mit Duldung",
    ["ENTRY_RESIDENCE", "WORK_CAREER"],
    "https://www.nds-fluerat.org",
  ],
  [
    "wfe",
    ERZ,
    "Wirtschaftsförderung Erzgebirge",
    "Träger des Welcome Centers, Kontakt zu Betrieben, Rückkehr und Pendeln",
    ["RECRUITING", "WORK_CAREER"],
    "https://www.wfe-erzgebirge.de",
  ],
  [
    "abh-erzgebirge",
    ERZ,
    "Ausländerbehörde des Erzgebirgskreises",
    "Aufenthaltstitel, Beschäftigungserlaubnis",
    ["ENTRY_RESIDENCE"],
    "https://www.erzgebirgskreis.de",
  ],
  [
    "agentur-annaberg",
    ERZ,
    "Agentur für Arbeit Annaberg-Buchholz",
    "Arbeitgeber-Service, Grenzpendlerinnen und Grenzpendler (EURES)",
    ["RECRUITING", "WORK_CAREER"],
    "https://www.arbeitsagentur.de/vor-ort/annaberg-buchholz",
  ],
  [
    "zefas",
    ERZ,
    "ZEFAS, Servicestelle Internationale Fachkräfte",
    "Beratung sächsischer Betriebe zur Einwanderung von Fachkräften",
    ["ENTRY_RESIDENCE", "RECRUITING"],
    "https://www.zefas.sachsen.de",
  ],
];

export const PARTNERS: readonly DemoPartner[] = ROWS.map(
  ([key, center, name, competence, topics, website]) => ({ key, center, name, competence, topics, website }),
);
