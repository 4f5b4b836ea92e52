import { redirect } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { PlanOfWayPage, PlansPage, StepWordsPage } from "#app/domains/cases/components/index.ts";
import {
  ownStepOf,
  ownStepSchema,
  planKeySchema,
  planSchema,
  planStepSchema,
  planVersionSchema,
  planWordsSchema,
  said,
  stepSaidOf,
  TEMPLATE_IDS,
  withOwn,
  withoutOwn,
  withStep,
  withSwitched,
  withWords,
} from "#app/domains/cases/index.ts";
import type { TemplateId } from "#app/domains/cases/index.ts";
import {
  changePlan,
  discardPlan,
  getPlan,
  getStepWords,
  listPlans,
  publishPlan,
  restorePlan,
} from "#app/domains/cases/index.server.ts";
import type { PlanResult } from "#app/domains/cases/index.server.ts";
import { translator } from "#app/i18n/index.server.ts";
import { formError, secureAction, secureLoader } from "#app/permissions/gate.server.ts";
import { notFound } from "#app/platform/errors.ts";
import { newId } from "#app/platform/ids.ts";
import { pageMeta } from "#app/ui/page-meta.ts";

const can = ["update", "WayPlan"] as const;
const PAGE = "/admin/center/templates";
const NEWS = ["saved", "published"] as const;

export const loader = secureLoader({ can }, async ({ ctx, url }) => {
  const t = translator(ctx.locale, "plans");
  const way = TEMPLATE_IDS.find((id) => id === url.searchParams.get("way"));
  if (way === undefined) return { kind: "ways", title: t("title"), plans: await listPlans(ctx) } as const;
  const key = url.searchParams.get("step");
  if (key !== null) {
    const step = (await getStepWords(ctx, way, key)) ?? notFound("WayPlan");
    const name = translator(ctx.locale, "milestones")(`${step.key}.title`);
    return { kind: "words", title: t("titleWords", { step: name }), step } as const;
  }
  return {
    kind: "way",
    title: t("titleOf", { way: t(`ways.${way}`) }),
    page: await getPlan(ctx, way),
    news: NEWS.find((word) => word === url.searchParams.get("done")) ?? null,
    newKey: `own_${newId()}`,
  } as const;
});

export const action = secureAction(
  {
    intents: {
      own: { can, schema: ownStepSchema },
      removeOwn: { can, schema: planKeySchema },
      switchOff: { can, schema: planKeySchema },
      switchOn: { can, schema: planKeySchema },
      say: { can, schema: planStepSchema },
      words: { can, schema: planWordsSchema },
      publish: { can, schema: planSchema },
      discard: { can, schema: planSchema },
      restore: { can, schema: planVersionSchema },
    },
  },
  {
    own: async ({ ctx, data }) =>
      answer(data, await changePlan(ctx, data, (plan) => withOwn(plan, ownStepOf(data)))),
    removeOwn: async ({ ctx, data }) =>
      answer(data, await changePlan(ctx, data, (plan) => withoutOwn(plan, data.key))),
    switchOff: async ({ ctx, data }) =>
      answer(data, await changePlan(ctx, data, (plan) => withSwitched(plan, data.key, true))),
    switchOn: async ({ ctx, data }) =>
      answer(data, await changePlan(ctx, data, (plan) => withSwitched(plan, data.key, false))),
    say: async ({ ctx, data }) => {
      const { key, days = null, remind = null, hintDe, hintEn, link } = data;
      const text = said(hintDe, hintEn);
      if (text === undefined && link !== undefined) return formError(data, { hintDe: "required" }, 400);
      const hint = text === undefined ? null : { text, link };
      return answer(data, await changePlan(ctx, data, (plan) => withStep(plan, key, { days, remind, hint })));
    },
    words: async ({ ctx, data }) =>
      answer(data, await changePlan(ctx, data, (plan) => withWords(plan, data.key, stepSaidOf(data)))),
    publish: async ({ ctx, data }) => answer(data, await publishPlan(ctx, data), "published"),
    discard: async ({ ctx, data }) => answer(data, await discardPlan(ctx, data)),
    restore: async ({ ctx, data }) => answer(data, await restorePlan(ctx, data, data.number)),
  },
);

function answer(
  data: { way: TemplateId } & Record<string, unknown>,
  done: PlanResult,
  news: (typeof NEWS)[number] = "saved",
) {
  if (done.ok) return redirect(`${PAGE}?way=${data.way}&done=${news}`);
  const field = done.code === "comes_after_unknown" ? "after" : "form";
  return formError(data, { [field]: done.code }, 409);
}

export const meta = pageMeta;

/** The ways as the center adapts them: all of them, one with its steps, or the words of one step. */
export default function CenterTemplates() {
  const loaded = useLoaderData<typeof loader>();
  switch (loaded.kind) {
    case "ways":
      return <PlansPage {...loaded} />;
    case "words":
      return <StepWordsPage {...loaded} />;
    case "way":
      return <PlanOfWayPage {...loaded} />;
  }
}
