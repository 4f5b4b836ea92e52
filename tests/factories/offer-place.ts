import { newId } from "#app/platform/ids.ts";
import type { World } from "#tests/setup/world.ts";
import { aCandidate } from "./candidates.ts";
import { aCenter } from "./centers.ts";
import { aMember } from "./people.ts";
import { anOffer } from "./records.ts";

export type OfferPlace = Awaited<ReturnType<typeof anOfferPlace>>;

/** A center with an advisor, a person with A2 and a course from A2 to B1, and an advisor of another center. */
export async function anOfferPlace(world: World) {
  const { id: centerId } = await aCenter(world, { slug: newId(), name: "Welcome Center Bremen" });
  const { id: otherCenterId } = await aCenter(world, { slug: newId(), name: "Welcome Center Sachsen" });
  const candidate = await aCandidate(world, { centerId, germanLevel: "A2" });
  return {
    ...{ centerId, otherCenterId, candidate },
    advisor: await aMember(world, "ADVISOR", { centerId }, { name: "Jan Petersen" }),
    stranger: await aMember(world, "ADVISOR", { centerId: otherCenterId }),
    person: await aMember(world, "CANDIDATE", { candidateId: candidate.id }),
    course: await anOffer(world, centerId),
  };
}
