import type { PlainDate } from "#app/domains/calendar/index.ts";
import type { Facts } from "#app/domains/immigration/index.ts";
import { vacancyFacts } from "#app/domains/vacancies/index.ts";
import type { VacancyTerms } from "#app/domains/vacancies/index.ts";
import type {
  CefrLevel,
  QualificationKind,
  RecognitionState,
  Situation,
} from "#app/platform/database/generated/enums.ts";
import { livesInGermany } from "./residence.ts";

/** What of the profile the law looks at. */
export interface CaseProfile {
  isco08: string;
  qualification: QualificationKind;
  recognition: RecognitionState;
  germanLevel: CefrLevel;
  englishLevel: CefrLevel;
}

/** What of the person the law looks at: the check alone uses age and nationality, where the norm asks. */
export interface CaseIdentity {
  birthDate: PlainDate | null;
  nationalities: readonly string[];
  residenceCountry: string | null;
  situation: Situation;
}

type Worker = NonNullable<Facts["worker"]>;
type GermanStatus = NonNullable<NonNullable<Worker["residence"]>["germanStatus"]>;
type Recognition = NonNullable<NonNullable<Worker["qualification"]>["recognition"]>;
type Level = NonNullable<NonNullable<Worker["languages"]>["de"]>;

// Only what the situation itself settles; "arrived" may hold any title, so it says nothing.
const GERMAN_STATUS: Partial<Record<Situation, GermanStatus>> = {
  TOLERATED: "duldung",
  ASYLUM_PROCEDURE: "gestattung",
  TEMPORARY_PROTECTION: "temporary_protection_24",
  GRADUATE: "title_section_3",
  STUDENT: "title_section_3",
};

const KINDS = {
  ACADEMIC: "academic",
  TERTIARY: "tertiary",
  VOCATIONAL: "vocational",
  NONE: "none",
} as const;

const RECOGNITION: Record<RecognitionState, Recognition> = {
  EQUIVALENT: "equivalent",
  COMPARABLE: "comparable",
  PARTIAL: "partial",
  PENDING: "pending",
  NOT_APPLIED: "not_applied",
  NONE: "none",
};

const level = (cefr: CefrLevel): Level => (cefr === "NONE" ? "none" : cefr);

/**
 * The facts of the check for one person and one vacancy. What the records do not say stays unknown: which years of
 * experience fall into the norm's window, for example, no profile tells. What the Federal Employment Agency examines in
 * the case itself (comparable pay, agency work, exclusion of the employer) is taken as the employer assures it, for else
 * no route with consent could be recommended; the milestone of its consent is where it is decided.
 */
export function caseFacts(profile: CaseProfile, identity: CaseIdentity, vacancy: VacancyTerms): Facts {
  const facts = vacancyFacts(vacancy);
  const here = livesInGermany(identity);
  const status = GERMAN_STATUS[identity.situation];
  const germanDegree = identity.situation === "GRADUATE";
  // "comparable" is a word for degrees alone; the check refuses it for training
  const recognition =
    profile.recognition === "COMPARABLE" && profile.qualification === "VOCATIONAL"
      ? null
      : RECOGNITION[profile.recognition];
  return {
    ...facts,
    worker: {
      birthDate: identity.birthDate,
      nationalities: identity.nationalities.length > 0 ? identity.nationalities : null,
      residence: {
        country: here ? "DE" : identity.residenceCountry,
        germanStatus: here ? (status ?? null) : null,
      },
      qualification: {
        kind: KINDS[profile.qualification],
        obtainedIn: germanDegree ? "DE" : null,
        recognition: germanDegree || profile.qualification === "NONE" ? null : recognition,
        isco08: profile.isco08,
      },
      languages: { de: level(profile.germanLevel), en: level(profile.englishLevel) },
    },
    job: {
      ...facts.job,
      adequateToQualification: adequacy(profile, vacancy),
      comparablePay: true,
      temporaryAgencyWork: false,
    },
    employer: { ...facts.employer, excludedFromConsent: false },
  };
}

/** A job that asks for a degree in the person's own occupational group (three digits of ISCO-08) is adequate. */
function adequacy(profile: CaseProfile, vacancy: VacancyTerms): true | null {
  const sameGroup = profile.isco08.slice(0, 3) === vacancy.isco08.slice(0, 3);
  return sameGroup && profile.qualification === "ACADEMIC" && vacancy.qualification === "ACADEMIC"
    ? true
    : null;
}
