import { useLoaderData } from "@remix-run/react";
import { z } from "zod";
import { LetterPage } from "#app/domains/letters/components/index.ts";
import { letterDetailsSchema, signOffSchema, withdrawSchema } from "#app/domains/letters/index.ts";
import type { UserCtx } from "#app/permissions/context.ts";
import { secureAction, secureLoader } from "#app/permissions/gate.server.ts";
import { pageMeta } from "#app/ui/page-meta.ts";
import { detailsDoor, letterData, placeOf, signDoor, withdrawDoor } from "../letter-doors.server.ts";

const params = z.object({ caseId: z.uuid(), letterKind: z.string() });
type Params = z.output<typeof params>;
const can = ["update", "Case"] as const;

export const loader = secureLoader({ params, can }, (args) => {
  const { ctx, side, place, base } = at(args);
  return letterData(ctx, side, place, base);
});

export const action = secureAction(
  {
    params,
    intents: {
      details: { can, schema: letterDetailsSchema },
      sign: { can, schema: signOffSchema },
      withdraw: { can, schema: withdrawSchema },
    },
  },
  {
    details: (args) => detailsDoor(at(args), args.data),
    sign: (args) => signDoor(at(args), args.data),
    withdraw: (args) => withdrawDoor(at(args), args.data),
  },
);

function at({ ctx, params, url }: { ctx: UserCtx; params: Params; url: URL }) {
  const { caseId, letterKind } = params;
  const base = `/advisor/cases/${caseId}/letters`;
  return { ctx, side: "CENTER" as const, place: placeOf(caseId, letterKind, url), base };
}

export const meta = pageMeta;

/** One letter of a case: preview, what is missing, signing off, versions. */
export default function AdvisorCaseLetter() {
  return <LetterPage {...useLoaderData<typeof loader>()} />;
}
