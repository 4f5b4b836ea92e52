import { redirect } from "@remix-run/node";
import { useLoaderData, useSearchParams } from "@remix-run/react";
import { ownCandidateId } from "#app/domains/candidates/index.server.ts";
import { LevelNews, OfferFacts, PlannedList, useLevelWord } from "#app/domains/offers/components/index.ts";
import { addToPlanSchema, movePlanSchema } from "#app/domains/offers/index.ts";
import { addToPlan, getPlan, movePlan, nextGerman } from "#app/domains/offers/index.server.ts";
import { useT } from "#app/i18n/index.ts";
import { translator } from "#app/i18n/index.server.ts";
import type { UserCtx } from "#app/permissions/context.ts";
import { formError, secureAction, secureLoader } from "#app/permissions/gate.server.ts";
import { notFound } from "#app/platform/errors.ts";
import { ActionButton } from "#app/ui/forms/index.ts";
import { Alert, Card, EmptyState, PageHeader } from "#app/ui/index.ts";
import { pageMeta } from "#app/ui/page-meta.ts";

const PAGE = "/candidate/plan";
const ownId = (ctx: UserCtx): string => ownCandidateId(ctx) ?? notFound("CandidateProfile");

export const loader = secureLoader({ can: ["read", "OwnProfile"] }, async ({ ctx }) => {
  const { steps, ...page } = await getPlan(ctx, ownId(ctx), nextGerman);
  // the course after the next one depends on what becomes of this one
  const fitting = steps[0]?.offers ?? [];
  return {
    title: translator(ctx.locale, "plan")("title"),
    ...page,
    offers: fitting.filter(({ planned }) => !planned),
    allPlanned: fitting.length > 0 && fitting.every(({ planned }) => planned),
  };
});

const can = ["update", "OwnProfile"] as const;

export const action = secureAction(
  { intents: { add: { can, schema: addToPlanSchema }, move: { can, schema: movePlanSchema } } },
  {
    add: async ({ ctx, data }) => answer(data, await addToPlan(ctx, ownId(ctx), data.offerId)),
    move: async ({ ctx, data }) => answer(data, await movePlan(ctx, ownId(ctx), data)),
  },
);

function answer(data: object, done: Awaited<ReturnType<typeof addToPlan>>) {
  return done.ok ? redirect(`${PAGE}?saved=1`) : formError(data, { form: done.code }, 409);
}

export const meta = pageMeta;

/** The person's own plan: what is planned, how far it is, and what could come next. */
export default function OwnPlan() {
  const { title, planned } = useLoaderData<typeof loader>();
  const [search] = useSearchParams();
  const t = useT("plan");
  return (
    <main id="content" className="page page--narrow">
      <PageHeader title={title} lead={t("lead")} />
      {search.get("saved") ? <Alert kind="success" title={t("saved")} live /> : null}
      {planned.length === 0 ? <EmptyState title={t("empty")}>{t("emptyText")}</EmptyState> : null}
      <PlannedList planned={planned} by="CANDIDATE" ask={(one) => <LevelNews planned={one} />} />
      <Next />
    </main>
  );
}

/** Open courses for the person's next level. */
function Next() {
  const { person, needed, reached, closed, offers, allPlanned } = useLoaderData<typeof loader>();
  const t = useT("plan");
  const level = useLevelWord();
  if (reached || closed || allPlanned) return null;
  return (
    <>
      <h2>{t("next", { level: needed })}</h2>
      <p>{offers.length === 0 ? t("nextNone") : t("nextText", { has: level(person.has) })}</p>
      {offers.map((offer) => (
        <Card key={offer.id} level={3} title={<bdi lang="de">{offer.title}</bdi>}>
          <OfferFacts offer={offer} />
          <ActionButton
            intent="add"
            values={{ offerId: offer.id }}
            labels="plan"
            description={`${offer.title}: ${t("choose")}`}
          >
            {t("choose")}
          </ActionButton>
        </Card>
      ))}
    </>
  );
}
