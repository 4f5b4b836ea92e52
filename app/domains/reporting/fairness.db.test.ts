import { afterAll, beforeAll, expect, it } from "vitest";
import type { Principal } from "#app/permissions/context.ts";
import type { Prisma } from "#app/platform/database/generated/client.ts";
import { aCandidate } from "#tests/factories/candidates.ts";
import { aCenter } from "#tests/factories/centers.ts";
import { aCompany, aVacancy } from "#tests/factories/companies.ts";
import { aProposalDecision, aProposal } from "#tests/factories/matching.ts";
import { aMember } from "#tests/factories/people.ts";
import { openWorld } from "#tests/setup/world.ts";
import type { World } from "#tests/setup/world.ts";
import { DIMENSIONS } from "./dimensions.ts";
import { getFairness } from "./index.server.ts";

let world: World;
let centerId: string;
let auditor: Principal;

type Identity = Partial<Prisma.CandidateIdentityUncheckedCreateInput>;

beforeAll(async () => {
  world = await openWorld();
  ({ id: centerId } = await aCenter(world));
  auditor = await aMember(world, "AUDITOR", { centerId });
  const company = await aCompany(world, { centerId });
  const people = async (count: number, identity: Identity, more: { proposed: boolean; state?: "DRAFT" }) => {
    for (let index = 0; index < count; index += 1) {
      const { proposed, state = "ACTIVE" } = more;
      const candidate = await aCandidate(world, { centerId, state }, identity);
      if (!proposed) continue;
      const vacancy = await aVacancy(world, company);
      const proposal = await aProposal(world, vacancy, candidate, { state: "OFFERED" });
      await aProposalDecision(world, proposal);
      await aProposalDecision(world, proposal, { step: "offer", from: "INTRODUCED", to: "OFFERED" });
    }
  };
  const born = (day: string) => new Date(day);
  // 35 on the day before, 34 on the day itself: the 21 November 2026
  await people(12, { birthDate: born("1991-11-22"), nationalities: ["TN"] }, { proposed: true });
  await people(11, { birthDate: born("1991-11-21"), nationalities: ["TN", "FR"] }, { proposed: false });
  await people(3, { birthDate: null, nationalities: [] }, { proposed: false });
  await people(
    2,
    { birthDate: born("1980-01-01"), nationalities: ["CH"] },
    { proposed: false, state: "DRAFT" },
  );
  // another center's people count nowhere
  const { id: elsewhere } = await aCenter(world, { slug: "elsewhere", name: "Anderswo" });
  for (let index = 0; index < 12; index += 1) await aCandidate(world, { centerId: elsewhere });
});
afterAll(() => world.close());

it("counts people and what became of their proposals, and hides what is small with its neighbour", async () => {
  const age = await getFairness(world.as(auditor), centerId, "age");
  const region = await getFairness(world.as(auditor), centerId, "region");
  const people = (groups: typeof age.groups) =>
    Object.fromEntries(groups.map(({ key, counts }) => [key, counts.people]));
  // 3 not given, 0 in three bands: hidden, and beside them the smallest of the others
  expect(people(age.groups)).toEqual({
    under25: null,
    from25: 12,
    from35: null,
    from45: null,
    from55: null,
    unknown: null,
  });
  expect(age.total).toEqual({
    ...{ people: 26, active: 26, proposals: 12, interests: 12 },
    ...{ interviews: null, offers: 12, hires: null },
  });
  // one European nationality is enough; the smallest other group is hidden beside the three without any
  expect(people(region.groups)).toEqual({ free: null, third: 12, unknown: null });
});

it("reads no identity and leaves none in the log", async () => {
  for (const dimension of DIMENSIONS) await getFairness(world.as(auditor), centerId, dimension);
  expect(await world.prisma.auditEntry.count({ where: { subject: "CandidateIdentity" } })).toBe(0);
});

it("is for auditors, not for who proposes or administers", async () => {
  const roles = ["ADVISOR", "CENTER_ADMIN", "DESK", "AUDITOR"] as const;
  const may = await Promise.all(
    roles.map(async (role) =>
      world.as(await aMember(world, role, { centerId })).ability.can("read", "Fairness"),
    ),
  );
  expect(may).toEqual([false, false, false, true]);
});
