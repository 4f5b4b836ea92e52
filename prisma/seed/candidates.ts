import { addDays, addYears, plainDate, toUtcDate, yearOf } from "#app/domains/calendar/index.ts";
import type { PlainDate } from "#app/domains/calendar/index.ts";
import { keysOf, summarise } from "#app/domains/candidates/index.ts";
import { CANDIDATES } from "./data/candidates.ts";
import type { DemoCandidate } from "./data/candidates.ts";
import { CENTERS } from "./data/centers.ts";
import type { CenterKey } from "./data/centers.ts";
import type { Stage } from "./stage.ts";

/** The first number a center gives out. */
const FIRST_NUMBER = 2001;
/** Who registers people in each center. */
export const REGISTERED_BY: Record<CenterKey, string> = {
  bremen: "jan",
  braunschweig: "sabine",
  erzgebirge: "thomas",
};

/** Oldest first: numbers are given out in the order of registration. */
function numbered(center: CenterKey): readonly (readonly [DemoCandidate, number])[] {
  return CANDIDATES.filter((candidate) => candidate.center === center)
    .sort((first, second) => second.registered - first.registered)
    .map((candidate, index) => [candidate, FIRST_NUMBER + index] as const);
}

/** Ages stay what they are whenever the demo is made; birthdays lie all over the year. */
function bornOn({ age, name }: DemoCandidate, today: PlainDate): PlainDate | null {
  if (age === null) return null;
  const spread = [...name.join("")].reduce((sum, letter) => sum + letter.charCodeAt(0), 0) % 350;
  return addDays(addYears(today, -age), -spread);
}

const optionalDate = (day: PlainDate | null): Date | null => (day === null ? null : toUtcDate(day));

/** The period of a job; years in the tables are counted from this one. */
function periodOf([, , from, to]: DemoCandidate["history"][number], today: PlainDate) {
  const year = yearOf(today);
  return {
    startedOn: plainDate(`${year + from}-03-01`),
    endedOn: to === null ? null : plainDate(`${year + to}-02-01`),
  };
}

/** Years of work as the profile sums them up on this day; as stated where no job is named. */
function yearsOf(
  { history, isco08, years, qualification, recognition, speaks }: DemoCandidate,
  today: PlainDate,
): number {
  const [germanLevel, englishLevel] = speaks;
  const stated = { qualification, recognition, germanLevel, englishLevel, experienceYears: years };
  const experiences = history.map((job) => ({ isco08, ...periodOf(job, today) }));
  return summarise(stated, isco08, { languages: [], qualifications: [], experiences }, today).experienceYears;
}

/** People in all situations: profile, identity and history apart, as the law of the house is. */
export async function seedCandidates({ prisma, id, instant, firstOfMonth, today }: Stage): Promise<void> {
  const all = CENTERS.flatMap(({ key }) => numbered(key));
  await prisma.candidateProfile.createMany({
    data: all.map(([person, number]) => ({
      ...{ id: id(`candidate:${person.key}`), centerId: id(`center:${person.center}`), number },
      ...{ isco08: person.isco08, qualification: person.qualification, recognition: person.recognition },
      ...{
        experienceYears: yearsOf(person, today),
        skills: [...person.skills],
        wishedLaender: [...person.wishes],
      },
      ...{ germanLevel: person.speaks[0], englishLevel: person.speaks[1] },
      wishedQuarterHoursMin: 140,
      availableFrom: person.availableIn === null ? null : toUtcDate(firstOfMonth(person.availableIn)),
      ...{ summary: person.summary, state: person.state },
      createdById: id(`user:${REGISTERED_BY[person.center]}`),
      createdAt: instant(person.registered),
      updatedAt: instant(person.registered),
    })),
  });
  await prisma.candidateIdentity.createMany({
    data: all.map(([person]) => ({
      ...{ id: id(`identity:${person.key}`), candidateId: id(`candidate:${person.key}`) },
      centerId: id(`center:${person.center}`),
      ...{ givenName: person.name[0], familyName: person.name[1], email: person.account },
      ...keysOf({
        ...{ givenName: person.name[0], familyName: person.name[1], email: person.account, phone: null },
      }),
      birthDate: optionalDate(bornOn(person, today)),
      ...{ nationalities: [person.nationality], residenceCountry: person.lives, situation: person.situation },
      updatedAt: instant(person.registered),
    })),
  });
  const jobs = all.flatMap(([person]) => person.history.map((job) => [person, job] as const));
  await prisma.candidateExperience.createMany({
    data: jobs.map(([person, job]) => {
      const { startedOn, endedOn } = periodOf(job, today);
      return {
        ...{ id: id(`experience:${person.key}:${job[0]}`), candidateId: id(`candidate:${person.key}`) },
        ...{ centerId: id(`center:${person.center}`), isco08: person.isco08 },
        ...{ startedOn: toUtcDate(startedOn), endedOn: endedOn && toUtcDate(endedOn) },
        ...{ madeByParty: "CENTER" as const, madeById: id(`user:${REGISTERED_BY[person.center]}`) },
        madeAt: instant(person.registered),
      };
    }),
  });
  await prisma.candidateHistory.createMany({
    data: jobs.map(([person, [employer, title]]) => ({
      ...{ id: id(`history:${person.key}:${employer}`), candidateId: id(`candidate:${person.key}`) },
      ...{
        experienceId: id(`experience:${person.key}:${employer}`),
        centerId: id(`center:${person.center}`),
      },
      ...{ employer, title, country: person.lives },
    })),
  });
  await prisma.counter.createMany({
    data: CENTERS.map(({ key }) => ({
      ...{ id: id(`counter:${key}`), centerId: id(`center:${key}`), kind: "CANDIDATE" as const },
      value: FIRST_NUMBER - 1 + numbered(key).length,
    })),
  });
}
