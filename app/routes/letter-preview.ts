import { z } from "zod";
import { previewPdf } from "#app/domains/letters/index.server.ts";
import { secureLoader } from "#app/permissions/gate.server.ts";
import { ForbiddenError } from "#app/platform/errors.ts";
import { download } from "#app/platform/http/download.ts";
import { placeOf } from "./letter-doors.server.ts";

const SIDES = { center: "CENTER", company: "COMPANY", candidate: "CANDIDATE" } as const;

/** What the page of each side asks for, too. */
const RIGHTS = {
  center: ["update", "Case"],
  company: ["correspond", "Case"],
  candidate: ["read", "OwnProfile"],
} as const;

const params = z.object({
  letterSide: z.enum(["center", "company", "candidate"]),
  caseId: z.uuid(),
  letterKind: z.string(),
});

/** A letter as the case is now, marked as a draft; nothing is kept. */
export const loader = secureLoader(
  { params, can: ["read", "Letter"] },
  async ({ ctx, params: { letterSide, caseId, letterKind }, url }) => {
    const [action, subject] = RIGHTS[letterSide];
    if (!ctx.ability.can(action, subject)) throw new ForbiddenError(action, subject);
    return download(await previewPdf(ctx, SIDES[letterSide], placeOf(caseId, letterKind, url)));
  },
);
