export { findPersonal, kindsOf, maskPersonal, namesPerson, personalWords } from "./anonymity.ts";
export type { KnownPerson, PersonalFinding, PersonalKind } from "./finding.ts";
