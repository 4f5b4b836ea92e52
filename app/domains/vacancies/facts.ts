import type { Land, PlainDate } from "#app/domains/calendar/index.ts";
import type { Facts } from "#app/domains/immigration/index.ts";
import type {
  ContractKind,
  QualificationKind,
  SalaryPeriod,
} from "#app/platform/database/generated/enums.ts";
import { annualCents } from "./salary.ts";

/** What of a vacancy the law looks at. Money in cents per `salaryPeriod`, hours in quarter hours a week. */
export interface VacancyTerms {
  isco08: string;
  kldb2010: string | null;
  qualification: QualificationKind;
  weeklyQuarterHours: number;
  salaryMin: number;
  salaryPeriod: SalaryPeriod;
  contractKind: ContractKind;
  /** 0 = open-ended */
  contractMonths: number;
  municipality: string;
  land: Land;
  startsOn: PlainDate | null;
  collectiveAgreement: boolean;
  regulated: boolean;
}

const KINDS = { EMPLOYMENT: "employment", TRAINING: "training", RESEARCH: "research" } as const;

/**
 * The facts of the fast-track check that the vacancy alone settles; nothing about the person. The lower end of the salary
 * range counts, for that is what is certainly paid. A job that asks for no qualification is no qualified employment
 * (§ 2(12b) AufenthG). Whether the licence of a regulated job is held, and whether pay compares, is not known here.
 */
export function vacancyFacts(vacancy: VacancyTerms): Facts {
  const yearly = annualCents(vacancy.salaryMin, vacancy.salaryPeriod, vacancy.weeklyQuarterHours);
  return {
    job: {
      isco08: vacancy.isco08,
      kldb2010: vacancy.kldb2010,
      startsOn: vacancy.startsOn,
      qualified: vacancy.qualification !== "NONE",
      regulated: vacancy.regulated,
      grossAnnualSalary: yearly / 100,
      weeklyHours: vacancy.weeklyQuarterHours / 4,
      contractMonths: vacancy.contractMonths,
      kind: KINDS[vacancy.contractKind],
      concreteOffer: true,
      state: vacancy.land,
      municipality: vacancy.municipality,
    },
    employer: {
      collectiveAgreement: vacancy.collectiveAgreement,
      paysCollectiveAgreement: vacancy.collectiveAgreement,
    },
  };
}
