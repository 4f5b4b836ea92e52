import type { Services } from "#app/platform/services.ts";
import { seedAccounts, seedMemberships } from "./accounts.ts";
import { seedAds } from "./ads.ts";
import { seedAuthorities } from "./authorities.ts";
import { seedCandidates } from "./candidates.ts";
import { catchUp, playCase } from "./cases.ts";
import { seedChecks } from "./checks.ts";
import { closeVacancies, seedCompanies, seedVacancies } from "./companies.ts";
import { ACCEPTED, CLOSED_WITH_VACANCY, OPEN_AND_ENDED } from "./data/proposals.ts";
import { noteTwins } from "./duplicates.ts";
import { seedEntries } from "./entries.ts";
import { seedInvitations } from "./invitations.ts";
import { seedNotices } from "./notices.ts";
import { seedOffers } from "./offers.ts";
import { seedCenters } from "./places.ts";
import { seedPapers } from "./papers.ts";
import { seedPayments } from "./payments.ts";
import { playProposal } from "./proposals.ts";
import { seedRequests } from "./requests.ts";
import { DEMO_SIGN_INS } from "./sign-ins.ts";
import { onStage } from "./stage.ts";
import type { Stage } from "./stage.ts";

export { DEMO_PASSWORD, DEMO_SIGN_INS } from "./sign-ins.ts";

/**
 * Fills an empty database with the demo region: centers, companies, people and their stories, all on days counted back
 * from today, so that something is overdue, something due and something done whenever it is made. Everything or nothing.
 *
 * @returns the sign-ins, and the steps of cases that today's rules refused (none, as a test shows)
 */
export async function seedDemo(
  services: Services,
): Promise<{ signIns: typeof DEMO_SIGN_INS; refused: readonly string[] }> {
  const refused = await onStage(services, async (stage) => {
    await seedCenters(stage);
    await seedAccounts(stage);
    await seedCompanies(stage);
    await seedVacancies(stage);
    await seedCandidates(stage);
    await seedMemberships(stage);
    await seedEntries(stage);
    await seedOffers(stage);
    const refusals = await playCases(stage);
    await seedAuthorities(stage);
    await seedPayments(stage);
    await seedPapers(stage);
    await seedRequests(stage);
    await seedChecks(stage);
    await playOtherProposals(stage);
    await seedAds(stage);
    await seedInvitations(stage);
    await noteTwins(stage);
    await settle(stage);
    return refusals;
  });
  return { signIns: DEMO_SIGN_INS, refused };
}

async function playCases(stage: Stage): Promise<string[]> {
  const refused: string[] = [];
  for (const proposal of ACCEPTED) {
    const story = stage.story();
    const proposalId = await playProposal(stage, story, proposal);
    refused.push(...(await playCase(stage, story, { proposalId, candidate: proposal.candidate })));
  }
  return refused;
}

async function playOtherProposals(stage: Stage): Promise<void> {
  for (const proposal of OPEN_AND_ENDED) await playProposal(stage, stage.story(), proposal);
  const left: string[] = [];
  for (const proposal of CLOSED_WITH_VACANCY) left.push(await playProposal(stage, stage.story(), proposal));
  await closeVacancies(stage, left);
}

/** What the stories would still set in motion has long happened: nobody gets mail about it today. */
async function settle(stage: Stage): Promise<void> {
  await catchUp(stage);
  await stage.writeLog();
  await seedNotices(stage);
  const sentAt = stage.services.clock.now();
  await stage.prisma.mailMessage.updateMany({ where: { sentAt: null }, data: { sentAt } });
}
