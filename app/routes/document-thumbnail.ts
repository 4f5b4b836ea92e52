import { z } from "zod";
import { openDocumentThumbnail } from "#app/domains/candidates/index.server.ts";
import { secureLoader } from "#app/permissions/gate.server.ts";
import { thumbnailPicture } from "#app/platform/http/download.ts";

/** A document drawn small, for whoever may read the document itself. */
export const loader = secureLoader(
  { params: z.object({ documentId: z.uuid() }), can: ["read", "Document"] },
  async ({ ctx, params }) => thumbnailPicture(await openDocumentThumbnail(ctx, params.documentId)),
);
