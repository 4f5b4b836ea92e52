import type {
  CandidateProfile,
  Handover,
  Offer,
  PlannedOffer,
  Prisma,
} from "#app/platform/database/generated/client.ts";
import { newId } from "#app/platform/ids.ts";
import type { World } from "#tests/setup/world.ts";

type Person = Pick<CandidateProfile, "id" | "centerId">;

/** Two records that may be one person. */
export async function aPair(world: World, one: Person, other: Person): Promise<void> {
  const [firstId = "", secondId = ""] = [one.id, other.id].sort();
  await world.prisma.candidateDuplicate.create({
    data: {
      ...{ centerId: one.centerId, firstId, secondId },
      ...{ reasons: ["SAME_PHONE"], foundAt: world.clock.now() },
    },
  });
}

/** An older record of the person that was merged into this one. */
export async function aMerge(world: World, winner: CandidateProfile): Promise<void> {
  const { id: winnerId, centerId } = winner;
  const loser = await world.prisma.candidateProfile.create({
    data: {
      ...{ ...winner, id: newId(), number: winner.number + 50_000 },
      ...{ state: "MERGED", mergedIntoId: winnerId },
    },
  });
  await world.prisma.candidateMerge.create({
    data: {
      ...{ centerId, winnerId, loserId: loser.id, loserState: "ACTIVE" },
      ...{ mergedById: newId(), mergedByName: "Jan Petersen", mergedAt: world.clock.now() },
    },
  });
}

/** The person came from an old table of the center. */
export async function anImport(world: World, { id: candidateId, centerId }: Person): Promise<void> {
  const createdAt = world.clock.now();
  const { id: importId } = await world.prisma.candidateImport.create({
    data: {
      ...{ centerId, source: "Excel-Liste 2024", basis: "CONSENT" },
      ...{ createdById: newId(), createdByName: "Jan Petersen", createdAt },
    },
  });
  await world.prisma.candidateOrigin.create({
    data: { centerId, candidateId, importId, rowKey: newId(), kind: "ADDED", createdAt },
  });
}

/** The person is asked whether another center may look after them. */
export function aHandover(
  world: World,
  { id: candidateId, centerId }: Person,
  toCenterId: string,
  overrides: Partial<Prisma.HandoverUncheckedCreateInput> = {},
): Promise<Handover> {
  return world.prisma.handover.create({
    data: {
      ...{ centerId, candidateId, toCenterId, parts: ["ENTRIES"], reason: "Umzug nach Chemnitz" },
      ...{ isco08: "7212", germanLevel: "B1", askedById: newId(), askedByName: "Jan Petersen" },
      askedAt: world.clock.now(),
      ...overrides,
    },
  });
}

/** A German course from A2 to B1. */
export function anOffer(
  world: World,
  centerId: string,
  overrides: Partial<Prisma.OfferUncheckedCreateInput> = {},
): Promise<Offer> {
  const now = world.clock.now();
  return world.prisma.offer.create({
    data: {
      ...{ centerId, kind: "GERMAN", title: "Deutsch B1 am Abend", provider: "Volkshochschule" },
      ...{ fromLevel: "A2", toLevel: "B1", online: false, municipality: "Bremen", land: "HB" },
      ...{ startsOn: new Date("2027-01-11"), endsOn: new Date("2027-06-25"), seats: 16 },
      ...{ createdById: newId(), createdAt: now, updatedAt: now },
      ...overrides,
    },
  });
}

/** An offer on a person's plan. */
export function aPlan(
  world: World,
  { id: candidateId, centerId }: Person,
  { id: offerId }: Pick<Offer, "id">,
  overrides: Partial<Prisma.PlannedOfferUncheckedCreateInput> = {},
): Promise<PlannedOffer> {
  const now = world.clock.now();
  return world.prisma.plannedOffer.create({
    data: {
      ...{ centerId, candidateId, offerId, madeByParty: "CENTER", madeById: newId() },
      ...{ stateSince: now, createdAt: now },
      ...overrides,
    },
  });
}
