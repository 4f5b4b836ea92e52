import { useLoaderData } from "@remix-run/react";
import { z } from "zod";
import { PaperWork } from "#app/domains/documents/components/index.ts";
import {
  askAgainSchema,
  bringSchema,
  checkSchema,
  rejectSchema,
  versionSchema,
} from "#app/domains/documents/index.ts";
import type { Judgement } from "#app/domains/documents/index.server.ts";
import { getPaper, judgePaper, receivePaper } from "#app/domains/documents/index.server.ts";
import { translator } from "#app/i18n/index.server.ts";
import type { UserCtx } from "#app/permissions/context.ts";
import { secureAction, secureLoader } from "#app/permissions/gate.server.ts";
import { newId } from "#app/platform/ids.ts";
import { formWithFile } from "#app/platform/http/file-size.ts";
import { pageMeta } from "#app/ui/page-meta.ts";
import { paperAnswer, postedFile } from "../paper-doors.server.ts";

const params = z.object({ paperId: z.uuid() });
const can = ["update", "Paper"] as const;

export const loader = secureLoader({ params, can }, async ({ ctx, params }) => {
  const paper = await getPaper(ctx, "CENTER", params.paperId);
  const title = translator(ctx.locale, "enums")(`PaperKind.${paper.kind}`);
  return { title, paper, today: ctx.today, fileId: newId() };
});

export const action = secureAction(
  {
    params,
    maxBytes: formWithFile(),
    intents: {
      send: { can, schema: bringSchema },
      check: { can, schema: checkSchema },
      reject: { can, schema: rejectSchema },
      askAgain: { can, schema: askAgainSchema },
      withdraw: { can, schema: versionSchema },
      setAside: { can, schema: versionSchema },
    },
  },
  {
    send: async ({ ctx, params: { paperId }, data }) => {
      const done = await receivePaper(ctx, "CENTER", { ...(await postedFile(data)), paperId });
      return paperAnswer(done, undefined, backTo(paperId));
    },
    check: (args) => judge(args, { action: "check", expiresOn: args.data.expiresOn }),
    reject: (args) => judge(args, { action: "reject", reason: args.data.reason, words: args.data.words }),
    askAgain: (args) => judge(args, { action: "ask_again", why: args.data.why, dueOn: args.data.dueOn }),
    withdraw: (args) => judge(args, { action: "withdraw" }),
    setAside: (args) => judge(args, { action: "set_aside" }),
  },
);

const backTo = (paperId: string) => `/advisor/documents/${paperId}?saved=1`;

async function judge(
  {
    ctx,
    params: { paperId },
    data,
  }: { ctx: UserCtx; params: { paperId: string }; data: { version: number } },
  judgement: Judgement,
) {
  return paperAnswer(
    await judgePaper(ctx, { paperId, version: data.version }, judgement),
    data,
    backTo(paperId),
  );
}

export const meta = pageMeta;

/** One document for the center: to be checked, sent back, asked for again. */
export default function AdvisorDocument() {
  return <PaperWork {...useLoaderData<typeof loader>()} by="CENTER" />;
}
