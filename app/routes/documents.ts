import { z } from "zod";
import { secureLoader } from "#app/permissions/gate.server.ts";
import { openDocument } from "#app/domains/candidates/index.server.ts";
import { download } from "#app/platform/http/download.ts";

/** A document's bytes, always as a download: nothing a person uploaded is shown inside our pages. */
export const loader = secureLoader(
  { params: z.object({ documentId: z.uuid() }), can: ["read", "Document"] },
  async ({ ctx, params }) => download(await openDocument(ctx, params.documentId)),
);
