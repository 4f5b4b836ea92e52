import { sitemap } from "#app/domains/jobads/index.server.ts";
import { publicLoader } from "#app/permissions/gate.server.ts";
import { taggedResponse } from "#app/platform/http/etag.ts";

/** Search engines read it now and then; it may list thousands of addresses. */
const RATE = { door: "sitemap", max: 30, windowSeconds: 60 };

/** The addresses of all pages for everybody. */
export const loader = publicLoader({ rate: RATE }, async ({ ctx, request, house }) =>
  taggedResponse(request, await sitemap(ctx, { baseUrl: house.env.baseUrl }), "application/xml"),
);
