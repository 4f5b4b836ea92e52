import type {
  Case,
  CandidateProfile,
  Document,
  Paper,
  Prisma,
} from "#app/platform/database/generated/client.ts";
import type { World } from "#tests/setup/world.ts";
import { aDocument } from "./candidates.ts";

type Person = Pick<CandidateProfile, "id" | "centerId">;

/** A document of a person, without a case where nobody names one; a checked CV. */
export function aPaper(
  world: World,
  { id: candidateId, centerId }: Person,
  overrides: Partial<Prisma.PaperUncheckedCreateInput> = {},
): Promise<Paper> {
  const now = world.clock.now();
  return world.prisma.paper.create({
    data: {
      ...{ centerId, candidateId, kind: "CV", party: "CANDIDATE", state: "CHECKED" },
      ...{ createdAt: now, updatedAt: now },
      ...overrides,
    },
  });
}

/** A stored version of a document. */
export function aVersion(
  world: World,
  { id: paperId, candidateId: id, centerId, caseId }: Paper,
  overrides: Partial<Prisma.DocumentUncheckedCreateInput> = {},
): Promise<Document> {
  return aDocument(world, { id, centerId }, { paperId, caseId, ...overrides });
}

/** What happened to a document. */
export function aPaperEntry(
  world: World,
  { id: paperId, centerId, state: to }: Paper,
  overrides: Partial<Prisma.PaperEntryUncheckedCreateInput> = {},
) {
  return world.prisma.paperEntry.create({
    data: {
      ...{ centerId, paperId, to, at: world.clock.now() },
      ...{ actorParty: "CENTER", actorName: "Ayşe Özdemir" },
      ...overrides,
    },
  });
}

/**
 * Documents of a case as its parties see them: a passport the company may read, a contract it is asked for, an insurance
 * that is none of its business, and the person's CV.
 */
export async function seedPapers(world: World, person: Person, { id: caseId }: Pick<Case, "id">) {
  const passport = await aPaper(world, person, {
    ...{ caseId, kind: "PASSPORT", slot: "PASSPORT", expiresOn: new Date("2031-05-01") },
  });
  await aVersion(world, passport);
  await aPaperEntry(world, passport);
  const contract = await aPaper(world, person, {
    ...{ caseId, kind: "EMPLOYMENT_CONTRACT", slot: "EMPLOYMENT_CONTRACT" },
    ...{ party: "COMPANY", state: "REQUESTED" },
  });
  await aPaperEntry(world, contract);
  const insurance = await aPaper(world, person, {
    ...{ caseId, kind: "HEALTH_INSURANCE", slot: "HEALTH_INSURANCE", state: "RECEIVED" },
  });
  await aVersion(world, insurance);
  await aPaperEntry(world, insurance, { actorParty: "CANDIDATE", actorName: "K-2041" });
  const cv = await aPaper(world, person);
  await aVersion(world, cv);
  return { passport, contract, insurance, cv };
}
