import { Link, useLoaderData } from "@remix-run/react";
import { z } from "zod";
import { entryParams } from "#app/domains/candidates/index.ts";
import { getEntryForm } from "#app/domains/candidates/index.server.ts";
import { EntryForm } from "#app/domains/candidates/components/index.ts";
import type { UserCtx } from "#app/permissions/context.ts";
import { secureAction, secureLoader } from "#app/permissions/gate.server.ts";
import { PageHeader } from "#app/ui/index.ts";
import { useT } from "#app/i18n/index.ts";
import { translator } from "#app/i18n/index.server.ts";
import { pageMeta } from "#app/ui/page-meta.ts";
import { ENTRY_MAX_BYTES, ENTRY_SCHEMAS, entryDoor, occupationSuggestions } from "../entry-doors.server.ts";

const params = entryParams.extend({ candidateId: z.uuid() });
const CAN = ["create", "CandidateProfile"] as const;

export const loader = secureLoader(
  { params, can: CAN },
  async ({ ctx, params: { candidateId, kind, entryId } }) => {
    const page = await getEntryForm(ctx, candidateId, kind, entryId);
    const t = translator(ctx.locale, "entries");
    return {
      title: t(`kinds.${kind}.${page.entryId === "new" ? "add" : "change"}`),
      page,
      back: `/advisor/candidates/${candidateId}`,
    };
  },
);

export const action = secureAction(
  {
    params,
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
    saveLanguage: ({ ctx, params, data }) => door(ctx, params).saveLanguage(data),
    saveQualification: ({ ctx, params, data }) => door(ctx, params).saveQualification(data),
    saveExperience: ({ ctx, params, data }) => door(ctx, params).saveExperience(data),
    saveSituation: ({ ctx, params, data }) => door(ctx, params).saveSituation(data),
    saveGuardian: ({ ctx, params, data }) => door(ctx, params).saveGuardian(data),
    search: async ({ ctx, params: { candidateId, kind, entryId }, data }) => {
      await getEntryForm(ctx, candidateId, kind, entryId);
      return occupationSuggestions(ctx, data);
    },
  },
);

const door = (ctx: UserCtx, { candidateId, entryId }: z.output<typeof params>) =>
  entryDoor(ctx, candidateId, entryId, `/advisor/candidates/${candidateId}`);

export const meta = pageMeta;

/** One entry of a person's profile, as the center writes it. */
export default function CandidateEntry() {
  const { title, page, back } = useLoaderData<typeof loader>();
  const t = useT("entries");
  const words = useT("candidates");
  return (
    <main id="content" className="page page--narrow">
      <Link to={back}>{t("back")}</Link>
      <PageHeader
        title={title}
        kicker={words("page.kicker", { reference: page.reference })}
        lead={t(`intro.${page.kind}`)}
      />
      <EntryForm page={page} back={back} />
    </main>
  );
}
