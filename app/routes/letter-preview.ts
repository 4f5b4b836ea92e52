import { z } from "zod";
import { previewPdf } from "#app/domains/letters/index.server.ts";
import { secureLoader } from "#app/permissions/gate.server.ts";
import { pdfAnswer, placeOf } from "./letter-doors.server.ts";

const SIDES = { center: "CENTER", company: "COMPANY", candidate: "CANDIDATE" } as const;

const params = z.object({
  letterSide: z.enum(["center", "company", "candidate"]),
  caseId: z.uuid(),
  letterKind: z.string(),
});

/** A letter as the case is now, marked as a draft; nothing is kept. */
export const loader = secureLoader(
  { params, can: ["create", "Letter"] },
  async ({ ctx, params: { letterSide, caseId, letterKind }, url }) =>
    pdfAnswer(await previewPdf(ctx, SIDES[letterSide], placeOf(caseId, letterKind, url))),
);
