import { plainDate, toUtcDate } from "#app/domains/calendar/index.ts";
import type { LawNotice, Prisma } from "#app/platform/database/generated/client.ts";
import { newId } from "#app/platform/ids.ts";
import type { World } from "#tests/setup/world.ts";

/** A notice that was given for 1 January 2027, under rules and with a result that no test's list has. */
export function aNotice(
  world: World,
  company: { id: string; centerId: string },
  of: Partial<Prisma.LawNoticeUncheckedCreateInput>,
): Promise<LawNotice> {
  return world.prisma.lawNotice.create({
    data: {
      centerId: company.centerId,
      companyId: company.id,
      day: toUtcDate(plainDate("2027-01-01")),
      rulesetVersion: "2026-01-01.0000000000000000",
      result: newId(),
      changes: [],
      createdById: newId(),
      createdByName: "Ben Weber",
      createdAt: world.clock.now(),
      ...of,
    },
  });
}
