import { z } from "zod";
import { secureLoader } from "#app/permissions/gate.server.ts";
import { openDocument } from "#app/domains/candidates/index.server.ts";

/** A document's bytes, always as a download: nothing a person uploaded is shown inside our pages. */
export const loader = secureLoader(
  { params: z.object({ documentId: z.uuid() }), can: ["read", "Document"] },
  async ({ ctx, params }) => {
    const { name, mediaType, bytes } = await openDocument(ctx, params.documentId);
    return new Response(new Uint8Array(bytes), {
      headers: {
        "content-type": mediaType,
        "content-disposition": `attachment; filename*=UTF-8''${encodeURIComponent(name)}`,
        "x-content-type-options": "nosniff",
        "cache-control": "private, no-store",
      },
    });
  },
);
