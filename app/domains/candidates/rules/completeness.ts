import type {
  CefrLevel,
  LanguageCertificate,
  QualificationKind,
  Situation,
} from "#app/platform/database/generated/enums.ts";
import { guardianConsent, mayBeIntroduced } from "./minors.ts";
import type { GuardianFacts } from "./minors.ts";

/** What somebody may still add; the first ones serve matching, the others the check of the law. */
export const STEPS = [
  "language",
  "qualification",
  "experience",
  "skills",
  "start",
  "certificate",
  "person",
  "proof",
  "residence",
  "guardian",
] as const;
export type Step = (typeof STEPS)[number];

/** What completeness looks at. */
export interface ProfileFacts {
  /** what the profile says in one line: it follows from entries, or was typed or imported before there were any */
  stated: { germanLevel: CefrLevel; qualification: QualificationKind; experienceYears: number };
  skills: readonly string[];
  availableFrom: string | null;
  languages: readonly { language: string; level: CefrLevel; certificate: LanguageCertificate }[];
  qualifications: readonly { kind: QualificationKind; proof: { country: string | null } | null }[];
  experiences: readonly { isco08: string | null }[];
  identity: {
    birthDate: string | null;
    nationalities: readonly string[];
    residenceCountry: string | null;
    situation: Situation;
  } | null;
  residence: { residenceTitle: string | null } | null;
  guardians: readonly GuardianFacts[];
}

export interface CompletenessStep {
  step: Step;
  done: boolean;
  /** what it serves: finding jobs, or knowing which ways the law opens */
  serves: "matching" | "law";
}

const FREE_TO_STAY: readonly Situation[] = ["EU_CITIZEN", "RETURNEE", "COMMUTER", "ABROAD"];

/** What is there and what is missing, in the order of the page. Steps that do not concern the person are left out. */
export function completeness(facts: ProfileFacts, today: string): CompletenessStep[] {
  const { identity, languages, qualifications, stated } = facts;
  const german = languages.find(({ language }) => language === "de");
  const consent = guardianConsent(identity?.birthDate ?? null, today, facts.guardians);
  const matching: [Step, boolean][] = [
    ["language", german !== undefined || stated.germanLevel !== "NONE"],
    ["qualification", qualifications.length > 0 || stated.qualification !== "NONE"],
    ["experience", facts.experiences.some(({ isco08 }) => isco08 !== null) || stated.experienceYears > 0],
    ["skills", facts.skills.length > 0],
    ["start", facts.availableFrom !== null],
  ];
  const law: [Step, boolean][] = [];
  if ((german?.level ?? stated.germanLevel) !== "NONE")
    law.push(["certificate", german !== undefined && german.certificate !== "NONE"]);
  if (identity) {
    law.push([
      "person",
      identity.birthDate !== null && identity.nationalities.length > 0 && identity.residenceCountry !== null,
    ]);
  }
  const trained = qualifications.filter(({ kind }) => kind !== "NONE");
  const isTrained = qualifications.length > 0 ? trained.length > 0 : stated.qualification !== "NONE";
  if (isTrained)
    law.push(["proof", trained.length > 0 && trained.every(({ proof }) => Boolean(proof?.country))]);
  if (identity && !FREE_TO_STAY.includes(identity.situation)) {
    law.push(["residence", Boolean(facts.residence?.residenceTitle)]);
  }
  if (consent !== "not_needed") law.push(["guardian", mayBeIntroduced(consent)]);
  return [
    ...matching.map(([step, done]) => ({ step, done, serves: "matching" as const })),
    ...law.map(([step, done]) => ({ step, done, serves: "law" as const })),
  ];
}
