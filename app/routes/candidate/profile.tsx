import { redirect } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { getProfilePage, ownCandidateId, removeEntry } from "#app/domains/candidates/index.server.ts";
import {
  EntrySections,
  ProfileList,
  ProfileProgress,
  SavedNote,
} from "#app/domains/candidates/components/index.ts";
import { occupationNames } from "#app/domains/candidates/index.server.ts";
import { secureAction, secureLoader } from "#app/permissions/gate.server.ts";
import { notFound } from "#app/platform/errors.ts";
import { Card, LinkButton, PageHeader } from "#app/ui/index.ts";
import { useT } from "#app/i18n/index.ts";
import { translator } from "#app/i18n/index.server.ts";
import type { UserCtx } from "#app/permissions/context.ts";
import { pageMeta } from "#app/ui/page-meta.ts";
import { removeEntrySchema } from "../entry-doors.server.ts";

const BASE = "/candidate/profile";
const ownId = (ctx: UserCtx): string => ownCandidateId(ctx) ?? notFound("CandidateProfile");

export const loader = secureLoader({ can: ["read", "OwnProfile"] }, async ({ ctx }) => {
  const page = await getProfilePage(ctx, ownId(ctx));
  return {
    title: translator(ctx.locale, "candidates")("profileTitle"),
    ...page,
    profile: { ...page.candidate, ...occupationNames(page.candidate, ctx.locale) },
  };
});

export const action = secureAction(
  { intents: { removeEntry: { can: ["update", "OwnProfile"], schema: removeEntrySchema } } },
  {
    removeEntry: async ({ ctx, data }) => {
      await removeEntry(ctx, ownId(ctx), data);
      return redirect(`${BASE}?saved=1`);
    },
  },
);

export const meta = pageMeta;

export default function OwnProfile() {
  const { title, candidate, profile, entries, progress, asksGuardians } = useLoaderData<typeof loader>();
  const t = useT("candidates");
  const words = useT("entries");
  return (
    <main id="content" className="page page--narrow">
      <PageHeader title={title} kicker={candidate.reference} lead={t("profileIntro")} />
      <SavedNote />
      <ProfileProgress steps={progress} />
      <LinkButton to={`${BASE}/europass`}>{words("europass.link")}</LinkButton>
      <EntrySections entries={entries} base={BASE} mayCheck={false} asksGuardians={asksGuardians} />
      <Card title={t("page.profile")}>
        <ProfileList profile={profile} />
        <LinkButton to={`${BASE}/edit`}>{t("page.edit")}</LinkButton>
      </Card>
    </main>
  );
}
