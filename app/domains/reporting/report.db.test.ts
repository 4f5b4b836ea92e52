import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { plainDate } from "#app/domains/calendar/index.ts";
import type { Principal } from "#app/permissions/context.ts";
import { aCandidate } from "#tests/factories/candidates.ts";
import { aCenter } from "#tests/factories/centers.ts";
import { aCompany, aVacancy } from "#tests/factories/companies.ts";
import { aGround, aProposal, aProposalDecision } from "#tests/factories/matching.ts";
import { aMember } from "#tests/factories/people.ts";
import { aCast, startedCase } from "#tests/factories/running-case.ts";
import { aRequest } from "#tests/factories/support.ts";
import { openWorld } from "#tests/setup/world.ts";
import type { World } from "#tests/setup/world.ts";
import { getFunnel, getReport } from "./index.server.ts";

const HOUR = 3_600_000;
const PERIOD = { from: plainDate("2026-11-01"), to: plainDate("2026-11-30") };

let world: World;
let centerId: string;
let auditor: Principal;

beforeAll(async () => {
  world = await openWorld();
  ({ id: centerId } = await aCenter(world));
  auditor = await aMember(world, "AUDITOR", { centerId });
  await fill(centerId);
  const { id: elsewhere } = await aCenter(world, { slug: "elsewhere", name: "Anderswo" });
  await fill(elsewhere);
});
afterAll(() => world.close());

/** Two requests, one answered after three hours; six declines of a company and one of a person; one proposal goes on. */
async function fill(center: string): Promise<void> {
  const company = await aCompany(world, { centerId: center });
  const vacancy = await aVacancy(world, company);
  const now = world.clock.now();
  await aRequest(world, company, {
    topics: ["ENTRY_RESIDENCE"],
    firstAnsweredAt: new Date(now.getTime() + 3 * HOUR),
  });
  await aRequest(world, company, { topics: ["ENTRY_RESIDENCE", "RECOGNITION"] });
  for (let index = 0; index < 8; index += 1) {
    const proposal = await aProposal(world, vacancy, await aCandidate(world, { centerId: center }), {
      state: index === 7 ? "OFFERED" : "ENDED",
      endReason: index === 7 ? null : "COMPANY_DECLINED",
    });
    if (index === 7) continue;
    const party = index === 6 ? "CANDIDATE" : "COMPANY";
    const decision = await aProposalDecision(world, proposal, { step: "decline", to: "ENDED", party });
    await aGround(world, decision, index === 6 ? "PLACE" : "LANGUAGE_LEVEL");
  }
}

it("counts one center's requests, proposals and reasons, and hides small groups", async () => {
  const figures = await getReport(world.as(auditor), centerId, PERIOD);
  const told = (group: string) =>
    figures.filter((one) => one.group === group && (one.value !== 0 || one.small));
  expect(told("requests")).toMatchObject([
    { key: "total", value: 2 },
    { key: "kindSUPPORT", value: 2 },
    { key: "answered", value: 1 },
    { key: "medianAnswerHours", value: 3 },
  ]);
  expect(told("topics")).toMatchObject([
    { key: "ENTRY_RESIDENCE", value: null, small: true },
    { key: "RECOGNITION", value: null, small: true },
  ]);
  expect(told("proposals")).toMatchObject([
    { key: "OFFERED", value: 1 },
    { key: "ENDED", value: 7 },
  ]);
  expect(told("declines")).toEqual([
    { group: "declines", key: "COMPANY.LANGUAGE_LEVEL", value: 6, small: false },
    { group: "declines", key: "CANDIDATE.PLACE", value: null, small: true },
  ]);
});

it("counts nothing outside the period", async () => {
  const before = { from: plainDate("2026-10-01"), to: plainDate("2026-10-31") };
  const figures = await getReport(world.as(auditor), centerId, before);
  expect(figures.filter(({ value }) => (value ?? 0) > 0)).toEqual([]);
});

describe("the funnel", () => {
  it("follows requests and proposals of the period, and hides small numbers from the auditor alone", async () => {
    const center = await aCenter(world, { slug: "funnel", name: "Trichter" });
    const own = center.id;
    const company = await aCompany(world, { centerId: own });
    const cast = await aCast(world, { in: { center, company } });
    await aRequest(world, company, { kind: "MATCHING", vacancyId: cast.vacancy.id });
    await aRequest(world, company, { kind: "MATCHING", vacancyId: null });
    for (const [to, hours] of [
      ["INTRODUCED", 24],
      ["OFFERED", 72],
    ] as const) {
      const at = new Date(world.clock.now().getTime() + hours * HOUR);
      await aProposalDecision(world, cast.proposal, { step: "offer", to, party: "COMPANY", at });
    }
    const caseId = await startedCase(world, cast);
    const ended = await world.prisma.case.update({
      where: { id: caseId },
      data: { state: "ENDED", endReason: "OTHER_JOB" },
    });
    expect(ended.fastTrack).toBe(true);
    const seen = await getFunnel(world.as(cast.advisor), own, PERIOD);
    expect(seen.rows).toMatchObject([
      { stage: "request", count: 2 },
      { stage: "introduced", count: 1, of: 2, share: 50, days: 1 },
      { stage: "offer", count: 1, of: 1, share: 100, days: 2 },
      { stage: "approval", count: 0, of: 1, share: 0, days: null },
      { stage: "visa", count: 0, of: 1, share: 0 },
      { stage: "arrived", count: 0, of: 1, share: 0 },
      { stage: "sixMonths", count: 0, of: 0, share: null },
    ]);
    expect(seen.ended).toEqual([{ reason: "OTHER_JOB", value: 1 }]);
    const audited = await aMember(world, "AUDITOR", { centerId: own });
    const told = await getFunnel(world.as(audited), own, PERIOD);
    expect(told.rows[1]).toEqual({
      ...{ stage: "introduced", count: null, of: null, share: null, days: null, small: true },
    });
    expect(told.ended).toEqual([{ reason: "OTHER_JOB", value: null }]);
  });
});
