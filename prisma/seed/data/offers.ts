import type { CefrLevel, OfferKind } from "#app/platform/database/generated/enums.ts";
import type { CenterKey } from "./centers.ts";

export interface DemoOffer {
  key: string;
  center: CenterKey;
  kind: OfferKind;
  title: string;
  provider: string;
  /** key of a partner body */
  partner: string | null;
  levels: readonly [CefrLevel, CefrLevel] | null;
  /** null: online alone */
  municipality: string | null;
  online: boolean;
  /** first day and last day, counted from today; null: runs without a date */
  days: readonly [number, number] | null;
  schedule: string | null;
  seats: number | null;
  /** cents */
  cost: number | null;
  funding: string | null;
  link: string | null;
}

type Row = Omit<DemoOffer, "center">;

const BSK = "Berufssprachkurs (DeuFöV): Agentur für Arbeit oder BAMF, auf Antrag";
const COUNSELLING = "kostenfrei für Ratsuchende (Förderprogramm IQ)";

const BREMEN: readonly Row[] = [
  {
    ...{ key: "hb-a2", kind: "GERMAN", title: "Deutsch A2 am Vormittag", provider: "Bremer Volkshochschule" },
    ...{ partner: "vhs-bremen", levels: ["A1", "A2"], municipality: "Bremen", online: false },
    ...{ days: [12, 96], schedule: "Mo bis Fr, 9 bis 12.15 Uhr", seats: 18, cost: 229_00 },
    ...{ funding: "Integrationskurs (BAMF), auf Antrag", link: "https://www.vhs-bremen.de" },
  },
  {
    ...{ key: "hb-b1", kind: "GERMAN", title: "Deutsch B1 am Abend", provider: "Bremer Volkshochschule" },
    ...{ partner: "vhs-bremen", levels: ["A2", "B1"], municipality: "Bremen", online: false },
    ...{ days: [26, 180], schedule: "Di und Do, 18 bis 21 Uhr", seats: 16, cost: 312_00 },
    ...{ funding: "eigene Kosten, Ermäßigung möglich", link: "https://www.vhs-bremen.de" },
  },
  {
    ...{
      key: "hb-b2",
      kind: "GERMAN",
      title: "Deutsch B2 für den Beruf, online",
      provider: "Bremer Volkshochschule",
    },
    ...{ partner: "vhs-bremen", levels: ["B1", "B2"], municipality: null, online: true },
    ...{ days: [33, 195], schedule: "Mo, Mi und Fr, 17 bis 20 Uhr", seats: 20, cost: 0 },
    ...{ funding: BSK, link: "https://www.vhs-bremen.de" },
  },
  {
    ...{ key: "hb-exam", kind: "EXAM", title: "Prüfung telc Deutsch B2", provider: "Bremer Volkshochschule" },
    ...{ partner: "vhs-bremen", levels: ["B1", "B2"], municipality: "Bremen", online: false },
    ...{ days: [201, 201], schedule: "Sa, 9 bis 16 Uhr", seats: 24, cost: 215_00 },
    ...{ funding: null, link: "https://www.vhs-bremen.de" },
  },
  {
    ...{ key: "hb-adaptation", kind: "ADAPTATION", title: "Anpassungslehrgang Pflege" },
    ...{ provider: "Landesagentur für berufliche Weiterbildung", partner: "weiterbildung", levels: null },
    ...{ municipality: "Bremen", online: false, days: [60, 420], schedule: "Vollzeit", seats: 12, cost: 0 },
    ...{ funding: "Agentur für Arbeit (§ 81 SGB III)", link: null },
  },
  {
    ...{ key: "hb-advice", kind: "ADVICE", title: "Anerkennungs- und Qualifizierungsberatung" },
    ...{ provider: "Arbeitnehmerkammer Bremen (IQ-Netzwerk)", partner: "arbeitnehmerkammer", levels: null },
    ...{
      municipality: "Bremen",
      online: true,
      days: null,
      schedule: "nach Vereinbarung",
      seats: null,
      cost: 0,
    },
    ...{ funding: COUNSELLING, link: "https://www.arbeitnehmerkammer.de" },
  },
];

