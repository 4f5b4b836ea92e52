import { afterAll, beforeAll, expect, test } from "vitest";
import { aCandidate } from "#tests/factories/candidates.ts";
import { aCast, startedCase } from "#tests/factories/running-case.ts";
import { openWorld } from "#tests/setup/world.ts";
import type { World } from "#tests/setup/world.ts";
import { getBoard } from "./index.server.ts";
import { RUNNING_CASES } from "./list-query.ts";

let world: World;
beforeAll(async () => {
  world = await openWorld();
});
afterAll(() => world.close());

test("a later page goes on where the one before ended", async () => {
  const cast = await aCast(world);
  const caseId = await startedCase(world, cast);
  const listed = async (page: number) => {
    const board = await getBoard(world.as(cast.advisor), "CENTER", { ...RUNNING_CASES, page });
    if (board.view !== "list") throw new Error(board.view);
    return board.cases.map(({ id }) => id);
  };
  const {
    id: _,
    proposalId,
    nextDueOn: __,
    ...begun
  } = await world.prisma.case.findUniqueOrThrow({
    where: { id: caseId },
  });
  const { id: ___, ...proposed } = await world.prisma.proposal.findUniqueOrThrow({
    where: { id: proposalId },
  });
  const begunToo: string[] = [];
  for (let place = 1; place <= 29; place += 1) {
    const { id: candidateId } = await aCandidate(world, { centerId: cast.center.id });
    const proposal = await world.prisma.proposal.create({
      data: { ...proposed, explanation: {}, candidateId },
    });
    const reference = `copy-${place}`;
    const nextDueOn = new Date(Date.UTC(2031, 0, place));
    const data = { ...begun, candidateId, proposalId: proposal.id, reference, nextDueOn };
    begunToo.push((await world.prisma.case.create({ data })).id);
  }
  expect(await listed(1)).toEqual([caseId, ...begunToo.slice(0, 24)]);
  expect(await listed(2)).toEqual(begunToo.slice(24));
  expect(await listed(3)).toEqual([]);
});
