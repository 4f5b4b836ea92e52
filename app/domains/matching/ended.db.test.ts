import { afterAll, beforeAll, expect, it } from "vitest";
import { moveVacancy } from "#app/domains/vacancies/index.server.ts";
import { drainOutbox } from "#app/jobs/outbox.ts";
import { wiring } from "#app/wiring.ts";
import { aCandidate } from "#tests/factories/candidates.ts";
import { aCenter } from "#tests/factories/centers.ts";
import { aCompany, aVacancy } from "#tests/factories/companies.ts";
import { aProposal } from "#tests/factories/matching.ts";
import { aMember } from "#tests/factories/people.ts";
import { openWorld, type World } from "#tests/setup/world.ts";

let world: World;
beforeAll(async () => {
  world = await openWorld();
});
afterAll(() => world.close());

it("ends what is open for a vacancy that ends, and nothing else", async () => {
  const { id: centerId } = await aCenter(world);
  const company = await aCompany(world, { centerId });
  const hrAdmin = await aMember(world, "HR_ADMIN", { companyId: company.id });
  const vacancy = await aVacancy(world, company);
  const other = await aVacancy(world, company);
  const propose = async (
    state: "PROPOSED" | "INTERESTED" | "INTRODUCED" | "OFFERED" | "ACCEPTED",
    of = vacancy,
  ) => (await aProposal(world, of, await aCandidate(world, { centerId }), { state })).id;
  const open = [
    await propose("PROPOSED"),
    await propose("INTERESTED"),
    await propose("INTRODUCED"),
    await propose("OFFERED"),
  ];
  const accepted = await propose("ACCEPTED");
  const elsewhere = await propose("OFFERED", other);

  await moveVacancy(world.as(hrAdmin), vacancy.id, { move: "close", version: 1 });
  await drainOutbox(world.services, wiring.events);

  const rows = await world.prisma.proposal.findMany({ select: { id: true, state: true, endReason: true } });
  const stateOf = (id: string) => rows.find((row) => row.id === id);
  for (const id of open) expect(stateOf(id)).toEqual({ id, state: "ENDED", endReason: "VACANCY_CLOSED" });
  expect(stateOf(accepted)?.state).toBe("ACCEPTED");
  expect(stateOf(elsewhere)?.state).toBe("OFFERED");
  const told = await world.prisma.outboxEvent.findMany({ where: { type: "proposal_ended" } });
  expect(told.map(({ payload }) => (payload as { proposalId: string }).proposalId).sort()).toEqual(
    [...open].sort(),
  );
});
