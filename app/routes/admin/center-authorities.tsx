import { redirect } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { AuthoritiesPage } from "#app/domains/cases/components/index.ts";
import { archiveAuthoritySchema, authoritySchema, newAuthoritySchema } from "#app/domains/cases/index.ts";
import {
  addAuthority,
  archiveAuthority,
  editAuthority,
  listAuthorities,
} from "#app/domains/cases/index.server.ts";
import { translator } from "#app/i18n/index.server.ts";
import { formError, secureAction, secureLoader } from "#app/permissions/gate.server.ts";
import { newId } from "#app/platform/ids.ts";
import { pageMeta } from "#app/ui/page-meta.ts";

const can = ["update", "Authority"] as const;
const create = ["create", "Authority"] as const;

export const loader = secureLoader({ can }, async ({ ctx, url }) => ({
  title: translator(ctx.locale, "authorities")("title"),
  saved: url.searchParams.has("saved"),
  submissionId: newId(),
  authorities: await listAuthorities(ctx),
}));

export const action = secureAction(
  {
    intents: {
      add: { can: create, schema: newAuthoritySchema },
      edit: { can, schema: authoritySchema },
      archive: { can, schema: archiveAuthoritySchema },
      restore: { can, schema: archiveAuthoritySchema },
    },
  },
  {
    add: async ({ ctx, data }) => answer(data, await addAuthority(ctx, data)),
    edit: async ({ ctx, data }) => answer(data, await editAuthority(ctx, data)),
    archive: async ({ ctx, data }) => answer(data, await archiveAuthority(ctx, { ...data, archive: true })),
    restore: async ({ ctx, data }) => answer(data, await archiveAuthority(ctx, { ...data, archive: false })),
  },
);

function answer(data: Record<string, unknown>, done: Awaited<ReturnType<typeof addAuthority>>) {
  if (done.ok) return redirect("/admin/center/authorities?saved=1");
  return formError(data, { [done.code === "name_taken" ? "name" : "form"]: done.code }, 409);
}

export const meta = pageMeta;

/** The offices the center works with. */
export default function CenterAuthorities() {
  return <AuthoritiesPage {...useLoaderData<typeof loader>()} />;
}
