import { redirect } from "@remix-run/node";
import { Link, useLoaderData } from "@remix-run/react";
import { z } from "zod";
import { berlinDay } from "#app/domains/calendar/index.ts";
import { MergeForm, MovingCard, NewPeopleCard } from "#app/domains/companies/components/index.ts";
import { mergeSchema } from "#app/domains/companies/index.ts";
import { getMergePage, mergeCompanies, mergedInto } from "#app/domains/companies/index.server.ts";
import { useT } from "#app/i18n/index.ts";
import { translator } from "#app/i18n/index.server.ts";
import { formError, secureAction, secureLoader } from "#app/permissions/gate.server.ts";
import { Alert, LinkButton, PageHeader } from "#app/ui/index.ts";
import { pageMeta } from "#app/ui/page-meta.ts";

/** The first one stays. */
const params = z.object({ companyId: z.uuid(), otherCompanyId: z.uuid() });
const can = ["merge", "Company"] as const;
const pageOf = (companyId: string) => `/advisor/companies/${companyId}`;

export const loader = secureLoader({ params, can }, async ({ ctx, params }) => {
  const { companyId: keepId, otherCompanyId: otherId } = params;
  const { keep, other, ...page } = await getMergePage(ctx, { keepId, otherId });
  // one of them is gone already: its page leads to where it went
  for (const { id, state } of [other, keep]) {
    if (state === "MERGED") throw redirect(pageOf((await mergedInto(ctx, id)) ?? id));
  }
  const side = ({ createdAt, ...company }: typeof keep) => ({
    ...company,
    registeredOn: berlinDay(createdAt),
  });
  return {
    title: translator(ctx.locale, "companies")("merge.title"),
    ...page,
    keep: side(keep),
    other: side(other),
  };
});

export const action = secureAction(
  { params, intents: { merge: { can, schema: mergeSchema } } },
  {
    merge: async ({ ctx, params, data }) => {
      const { companyId: keepId, otherCompanyId: otherId } = params;
      const result = await mergeCompanies(ctx, { keepId, otherId }, data);
      if (!result.ok) return formError(undefined, { form: result.code }, 409);
      return redirect(`${pageOf(keepId)}?done=merge`);
    },
  },
);

export const meta = pageMeta;

export default function MergeCompanies() {
  const { title, keep, other, refusal, maySwap, moving, people, ...page } = useLoaderData<typeof loader>();
  const t = useT("companies");
  const names = { keep: keep.legalName, other: other.legalName };
  return (
    <main id="content" className="page">
      <Link to={pageOf(keep.id)}>{keep.legalName}</Link>
      <PageHeader title={title} lead={t("merge.lead", names)} />
      {maySwap ? (
        <p>
          <LinkButton to={`${pageOf(other.id)}/merge/${keep.id}`}>{t("merge.swap", names)}</LinkButton>
        </p>
      ) : null}
      {refusal === null ? (
        <div className="columns">
          <MergeForm keep={keep} other={other} differing={page.differing} suggested={page.suggested} />
          <div className="stack">
            <MovingCard other={other} moving={moving} />
            <NewPeopleCard keep={keep} other={other} people={people} />
          </div>
        </div>
      ) : (
        <Alert kind="warning" title={t(`errors.${refusal}`)} />
      )}
    </main>
  );
}
