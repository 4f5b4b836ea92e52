import {
  addNote,
  closeRequest,
  createRequest,
  moveReferral,
  postMessage,
  sendReferral,
  takeRequest,
  triageRequest,
} from "#app/domains/support/index.server.ts";
import { newId } from "#app/platform/ids.ts";
import { REQUESTS } from "./data/requests.ts";
import type { DemoRequest, RequestMove } from "./data/requests.ts";
import { told } from "./proposals.ts";
import type { Stage, Story } from "./stage.ts";

/** Requests with their threads, notes and referrals, each step by the person whose step it is. */
export async function seedRequests(stage: Stage): Promise<void> {
  for (const request of REQUESTS) await playRequest(stage, request);
}

async function playRequest(stage: Stage, request: DemoRequest): Promise<void> {
  const { by, vacancy, kind, topics, urgency, subject, message, asked, moves } = request;
  const story = stage.story();
  const companyId = stage.person(by).memberships[0]?.companyId ?? "";
  const requestId = newId();
  const created = await createRequest(story.as(by, asked), companyId, {
    ...{ id: requestId, kind, topics: [...topics], urgency, subject, message },
    ...(vacancy === null ? {} : { vacancyId: stage.id(`vacancy:${vacancy}`) }),
  });
  told(created, `request ${subject}`);
  for (const move of moves) await step(stage, story, { ...request, requestId }, move);
}

type Running = DemoRequest & { requestId: string };

async function step(stage: Stage, story: Story, request: Running, move: RequestMove): Promise<void> {
  const [daysAgo, what, who] = move;
  const { requestId } = request;
  const version = async () =>
    (await stage.prisma.supportRequest.findUniqueOrThrow({ where: { id: requestId } })).version;
  const seen = await version();
  const ctx = story.as(who, daysAgo);
  switch (what) {
    case "triage": {
      const { assignee, topics = request.topics, urgency = request.urgency } = move[3];
      const by = stage.person(who).memberships.some(({ role }) => role === "DESK") ? "desk" : "advisor";
      const input = { version: seen, topics: [...topics], urgency };
      const assigneeId = assignee ? stage.id(`user:${assignee}`) : undefined;
      return told(await triageRequest(ctx, requestId, by, { ...input, assigneeId }), "triage");
    }
    case "take":
      return told(await takeRequest(ctx, requestId, seen), "take");
    case "answer":
    case "reply": {
      const by = what === "answer" ? "advisor" : "company";
      return told(await postMessage(ctx, requestId, { id: newId(), body: move[3], by }), what);
    }
    case "note":
      return addNote(ctx, requestId, { id: newId(), body: move[3] });
    case "refer": {
      const { partner, question } = move[3];
      const partnerId = stage.id(`partner:${partner}`);
      return void (await sendReferral(ctx, requestId, { id: newId(), partnerId, question }));
    }
    case "accept referral":
    case "answer referral": {
      const referral = await stage.prisma.referral.findFirstOrThrow({ where: { requestId } });
      const answer = what === "answer referral" ? { answer: move[3] } : {};
      const input = { version: referral.version, ...answer };
      return told(await moveReferral(ctx, referral.id, input), what);
    }
    case "close":
      return told(
        await closeRequest(ctx, requestId, { version: seen, by: "advisor", reason: move[3] }),
        "close",
      );
    case "withdraw":
      return told(
        await closeRequest(ctx, requestId, { version: seen, by: "company", reason: "WITHDRAWN" }),
        "withdraw",
      );
  }
}
