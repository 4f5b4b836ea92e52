import { useLoaderData } from "@remix-run/react";
import { z } from "zod";
import { OwnStepPage } from "#app/domains/cases/components/index.ts";
import { StepLetter } from "#app/domains/letters/components/index.ts";
import { evidenceSchema, finishSchema, plainStepSchema, stopSchema } from "#app/domains/cases/index.ts";
import type { Move } from "#app/domains/cases/index.ts";
import { getOwnStep } from "#app/domains/cases/index.server.ts";
import type { UserCtx } from "#app/permissions/context.ts";
import { secureAction, secureLoader } from "#app/permissions/gate.server.ts";
import { newId } from "#app/platform/ids.ts";
import { formWithFile } from "#app/platform/http/file-size.ts";
import { pageMeta } from "#app/ui/page-meta.ts";
import { evidence, step } from "../case-doors.server.ts";

const params = z.object({ milestoneId: z.uuid() });

export const loader = secureLoader(
  { params, can: ["consent", "Consent"] },
  async ({ ctx, params: { milestoneId } }) => {
    const own = await getOwnStep(ctx, milestoneId);
    return {
      title: own.name,
      own,
      today: ctx.today,
      uploadId: newId(),
    };
  },
);

const can = ["consent", "Consent"] as const;

export const action = secureAction(
  {
    params,
    maxBytes: formWithFile(),
    intents: {
      finish: { can, schema: finishSchema },
      wait: { can, schema: plainStepSchema },
      start: { can, schema: plainStepSchema },
      resume: { can, schema: plainStepSchema },
      block: { can, schema: stopSchema },
      fail: { can, schema: stopSchema },
      undo: { can, schema: plainStepSchema },
      upload: { can, schema: evidenceSchema },
    },
  },
  {
    finish: async (args) => step(args, await at(args, "finish", "/candidate/checklist")),
    wait: async (args) => step(args, await at(args, "wait", "/candidate/checklist")),
    start: async (args) => step(args, await at(args, "start", own(args, "step"))),
    resume: async (args) => step(args, await at(args, "resume", own(args, "step"))),
    block: async (args) => step(args, await at(args, "block", own(args, "step"))),
    fail: async (args) => step(args, await at(args, "fail", own(args, "step"))),
    undo: async (args) => step(args, await at(args, "undo", own(args, "step"))),
    upload: async (args) => evidence(args, await at(args, "finish", own(args, "file"))),
  },
);

interface Door {
  ctx: UserCtx;
  params: { milestoneId: string };
}

const own = ({ params }: Door, saved: string) => `/candidate/milestones/${params.milestoneId}?saved=${saved}`;

/** The step of the address counts, whatever the form says. */
async function at(args: Door & { data: { milestoneId: string } }, move: Move | "undo", back: string) {
  const { caseId } = await getOwnStep(args.ctx, args.params.milestoneId);
  args.data.milestoneId = args.params.milestoneId;
  return { side: "CANDIDATE" as const, caseId, move, back };
}

export const meta = pageMeta;

/** One step of the candidate. */
export default function OwnMilestone() {
  const { own: step, today, uploadId } = useLoaderData<typeof loader>();
  return (
    <OwnStepPage
      own={step}
      today={today}
      uploadId={uploadId}
      extra={<StepLetter step={step.step.key} side="CANDIDATE" base="/candidate/letters" />}
    />
  );
}
