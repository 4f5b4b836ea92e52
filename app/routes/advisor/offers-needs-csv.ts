import { ownCenterId } from "#app/domains/accounts/index.server.ts";
import { getNeeds } from "#app/domains/offers/index.server.ts";
import { SMALLEST_NEED } from "#app/domains/offers/index.ts";
import { secureLoader } from "#app/permissions/gate.server.ts";
import { csvFile } from "#app/platform/csv.ts";

const HEADS = ["land", "german", "needed", "people", "courses", "seats", "courses_without_seats"];

/** The report of needs for a spreadsheet; an empty Land is "anywhere". */
export const loader = secureLoader({ can: ["export", "Report"] }, async ({ ctx }) => {
  const needs = await getNeeds(ctx, ownCenterId(ctx));
  const rows = needs.map(({ land, has, needed, people, offers, seats, untold }) => [
    ...[land ?? "", has, needed, people === null ? `<${SMALLEST_NEED}` : String(people)],
    ...[offers, seats, untold].map(String),
  ]);
  return csvFile(`kursbedarf-${ctx.today}.csv`, [HEADS, ...rows]);
});