const BRAUNSCHWEIG: readonly Row[] = [
  {
    ...{
      key: "bs-a2",
      kind: "GERMAN",
      title: "Deutsch A2 intensiv",
      provider: "Volkshochschule Braunschweig",
    },
    ...{ partner: null, levels: ["A1", "A2"], municipality: "Braunschweig", online: false },
    ...{ days: [15, 99], schedule: "Mo bis Fr, 13 bis 16.15 Uhr", seats: 20, cost: 229_00 },
    ...{ funding: "Integrationskurs (BAMF), auf Antrag", link: null },
  },
  {
    ...{
      key: "bs-b1",
      kind: "GERMAN",
      title: "Deutsch B1 in Wolfsburg",
      provider: "Volkshochschule Wolfsburg",
    },
    ...{ partner: null, levels: ["A2", "B1"], municipality: "Wolfsburg", online: false },
    ...{ days: [22, 150], schedule: "Mo und Mi, 18 bis 21 Uhr", seats: 16, cost: 298_00 },
    ...{ funding: null, link: null },
  },
  {
    ...{
      key: "bs-b2",
      kind: "GERMAN",
      title: "Berufssprachkurs B2",
      provider: "Volkshochschule Braunschweig",
    },
    ...{ partner: null, levels: ["B1", "B2"], municipality: "Braunschweig", online: true },
    ...{ days: [40, 210], schedule: "Di bis Do, 17 bis 20 Uhr", seats: 22, cost: 0 },
    ...{ funding: BSK, link: null },
  },
  {
    ...{ key: "bs-adaptation", kind: "ADAPTATION", title: "Anpassungsqualifizierung Elektro" },
    ...{ provider: "Technikzentrum der Handwerkskammer", partner: null, levels: null },
    ...{ municipality: "Braunschweig", online: false, days: [75, 260], schedule: "Vollzeit", seats: 10 },
    ...{ cost: 0, funding: "Agentur für Arbeit (§ 81 SGB III)", link: null },
  },
  {
    ...{ key: "bs-advice", kind: "ADVICE", title: "Wege ins Bleiberecht: Beratung bei Duldung" },
    ...{ provider: "Flüchtlingsrat Niedersachsen", partner: "bleiberecht", levels: null },
    ...{ municipality: "Braunschweig", online: true, days: null, schedule: "mittwochs, mit Anmeldung" },
    ...{ seats: null, cost: 0, funding: null, link: "https://www.nds-fluerat.org" },
  },
  {
    ...{
      key: "bs-arrival",
      kind: "INTEGRATION",
      title: "Ankommen in Braunschweig: Stadtrundgang und Behördenwege",
    },
    ...{ provider: "Stadt Braunschweig", partner: "sozialreferat", levels: null },
    ...{
      municipality: "Braunschweig",
      online: false,
      days: [9, 9],
      schedule: "Sa, 10 bis 13 Uhr",
      seats: 25,
    },
    ...{ cost: 0, funding: null, link: "https://www.braunschweig.de" },
  },
];

const ERZGEBIRGE: readonly Row[] = [
  {
    ...{
      key: "erz-a1",
      kind: "GERMAN",
      title: "Deutsch von Anfang an",
      provider: "Volkshochschule Erzgebirgskreis",
    },
    ...{ partner: null, levels: ["NONE", "A1"], municipality: "Annaberg-Buchholz", online: false },
    ...{ days: [10, 90], schedule: "Mo bis Do, 9 bis 12 Uhr", seats: 15, cost: 229_00 },
    ...{ funding: "Integrationskurs (BAMF), auf Antrag", link: null },
  },
  {
    ...{
      key: "erz-b1",
      kind: "GERMAN",
      title: "Deutsch B1 neben der Arbeit",
      provider: "Volkshochschule Erzgebirgskreis",
    },
    ...{ partner: null, levels: ["A2", "B1"], municipality: "Aue-Bad Schlema", online: true },
    ...{ days: [30, 190], schedule: "Fr 16 bis 20 Uhr, Sa 9 bis 13 Uhr", seats: 14, cost: 180_00 },
    ...{ funding: null, link: null },
  },
  {
    ...{
      key: "erz-b2",
      kind: "GERMAN",
      title: "Berufssprachkurs B2, online",
      provider: "Volkshochschule Erzgebirgskreis",
    },
    ...{ partner: null, levels: ["B1", "B2"], municipality: null, online: true },
    ...{
      days: [45, 215],
      schedule: "Mo bis Mi, 18 bis 21 Uhr",
      seats: 20,
      cost: 0,
      funding: BSK,
      link: null,
    },
  },
  {
    ...{ key: "erz-adaptation", kind: "ADAPTATION", title: "Teilqualifizierung Zerspanung" },
    ...{ provider: "Bildungswerk der Sächsischen Wirtschaft", partner: null, levels: null },
    ...{ municipality: "Zschopau", online: false, days: [50, 170], schedule: "Vollzeit", seats: 8, cost: 0 },
    ...{ funding: "Agentur für Arbeit (§ 81 SGB III)", link: null },
  },
  {
    ...{ key: "erz-advice", kind: "ADVICE", title: "Rückkehr ins Erzgebirge: Beratung" },
    ...{ provider: "Wirtschaftsförderung Erzgebirge", partner: "wfe", levels: null },
    ...{ municipality: "Annaberg-Buchholz", online: true, days: null, schedule: "nach Vereinbarung" },
    ...{ seats: null, cost: 0, funding: null, link: null },
  },
  {
    ...{ key: "erz-arrival", kind: "INTEGRATION", title: "Stammtisch für neue Nachbarn" },
    ...{ provider: "Wirtschaftsförderung Erzgebirge", partner: "wfe", levels: null },
    ...{ municipality: "Annaberg-Buchholz", online: false, days: null, schedule: "jeden ersten Do, 18 Uhr" },
    ...{ seats: null, cost: 0, funding: null, link: null },
  },
];

const of = (center: CenterKey, rows: readonly Row[]): DemoOffer[] => rows.map((row) => ({ center, ...row }));

export const OFFERS: readonly DemoOffer[] = [
  ...of("bremen", BREMEN),
  ...of("braunschweig", BRAUNSCHWEIG),
  ...of("erzgebirge", ERZGEBIRGE),
];

/** Whose plan an offer is on: person, offer, who put it there, how many days ago. */
export const PLANNED: readonly (readonly [candidate: string, offer: string, by: string, daysAgo: number])[] =
  [["amine", "hb-b2", "jan", 6]];
