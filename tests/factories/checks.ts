import { toUtcDate, plainDate } from "#app/domains/calendar/index.ts";
import { checkFastTrack, isRefused } from "#app/domains/immigration/index.ts";
import type { Facts } from "#app/domains/immigration/index.ts";
import { newId } from "#app/platform/ids.ts";
import type { World } from "#tests/setup/world.ts";

/** A saved check of a company with the answer of its day. */
export function aCheck(
  world: World,
  company: { id: string },
  given: { vacancyId?: string; createdById: string; facts?: Facts; asOf?: string },
) {
  const { vacancyId = null, createdById, facts = {}, asOf = "2026-11-21" } = given;
  const answer = checkFastTrack(facts, { asOf });
  if (isRefused(answer)) throw new Error(`facts refused at ${answer.errors[0]?.path ?? ""}`);
  return world.prisma.fastTrackCheck.create({
    data: {
      ...{ id: newId(), companyId: company.id, vacancyId, createdById },
      asOf: toUtcDate(plainDate(asOf)),
      facts: facts as object,
      result: answer as object,
      rulesetVersion: answer.ruleset.version,
      recommended: answer.recommended,
      createdAt: world.clock.now(),
    },
  });
}
