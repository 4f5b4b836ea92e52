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

const BY_LEVEL: { level?: "desc"; id?: "asc" }[] = [{ level: "desc" }, { id: "asc" }];
const BY_YEAR: { finishedYear?: "desc"; id?: "desc" }[] = [{ finishedYear: "desc" }, { id: "desc" }];
const BY_START: { startedOn?: "desc"; id?: "desc" }[] = [{ startedOn: "desc" }, { id: "desc" }];

/** All entries of a person, as part of what is selected of a profile. */
export const ENTRIES = {
  languages: { select: LANGUAGE, orderBy: BY_LEVEL, take: MOST },
  qualifications: { select: QUALIFICATION, orderBy: BY_YEAR, take: MOST },
  experiences: { select: EXPERIENCE, orderBy: BY_START, take: MOST },
  situation: { select: SITUATION },
  guardians: { select: GUARDIAN, orderBy: { id: "asc" as const }, take: MOST },
};

/** A profile's row with what ENTRIES selects. */
type EntriesRow = NonNullable<Awaited<ReturnType<typeof readRow>>>;

function readRow({ db }: { db: GuardedTables }, candidateId: string) {
  return db.candidateProfile.findFirst({ where: { id: candidateId }, select: ENTRIES });
}

/**
 * All entries of a person that the reader may see: without employers, certificates, family and guardians where
 * those are not the reader's to see.
 */
export async function getEntries(ctx: { db: GuardedTables }, candidateId: string) {
  return entriesOf((await readRow(ctx, candidateId)) ?? NOTHING);
}

const NOTHING: EntriesRow = {
  languages: [],
  qualifications: [],
  experiences: [],
  situation: null,
  guardians: [],
};

/** The entries of a profile's row, with plain dates. */
export function entriesOf({ languages, qualifications, experiences, situation, guardians }: EntriesRow) {
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

export type Entries = ReturnType<typeof entriesOf>;
