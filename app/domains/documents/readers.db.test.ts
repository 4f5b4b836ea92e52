import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { withdrawConsent } from "#app/domains/matching/index.server.ts";
import type { Principal } from "#app/permissions/context.ts";
import type { Paper } from "#app/platform/database/generated/client.ts";
import { PaperKind, PaperState } from "#app/platform/database/generated/enums.ts";
import { newId } from "#app/platform/ids.ts";
import { aConsent } from "#tests/factories/candidates.ts";
import { aMandate } from "#tests/factories/cases.ts";
import { aCompany } from "#tests/factories/companies.ts";
import { aPaper, aVersion } from "#tests/factories/papers.ts";
import { aMember } from "#tests/factories/people.ts";
import { aCast, milestoneOf, startedCase } from "#tests/factories/running-case.ts";
import type { Cast } from "#tests/factories/running-case.ts";
import { openWorld } from "#tests/setup/world.ts";
import type { World } from "#tests/setup/world.ts";

// Who reads which document: every kind × state × who brings it, of a case and of the person alone.

/** What a company may read of each kind once it is checked, by hand: in its case, before one, never. */
const BY_COMPANY: Record<PaperKind, "before a case" | "in its case" | "never"> = {
  CV: "before a case",
  DIPLOMA: "before a case",
  TRANSCRIPT: "before a case",
  REFERENCE: "before a case",
  LANGUAGE_CERTIFICATE: "before a case",
  PASSPORT: "in its case",
  LICENCE: "in its case",
  EMPLOYMENT_CONTRACT: "in its case",
  EMPLOYMENT_DECLARATION: "in its case",
  POWER_OF_ATTORNEY: "in its case",
  FAST_TRACK_AGREEMENT: "in its case",
  ADVANCE_APPROVAL: "in its case",
  VISA: "in its case",
  RESIDENCE_TITLE: "in its case",
  RECOGNITION_NOTICE: "never",
  DEFICIT_NOTICE: "never",
  HEALTH_INSURANCE: "never",
  REGISTRATION: "never",
  RENTAL_CONTRACT: "never",
  FAMILY_CERTIFICATE: "never",
  GUARDIAN_CONSENT: "never",
  TRANSLATION: "never",
  OTHER: "never",
};

let world: World;
let cast: Cast;
let caseId: string;
let papers: Paper[];
let applicant: Principal;
let elsewhere: Principal;
let representative: Principal;

beforeAll(async () => {
  world = await openWorld();
  cast = await aCast(world);
  caseId = await startedCase(world, cast);
  papers = [];
  for (const kind of Object.values(PaperKind)) {
    for (const state of Object.values(PaperState)) {
      for (const of of [
        { caseId: null, party: "CANDIDATE" },
        { caseId, party: "CANDIDATE" },
        { caseId, party: "COMPANY" },
      ] as const) {
        const paper = await aPaper(world, cast.profile, { kind, state, ...of });
        await aVersion(world, paper);
        papers.push(paper);
      }
    }
  }
  // a company the person has agreed to, without a case
  const company = await aCompany(world, { centerId: cast.center.id });
  await aConsent(world, cast.profile, company);
  applicant = await aMember(world, "HR_ADMIN", { companyId: company.id });
  elsewhere = (await aCast(world)).advisor;
  representative = await aMember(world, "REPRESENTATIVE");
  await aMandate(world, { id: caseId, companyId: cast.company.id }, representative);
});
afterAll(() => world.close());

const name = ({ kind, state, caseId: of, party }: Paper): string =>
  [kind, state, of === null ? "own" : "case", party].join(" ");

async function filesOf(user: Principal): Promise<string[]> {
  const rows = await world.as(user).db.document.findMany({
    where: { candidateId: cast.profile.id, paperId: { not: null } },
    select: { paperId: true },
  });
  return papers.filter(({ id }) => rows.some(({ paperId }) => paperId === id)).map(name);
}
async function papersSeen(user: Principal): Promise<string[]> {
  const rows = await world.as(user).db.paper.findMany({
    where: { candidateId: cast.profile.id },
    select: { id: true },
  });
  return papers.filter(({ id }) => rows.some((row) => row.id === id)).map(name);
}
const all = () => papers.map(name);

