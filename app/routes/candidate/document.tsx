import { useLoaderData } from "@remix-run/react";
import { z } from "zod";
import { OwnPaper } from "#app/domains/documents/components/index.ts";
import { bringSchema } from "#app/domains/documents/index.ts";
import { getPaper, receivePaper } from "#app/domains/documents/index.server.ts";
import { translator } from "#app/i18n/index.server.ts";
import { secureAction, secureLoader } from "#app/permissions/gate.server.ts";
import { newId } from "#app/platform/ids.ts";
import { formWithFile } from "#app/platform/http/file-size.ts";
import { pageMeta } from "#app/ui/page-meta.ts";
import { paperAnswer, postedFile } from "../paper-doors.server.ts";

const params = z.object({ paperId: z.uuid() });

export const loader = secureLoader({ params, can: ["read", "OwnProfile"] }, async ({ ctx, params }) => {
  const paper = await getPaper(ctx, "CANDIDATE", params.paperId);
  const title = translator(ctx.locale, "enums")(`PaperKind.${paper.kind}`);
  return { title, paper, today: ctx.today, fileId: newId() };
});

export const action = secureAction(
  {
    params,
    maxBytes: formWithFile(),
    intents: { send: { can: ["update", "OwnProfile"], schema: bringSchema } },
  },
  {
    send: async ({ ctx, params: { paperId }, data }) => {
      const done = await receivePaper(ctx, "CANDIDATE", { ...(await postedFile(data)), paperId });
      return paperAnswer(done, undefined, `/candidate/documents/${paperId}?sent=1`);
    },
  },
);

export const meta = pageMeta;

/** One document of the person. */
export default function OwnDocument() {
  const { paper, today, fileId } = useLoaderData<typeof loader>();
  return <OwnPaper paper={paper} today={today} fileId={fileId} />;
}
