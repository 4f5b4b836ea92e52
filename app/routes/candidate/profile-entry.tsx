import { Link, useLoaderData } from "@remix-run/react";
import { entryParams } from "#app/domains/candidates/index.ts";
import { getEntryForm, ownCandidateId } from "#app/domains/candidates/index.server.ts";
import { EntryForm } from "#app/domains/candidates/components/index.ts";
import type { UserCtx } from "#app/permissions/context.ts";
import { secureAction, secureLoader } from "#app/permissions/gate.server.ts";
import { notFound } from "#app/platform/errors.ts";
import { PageHeader } from "#app/ui/index.ts";
import { useT } from "#app/i18n/index.ts";
import { translator } from "#app/i18n/index.server.ts";
import { pageMeta } from "#app/ui/page-meta.ts";
import { ENTRY_MAX_BYTES, ENTRY_SCHEMAS, entryDoor, occupationSuggestions } from "../entry-doors.server.ts";

const BACK = "/candidate/profile";
const ownId = (ctx: UserCtx): string => ownCandidateId(ctx) ?? notFound("CandidateProfile");

export const loader = secureLoader(
  { params: entryParams, can: ["read", "OwnProfile"] },
  async ({ ctx, params: { kind, entryId } }) => {
    const page = await getEntryForm(ctx, ownId(ctx), kind, entryId);
    const t = translator(ctx.locale, "entries");
    return { title: t(`kinds.${kind}.${page.entryId === "new" ? "add" : "change"}`), page };
  },
);

const CAN = ["update", "OwnProfile"] as const;

export const action = secureAction(
  {
    params: entryParams,
    maxBytes: ENTRY_MAX_BYTES,
    intents: {
      saveLanguage: { can: CAN, schema: ENTRY_SCHEMAS.saveLanguage },
      saveQualification: { can: CAN, schema: ENTRY_SCHEMAS.saveQualification },
      saveExperience: { can: CAN, schema: ENTRY_SCHEMAS.saveExperience },
      saveSituation: { can: CAN, schema: ENTRY_SCHEMAS.saveSituation },
      saveGuardian: { can: CAN, schema: ENTRY_SCHEMAS.saveGuardian },
      search: { can: CAN, schema: ENTRY_SCHEMAS.search },
    },
  },
  {
    saveLanguage: ({ ctx, params, data }) => door(ctx, params.entryId).saveLanguage(data),
    saveQualification: ({ ctx, params, data }) => door(ctx, params.entryId).saveQualification(data),
    saveExperience: ({ ctx, params, data }) => door(ctx, params.entryId).saveExperience(data),
    saveSituation: ({ ctx, params, data }) => door(ctx, params.entryId).saveSituation(data),
    saveGuardian: ({ ctx, params, data }) => door(ctx, params.entryId).saveGuardian(data),
    search: async ({ ctx, params: { kind, entryId }, data }) => {
      await getEntryForm(ctx, ownId(ctx), kind, entryId);
      return occupationSuggestions(ctx, data);
    },
  },
);

const door = (ctx: UserCtx, entryId: string) => entryDoor(ctx, ownId(ctx), entryId, BACK);

export const meta = pageMeta;

/** One entry of the own profile, on a page of its own: small enough for a phone. */
export default function OwnEntry() {
  const { title, page } = useLoaderData<typeof loader>();
  const t = useT("entries");
  return (
    <main id="content" className="page page--narrow">
      <Link to={BACK}>{t("back")}</Link>
      <PageHeader title={title} lead={t(`intro.${page.kind}`)} />
      <EntryForm page={page} back={BACK} />
    </main>
  );
}