describe("the company of the case", () => {
  test("reads the files that are checked and of its kinds, and what it brings itself", async () => {
    const wanted = papers.filter(
      ({ kind, state, caseId: of, party }) =>
        (of !== null && party === "COMPANY") || (BY_COMPANY[kind] !== "never" && state === "CHECKED"),
    );
    expect(await filesOf(cast.hrMember)).toEqual(wanted.map(name));
  });

  test("sees that a document of its kinds is asked for, before it may read the file", async () => {
    const wanted = papers.filter(
      ({ kind, state, caseId: of, party }) =>
        (of !== null && (party === "COMPANY" || BY_COMPANY[kind] !== "never")) ||
        (of === null && BY_COMPANY[kind] !== "never" && state === "CHECKED"),
    );
    expect(await papersSeen(cast.hrAdmin)).toEqual(wanted.map(name));
  });
});

test("a company with consent and without a case reads what an applicant shows, once it is checked", async () => {
  const wanted = papers
    .filter(
      ({ kind, state, caseId: of }) =>
        of === null && state === "CHECKED" && BY_COMPANY[kind] === "before a case",
    )
    .map(name);
  expect(wanted).toHaveLength(5);
  expect(await filesOf(applicant)).toEqual(wanted);
  expect(await papersSeen(applicant)).toEqual(wanted);
});

test("the person and their center read everything, nobody else anything", async () => {
  for (const user of [cast.candidate, cast.advisor]) {
    expect(await filesOf(user)).toEqual(all());
    expect(await papersSeen(user)).toEqual(all());
  }
  const others = [
    elsewhere,
    await aMember(world, "DESK", { centerId: cast.center.id }),
    await aMember(world, "AUDITOR", { centerId: cast.center.id }),
  ];
  for (const user of others) {
    expect(await filesOf(user)).toEqual([]);
    expect(await papersSeen(user)).toEqual([]);
  }
});

describe("a representative of the company", () => {
  const asked = () => papers.filter(({ caseId: of, party }) => of !== null && party === "COMPANY").map(name);

  test("sees what the company is to bring in the mandated case, and no file of others", async () => {
    expect(asked()).toHaveLength(23 * 6);
    expect(await papersSeen(representative)).toEqual(asked());
    expect(await filesOf(representative)).toEqual([]);
  });

  test("reads what they have brought themselves", async () => {
    const paper = papers.find((one) => name(one) === "EMPLOYMENT_CONTRACT RECEIVED case COMPANY");
    if (!paper) throw new Error("no contract");
    const { id } = await aVersion(world, paper, { number: 8, uploadedById: representative.userId });
    const reads = (user: Principal) => world.as(user).db.document.count({ where: { id } });
    expect(await Promise.all([representative, cast.hrAdmin].map(reads))).toEqual([1, 1]);
    await world.prisma.document.delete({ where: { id } });
  });

  test("adds no file to the person or to what others bring", async () => {
    const own = papers.find((one) => name(one) === "PASSPORT REQUESTED case CANDIDATE");
    for (const paperId of [null, own?.id ?? null]) {
      const data = {
        ...{ id: newId(), centerId: cast.center.id, candidateId: cast.profile.id, caseId, paperId },
        ...{ name: "x.pdf", mediaType: "application/pdf", size: 1, contentId: "x", scan: "CLEAN" as const },
        uploadedById: representative.userId,
      };
      await expect(world.as(representative).db.document.create({ data })).rejects.toThrow();
    }
  });

  test("sees nothing of a case without a mandate, and nothing once the mandate ends", async () => {
    const stranger = await aMember(world, "REPRESENTATIVE");
    expect(await papersSeen(stranger)).toEqual([]);
    const where = { caseId, userId: representative.userId };
    await world.prisma.mandate.updateMany({ where, data: { endedAt: world.clock.now() } });
    expect(await papersSeen(representative)).toEqual([]);
    await world.prisma.mandate.updateMany({ where, data: { endedAt: null } });
  });
});

