import { atomFeed } from "#app/domains/jobads/index.server.ts";
import { publicLoader } from "#app/permissions/gate.server.ts";
import { taggedResponse } from "#app/platform/http/etag.ts";

/** Feed readers come every few minutes at most. */
const RATE = { door: "jobs-feed", max: 60, windowSeconds: 60 };

/** The latest jobs, for feed readers. */
export const loader = publicLoader({ rate: RATE }, async ({ ctx, request, house }) => {
  const feed = await atomFeed(ctx, { baseUrl: house.env.baseUrl, today: ctx.today });
  return taggedResponse(request, feed, "application/atom+xml");
});
