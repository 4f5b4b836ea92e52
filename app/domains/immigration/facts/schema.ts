import type { PlainDate } from "#app/domains/calendar/index.ts";
import { code, codes, day, MAX_SALARY_EUR, oneOf, text, upTo, yesNo, type Field } from "./fields.ts";

/** Levels of the Common European Framework, lowest first. */
export const CEFR_LEVELS = ["none", "A1", "A2", "B1", "B2", "C1", "C2"] as const;

const cefr = oneOf(...CEFR_LEVELS);

/*
 * All facts of the check, in the order in which they are asked. A key that is absent or null means "not known".
 * Years of experience are fractions of a year with up to two decimals; money is EUR with at most two.
 */
export const FACT_SCHEMA = {
  asOf: day,
  worker: {
    birthDate: day,
    nationalities: codes("country"),
    residence: {
      country: code("country"),
      germanStatus: oneOf(
        "visa_free_stay",
        "title_section_3",
        "title_section_4",
        "temporary_protection_24",
        "protected_25_1_2",
        "humanitarian_other",
        "family",
        "settlement",
        "duldung",
        "gestattung",
        "none",
      ),
      titleNorm: text,
      uninterruptedStayMonths: upTo(1200),
      germanSchoolYears: upTo(30, 2),
      germanDegree: yesNo,
      livesWithMinorChild: yesNo,
      euLongTermResidence: yesNo,
      temporaryProtectionOtherMemberState: yesNo,
      protectionInOtherMemberState: yesNo,
      humanitarianTitlePending: yesNo,
      enteredGermanyOn: day,
      monthsInGermanyLast5Years: upTo(1200),
      identityClarified: yesNo,
      toleratedSince: day,
      asylumBenefitsLast24Months: yesNo,
      asylumPending: yesNo,
      asylumRejectedFinally: yesNo,
    },
    qualification: {
      kind: oneOf("academic", "tertiary", "vocational", "none"),
      obtainedIn: code("country"),
      completedOn: day,
      stateRecognisedAbroad: yesNo,
      durationYears: upTo(30, 2),
      recognition: oneOf("equivalent", "comparable", "partial", "none", "pending", "not_applied"),
      isco08: code("isco08"),
      measurePromised: yesNo,
      analysisPromised: yesNo,
      ahkCertificate: yesNo,
      careAssistantEquivalent: yesNo,
    },
    experience: {
      relevantYearsLast5: upTo(100, 2),
      relevantYearsLast7: upTo(100, 2),
      comparableToDegree: yesNo,
    },
    languages: { de: cefr, deOral: cefr, en: cefr },
    trainingLanguageEnsured: yesNo,
    schoolDiploma: yesNo,
    insuredWorkMonths: upTo(1200),
    spouseAlsoQualifies: yesNo,
    pensionProvision: yesNo,
    livelihoodSecured: yesNo,
    previousTitle18a18b: yesNo,
    convictions: yesNo,
  },
  job: {
    isco08: code("isco08"),
    kldb2010: code("kldb2010"),
    startsOn: day,
    trainingKind: oneOf("in_company", "school"),
    targetProfessionRegulated: yesNo,
    qualified: yesNo,
    adequateToQualification: yesNo,
    sameOccupationalGroup: yesNo,
    regulated: yesNo,
    licence: oneOf("held", "promised", "missing"),
    grossAnnualSalary: upTo(MAX_SALARY_EUR, 2),
    comparablePay: yesNo,
    weeklyHours: upTo(168, 2),
    contractMonths: upTo(1200),
    kind: oneOf("employment", "training", "research", "intra_corporate"),
    concreteOffer: yesNo,
    state: code("land"),
    municipality: text,
    temporaryAgencyWork: yesNo,
  },
  employer: {
    collectiveAgreement: yesNo,
    paysCollectiveAgreement: yesNo,
    enablesRecognition: yesNo,
    careHome: yesNo,
    excludedFromConsent: yesNo,
    discretionaryRefusal: yesNo,
    recruiter: oneOf("employer", "federal_agency", "private_agency", "own_initiative"),
  },
} as const;

/** A group of fields; groups nest. */
export type FieldGroup = { readonly [key: string]: Field | FieldGroup };

type ValueOf<F> = F extends { kind: "boolean" }
  ? boolean
  : F extends { kind: "date" }
    ? PlainDate
    : F extends { kind: "number" }
      ? number
      : F extends { kind: "codes" }
        ? readonly string[]
        : F extends { kind: "choice"; values: readonly (infer Word)[] }
          ? Word
          : string;

type FactsOf<Group> = {
  readonly [Key in keyof Group]?:
    (Group[Key] extends Field ? ValueOf<Group[Key]> : FactsOf<Group[Key]>) | null;
};

/** The facts of one check as they come from outside, nested as in the contract. */
export type Facts = FactsOf<typeof FACT_SCHEMA>;

type PathsOf<Group, Prefix extends string = ""> = {
  [Key in keyof Group & string]: Group[Key] extends Field
    ? { path: `${Prefix}${Key}`; field: Group[Key] }
    : PathsOf<Group[Key], `${Prefix}${Key}.`>;
}[keyof Group & string];

type FieldEntries = PathsOf<typeof FACT_SCHEMA>;

/** A fact by its dotted path, such as "job.grossAnnualSalary". */
export type FactPath = FieldEntries["path"];

/** The value of the fact at a path. */
export type FactValue<Path extends FactPath> = ValueOf<Extract<FieldEntries, { path: Path }>["field"]>;

/** Facts by path; what is not known is not in it. */
export type FlatFacts = { readonly [Path in FactPath]?: FactValue<Path> };

/** Whether an entry of the schema is a field, not a group. */
export function isField(entry: Field | FieldGroup): entry is Field {
  return typeof entry["kind"] === "string";
}

function collectFields(group: FieldGroup, prefix: string): [string, Field][] {
  return Object.entries(group).flatMap(([key, entry]) =>
    isField(entry) ? [[prefix + key, entry] as [string, Field]] : collectFields(entry, `${prefix}${key}.`),
  );
}

/** Every field by its path, in the order of the schema. */
export const FIELDS = new Map(collectFields(FACT_SCHEMA, "")) as ReadonlyMap<FactPath, Field>;

/** The field of a fact: every path has one. */
export const fieldOf = (path: FactPath) => FIELDS.get(path) as Field;

/** The order of facts: the schema's. */
export const FACT_PATHS: readonly FactPath[] = [...FIELDS.keys()];