test("a version that was replaced is the center's and the person's, no company's", async () => {
  const passport = papers.find((one) => name(one) === "PASSPORT CHECKED case CANDIDATE");
  if (!passport) throw new Error("no passport");
  const old = await aVersion(world, passport, { number: 7, replacedAt: world.clock.now() });
  const reads = (user: Principal) => world.as(user).db.document.count({ where: { id: old.id } });
  expect(await Promise.all([cast.advisor, cast.candidate, cast.hrAdmin].map(reads))).toEqual([1, 1, 0]);
});

test("what was said of a document of the person is not the company's to read", async () => {
  const [asked, own] = ["PASSPORT REJECTED case CANDIDATE", "EMPLOYMENT_CONTRACT REJECTED case COMPANY"].map(
    (wanted) => papers.find((one) => name(one) === wanted),
  );
  if (!asked || !own) throw new Error("no papers");
  for (const { id: paperId, centerId } of [asked, own]) {
    await world.prisma.paperEntry.create({
      data: {
        ...{ paperId, centerId, at: world.clock.now(), to: "REJECTED", reason: "NAME_DIFFERS" },
        ...{ words: "Geburtsname?", actorParty: "CENTER", actorName: "Ayşe Özdemir" },
      },
    });
  }
  const read = async (user: Principal) =>
    (await world.as(user).db.paperEntry.findMany({ select: { paperId: true }, orderBy: { id: "asc" } })).map(
      ({ paperId }) => (paperId === own.id ? "own" : "asked"),
    );
  expect(await read(cast.hrAdmin)).toEqual(["own"]);
  expect(await read(cast.candidate)).toEqual(["asked"]);
  expect(await read(cast.advisor)).toEqual(["asked", "own"]);
});

test("a document of a step hidden from the employer is hidden, whatever its kind", async () => {
  const hidden = await milestoneOf(world, caseId, "bank_account");
  const paper = await aPaper(world, cast.profile, { caseId, milestoneId: hidden.id, kind: "PASSPORT" });
  await aVersion(world, paper, { milestoneId: hidden.id });
  const { db } = world.as(cast.hrAdmin);
  expect(await db.paper.count({ where: { id: paper.id } })).toBe(0);
  expect(await db.document.count({ where: { paperId: paper.id } })).toBe(0);
});

describe("the right ends", () => {
  const counts = async (user: Principal) => [(await filesOf(user)).length, (await papersSeen(user)).length];

  test("where the consent does not reach to documents", async () => {
    const { id } = cast.consent;
    await world.prisma.consent.update({ where: { id }, data: { categories: ["NAME"] } });
    expect(await counts(cast.hrAdmin)).toEqual([0, 0]);
    await world.prisma.consent.update({ where: { id }, data: { categories: ["NAME", "DOCUMENTS"] } });
    expect(await counts(cast.hrAdmin)).not.toEqual([0, 0]);
  });

  test("with the case, but for what an applicant shows", async () => {
    await world.prisma.case.update({ where: { id: caseId }, data: { state: "ENDED" } });
    expect(await counts(cast.hrAdmin)).toEqual([5, 5]);
    await world.prisma.case.update({ where: { id: caseId }, data: { state: "ARRIVED" } });
    expect((await counts(cast.hrAdmin))[0]).toBeGreaterThan(5);
  });

  test("with the consent, at once", async () => {
    await withdrawConsent(world.as(cast.candidate), cast.consent.id);
    expect(await counts(cast.hrAdmin)).toEqual([0, 0]);
    expect(await counts(cast.hrMember)).toEqual([0, 0]);
    expect(await counts(representative)).toEqual([0, 0]);
  });
});
