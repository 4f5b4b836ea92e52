import { redirect } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { z } from "zod";
import { acceptOffer } from "#app/domains/cases/index.server.ts";
import { candidateDeclineSchema, pickSchema, stepSchema } from "#app/domains/matching/index.ts";
import {
  askOtherTimes,
  candidatePage,
  declineOffer,
  declineProposal,
  pickTime,
} from "#app/domains/matching/index.server.ts";
import { CandidateView } from "#app/domains/matching/components/index.ts";
import { formError, secureAction, secureLoader } from "#app/permissions/gate.server.ts";
import { pageMeta } from "#app/ui/page-meta.ts";

const params = z.object({ proposalId: z.uuid() });
const can = ["decide", "Proposal"] as const;

export const loader = secureLoader({ params, can: ["consent", "Consent"] }, ({ ctx, params }) =>
  candidatePage(ctx, params.proposalId),
);

const answer = (to: string, data: object, done: { ok: true } | { ok: false; code: string }) =>
  done.ok ? redirect(to) : formError(data, { form: done.code }, 409);

const page = (proposalId: string) => `/candidate/proposals/${proposalId}`;

export const action = secureAction(
  {
    params,
    intents: {
      decline: { can, schema: candidateDeclineSchema },
      pick: { can, schema: pickSchema },
      otherTimes: { can, schema: stepSchema },
      accept: { can, schema: stepSchema },
      declineOffer: { can, schema: candidateDeclineSchema },
    },
  },
  {
    decline: async ({ ctx, params: { proposalId }, data }) => {
      const done = await declineProposal(ctx, { proposalId, ...data, by: "candidate" });
      return answer(page(proposalId), data, done);
    },
    pick: async ({ ctx, params: { proposalId }, data }) =>
      answer(page(proposalId), data, await pickTime(ctx, { proposalId, ...data })),
    otherTimes: async ({ ctx, params: { proposalId }, data }) =>
      answer(page(proposalId), data, await askOtherTimes(ctx, { proposalId, ...data })),
    accept: async ({ ctx, params: { proposalId }, data }) =>
      answer("/candidate/checklist", data, await acceptOffer(ctx, { proposalId, ...data })),
    declineOffer: async ({ ctx, params: { proposalId }, data }) =>
      answer(page(proposalId), data, await declineOffer(ctx, { proposalId, ...data })),
  },
);

export const meta = pageMeta;

export default function OwnProposal() {
  return (
    <main id="content" className="page page--narrow">
      <CandidateView page={useLoaderData<typeof loader>()} />
    </main>
  );
}
