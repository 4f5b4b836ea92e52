import { addDays, toUtcDate, yearOf } from "#app/domains/calendar/index.ts";
import { occupationTitle } from "#app/domains/occupations/index.ts";
import { CANDIDATES } from "./data/candidates.ts";
import type { DemoCandidate } from "./data/candidates.ts";
import { SITUATIONS, TRAININGS } from "./data/entries.ts";
import { REGISTERED_BY } from "./candidates.ts";
import type { Stage } from "./stage.ts";

const LANGUAGES = ["de", "en"] as const;

/** Languages, qualifications and, of some, family and residence: the same facts that the profile sums up. */
export async function seedEntries(stage: Stage): Promise<void> {
  await seedLanguages(stage);
  await seedQualifications(stage);
  await seedSituations(stage);
}

/** People with an account wrote for themselves; what is in order was compared with the papers a week later. */
function provenance({ id, instant, person }: Stage, candidate: DemoCandidate, checked: boolean) {
  const advisor = REGISTERED_BY[candidate.center];
  const { name } = person(advisor);
  const own = candidate.account !== null;
  return {
    ...{ centerId: id(`center:${candidate.center}`), candidateId: id(`candidate:${candidate.key}`) },
    madeByParty: own ? ("CANDIDATE" as const) : ("CENTER" as const),
    madeById: own ? null : id(`user:${advisor}`),
    madeByName: own ? null : name,
    madeAt: instant(candidate.registered),
    ...(checked && {
      checkedById: id(`user:${advisor}`),
      checkedByName: name,
      checkedAt: instant(Math.max(candidate.registered - 7, 0)),
    }),
  };
}

async function seedLanguages(stage: Stage): Promise<void> {
  const { prisma, id, today } = stage;
  const spoken = CANDIDATES.flatMap((candidate) =>
    LANGUAGES.map((language, at) => ({ candidate, language, level: candidate.speaks[at] ?? "NONE" })),
  ).filter(({ level }) => level !== "NONE");
  await prisma.candidateLanguage.createMany({
    data: spoken.map(({ candidate, language, level }) => {
      const proven = language === "de" && level !== "A1";
      return {
        ...{ id: id(`language:${candidate.key}:${language}`), language, level },
        certificate: proven ? ("GOETHE" as const) : ("NONE" as const),
        certificateOn: proven ? toUtcDate(addDays(today, -candidate.registered - 60)) : null,
        ...provenance(stage, candidate, proven),
      };
    }),
  });
}

async function seedQualifications(stage: Stage): Promise<void> {
  const { prisma, id, today } = stage;
  const trained = CANDIDATES.filter(({ qualification }) => qualification !== "NONE");
  await prisma.candidateQualification.createMany({
    data: trained.map((candidate) => ({
      id: id(`qualification:${candidate.key}`),
      ...{ kind: candidate.qualification, isco08: candidate.isco08, recognition: candidate.recognition },
      durationMonths: candidate.qualification === "ACADEMIC" ? 48 : 36,
      state: "FINISHED" as const,
      finishedYear: yearOf(today) - candidate.years,
      ...provenance(stage, candidate, candidate.recognition === "EQUIVALENT"),
    })),
  });
  await prisma.qualificationProof.createMany({
    data: trained.map((candidate) => {
      const { key, center, isco08, situation, nationality, qualification, recognition } = candidate;
      const named = TRAININGS[key];
      const compared = qualification === "ACADEMIC" && recognition === "COMPARABLE";
      return {
        ...{ id: id(`proof:${key}`), qualificationId: id(`qualification:${key}`) },
        ...{ centerId: id(`center:${center}`), candidateId: id(`candidate:${key}`) },
        title: named?.title ?? `Zeugnis: ${occupationTitle(isco08, "de") ?? isco08}`,
        institution: named?.institution ?? null,
        country: situation === "GRADUATE" ? "DE" : nationality,
        anabinSchool: compared ? ("H_PLUS" as const) : null,
        anabinDegree: compared ? ("EQUIVALENT" as const) : null,
        zabStatement: compared ? ("ISSUED" as const) : ("NOT_REQUESTED" as const),
        ...{ recognitionBody: named?.body ?? null, fileNumber: named?.fileNumber ?? null },
      };
    }),
  });
}

async function seedSituations(stage: Stage): Promise<void> {
  const { prisma, id, today } = stage;
  await prisma.candidateSituation.createMany({
    data: CANDIDATES.flatMap((candidate) => {
      const told = SITUATIONS[candidate.key];
      if (!told) return [];
      const { childAges = [], titleDays, ...facts } = told;
      return {
        id: id(`situation:${candidate.key}`),
        ...facts,
        childBirthYears: childAges.map((age) => yearOf(today) - age),
        residenceUntil: titleDays === undefined ? null : toUtcDate(addDays(today, titleDays)),
        ...provenance(stage, candidate, false),
      };
    }),
  });
}
