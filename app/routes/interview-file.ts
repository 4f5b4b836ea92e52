import { z } from "zod";
import { getCalendarFile } from "#app/domains/matching/index.server.ts";
import { secureLoader } from "#app/permissions/gate.server.ts";
import { takenAlong } from "#app/platform/http/download.ts";

/** The calendar file of a talk, for company, candidate and center alike: whoever may see the talk. */
export const loader = secureLoader(
  { params: z.object({ proposalId: z.uuid() }), can: ["read", "Interview"] },
  async ({ ctx, params }) =>
    new Response(await getCalendarFile(ctx, params.proposalId), {
      headers: takenAlong("interview.ics", "text/calendar; charset=utf-8"),
    }),
);
