import type { CefrLevel, Industry, QualificationKind } from "#app/platform/database/generated/enums.ts";

/** An occupation that companies ask for, as often as they do and as often as people bring it. */
export interface GeneratedOccupation {
  isco08: string;
  kldb2010: string | null;
  /** of a vacancy */
  title: string;
  qualification: QualificationKind;
  german: CefrLevel;
  /** EUR a month */
  pay: readonly [number, number];
  industries: readonly Industry[];
  /** how many vacancies and how many people, of about a thousand each */
  demand: number;
  supply: number;
}

type Row = readonly [
  codes: string,
  title: string,
  qualification: "A" | "T" | "V" | "N",
  german: CefrLevel,
  pay: readonly [number, number],
  industries: readonly Industry[],
  demand: number,
  supply: number,
];

const QUALIFICATIONS = { A: "ACADEMIC", T: "TERTIARY", V: "VOCATIONAL", N: "NONE" } as const;

const CARE: readonly Industry[] = ["CARE_HEALTH"];
const IT: readonly Industry[] = ["IT", "MANUFACTURING", "PUBLIC_SERVICE", "TRADE"];
const METAL: readonly Industry[] = ["MANUFACTURING", "CRAFTS"];
const BUILD: readonly Industry[] = ["CONSTRUCTION", "CRAFTS"];
const FOOD: readonly Industry[] = ["HOSPITALITY"];
const MOVE: readonly Industry[] = ["TRANSPORT", "TRADE", "MANUFACTURING"];
const OFFICE: readonly Industry[] = ["TRADE", "OTHER", "PUBLIC_SERVICE", "IT"];
const SCHOOL: readonly Industry[] = ["EDUCATION", "PUBLIC_SERVICE"];
const FARM: readonly Industry[] = ["AGRICULTURE"];
const BAKE: readonly Industry[] = ["CRAFTS", "TRADE"];

