import type { Role } from "#app/platform/database/generated/enums.ts";
import type { CenterKey } from "./centers.ts";
import type { CompanyKey } from "./companies.ts";

/** For whom somebody acts; candidates are in their own tables. */
type Tenant = { center: CenterKey } | { company: CompanyKey } | { partner: string } | null;

export interface DemoPerson {
  key: string;
  name: string;
  email: string;
  role: Role;
  tenant: Tenant;
  /** whether the demo password opens this account */
  signsIn: boolean;
}

/** key, name, e-mail address, role, tenant; these sign in with the demo password */
const SIGN_INS: readonly (readonly [string, string, string, Role, Tenant])[] = [
  ["admin", "Karin Osterholz", "admin@bremen.demo.example", "CENTER_ADMIN", { center: "bremen" }],
  ["jan", "Jan Lüders", "advisor@bremen.demo.example", "ADVISOR", { center: "bremen" }],
  ["desk", "Emine Kaya", "desk@bremen.demo.example", "DESK", { center: "bremen" }],
  ["auditor", "Rolf Petersen", "auditor@bremen.demo.example", "AUDITOR", { center: "bremen" }],
  ["frauke", "Frauke Behrens", "hr@werft.demo.example", "HR_ADMIN", { company: "werft" }],
  ["nils", "Nils Meyerdierks", "team@werft.demo.example", "HR_MEMBER", { company: "werft" }],
  ["petra", "Petra Sommer", "hr@klinik.demo.example", "HR_ADMIN", { company: "klinik" }],
  ["sabine", "Sabine Wolters", "advisor@braunschweig.demo.example", "ADVISOR", { center: "braunschweig" }],
  ["thomas", "Thomas Uhlig", "advisor@erzgebirge.demo.example", "ADVISOR", { center: "erzgebirge" }],
  ["kerstin", "Kerstin Neubert", "hr@metall.demo.example", "HR_ADMIN", { company: "metall" }],
  ["mona", "Mona Claußen, Rechtsanwältin", "vertretung@demo.example", "REPRESENTATIVE", null],
  ["hatice", "Hatice Demir", "partner@demo.example", "PARTNER_MEMBER", { partner: "arbeitnehmerkammer" }],
  ["ole", "Ole Brandt", "operator@demo.example", "OPERATOR", null],
];

/** People whose work is seen in the demo, without a password: nobody signs in as them. */
const COLLEAGUES: readonly (readonly [string, string, string, Role, Tenant])[] = [
  ["meike", "Meike Harms", "meike.harms@bremen.demo.example", "ADVISOR", { center: "bremen" }],
  ["tim", "Tim Rickmers", "tim.rickmers@nordlicht.demo.example", "HR_ADMIN", { company: "nordlicht" }],
  ["svea", "Svea Albers", "svea.albers@nordlicht.demo.example", "HR_ADMIN", { company: "nordlicht-neu" }],
  ["anke", "Anke Tietjen", "anke.tietjen@kuehl.demo.example", "HR_ADMIN", { company: "kuehl" }],
  ["ulrike", "Ulrike Brinkmann", "ulrike.brinkmann@kita.demo.example", "HR_ADMIN", { company: "kita" }],
  ["marco", "Marco Stein", "marco.stein@zeitwerk.demo.example", "HR_ADMIN", { company: "zeitwerk" }],
  ["henning", "Henning Brandes", "henning.brandes@oker.demo.example", "HR_ADMIN", { company: "oker" }],
];

const toPerson =
  (signsIn: boolean) =>
  ([key, name, email, role, tenant]: readonly [string, string, string, Role, Tenant]): DemoPerson => ({
    key,
    name,
    email,
    role,
    tenant,
    signsIn,
  });

export const PEOPLE: readonly DemoPerson[] = [
  ...SIGN_INS.map(toPerson(true)),
  ...COLLEAGUES.map(toPerson(false)),
];
