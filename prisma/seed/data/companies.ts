import type { CompanySize, CompanyState, Industry } from "#app/platform/database/generated/enums.ts";
import type { CenterKey } from "./centers.ts";

export type CompanyKey =
  "werft" | "klinik" | "nordlicht" | "nordlicht-neu" | "kuehl" | "kita" | "zeitwerk" | "oker" | "metall";

export interface DemoCompany {
  key: CompanyKey;
  center: CenterKey;
  legalName: string;
  street: string;
  postcode: string;
  municipality: string;
  size: CompanySize;
  industry: Industry;
  betriebsnummer: string | null;
  /** key of the HR administrator who registered it */
  contact: string;
  phone: string;
  /** days since it was registered, and since the center decided */
  registered: number;
  decided: number | null;
  state: CompanyState;
  stateReason?: string;
  /** key, name, street, postcode, municipality */
  establishments: readonly (readonly [string, string, string, string, string])[];
}

/** Invented companies; the check digits of their Betriebsnummern are right, the numbers are not theirs. */
export const COMPANIES: readonly DemoCompany[] = [
  {
    key: "werft",
    center: "bremen",
    legalName: "Weserwerft Lüssum GmbH",
    street: "Am Helgen 7",
    postcode: "28777",
    municipality: "Bremen",
    size: "FROM_50_TO_249",
    industry: "MANUFACTURING",
    betriebsnummer: "12345671",
    contact: "frauke",
    phone: "+49 40 66969 410",
    registered: 260,
    decided: 257,
    state: "VERIFIED",
    establishments: [
      ["werft-nord", "Werft Bremen-Nord", "Am Helgen 7", "28777", "Bremen"],
      ["werft-dock", "Reparaturdock Bremerhaven", "Kaiserhafen 21", "27568", "Bremerhaven"],
    ],
  },
  {
    key: "klinik",
    center: "bremen",
    legalName: "Klinik am Wallgraben gGmbH",
    street: "Am Wallgraben 30",
    postcode: "28203",
    municipality: "Bremen",
    size: "FROM_250",
    industry: "CARE_HEALTH",
    betriebsnummer: "23456782",
    contact: "petra",
    phone: "+49 40 66969 420",
    registered: 240,
    decided: 238,
    state: "VERIFIED",
    establishments: [],
  },
  {
    key: "nordlicht",
    center: "bremen",
    legalName: "Nordlicht Software GmbH",
    street: "Speicherhof 3",
    postcode: "28217",
    municipality: "Bremen",
    size: "FROM_10_TO_49",
    industry: "IT",
    betriebsnummer: null,
    contact: "tim",
    phone: "+49 40 66969 430",
    registered: 210,
    decided: 209,
    state: "VERIFIED",
    establishments: [],
  },
  // a branch registers the company once more; nobody has seen it yet
  {
    key: "nordlicht-neu",
    center: "bremen",
    legalName: "Nord-Licht Software",
    street: "Speicherhof 3a",
    postcode: "28217",
    municipality: "Bremen",
    size: "FROM_10_TO_49",
    industry: "IT",
    betriebsnummer: null,
    contact: "svea",
    phone: "+49 40 66969 431",
    registered: 1,
    decided: null,
    state: "PENDING",
    establishments: [],
  },
  {
    key: "kuehl",
    center: "bremen",
    legalName: "Kühllogistik Columbuskaje GmbH & Co. KG",
    street: "Lunedeich 112",
    postcode: "27572",
    municipality: "Bremerhaven",
    size: "FROM_50_TO_249",
    industry: "TRANSPORT",
    betriebsnummer: "34567892",
    contact: "anke",
    phone: "+49 40 66969 440",
    registered: 230,
    decided: 226,
    state: "VERIFIED",
    establishments: [],
  },
  {
    key: "kita",
    center: "bremen",
    legalName: "Kita-Verbund Ostertor e. V.",
    street: "Vor dem Steintor 88",
    postcode: "28203",
    municipality: "Bremen",
    size: "FROM_10_TO_49",
    industry: "EDUCATION",
    betriebsnummer: null,
    contact: "ulrike",
    phone: "+49 40 66969 450",
    registered: 4,
    decided: null,
    state: "PENDING",
    establishments: [["kita-huchting", "Kita Huchting", "Kirchhuchtinger Landstraße 140", "28259", "Bremen"]],
  },
  {
    key: "zeitwerk",
    center: "bremen",
    legalName: "Zeitwerk Personalüberlassung GmbH",
    street: "Hansator 5",
    postcode: "28217",
    municipality: "Bremen",
    size: "UNDER_10",
    industry: "OTHER",
    betriebsnummer: null,
    contact: "marco",
    phone: "+49 40 66969 460",
    registered: 30,
    decided: 27,
    state: "REJECTED",
    stateReason:
      "Unter der angegebenen Anschrift ist kein Betrieb gemeldet. Bitte reichen Sie einen Handelsregisterauszug " +
      "und die Erlaubnis zur Arbeitnehmerüberlassung nach.",
    establishments: [],
  },
  {
    key: "oker",
    center: "braunschweig",
    legalName: "Okertal Anlagenbau GmbH",
    street: "Hansestraße 61",
    postcode: "38112",
    municipality: "Braunschweig",
    size: "FROM_50_TO_249",
    industry: "MANUFACTURING",
    betriebsnummer: "45678903",
    contact: "henning",
    phone: "+49 40 66969 470",
    registered: 190,
    decided: 188,
    state: "VERIFIED",
    establishments: [["oker-wob", "Montage Wolfsburg", "Dieselstraße 40", "38446", "Wolfsburg"]],
  },
  {
    key: "metall",
    center: "erzgebirge",
    legalName: "Metallbau Greifenstein GmbH",
    street: "Gewerbering 12",
    postcode: "08297",
    municipality: "Zwönitz",
    size: "FROM_10_TO_49",
    industry: "CRAFTS",
    betriebsnummer: "56789012",
    contact: "kerstin",
    phone: "+49 40 66969 480",
    registered: 200,
    decided: 199,
    state: "VERIFIED",
    establishments: [],
  },
];
