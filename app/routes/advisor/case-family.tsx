import { Link, useLoaderData, useSearchParams } from "@remix-run/react";
import { z } from "zod";
import { FamilyPlans } from "#app/domains/cases/components/index.ts";
import {
  addMemberSchema,
  editMemberSchema,
  familyStepSchema,
  movedInSchema,
  removeMemberSchema,
} from "#app/domains/cases/index.ts";
import {
  addMember,
  editMember,
  getFamily,
  moveFamilyStep,
  removeMember,
  sayMovedIn,
} from "#app/domains/cases/index.server.ts";
import { useT } from "#app/i18n/index.ts";
import { translator } from "#app/i18n/index.server.ts";
import { secureAction, secureLoader } from "#app/permissions/gate.server.ts";
import { newId } from "#app/platform/ids.ts";
import { Alert, PageHeader } from "#app/ui/index.ts";
import { pageMeta } from "#app/ui/page-meta.ts";
import { familyAnswer } from "../family-doors.server.ts";

const params = z.object({ caseId: z.uuid() });
const can = ["update", "Case"] as const;

export const loader = secureLoader({ params, can }, async ({ ctx, params }) => {
  const family = await getFamily(ctx, params.caseId);
  const title = translator(ctx.locale, "family")("heading", { reference: family.reference });
  return { title, family, today: ctx.today, submissionId: newId() };
});

const at = ({ caseId }: { caseId: string }) => ({ side: "CENTER", caseId }) as const;
const back = ({ caseId }: { caseId: string }) => `/advisor/cases/${caseId}/family`;

export const action = secureAction(
  {
    params,
    intents: {
      add: { can, schema: addMemberSchema },
      edit: { can, schema: editMemberSchema },
      movedIn: { can, schema: movedInSchema },
      step: { can, schema: familyStepSchema },
      remove: { can, schema: removeMemberSchema },
    },
  },
  {
    add: async ({ ctx, params, data }) =>
      familyAnswer(await addMember(ctx, at(params), data), data, back(params)),
    edit: async ({ ctx, params, data }) =>
      familyAnswer(await editMember(ctx, at(params), data), data, back(params)),
    movedIn: async ({ ctx, params, data }) =>
      familyAnswer(await sayMovedIn(ctx, at(params), data), data, back(params)),
    step: async ({ ctx, params, data }) =>
      familyAnswer(await moveFamilyStep(ctx, at(params), data), data, back(params)),
    remove: async ({ ctx, params, data }) =>
      familyAnswer(await removeMember(ctx, at(params), data), data, back(params)),
  },
);

export const meta = pageMeta;

/** The family of a case, as the center sees it. */
export default function AdvisorCaseFamily() {
  const { title, ...page } = useLoaderData<typeof loader>();
  const [search] = useSearchParams();
  const t = useT("family");
  return (
    <main id="content" className="page page--narrow">
      <Link to={`/advisor/cases/${page.family.caseId}`}>{t("back")}</Link>
      <PageHeader title={title} lead={t("leadCenter")} />
      {search.get("saved") ? <Alert kind="success" title={t("saved")} live /> : null}
      <FamilyPlans {...page} by="CENTER" />
    </main>
  );
}
