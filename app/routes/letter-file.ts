import { z } from "zod";
import { openLetter } from "#app/domains/letters/index.server.ts";
import { secureLoader } from "#app/permissions/gate.server.ts";
import { download } from "#app/platform/http/download.ts";

/** A letter's version that was signed off, as the file it was then. */
export const loader = secureLoader(
  { params: z.object({ letterId: z.uuid() }), can: ["read", "Letter"] },
  async ({ ctx, params }) => download(await openLetter(ctx, params.letterId)),
);
