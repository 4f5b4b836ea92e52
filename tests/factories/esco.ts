import type { EscoRelease, Prisma } from "#app/platform/database/generated/client.ts";
import { newId } from "#app/platform/ids.ts";
import type { World } from "#tests/setup/world.ts";

type Occupation = Partial<Prisma.EscoOccupationUncheckedCreateInput>;
type Skill = Partial<Prisma.EscoSkillUncheckedCreateInput> & { essential?: boolean };

/** A release of ESCO with one occupation and the skills it needs. */
export async function anEscoRelease(
  world: World,
  {
    version = "1.2.0",
    occupation = {},
    skills = [{}],
  }: { version?: string; occupation?: Occupation; skills?: Skill[] } = {},
): Promise<EscoRelease> {
  const { prisma } = world;
  const release = await prisma.escoRelease.create({
    data: {
      ...{ version, contentHash: newId(), importedAt: world.clock.now(), current: true },
      ...{ occupations: 1, skills: skills.length, links: skills.length },
    },
  });
  const { id: occupationId } = await prisma.escoOccupation.create({
    data: {
      ...{ releaseId: release.id, uri: `http://data.europa.eu/esco/occupation/${newId()}`, isco08: "7212" },
      ...{
        labelDe: "Nahtsetzer/Nahtsetzerin",
        labelEn: "seam setter",
        namesDe: [],
        namesEn: [],
      },
      ...occupation,
    },
  });
  for (const { essential = true, ...skill } of skills) {
    const { id: skillId } = await prisma.escoSkill.create({
      data: {
        ...{ releaseId: release.id, uri: `http://data.europa.eu/esco/skill/${newId()}` },
        ...{ kind: "skill/competence", reuse: "sector-specific", labelDe: "Orbitalschweißgeräte bedienen" },
        ...{ labelEn: "operate orbital welding equipment", namesDe: [], namesEn: [] },
        ...skill,
      },
    });
    await prisma.escoOccupationSkill.create({ data: { occupationId, skillId, essential } });
  }
  return release;
}
