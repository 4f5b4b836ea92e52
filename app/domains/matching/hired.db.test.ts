import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { acceptOffer } from "#app/domains/cases/index.server.ts";
import { drainOutbox } from "#app/jobs/outbox.ts";
import { wiring } from "#app/wiring.ts";
import type { Principal } from "#app/permissions/context.ts";
import type { CandidateProfile, Proposal } from "#app/platform/database/generated/client.ts";
import { aCenter } from "#tests/factories/centers.ts";
import { aCompany, aVacancy } from "#tests/factories/companies.ts";
import { aMember } from "#tests/factories/people.ts";
import { AGREED, aCourseCast, ledProposal, versionOf, type Cast } from "#tests/factories/proposal-course.ts";
import { openWorld } from "#tests/setup/world.ts";
import type { World } from "#tests/setup/world.ts";
import { getCompanyProposal, giveConsent, proposeCandidate, showInterest } from "./index.server.ts";

let world: World;
let centerId: string;
let cast: Cast;
let hr: Principal;
let advisor: Principal;
let person: Principal;
let candidate: CandidateProfile;

beforeAll(async () => {
  world = await openWorld();
  ({ id: centerId } = await aCenter(world));
  advisor = await aMember(world, "ADVISOR", { centerId }, { name: "Jan Beratung" });
});
afterAll(() => world.close());
beforeEach(async () => {
  cast = await aCourseCast(world, centerId, advisor);
  ({ hr, person, candidate } = cast);
});

const rowOf = (id: string) => world.prisma.proposal.findUniqueOrThrow({ where: { id } });
const at = (proposalId: string) => versionOf(world, proposalId);
const led = (to: Proposal["state"], by = cast) => ledProposal(world, by, to);

const decisionsOf = async (proposalId: string) => {
  const rows = await world.prisma.proposalDecision.findMany({
    where: { proposalId },
    include: { ground: true },
    orderBy: [{ at: "asc" }, { id: "asc" }],
  });
  return rows.map(({ step, from, to, party, actorName, ground }) =>
    [step, from, to, party, actorName, ground?.reason].map((part) => part ?? "·").join(" "),
  );
};
const mailsTo = async (email: string) =>
  (await world.prisma.mailMessage.findMany({ where: { to: email }, orderBy: { id: "asc" } })).map(
    ({ subject }) => subject,
  );

describe("hired twice", () => {
  const casesOf = (candidateId: string) => world.prisma.case.count({ where: { candidateId } });

  it("by double click, from two tabs and after a reload: one case", async () => {
    const id = await led("OFFERED");
    const input = await at(id);
    const clicks = await Promise.all([1, 2, 3].map(() => acceptOffer(world.as(person), input)));
    clicks.push(await acceptOffer(world.as(person), await at(id)));
    const ids = clicks.map((click) => (click.ok ? click.caseId : click.code));
    expect(new Set(ids).size).toBe(1);
    expect(await casesOf(candidate.id)).toBe(1);
    expect((await decisionsOf(id)).filter((line) => line.startsWith("accept "))).toHaveLength(1);
  });

  it("by two companies at once: the second is told, and its proposal is as it was until it ends", async () => {
    const otherCompany = await aCompany(world, { centerId });
    const otherHr = await aMember(world, "HR_ADMIN", { companyId: otherCompany.id });
    const first = await led("OFFERED");
    const second = await led("OFFERED", { ...cast, company: otherCompany, hr: otherHr });
    const inputs = [await at(first), await at(second)];
    const done = await Promise.all(inputs.map((input) => acceptOffer(world.as(person), input)));
    expect(done.filter(({ ok }) => ok)).toHaveLength(1);
    expect(done.find(({ ok }) => !ok)).toEqual({ ok: false, code: "already_hired" });
    expect(await casesOf(candidate.id)).toBe(1);
    const states = [(await rowOf(first)).state, (await rowOf(second)).state].sort();
    expect(states).toEqual(["ACCEPTED", "OFFERED"]);
  });

  it("for two vacancies of one company, one after the other: told, too", async () => {
    const first = await led("OFFERED");
    const second = await led("OFFERED");
    expect(await acceptOffer(world.as(person), await at(first))).toMatchObject({ ok: true });
    const again = await acceptOffer(world.as(person), await at(second));
    expect(again).toEqual({ ok: false, code: "already_hired" });
    expect(await casesOf(candidate.id)).toBe(1);
  });

  it("cannot be: what else is open ends with the hire, other companies learn no more than that", async () => {
    const otherCompany = await aCompany(world, { centerId });
    const otherHr = await aMember(world, "HR_ADMIN", { companyId: otherCompany.id });
    const other = { ...cast, company: otherCompany, hr: otherHr };
    const open = [await led("PROPOSED", other), await led("INTERVIEW", other), await led("OFFERED", other)];
    const hired = await led("OFFERED");
    await acceptOffer(world.as(person), await at(hired));
    await drainOutbox(world.services, wiring.events);
    for (const id of open) {
      expect(await rowOf(id)).toMatchObject({ state: "ENDED", endReason: "HIRED_ELSEWHERE" });
      expect((await decisionsOf(id)).at(-1)).toMatch(/^hired_elsewhere \w+ ENDED HOUSE/);
    }
    expect((await rowOf(hired)).state).toBe("ACCEPTED");
    expect(
      (await mailsTo(otherHr.email)).filter((subject) => subject === "Ein Vorschlag ist beendet"),
    ).toHaveLength(3);
    // a second hand-over of the event changes nothing
    await drainOutbox(world.services, wiring.events);
    expect(await decisionsOf(open[0] ?? "")).toHaveLength(2);
  });
});

describe("free texts before consent", () => {
  const summary = "Layla schweißt bei Chantier de Bizerte, ist 32 Jahre alt und verheiratet.";

  it("that name the person stop a proposal, until they do not", async () => {
    const vacancy = await aVacancy(world, cast.company, { state: "PUBLISHED" });
    const input = { vacancyId: vacancy.id, candidateId: candidate.id };
    await world.prisma.candidateProfile.update({ where: { id: candidate.id }, data: { summary } });
    expect(await proposeCandidate(world.as(advisor), input)).toEqual({ ok: false, code: "names_person" });
    await world.prisma.candidateProfile.update({
      where: { id: candidate.id },
      data: { summary: "Schweißt, ist 32 Jahre alt." },
    });
    expect(await proposeCandidate(world.as(advisor), input)).toMatchObject({ ok: true });
  });

  it("are masked for the company though somebody wrote them later, and whole after consent", async () => {
    const id = await led("PROPOSED");
    await world.prisma.candidateProfile.update({
      where: { id: candidate.id },
      data: { summary, skills: ["WIG", "Frag Layla"] },
    });
    const { profile } = await getCompanyProposal(world.as(hr), id);
    expect(profile.summary).toBe("▒▒▒ schweißt bei ▒▒▒, ist ▒▒▒ und ▒▒▒.");
    expect(profile.skills).toEqual(["WIG", "Frag ▒▒▒"]);
    const reads = await world.prisma.auditEntry.findMany({
      where: { subject: "CandidateIdentity", candidateId: candidate.id, actorId: hr.userId },
    });
    expect(new Set(reads.map(({ actorRole }) => actorRole))).toEqual(new Set(["system:anonymity"]));
    await showInterest(world.as(hr), await at(id));
    await giveConsent(world.as(person), { ...(await at(id)), ...AGREED });
    expect((await getCompanyProposal(world.as(hr), id)).profile.summary).toBe(summary);
  });
});
