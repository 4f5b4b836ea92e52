import type { CandidateLanguage, CandidateProfile } from "#app/platform/database/generated/client.ts";
import type { World } from "#tests/setup/world.ts";

/**
 * One entry of each kind, entered by the center: German, a training with its certificate, family, a guardian.
 * Gives the language.
 */
export async function withEntries(
  world: World,
  candidate: Pick<CandidateProfile, "id" | "centerId">,
): Promise<CandidateLanguage> {
  const { prisma, clock } = world;
  const link = { centerId: candidate.centerId, candidateId: candidate.id };
  const made = { ...link, madeByParty: "CENTER" as const, madeByName: "Jan Petersen", madeAt: clock.now() };
  const language = await prisma.candidateLanguage.create({
    data: { ...made, language: "de", level: "B1", certificate: "GOETHE" },
  });
  const qualification = await prisma.candidateQualification.create({
    data: {
      ...made,
      kind: "VOCATIONAL",
      isco08: "7212",
      durationMonths: 24,
      state: "FINISHED",
      finishedYear: 2016,
      recognition: "EQUIVALENT",
    },
  });
  await prisma.qualificationProof.create({
    data: {
      ...link,
      qualificationId: qualification.id,
      title: "CAP Soudure",
      institution: "Centre de Formation de Bizerte",
      country: "TN",
      recognitionBody: "IHK FOSA",
      fileNumber: "A-2024-1177",
    },
  });
  await prisma.candidateSituation.create({
    data: { ...made, familyPlan: "TOGETHER", partnerComes: true, childBirthYears: [2021] },
  });
  await prisma.candidateGuardian.create({ data: { ...made, name: "Salma Haddad" } });
  return language;
}
