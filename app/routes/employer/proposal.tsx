import { redirect } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { z } from "zod";
import {
  companyDeclineSchema,
  interviewOf,
  offerSchema,
  stepSchema,
  suggestSchema,
} from "#app/domains/matching/index.ts";
import {
  callOff,
  companyPage,
  declineProposal,
  offerJob,
  showInterest,
  suggestTimes,
} from "#app/domains/matching/index.server.ts";
import { CompanyView } from "#app/domains/matching/components/index.ts";
import { formError, secureAction, secureLoader } from "#app/permissions/gate.server.ts";
import { pageMeta } from "#app/ui/page-meta.ts";

const params = z.object({ proposalId: z.uuid() });
const can = ["offer", "Proposal"] as const;

export const loader = secureLoader({ params, can }, ({ ctx, params }) => companyPage(ctx, params.proposalId));

const answer = (proposalId: string, data: object, done: { ok: true } | { ok: false; code: string }) =>
  done.ok ? redirect(`/employer/proposals/${proposalId}`) : formError(data, { form: done.code }, 409);

export const action = secureAction(
  {
    params,
    intents: {
      interested: { can, schema: stepSchema },
      decline: { can, schema: companyDeclineSchema },
      suggest: { can, schema: suggestSchema },
      callOff: { can, schema: stepSchema },
      offer: { can, schema: offerSchema },
    },
  },
  {
    interested: async ({ ctx, params: { proposalId }, data }) =>
      answer(proposalId, data, await showInterest(ctx, { proposalId, ...data })),
    decline: async ({ ctx, params: { proposalId }, data }) =>
      answer(proposalId, data, await declineProposal(ctx, { proposalId, ...data, by: "company" })),
    suggest: async ({ ctx, params: { proposalId }, data }) => {
      const { version } = data;
      const done = await suggestTimes(ctx, { proposalId, version, ...interviewOf(data) });
      return !done.ok && done.code === "in_the_past"
        ? formError(undefined, { time1: done.code })
        : answer(proposalId, {}, done);
    },
    callOff: async ({ ctx, params: { proposalId }, data }) =>
      answer(proposalId, data, await callOff(ctx, { proposalId, ...data })),
    offer: async ({ ctx, params: { proposalId }, data }) =>
      answer(proposalId, data, await offerJob(ctx, { proposalId, ...data })),
  },
);

export const meta = pageMeta;

export default function Proposal() {
  return (
    <main id="content" className="page">
      <CompanyView page={useLoaderData<typeof loader>()} />
    </main>
  );
}
