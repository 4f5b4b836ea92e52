import { suggestOccupations } from "#app/domains/esco/index.server.ts";
import { publicLoader } from "#app/permissions/gate.server.ts";

const MAX_QUERY_LENGTH = 120;
const ONE_HOUR = 3600;
/** Somebody who types asks a few times a second; nobody types for a minute. */
const RATE = { door: "occupations", max: 240, windowSeconds: 60 };

/** Suggestions for an occupation field: `GET /api/occupations?q=` answers `{ choices }`. The table is the same for all. */
export const loader = publicLoader({ rate: RATE }, async ({ ctx, url }) => {
  const query = (url.searchParams.get("q") ?? "").slice(0, MAX_QUERY_LENGTH);
  const choices = await suggestOccupations(ctx, query, ctx.locale === "de" ? "de" : "en");
  // the language comes from a cookie: only the asking browser may keep the answer
  return Response.json(
    { choices },
    { headers: { "Cache-Control": `private, max-age=${ONE_HOUR}`, Vary: "Cookie" } },
  );
});
