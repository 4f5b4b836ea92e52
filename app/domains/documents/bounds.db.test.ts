import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { endCase } from "#app/domains/cases/index.server.ts";
import { withdrawConsent } from "#app/domains/matching/index.server.ts";
import { drainOutbox } from "#app/jobs/outbox.ts";
import type { PaperKind, PaperParty } from "#app/platform/database/generated/enums.ts";
import { NotFoundError } from "#app/platform/errors.ts";
import { newId } from "#app/platform/ids.ts";
import { wiring } from "#app/wiring.ts";
import { aMandate } from "#tests/factories/cases.ts";
import { aMember } from "#tests/factories/people.ts";
import { aCast, startedCase } from "#tests/factories/running-case.ts";
import type { Cast } from "#tests/factories/running-case.ts";
import { openWorld } from "#tests/setup/world.ts";
import type { World } from "#tests/setup/world.ts";
import { getPaper, judgePaper, receivePaper, requestPapers } from "./index.server.ts";

// What bounds a request: whose record it is, who brings it for the company, and the person's consent.

let world: World;
beforeAll(async () => {
  world = await openWorld();
});
afterAll(() => world.close());

let cast: Cast;
let caseId: string;
beforeEach(async () => {
  cast = await aCast(world);
  caseId = await startedCase(world, cast);
});

const PDF = new TextEncoder().encode("%PDF-1.7 Seite 1");
const file = () => ({ id: newId(), name: "Vertrag.pdf", bytes: PDF });
const OK = { ok: true };
const refused = (code: string) => ({ ok: false, code });
const told = () => drainOutbox(world.services, wiring.events);
const stored = (paperId: string) => world.prisma.paper.findUniqueOrThrow({ where: { id: paperId } });
const entries = (paperId: string) =>
  world.prisma.paperEntry.findMany({ where: { paperId }, orderBy: { id: "asc" } });

async function asked(kind: PaperKind, party: PaperParty = "CANDIDATE"): Promise<string> {
  const id = newId();
  const wishes = [{ id, kind, party, milestoneId: null }];
  expect(await requestPapers(world.as(cast.advisor), { for: { caseId }, wishes })).toEqual(OK);
  return id;
}
const judge = async (paperId: string, judgement: Parameters<typeof judgePaper>[2]) =>
  judgePaper(world.as(cast.advisor), { paperId, version: (await stored(paperId)).version }, judgement);

test("nothing is asked of a record that goes on as another one", async () => {
  const paperId = await asked("CV");
  await judge(paperId, { action: "withdraw" });
  await world.prisma.candidateProfile.update({
    where: { id: cast.profile.id },
    data: { state: "HANDED_OVER" },
  });
  for (const target of [{ caseId }, { candidateId: cast.profile.id }]) {
    const wishes = [{ id: newId(), kind: "DIPLOMA", party: "CANDIDATE", milestoneId: null } as const];
    expect(await requestPapers(world.as(cast.advisor), { for: target, wishes })).toEqual(
      refused("record_closed"),
    );
  }
  expect(await judge(paperId, { action: "ask_again" })).toEqual(refused("record_closed"));
  expect((await getPaper(world.as(cast.advisor), "CENTER", paperId)).actions).not.toContain("ask_again");
});

test("a representative brings what the company is asked for, and is told of it", async () => {
  const representative = await aMember(world, "REPRESENTATIVE");
  await aMandate(world, { id: caseId, companyId: cast.company.id }, representative);
  const paperId = await asked("EMPLOYMENT_CONTRACT", "COMPANY");
  await told();
  // beside what they are told of the case itself
  const subject = "Wir brauchen ein Dokument: Arbeitsvertrag";
  const where = { userId: representative.userId, subject };
  expect(await world.prisma.notification.count({ where })).toBe(1);
  const sent = file();
  for (const one of [sent, sent]) {
    expect(await receivePaper(world.as(representative), "COMPANY", { paperId, ...one })).toEqual(OK);
  }
  expect((await entries(paperId)).map(({ to, actorParty }) => [to, actorParty])).toEqual([
    ["REQUESTED", "CENTER"],
    ["RECEIVED", "COMPANY"],
  ]);
  const own = await asked("PASSPORT");
  await expect(
    receivePaper(world.as(representative), "COMPANY", { paperId: own, ...file() }),
  ).rejects.toThrow(NotFoundError);
});

test("with the consent ends what its company is asked for, with the reason; the person's requests go on", async () => {
  const contract = await asked("EMPLOYMENT_CONTRACT", "COMPANY");
  const passport = await asked("PASSPORT");
  await told();
  await withdrawConsent(world.as(cast.candidate), cast.consent.id);
  await told();
  await told();
  expect(await stored(contract)).toMatchObject({ state: "WITHDRAWN" });
  expect((await entries(contract)).at(-1)).toMatchObject({
    to: "WITHDRAWN",
    reason: "CONSENT_ENDED",
    actorName: "",
  });
  expect(await stored(passport)).toMatchObject({ state: "REQUESTED" });
});

test("the end of a case ends what is asked in it", async () => {
  const paperId = await asked("PASSPORT");
  const { version } = await world.prisma.case.findUniqueOrThrow({ where: { id: caseId } });
  await endCase(world.as(cast.advisor), { caseId, version, reason: "CANDIDATE_LEFT" });
  await told();
  expect(await stored(paperId)).toMatchObject({ state: "WITHDRAWN" });
  expect(await judge(paperId, { action: "ask_again" })).toEqual(refused("case_over"));
});
