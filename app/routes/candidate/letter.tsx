import { useLoaderData } from "@remix-run/react";
import { z } from "zod";
import { ownCaseId } from "#app/domains/cases/index.server.ts";
import { LetterPage } from "#app/domains/letters/components/index.ts";
import { signOffSchema, withdrawSchema } from "#app/domains/letters/index.ts";
import type { UserCtx } from "#app/permissions/context.ts";
import { secureAction, secureLoader } from "#app/permissions/gate.server.ts";
import { notFound } from "#app/platform/errors.ts";
import { pageMeta } from "#app/ui/page-meta.ts";
import { letterData, placeOf, signDoor, withdrawDoor } from "../letter-doors.server.ts";

const params = z.object({ ownLetterKind: z.string() });
const base = "/candidate/letters";

export const loader = secureLoader({ params, can: ["read", "OwnProfile"] }, async (args) => {
  const { ctx, side, place } = await at(args);
  return letterData(ctx, side, place, base);
});

const can = ["update", "OwnProfile"] as const;

export const action = secureAction(
  {
    params,
    intents: {
      sign: { can, schema: signOffSchema },
      withdraw: { can, schema: withdrawSchema },
    },
  },
  {
    sign: async (args) => signDoor(await at(args), args.data),
    withdraw: async (args) => withdrawDoor(await at(args), args.data),
  },
);

async function at({ ctx, params, url }: { ctx: UserCtx; params: { ownLetterKind: string }; url: URL }) {
  const own = await ownCaseId(ctx);
  const place = placeOf(own ?? notFound("Case"), params.ownLetterKind, url);
  return { ctx, side: "CANDIDATE" as const, place, base };
}

export const meta = pageMeta;

/** One of the person's own letters. */
export default function OwnLetter() {
  return <LetterPage {...useLoaderData<typeof loader>()} />;
}
