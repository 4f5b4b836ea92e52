import { Link, useLoaderData, useSearchParams } from "@remix-run/react";
import { FamilyPlans } from "#app/domains/cases/components/index.ts";
import {
  addMemberSchema,
  editMemberSchema,
  familyStepSchema,
  removeMemberSchema,
} from "#app/domains/cases/index.ts";
import {
  addMember,
  editMember,
  getFamily,
  moveFamilyStep,
  ownCaseId,
  removeMember,
} from "#app/domains/cases/index.server.ts";
import { useT } from "#app/i18n/index.ts";
import { translator } from "#app/i18n/index.server.ts";
import type { UserCtx } from "#app/permissions/context.ts";
import { secureAction, secureLoader } from "#app/permissions/gate.server.ts";
import { notFound } from "#app/platform/errors.ts";
import { newId } from "#app/platform/ids.ts";
import { Alert, EmptyState, PageHeader } from "#app/ui/index.ts";
import { pageMeta } from "#app/ui/page-meta.ts";
import { familyAnswer } from "../family-doors.server.ts";

const PAGE = "/candidate/family";

export const loader = secureLoader({ can: ["read", "OwnProfile"] }, async ({ ctx }) => {
  const caseId = await ownCaseId(ctx);
  return {
    title: translator(ctx.locale, "family")("title"),
    family: caseId === null ? null : await getFamily(ctx, caseId),
    today: ctx.today,
    submissionId: newId(),
  };
});

const can = ["update", "OwnProfile"] as const;
const at = async (ctx: UserCtx) =>
  ({ side: "CANDIDATE", caseId: (await ownCaseId(ctx)) ?? notFound("Case") }) as const;

export const action = secureAction(
  {
    intents: {
      add: { can, schema: addMemberSchema },
      edit: { can, schema: editMemberSchema },
      step: { can, schema: familyStepSchema },
      remove: { can, schema: removeMemberSchema },
    },
  },
  {
    add: async ({ ctx, data }) => familyAnswer(await addMember(ctx, await at(ctx), data), data, PAGE),
    edit: async ({ ctx, data }) => familyAnswer(await editMember(ctx, await at(ctx), data), data, PAGE),
    step: async ({ ctx, data }) => familyAnswer(await moveFamilyStep(ctx, await at(ctx), data), data, PAGE),
    remove: async ({ ctx, data }) => familyAnswer(await removeMember(ctx, await at(ctx), data), data, PAGE),
  },
);

export const meta = pageMeta;

/** The person's family: who comes along, and what each of them needs. */
export default function OwnFamily() {
  const { title, family, today, submissionId } = useLoaderData<typeof loader>();
  const [search] = useSearchParams();
  const t = useT("family");
  return (
    <main id="content" className="page page--narrow">
      <Link to="/candidate/checklist">{t("backOwn")}</Link>
      <PageHeader title={title} lead={t("lead")} />
      {search.get("saved") ? <Alert kind="success" title={t("saved")} live /> : null}
      {family === null ? (
        <EmptyState title={t("noCase")}>{t("noCaseText")}</EmptyState>
      ) : (
        <FamilyPlans family={family} by="CANDIDATE" today={today} submissionId={submissionId} />
      )}
    </main>
  );
}
