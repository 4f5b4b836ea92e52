import { saveCheck } from "#app/domains/checks/index.server.ts";
import { fromUtcDate, isLand, plainDate } from "#app/domains/calendar/index.ts";
import type { Facts } from "#app/domains/immigration/index.ts";
import { vacancyFacts } from "#app/domains/vacancies/index.ts";
import { newId } from "#app/platform/ids.ts";
import { told } from "./proposals.ts";
import type { Stage } from "./stage.ts";

interface DemoCheck {
  by: string;
  vacancy: string | null;
  /** days ago */
  saved: number;
  worker: NonNullable<Facts["worker"]>;
  job?: Facts["job"];
}

const YOUNG = { birthDate: plainDate("1995-03-03") };
const FAIR: Facts["job"] = { comparablePay: true, temporaryAgencyWork: false };

/** What companies asked before they asked the center: a clear yes, an open question, a no. */
const CHECKS: readonly DemoCheck[] = [
  {
    by: "frauke",
    vacancy: "elektronik",
    saved: 90,
    worker: {
      ...YOUNG,
      nationalities: ["TN"],
      residence: { country: "TN" },
      qualification: { kind: "vocational", obtainedIn: "TN", recognition: "equivalent" },
    },
    job: FAIR,
  },
  {
    by: "nils",
    vacancy: "schweissen",
    saved: 12,
    worker: {
      ...YOUNG,
      nationalities: ["CO"],
      residence: { country: "CO" },
      qualification: {
        kind: "vocational",
        obtainedIn: "CO",
        recognition: "not_applied",
        stateRecognisedAbroad: true,
        durationYears: 3,
      },
      experience: { relevantYearsLast5: 5 },
      languages: { de: "A2" },
    },
    job: FAIR,
  },
  {
    by: "frauke",
    vacancy: null,
    saved: 3,
    worker: { nationalities: ["PL"], residence: { country: "PL" } },
  },
  {
    by: "petra",
    vacancy: "pflege",
    saved: 35,
    worker: {
      ...YOUNG,
      nationalities: ["IN"],
      residence: { country: "IN" },
      qualification: { kind: "vocational", obtainedIn: "IN", recognition: "equivalent" },
    },
    job: { ...FAIR, licence: "promised" },
  },
  {
    by: "kerstin",
    vacancy: "metallbau",
    saved: 45,
    worker: {
      ...YOUNG,
      nationalities: ["RS"],
      residence: { country: "RS" },
      qualification: { kind: "vocational", obtainedIn: "RS", recognition: "none" },
    },
    job: FAIR,
  },
];

/** Checks that companies have saved. */
export async function seedChecks(stage: Stage): Promise<void> {
  for (const { by, vacancy, saved, worker, job } of CHECKS) {
    const vacancyId = vacancy === null ? null : stage.id(`vacancy:${vacancy}`);
    const known = vacancyId === null ? {} : await factsOf(stage, vacancyId);
    const facts = {
      worker,
      job: { kind: "employment" as const, concreteOffer: true, ...known.job, ...job },
      employer: { ...known.employer, excludedFromConsent: false },
    };
    told(await saveCheck(stage.story().as(by, saved), { id: newId(), vacancyId, facts }), "check");
  }
}

async function factsOf({ prisma }: Stage, vacancyId: string): Promise<Facts> {
  const row = await prisma.vacancy.findUniqueOrThrow({ where: { id: vacancyId } });
  const { land, startsOn } = row;
  if (!isLand(land)) throw new RangeError(`no such Land: ${land}`);
  return vacancyFacts({ ...row, land, startsOn: startsOn === null ? null : fromUtcDate(startsOn) });
}
