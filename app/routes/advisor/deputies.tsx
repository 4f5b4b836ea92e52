import { redirect } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { DeputiesPage } from "#app/domains/cases/components/index.ts";
import { deputySchema, endDeputySchema } from "#app/domains/cases/index.ts";
import { endDeputy, listDeputies, nameDeputy } from "#app/domains/cases/index.server.ts";
import { translator } from "#app/i18n/index.server.ts";
import { formError, secureAction, secureLoader } from "#app/permissions/gate.server.ts";
import { newId } from "#app/platform/ids.ts";
import { pageMeta } from "#app/ui/page-meta.ts";

export const loader = secureLoader({ can: ["create", "Deputy"] }, async ({ ctx, url }) => ({
  title: translator(ctx.locale, "boards")("deputies.title"),
  today: ctx.today,
  userId: ctx.user.userId,
  submissionId: newId(),
  saved: url.searchParams.has("saved"),
  ...(await listDeputies(ctx)),
}));

const FIELD_OF = {
  same_person: "deputyId",
  no_colleague: "deputyId",
  ends_before_start: "untilOn",
  in_the_past: "untilOn",
  stands_already: "fromOn",
  not_yours: "form",
} as const;

export const action = secureAction(
  {
    intents: {
      name: { can: ["create", "Deputy"], schema: deputySchema },
      end: { can: ["delete", "Deputy"], schema: endDeputySchema },
    },
  },
  {
    name: async ({ ctx, data }) => {
      const done = await nameDeputy(ctx, data);
      return done.ok
        ? redirect("/advisor/deputies?saved=1")
        : formError(data, { [FIELD_OF[done.code]]: done.code }, 409);
    },
    end: async ({ ctx, data }) => {
      await endDeputy(ctx, data.deputyshipId);
      return redirect("/advisor/deputies?saved=1");
    },
  },
);

export const meta = pageMeta;

/** Who looks after whose cases while somebody is away. */
export default function Deputies() {
  return <DeputiesPage {...useLoaderData<typeof loader>()} />;
}
