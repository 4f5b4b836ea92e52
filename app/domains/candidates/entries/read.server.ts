import { berlinDay, fromUtcDate } from "#app/domains/calendar/index.ts";
import type { PlainDate } from "#app/domains/calendar/index.ts";
import type { GuardedTables } from "#app/permissions/guard/types.ts";
import type { EntryParty } from "#app/platform/database/generated/enums.ts";

const PROVENANCE = {
  id: true,
  madeByParty: true,
  madeByName: true,
  madeAt: true,
  checkedByName: true,
  checkedAt: true,
  version: true,
} as const;

const LANGUAGE = {
  ...PROVENANCE,
  language: true,
  level: true,
  certificate: true,
  certificateOn: true,
} as const;

const QUALIFICATION = {
  ...PROVENANCE,
  kind: true,
  isco08: true,
  durationMonths: true,
  state: true,
  finishedYear: true,
  recognition: true,
  proof: {
    select: {
      title: true,
      institution: true,
      country: true,
      anabinSchool: true,
      anabinDegree: true,
      zabStatement: true,
      recognitionBody: true,
      fileNumber: true,
    },
  },
} as const;

const EXPERIENCE = {
  ...PROVENANCE,
  isco08: true,
  startedOn: true,
  endedOn: true,
  workload: true,
  skills: true,
  history: { select: { employer: true, title: true, country: true } },
} as const;

const SITUATION = {
  ...PROVENANCE,
  familyPlan: true,
  partnerComes: true,
  childBirthYears: true,
  residenceTitle: true,
  residenceSince: true,
  residenceUntil: true,
  studyEndsOn: true,
  regionTie: true,
} as const;

const GUARDIAN = {
  ...PROVENANCE,
  name: true,
  email: true,
  phone: true,
  signedOn: true,
  documentId: true,
} as const;

/** More than anybody has, so that one page shows all. */
const MOST = 100;

/** Who made an entry, who compared it with the papers, and when (days in Germany). */
export interface Provenance {
  id: string;
  version: number;
  madeByParty: EntryParty;
  madeByName: string | null;
  madeOn: PlainDate;
  checkedByName: string | null;
  checkedOn: PlainDate | null;
}

interface Dated {
  madeAt: Date;
  checkedAt: Date | null;
}

function withDays<R extends Dated>({ madeAt, checkedAt, ...row }: R) {
  return { ...row, madeOn: berlinDay(madeAt), checkedOn: checkedAt ? berlinDay(checkedAt) : null };
}

const dayOf = (date: Date | null): PlainDate | null => (date ? fromUtcDate(date) : null);

/**
 * All entries of a person that the reader may see: without employers, certificates, family and guardians where
 * those are not the reader's to see.
 */
export async function getEntries(ctx: { db: GuardedTables }, candidateId: string) {
  const of = { where: { candidateId }, take: MOST } as const;
  const { db } = ctx;
  const [languages, qualifications, experiences, situation, guardians] = await Promise.all([
    db.candidateLanguage.findMany({ ...of, select: LANGUAGE, orderBy: [{ level: "desc" }, { id: "asc" }] }),
    db.candidateQualification.findMany({
      ...of,
      select: QUALIFICATION,
      orderBy: [{ finishedYear: "desc" }, { id: "desc" }],
    }),
    db.candidateExperience.findMany({
      ...of,
      select: EXPERIENCE,
      orderBy: [{ startedOn: "desc" }, { id: "desc" }],
    }),
    db.candidateSituation.findFirst({ where: of.where, select: SITUATION }),
    db.candidateGuardian.findMany({ ...of, select: GUARDIAN, orderBy: { id: "asc" } }),
  ]);
  return {
    languages: languages.map((row) => ({ ...withDays(row), certificateOn: dayOf(row.certificateOn) })),
    qualifications: qualifications.map(withDays),
    experiences: experiences.map((row) => ({
      ...withDays(row),
      startedOn: fromUtcDate(row.startedOn),
      endedOn: dayOf(row.endedOn),
    })),
    situation: situation && {
      ...withDays(situation),
      residenceSince: dayOf(situation.residenceSince),
      residenceUntil: dayOf(situation.residenceUntil),
      studyEndsOn: dayOf(situation.studyEndsOn),
    },
    guardians: guardians.map((row) => ({ ...withDays(row), signedOn: dayOf(row.signedOn) })),
  };
}

export type Entries = Awaited<ReturnType<typeof getEntries>>;
