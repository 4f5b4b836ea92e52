import { redirect } from "@remix-run/node";
import { Link, useActionData, useLoaderData, useSearchParams } from "@remix-run/react";
import { z } from "zod";
import { OfferFacts, OfferForm, useLevelWord } from "#app/domains/offers/components/index.ts";
import { archiveSchema, offerSchema } from "#app/domains/offers/index.ts";
import { archiveOffer, getOffer, updateOffer } from "#app/domains/offers/index.server.ts";
import { listPartners } from "#app/domains/support/index.server.ts";
import { formatDate, useLocale, useT } from "#app/i18n/index.ts";
import { formError, secureAction, secureLoader } from "#app/permissions/gate.server.ts";
import { LAST_PAGE, PAGE_SIZE, pageOf } from "#app/platform/http/page.ts";
import { ActionButton } from "#app/ui/forms/index.ts";
import { Alert, Card, DescriptionList, PageHeader, Pagination, StateLabel, Table } from "#app/ui/index.ts";
import { pageMeta } from "#app/ui/page-meta.ts";

const params = z.object({ offerId: z.uuid() });
const can = ["create", "Offer"] as const;

export const loader = secureLoader(
  { params, can: ["triage", "SupportRequest"] },
  async ({ ctx, params, url }) => {
    const page = pageOf(url);
    const mayEdit = ctx.ability.can("create", "Offer");
    const shown = await getOffer(ctx, params.offerId, page);
    return {
      title: shown.offer.title,
      ...shown,
      ...{ page, mayEdit },
      partners: mayEdit ? await listPartners(ctx) : [],
    };
  },
);

export const action = secureAction(
  {
    params,
    intents: {
      save: { can, schema: offerSchema },
      archive: { can, schema: archiveSchema },
      restore: { can, schema: archiveSchema },
    },
  },
  {
    save: async ({ ctx, params, data }) => answer(params, await updateOffer(ctx, params.offerId, data)),
    archive: async ({ ctx, params, data }) =>
      answer(params, await archiveOffer(ctx, params.offerId, { ...data, archive: true })),
    restore: async ({ ctx, params, data }) =>
      answer(params, await archiveOffer(ctx, params.offerId, { ...data, archive: false })),
  },
);

function answer({ offerId }: { offerId: string }, done: Awaited<ReturnType<typeof updateOffer>>) {
  if (!done.ok) return formError(undefined, { form: done.code }, 409);
  return redirect(`/advisor/offers/${offerId}?saved=1`);
}

export const meta = pageMeta;

/** One offer, and who has it on their plan. */
export default function Offer() {
  const { title, offer, page, people, total, partners, mayEdit } = useLoaderData<typeof loader>();
  const [search] = useSearchParams();
  const refused = useActionData<typeof action>() !== undefined;
  const t = useT("offers");
  const { id, version, state, seats, free, partner } = offer;
  return (
    <main id="content" className="page">
      <Link to="/advisor/offers">{t("show.back")}</Link>
      <PageHeader title={title} lead={<StateLabel of="OfferState" value={state} />} />
      {search.get("saved") ? <Alert kind="success" title={t("show.saved")} live /> : null}
      <Card title={t("show.what")}>
        <OfferFacts offer={offer} />
        <DescriptionList
          items={[
            { term: t("show.partner"), value: partner?.name },
            {
              term: t("show.seats"),
              value:
                mayEdit && free !== null && seats !== null ? t("show.seatsFree", { seats, free }) : seats,
            },
          ]}
        />
      </Card>
      {mayEdit ? (
        <>
          <Card title={t("show.people")}>
            {people.length === 0 ? <p className="muted">{t("show.nobody")}</p> : <People />}
            <Pagination page={page} pageSize={PAGE_SIZE} lastPage={LAST_PAGE} total={total} />
          </Card>
          <details className="more" open={refused}>
            <summary>{t("show.edit")}</summary>
            <OfferForm
              schema={offerSchema}
              intent="save"
              values={offer}
              partners={partners}
              submitLabel={t("show.save")}
            />
          </details>
          <p className="muted">{t("show.archiveHint")}</p>
          <ActionButton intent={state === "OPEN" ? "archive" : "restore"} values={{ version }} key={id}>
            {t(state === "OPEN" ? "show.archive" : "show.restore")}
          </ActionButton>
        </>
      ) : null}
    </main>
  );
}

/** Who has it on their plan. */
function People() {
  const { people } = useLoaderData<typeof loader>();
  const t = useT("offers");
  const level = useLevelWord();
  const locale = useLocale();
  return (
    <Table
      dense
      caption={t("show.people")}
      rows={people}
      rowKey={(row) => row.id}
      columns={[
        {
          head: t("show.person"),
          rowHead: true,
          cell: (row) => <Link to={`/advisor/candidates/${row.candidateId}/plan`}>{row.reference}</Link>,
        },
        { head: t("show.german"), cell: (row) => level(row.germanLevel) },
        {
          head: t("list.state"),
          cell: (row) => (
            <>
              <StateLabel of="PlanState" value={row.state} />{" "}
              <span className="muted nowrap">{t("show.since", { date: formatDate(row.since, locale) })}</span>
            </>
          ),
        },
      ]}
    />
  );
}
