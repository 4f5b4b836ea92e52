import { inviteByMail } from "#app/domains/accounts/index.server.ts";
import type { InvitationTarget } from "#app/domains/accounts/index.server.ts";
import type { Stage } from "./stage.ts";

/** Invitations that nobody has accepted yet: a colleague in a company, a person who is asked to complete the profile. */
export async function seedInvitations(stage: Stage): Promise<void> {
  const companyId = stage.id("company:werft");
  await invite(stage, "frauke", 2, "lena.wessel@werft.demo.example", {
    ...{ for: "company", companyId, role: "HR_MEMBER" },
  });
  await invite(stage, "jan", 3, "carlos.restrepo@person.demo.example", {
    ...{ for: "candidate", centerId: stage.id("center:bremen"), candidateId: stage.id("candidate:carlos") },
  });
}

async function invite(
  stage: Stage,
  by: string,
  daysAgo: number,
  email: string,
  target: InvitationTarget,
): Promise<void> {
  const ctx = stage.story().as(by, daysAgo);
  await ctx.db.transaction((tx) => inviteByMail(tx, ctx, { target, email }));
}
