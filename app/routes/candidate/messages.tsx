import { redirect } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { OwnThreadPage } from "#app/domains/cases/components/index.ts";
import { caseMessageSchema } from "#app/domains/cases/index.ts";
import { getOwnThread, postCaseMessage } from "#app/domains/cases/index.server.ts";
import { translator } from "#app/i18n/index.server.ts";
import { useT } from "#app/i18n/index.ts";
import { formError, secureAction, secureLoader } from "#app/permissions/gate.server.ts";
import { notFound } from "#app/platform/errors.ts";
import { newId } from "#app/platform/ids.ts";
import { EmptyState, LinkButton, PageHeader } from "#app/ui/index.ts";
import { pageMeta } from "#app/ui/page-meta.ts";

const can = ["consent", "Consent"] as const;

export const loader = secureLoader({ can }, async ({ ctx }) => ({
  title: translator(ctx.locale, "checklist")("messages.title"),
  messageId: newId(),
  thread: await getOwnThread(ctx),
}));

export const action = secureAction(
  { intents: { message: { can, schema: caseMessageSchema } } },
  {
    message: async ({ ctx, data }) => {
      const thread = await getOwnThread(ctx);
      if (thread === null || thread.state === "ENDED") notFound("Case");
      const done = await postCaseMessage(ctx, "CANDIDATE", { caseId: thread.id, ...data });
      return done.ok ? redirect("/candidate/messages?sent=1") : formError(data, { audience: done.code });
    },
  },
);

export const meta = pageMeta;

/** What the candidate, the company and the center write to each other. */
export default function OwnMessages() {
  const { title, thread, messageId } = useLoaderData<typeof loader>();
  const t = useT("checklist");
  if (thread !== null) return <OwnThreadPage title={title} thread={thread} messageId={messageId} />;
  return (
    <main id="content" className="page page--narrow">
      <PageHeader title={title} />
      <EmptyState
        title={t("messages.none")}
        action={<LinkButton to="/candidate/proposals">{t("toProposals")}</LinkButton>}
      >
        {t("messages.noneText")}
      </EmptyState>
    </main>
  );
}
