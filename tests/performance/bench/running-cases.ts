import { addDays, plainDate, toUtcDate } from "#app/domains/calendar/index.ts";
import type { PlainDate } from "#app/domains/calendar/index.ts";
import {
  LAST_STEP,
  moveMilestone,
  needed,
  rowOf,
  startCase,
  templateRows,
} from "#app/domains/cases/index.ts";
import type { Moved, PlanFlag, TemplateId } from "#app/domains/cases/index.ts";
import { courseColumns } from "#app/domains/cases/index.server.ts";
import { newId } from "#app/platform/ids.ts";
import type { Services } from "#app/platform/services.ts";
import { insertRows } from "../../../prisma/generate/insert.ts";

/** Courses that are played; every case follows one of them. */
const COURSES = 60;
const BATCH = 250;

const WAYS: readonly (readonly [TemplateId, string, readonly PlanFlag[]])[] = [
  [
    "fast-track",
    "18a",
    ["third_country", "lives_abroad", "agency_consent", "recognition_procedure", "licence", "moves"],
  ],
  ["fast-track", "18b", ["third_country", "lives_abroad", "agency_consent", "moves", "new_to_germany"]],
  [
    "visa",
    "18a",
    ["third_country", "lives_abroad", "agency_consent", "equivalence", "recognition_procedure", "moves"],
  ],
  ["in-germany", "18b", ["third_country", "title_change", "agency_consent"]],
  ["free-movement", "free-movement", ["lives_abroad", "moves", "new_to_germany"]],
];

/**
 * Running cases of one center in all stages, on days counted back from today: the rules play their courses, the rows go in
 * as they are. People and vacancies have to be there.
 */
export async function fillRunningCases(
  { database, clock }: Pick<Services, "database" | "clock">,
  wish: { centerId: string; count: number; today: PlainDate },
): Promise<void> {
  const { prisma } = database;
  const { centerId, count, today } = wish;
  const people = await prisma.candidateProfile.findMany({
    where: { centerId, cases: { none: {} }, proposals: { none: {} } },
    select: { id: true },
    orderBy: { id: "asc" },
    take: count,
  });
  const vacancies = await prisma.vacancy.findMany({
    where: { centerId, state: "PUBLISHED" },
    select: { id: true, companyId: true, land: true },
    orderBy: { id: "asc" },
  });
  const advisors = await prisma.user.findMany({
    where: { memberships: { some: { centerId, role: "ADVISOR", endedAt: null } } },
    select: { id: true, name: true },
  });
  if (people.length < count) throw new Error(`only ${people.length} people`);
  const courses = Array.from({ length: COURSES }, (_, at) => playedCourse(at, today));
  const now = clock.now().toISOString();
  const made = people.map((person, at) => {
    const vacancy = pick(vacancies, at);
    const advisor = pick(advisors, at);
    const course = pick(courses, at);
    const keys = { centerId, companyId: vacancy.companyId, candidateId: person.id };
    const proposal = {
      ...{ id: newId(), ...keys, vacancyId: vacancy.id, state: "ACCEPTED", version: 1 },
      ...{ explanation: { weightsVersion: 1, score: 30, lines: [] }, createdById: advisor.id },
      ...{ createdAt: now, updatedAt: now },
    };
    const theCase = {
      ...{ id: newId(), ...keys, vacancyId: vacancy.id, proposalId: proposal.id },
      ...{ reference: `bench-${at}`, routeId: course.routeId, fastTrack: course.template === "fast-track" },
      ...{ template: course.template, land: vacancy.land, state: "RUNNING" },
      ...{ advisorId: advisor.id, advisorName: advisor.name, startedOn: course.startedOn, version: 1 },
      ...{ createdAt: now, updatedAt: now, ...course.columns },
    };
    const milestones = course.milestones.map((milestone) => ({
      ...{ id: newId(), ...keys, caseId: theCase.id, updatedAt: now, version: 1, ...milestone },
    }));
    return { proposal, theCase, milestones };
  });
  for (let from = 0; from < made.length; from += BATCH) {
    const batch = made.slice(from, from + BATCH);
    await insertRows(
      database.executeSql,
      "Proposal",
      batch.map((one) => one.proposal),
    );
    await insertRows(
      database.executeSql,
      "Case",
      batch.map((one) => one.theCase),
    );
    await insertRows(
      database.executeSql,
      "Milestone",
      batch.flatMap((one) => one.milestones),
    );
  }
  await database.executeSql("VACUUM ANALYZE");
}

function pick<T>(all: readonly T[], at: number): T {
  const found = all[at % all.length];
  if (found === undefined) throw new Error("nothing to pick from");
  return found;
}

/** A course that began some weeks ago and has gone on by some steps, each some days after the one before. */
function playedCourse(at: number, today: PlainDate) {
  const [template, routeId, flags] = pick(WAYS, at);
  const startedOn = addDays(today, -7 * (at % 23));
  let day = startedOn;
  let course: Omit<Moved, "ok"> = startCase(needed(templateRows(template), new Set(flags)), {
    ...{ template, startedOn, plannedFirstDay: null, place: { land: "HB" }, observed: new Map() },
  });
  for (let step = 0; step < at % 14; step += 1) {
    const next = course.after.milestones.find(({ key, state }) => state === "RUNNING" && key !== LAST_STEP);
    const later = addDays(day, 5);
    if (next === undefined || later > today) break;
    day = later;
    const moved = moveMilestone(course.after, { key: next.key, move: "finish", mover: "CENTER", today: day });
    if (!moved.ok) throw new Error(`${next.key}: ${moved.code}`);
    course = moved;
  }
  return {
    ...{ template, routeId, startedOn: plainDate(startedOn) },
    columns: courseColumns(course.after, course.forecast),
    milestones: course.after.milestones.map((milestone) => {
      const { track, party, recorder, forEmployer, forCandidate } = rowOf(course.after, milestone.key);
      return {
        ...{ key: milestone.key, track, position: milestone.position, party, recorder: recorder ?? null },
        ...{ state: milestone.state, stateSince: toUtcDate(milestone.since), startedOn: milestone.startedOn },
        ...{ dueOn: milestone.dueOn, doneOn: milestone.doneOn, forEmployer, forCandidate, pausedDays: 0 },
      };
    }),
  };
}