// What is short is asked for more often than it is brought: care, electrical work, driving, building. The weights follow
// the order of the shortage lists of the federal employment agency, not their figures.
const ROWS: readonly Row[] = [
  ["2221", "Pflegefachkraft", "V", "B2", [3300, 4100], CARE, 95, 85],
  ["5321", "Pflegehilfskraft", "V", "B1", [2600, 3100], CARE, 40, 45],
  ["2211", "Ärztin/Arzt in Weiterbildung", "A", "C1", [5300, 6600], CARE, 14, 18],
  ["2264 81713", "Physiotherapeut/in", "V", "B2", [2900, 3500], CARE, 14, 9],
  ["2269 81723", "Ergotherapeut/in", "V", "B2", [2900, 3400], CARE, 7, 3],
  ["2222 81353", "Hebamme", "A", "B2", [3300, 4000], CARE, 3, 2],
  ["2261", "Zahnärztin/Zahnarzt", "A", "C1", [4200, 5600], CARE, 4, 6],
  ["2262 81804", "Apotheker/in", "A", "C1", [4200, 5000], CARE, 4, 5],
  ["3251 81112", "Zahnmedizinische Fachangestellte", "V", "B2", [2400, 2900], CARE, 12, 6],
  ["3256", "Medizinische Fachangestellte", "V", "B2", [2400, 2900], CARE, 14, 9],
  ["3212", "Medizinische Technologin/Technologe Labor", "V", "B2", [3100, 3700], CARE, 6, 6],
  ["3214 82532", "Hörakustiker/in", "V", "B2", [2700, 3300], ["CRAFTS", "CARE_HEALTH"], 4, 1],
  ["3254 82522", "Augenoptiker/in", "V", "B2", [2600, 3200], ["CRAFTS", "TRADE"], 4, 1],
  ["7412 26252", "Elektroniker/in für Betriebstechnik", "V", "B1", [3200, 4100], METAL, 45, 30],
  [
    "7411 26212",
    "Elektroniker/in Energie- und Gebäudetechnik",
    "V",
    "B1",
    [2900, 3700],
    ["CRAFTS", "CONSTRUCTION"],
    45,
    30,
  ],
  ["7412 26112", "Mechatroniker/in", "V", "B1", [3100, 4000], METAL, 22, 18],
  ["7126 34212", "Anlagenmechaniker/in SHK", "V", "B1", [2900, 3700], ["CRAFTS", "CONSTRUCTION"], 38, 16],
  ["7127 34232", "Mechatroniker/in für Kältetechnik", "V", "B1", [3000, 3900], ["CRAFTS"], 12, 4],
  ["7212 24422", "Schweißer/in WIG/MAG", "V", "A2", [2800, 3700], METAL, 26, 28],
  ["7214 24412", "Konstruktionsmechaniker/in", "V", "A2", [2800, 3600], METAL, 24, 18],
  ["7233 25102", "Industriemechaniker/in", "V", "B1", [3000, 3900], METAL, 28, 20],
  ["7223 24232", "Zerspanungsmechaniker/in (CNC)", "V", "B1", [3000, 3900], METAL, 26, 16],
  ["7231 25212", "Kfz-Mechatroniker/in", "V", "B1", [2700, 3500], ["CRAFTS", "TRADE"], 26, 26],
  ["7311 24532", "Uhrmacher/in", "V", "B1", [2600, 3300], ["CRAFTS"], 1, 1],
  ["8332 52122", "Berufskraftfahrer/in Fernverkehr", "V", "A2", [2700, 3300], ["TRANSPORT", "TRADE"], 45, 42],
  ["8331 52132", "Busfahrer/in im Linienverkehr", "V", "B1", [2700, 3200], ["TRANSPORT"], 26, 14],
  ["8311 52202", "Triebfahrzeugführer/in", "V", "B1", [3000, 3700], ["TRANSPORT"], 8, 3],
  ["4321 51312", "Fachkraft für Lagerlogistik", "V", "A2", [2500, 3100], MOVE, 24, 26],
  ["8344 52531", "Staplerfahrer/in", "N", "A2", [2400, 2900], MOVE, 16, 22],
  ["4323 51622", "Kauffrau/Kaufmann für Spedition und Logistik", "V", "B2", [2700, 3400], MOVE, 8, 7],
  ["2512", "Softwareentwickler/in", "A", "B1", [4200, 6200], IT, 28, 60],
  ["2522", "Systemadministrator/in", "T", "B1", [3600, 4900], IT, 16, 28],
  ["2529", "Spezialist/in für IT-Sicherheit", "A", "B1", [4500, 6300], IT, 8, 9],
  ["2142", "Bauingenieur/in", "A", "B2", [4000, 5300], ["CONSTRUCTION", "PUBLIC_SERVICE", "OTHER"], 14, 22],
  ["3112", "Bauleiter/in", "T", "B2", [3800, 5000], ["CONSTRUCTION"], 12, 10],
  ["2151", "Ingenieur/in Elektrotechnik", "A", "B1", [4300, 5800], ["MANUFACTURING", "OTHER"], 12, 20],
  ["2144", "Ingenieur/in Maschinenbau", "A", "B1", [4300, 5800], ["MANUFACTURING", "OTHER"], 12, 26],
  ["7112 32122", "Maurer/in", "V", "A2", [2800, 3600], BUILD, 14, 16],
  ["7114 32112", "Beton- und Stahlbetonbauer/in", "V", "A2", [2800, 3600], BUILD, 14, 12],
  ["7115 33322", "Zimmerer/Zimmerin", "V", "A2", [2800, 3600], BUILD, 10, 6],
  ["7121 32142", "Dachdecker/in", "V", "A2", [2800, 3500], BUILD, 12, 5],
  ["7122 33112", "Fliesenleger/in", "V", "A2", [2700, 3400], BUILD, 7, 9],
  ["7131 33212", "Maler/in und Lackierer/in", "V", "A2", [2600, 3200], BUILD, 10, 14],
  ["8342 32222", "Straßenbauer/in", "V", "A2", [2800, 3500], ["CONSTRUCTION"], 12, 8],
  ["7522 22342", "Tischler/in", "V", "A2", [2600, 3300], ["CRAFTS", "MANUFACTURING"], 12, 14],
  ["5120 29302", "Köchin/Koch", "V", "A2", [2400, 3000], ["HOSPITALITY", "CARE_HEALTH"], 30, 42],
  ["5131 63302", "Fachkraft für Restaurants", "V", "A2", [2300, 2700], FOOD, 18, 26],
  ["4224 63222", "Hotelfachfrau/Hotelfachmann", "V", "B1", [2300, 2800], FOOD, 14, 18],
  ["9112", "Reinigungskraft", "N", "A1", [2250, 2500], ["OTHER", "CARE_HEALTH", "HOSPITALITY"], 14, 24],
  ["7512 29222", "Bäcker/in", "V", "A2", [2400, 2900], BAKE, 10, 8],
  ["7511 29232", "Fleischer/in", "V", "A2", [2500, 3000], BAKE, 9, 7],
  ["2342 83112", "Erzieher/in", "T", "B2", [3000, 3700], ["EDUCATION", "PUBLIC_SERVICE"], 30, 18],
  [
    "2635",
    "Sozialpädagogin/Sozialpädagoge",
    "A",
    "C1",
    [3400, 4200],
    ["PUBLIC_SERVICE", "CARE_HEALTH"],
    14,
    8,
  ],
  ["2330", "Lehrkraft Sekundarstufe", "A", "C1", [3900, 5000], SCHOOL, 10, 16],
  ["3313 72213", "Buchhalter/in", "T", "B2", [3000, 3900], OFFICE, 8, 20],
  ["4311 72302", "Steuerfachangestellte", "V", "C1", [2800, 3500], ["OTHER"], 8, 4],
  ["5223", "Verkäufer/in im Einzelhandel", "V", "B1", [2300, 2700], ["TRADE"], 14, 26],
  ["2433", "Vertriebsingenieur/in", "A", "B2", [4200, 5600], ["MANUFACTURING", "TRADE"], 6, 8],
  ["8142", "Maschinenführer/in Kunststoff", "N", "A2", [2500, 3000], ["MANUFACTURING"], 12, 14],
  ["6130 11102", "Landwirt/in", "V", "A2", [2400, 2900], FARM, 6, 8],
  [
    "6113 12102",
    "Gärtner/in Garten- und Landschaftsbau",
    "V",
    "A2",
    [2500, 3100],
    ["AGRICULTURE", "CRAFTS"],
    9,
    9,
  ],
];

export const OCCUPATIONS: readonly GeneratedOccupation[] = ROWS.map(
  ([codes, title, qualification, german, pay, industries, demand, supply]) => {
    const [isco08 = "", kldb2010 = null] = codes.split(" ");
    return {
      ...{ isco08, kldb2010, title, german, pay, industries, demand, supply },
      qualification: QUALIFICATIONS[qualification],
    };
  },
);
