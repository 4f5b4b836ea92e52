import { redirect } from "@remix-run/node";
import { Form, Link, useLoaderData, useSearchParams } from "@remix-run/react";
import { z } from "zod";
import {
  LevelQuestion,
  OfferFacts,
  PlannedList,
  useLevelWord,
} from "#app/domains/offers/components/index.ts";
import {
  addToPlanSchema,
  levelAnswerSchema,
  movePlanSchema,
  OFFER_KINDS,
  REACHED_LEVELS,
} from "#app/domains/offers/index.ts";
import { addToPlan, answerLevel, getPlan, movePlan, readPlanWish } from "#app/domains/offers/index.server.ts";
import { useT } from "#app/i18n/index.ts";
import { translator } from "#app/i18n/index.server.ts";
import { formError, secureAction, secureLoader } from "#app/permissions/gate.server.ts";
import { ActionButton } from "#app/ui/forms/index.ts";
import { Alert, Badge, Button, Card, EmptyState, FilterSelect, PageHeader } from "#app/ui/index.ts";
import { pageMeta } from "#app/ui/page-meta.ts";

const params = z.object({ candidateId: z.uuid() });
const can = ["create", "CandidateProfile"] as const;

export const loader = secureLoader({ params, can }, async ({ ctx, params, url }) => {
  const page = await getPlan(ctx, params.candidateId, readPlanWish(url));
  if (page.mergedIntoId) throw redirect(`/advisor/candidates/${page.mergedIntoId}/plan`);
  const title = translator(ctx.locale, "offers")("plan.title", { reference: page.person.reference });
  return { ...page, title };
});

export const action = secureAction(
  {
    params,
    intents: {
      add: { can, schema: addToPlanSchema },
      move: { can, schema: movePlanSchema },
      level: { can, schema: levelAnswerSchema },
    },
  },
  {
    add: async ({ ctx, params, data, url }) =>
      answer(data, await addToPlan(ctx, params.candidateId, data.offerId), url),
    move: async ({ ctx, params, data, url }) =>
      answer(data, await movePlan(ctx, params.candidateId, data), url),
    level: async ({ ctx, params, data, url }) =>
      answer(data, await answerLevel(ctx, params.candidateId, data), url),
  },
);

/** Back to the same search, or the reason beside the button. */
function answer(data: object, done: Awaited<ReturnType<typeof addToPlan>>, url: URL) {
  if (!done.ok) return formError(data, { form: done.code }, 409);
  const query = new URLSearchParams(url.search);
  query.set("saved", "1");
  return redirect(`${url.pathname}?${query.toString()}`);
}

export const meta = pageMeta;

/** What is planned for a person, and what the center has to close a gap. */
export default function CandidatePlan() {
  const { title, person, planned } = useLoaderData<typeof loader>();
  const [search] = useSearchParams();
  const t = useT("offers");
  const level = useLevelWord();
  return (
    <main id="content" className="page">
      <PageHeader
        title={title}
        kicker={<Link to={`/advisor/candidates/${person.id}`}>{person.reference}</Link>}
        lead={t("plan.lead", { has: level(person.has) })}
      />
      {search.get("saved") ? <Alert kind="success" title={t("plan.saved")} live /> : null}
      <h2>{t("plan.onPlan")}</h2>
      {planned.length === 0 ? <p className="muted">{t("plan.empty")}</p> : null}
      <PlannedList planned={planned} by="CENTER" ask={(one) => <LevelQuestion planned={one} />} />
      <h2>{t("plan.fitting")}</h2>
      <Wish />
      <Steps />
    </main>
  );
}

/** What is looked for: German up to a level, or another kind of offer. */
function Wish() {
  const { kind, needed } = useLoaderData<typeof loader>();
  const t = useT("offers");
  const words = useT("enums");
  return (
    <Form method="get" className="list-filter" aria-label={t("plan.wish")} key={`${kind} ${needed}`}>
      <FilterSelect
        name="kind"
        label={t("plan.kind")}
        value={kind}
        choices={OFFER_KINDS.map((value) => ({ value, label: words(`OfferKind.${value}`) }))}
      />
      <FilterSelect
        name="german"
        label={t("plan.german")}
        value={needed}
        choices={REACHED_LEVELS.map((value) => ({ value, label: value }))}
      />
      <div className="row">
        <Button type="submit">{t("plan.show")}</Button>
      </div>
    </Form>
  );
}

function Steps() {
  const { person, kind, steps, reached, closed } = useLoaderData<typeof loader>();
  const t = useT("offers");
  const level = useLevelWord();
  if (closed) return <Alert kind="warning" title={t("plan.closed")} />;
  if (reached) return <EmptyState title={t("plan.reached")} level={3} />;
  return steps.map(({ from, to, offers }, place) => (
    <section key={`${from} ${to}`} className="stack">
      <h3>
        {kind === "GERMAN"
          ? t("plan.step", { number: place + 1, from: level(from), to: level(to) })
          : t("plan.others")}
      </h3>
      {offers.length === 0 ? (
        <p>
          {t("plan.none")} <Link to={`/advisor/offers/new?kind=${kind}`}>{t("plan.noneNew")}</Link>
        </p>
      ) : null}
      {offers.map((offer) => (
        <Card
          key={offer.id}
          level={4}
          title={<Link to={`/advisor/offers/${offer.id}`}>{offer.title}</Link>}
          aside={
            offer.planned ? (
              <Badge tone="info" sign="done">
                {t("plan.planned")}
              </Badge>
            ) : undefined
          }
        >
          {offer.planned ? null : (
            <>
              <OfferFacts offer={offer} />
              <ActionButton
                intent="add"
                values={{ offerId: offer.id }}
                labels="offers"
                description={`${t("plan.add")}: ${offer.title} (${person.reference})`}
              >
                {t("plan.add")}
              </ActionButton>
            </>
          )}
        </Card>
      ))}
    </section>
  ));
}
