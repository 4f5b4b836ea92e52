import { z } from "zod";
import { calendarOf } from "#app/domains/diary/index.server.ts";
import { calendarLoader } from "#app/permissions/gate.server.ts";
import { taggedResponse } from "#app/platform/http/etag.ts";

/** The dates of one person for their calendar program, under the secret address they made. */
export const loader = calendarLoader(
  {
    params: z.object({ token: z.string().min(1).max(100) }),
    rate: { door: "calendar", max: 120, windowSeconds: 60 * 60 },
  },
  async ({ ctx, request }) => taggedResponse(request, await calendarOf(ctx), "text/calendar", "private"),
);
