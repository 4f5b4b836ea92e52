import { z } from "zod";
import { getCalendarFile } from "#app/domains/matching/index.server.ts";
import { secureLoader } from "#app/permissions/gate.server.ts";

/** The calendar file of a talk, for company, candidate and center alike: whoever may see the talk. */
export const loader = secureLoader(
  { params: z.object({ proposalId: z.uuid() }), can: ["read", "Interview"] },
  async ({ ctx, params }) =>
    new Response(await getCalendarFile(ctx, params.proposalId), {
      headers: {
        "content-type": "text/calendar; charset=utf-8",
        "content-disposition": 'attachment; filename="interview.ics"',
        "x-content-type-options": "nosniff",
        "cache-control": "private, no-store",
      },
    }),
);
