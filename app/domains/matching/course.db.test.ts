import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { drainOutbox } from "#app/jobs/outbox.ts";
import { wiring } from "#app/wiring.ts";
import type { Principal } from "#app/permissions/context.ts";
import type { CandidateProfile, Proposal } from "#app/platform/database/generated/client.ts";
import { aCenter } from "#tests/factories/centers.ts";
import { aCompany } from "#tests/factories/companies.ts";
import { aMember } from "#tests/factories/people.ts";
import {
  AGREED,
  aCourseCast,
  ledProposal,
  TIMES,
  versionOf,
  WISH,
  type Cast,
} from "#tests/factories/proposal-course.ts";
import { openWorld } from "#tests/setup/world.ts";
import type { World } from "#tests/setup/world.ts";
import { CONSENT_TEXT } from "./index.ts";
import {
  askOtherTimes,
  callOff,
  declineOffer,
  declineProposal,
  getCalendarFile,
  getCompanyProposal,
  getOwnProposal,
  giveConsent,
  listOwnProposals,
  pickTime,
  suggestTimes,
  withdrawConsent,
  withdrawProposal,
} from "./index.server.ts";

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
    orderBy: { at: "asc" },
  });
  return rows.map(({ step, from, to, party, actorName, ground }) =>
    [step, from, to, party, actorName, ground?.reason].map((part) => part ?? "·").join(" "),
  );
};
const mailsTo = async (email: string) =>
  (await world.prisma.mailMessage.findMany({ where: { to: email }, orderBy: { id: "asc" } })).map(
    ({ subject }) => subject,
  );

describe("consent", () => {
  it("is kept with purpose, kinds of data, words, language and the day it ends", async () => {
    const id = await led("INTERESTED");
    const input = { ...(await at(id)), months: 2, textVersion: CONSENT_TEXT.version };
    expect(await giveConsent(world.as(person), input)).toEqual({ ok: true });
    const consent = await world.prisma.consent.findFirstOrThrow({ where: { candidateId: candidate.id } });
    expect(consent).toMatchObject({
      purpose: "INTRODUCTION",
      categories: [
        "NAME",
        "CONTACT",
        "BIRTH_DATE",
        "NATIONALITY",
        "RESIDENCE",
        "HISTORY",
        "DOCUMENTS",
        "SUMMARY",
      ],
      textVersion: "2026-11-22",
      locale: "de",
      givenAt: new Date("2026-11-21T09:00:00Z"),
      expiresAt: new Date("2027-01-21"),
    });
  });

  it("is not given to words the person has not read", async () => {
    const id = await led("INTERESTED");
    const old = { ...(await at(id)), months: 6, textVersion: "2026-01-01" };
    expect(await giveConsent(world.as(person), old)).toEqual({ ok: false, code: "text_changed" });
    expect(await world.prisma.consent.count({ where: { candidateId: candidate.id } })).toBe(0);
  });

  it("said again for the same company counts as it was said last", async () => {
    await led("INTRODUCED");
    const second = await led("INTERESTED");
    await giveConsent(world.as(person), { ...(await at(second)), ...AGREED, months: 1 });
    const consents = await world.prisma.consent.findMany({
      where: { candidateId: candidate.id },
      orderBy: { expiresAt: "desc" },
    });
    expect(consents.map(({ withdrawnAt }) => withdrawnAt !== null)).toEqual([true, false]);
    expect(consents[1]?.expiresAt).toEqual(new Date("2026-12-21"));
  });

  it("shows exactly what it names, and nothing once it is withdrawn", async () => {
    const id = await led("INTRODUCED");
    const seen = () => getCompanyProposal(world.as(hr), id);
    const before = await seen();
    expect(before.identity).toMatchObject({ givenName: "Layla", nationalities: ["TN"] });
    expect(before.entries.experiences).toMatchObject([{ history: { employer: "Chantier de Bizerte" } }]);
    const { id: consentId } = await world.prisma.consent.findFirstOrThrow({
      where: { candidateId: candidate.id },
    });
    await withdrawConsent(world.as(person), consentId);
    const after = await seen();
    expect([after.identity, after.documents]).toEqual([null, []]);
    expect(after.entries.experiences).toMatchObject([{ history: null }]);
    expect((await decisionsOf(id)).at(-1)).toBe(
      `withdraw_consent INTRODUCED ENDED CANDIDATE K-${candidate.number} ·`,
    );
  });
});

describe("decisions", () => {
  it("are kept in order, with who, upon what and why", async () => {
    const id = await led("OFFERED");
    await declineOffer(world.as(person), { ...(await at(id)), reason: "PAY" });
    expect(await decisionsOf(id)).toEqual([
      "propose · PROPOSED CENTER Jan Beratung ·",
      "show_interest PROPOSED INTERESTED COMPANY Petra Personal ·",
      `consent INTERESTED INTRODUCED CANDIDATE K-${candidate.number} ·`,
      "offer INTRODUCED OFFERED COMPANY Petra Personal ·",
      `decline_offer OFFERED ENDED CANDIDATE K-${candidate.number} PAY`,
    ]);
    const { explanation } = await rowOf(id);
    const kept = await world.prisma.proposalDecision.findMany({ where: { proposalId: id } });
    const upon = kept.filter(({ party }) => party !== "CANDIDATE");
    expect(upon.map((decision) => decision.explanation)).toEqual([explanation, explanation, explanation]);
  });

  it("stay as they were made", async () => {
    const id = await led("PROPOSED");
    await expect(
      world.prisma.proposalDecision.updateMany({ where: { proposalId: id }, data: { actorName: "x" } }),
    ).rejects.toThrow("written once");
  });

  it("show each side its own reasons, the center all", async () => {
    const id = await led("INTRODUCED");
    await declineProposal(world.as(hr), { ...(await at(id)), by: "company", reason: "LANGUAGE_LEVEL" });
    const reasons = async (asked: { decisions: { ground: { reason: string } | null }[] }) =>
      asked.decisions.flatMap(({ ground }) => ground?.reason ?? []);
    expect(await reasons(await getCompanyProposal(world.as(hr), id))).toEqual(["LANGUAGE_LEVEL"]);
    expect(await reasons(await getOwnProposal(world.as(person), id))).toEqual([]);
    expect(await world.as(advisor).db.declineGround.count()).toBeGreaterThan(0);
  });

  it("refuse a reason that is the other side's", async () => {
    const id = await led("PROPOSED");
    const wrong = { ...(await at(id)), by: "company", reason: "PERSONAL" } as const;
    await expect(declineProposal(world.as(hr), wrong)).rejects.toThrow("DeclineGround_reason_of_party");
    expect((await rowOf(id)).state).toBe("PROPOSED");
  });

  it("reach the person only when the person has heard of the proposal, and then leave nobody without an answer", async () => {
    const silent = await led("PROPOSED");
    await declineProposal(world.as(hr), { ...(await at(silent)), by: "company", reason: "POSITION_FILLED" });
    const known = await led("INTERESTED");
    await declineProposal(world.as(hr), { ...(await at(known)), by: "company", reason: "POSITION_FILLED" });
    await drainOutbox(world.services, wiring.events);
    expect((await listOwnProposals(world.as(person))).map(({ id }) => id)).toEqual([known]);
    const { decisions } = await getOwnProposal(world.as(person), known);
    expect(decisions.map(({ step }) => step)).toEqual(["show_interest", "decline"]);
    expect(await mailsTo(person.email)).toEqual([
      "Ein Unternehmen möchte Sie kennenlernen",
      "Eine Stelle ist nicht mehr offen",
    ]);
  });
});

describe("the talk", () => {
  const talkOf = (proposalId: string) => world.prisma.interview.findFirstOrThrow({ where: { proposalId } });

  it("goes from suggestion to agreed time, with mail to both and a calendar file for each", async () => {
    const id = await led("INTERVIEW");
    const time = TIMES[1] ?? new Date(0);
    await expect(getCalendarFile(world.as(hr), id)).rejects.toThrow("not found");
    expect(await pickTime(world.as(person), { ...(await at(id)), time })).toEqual({ ok: true });
    expect(await talkOf(id)).toMatchObject({ state: "AGREED", startsAt: time, sequence: 0 });
    expect((await rowOf(id)).state).toBe("INTERVIEW");
    await drainOutbox(world.services, wiring.events);
    expect(await mailsTo(hr.email)).toContain("Das Gespräch ist vereinbart");
    expect(await mailsTo(person.email)).toContain("Ihr Gespräch ist vereinbart");
    const text = await world.prisma.mailMessage.findFirstOrThrow({
      where: { to: person.email, subject: "Ihr Gespräch ist vereinbart" },
    });
    expect(text.text).toContain("02.12.2026, 14:30");
    const { id: uid } = await talkOf(id);
    for (const who of [hr, person, advisor]) {
      const file = await getCalendarFile(world.as(who), id);
      expect(file).toContain("METHOD:PUBLISH");
      expect(file).toContain(`UID:${uid}@fachkraeftelotse`);
      expect(file).toContain("SEQUENCE:0");
      expect(file).toContain("DTSTART:20261202T133000Z");
      expect(file).toContain("DTEND:20261202T141500Z");
      expect(file).not.toContain("Layla");
    }
  });

  it("moves: the old entry is called off under the same UID, the new one has a higher number", async () => {
    const id = await led("INTERVIEW");
    const [first = new Date(0), second = new Date(0)] = TIMES;
    await pickTime(world.as(person), { ...(await at(id)), time: first });
    expect(await askOtherTimes(world.as(person), await at(id))).toEqual({ ok: true });
    const off = await getCalendarFile(world.as(hr), id);
    expect(off).toContain("METHOD:CANCEL");
    expect(off).toContain("STATUS:CANCELLED");
    expect(off).toContain("SEQUENCE:1");
    await suggestTimes(world.as(hr), { ...(await at(id)), ...WISH, times: [second] });
    await pickTime(world.as(person), { ...(await at(id)), time: second });
    const moved = await getCalendarFile(world.as(person), id);
    expect(moved).toContain("METHOD:PUBLISH");
    expect(moved).toContain("SEQUENCE:2");
    expect(/UID:\S+/.exec(moved)?.[0]).toBe(/UID:\S+/.exec(off)?.[0]);
  });

  it("refuses a time that was not suggested or is over, and leaves nothing behind", async () => {
    const id = await led("INTERVIEW");
    const input = await at(id);
    const foreign = { ...input, time: new Date("2026-12-24T09:00:00Z") };
    expect(await pickTime(world.as(person), foreign)).toEqual({ ok: false, code: "not_suggested" });
    const past = { ...input, ...WISH, times: [new Date("2026-11-21T08:59:00Z")] };
    expect(await suggestTimes(world.as(hr), past)).toEqual({ ok: false, code: "in_the_past" });
    expect(await at(id)).toEqual(input);
    expect(await decisionsOf(id)).toHaveLength(4);
  });

  it("needs an introduction, and may be left out", async () => {
    const early = await led("INTERESTED");
    const wish = { ...(await at(early)), ...WISH, times: TIMES };
    expect(await suggestTimes(world.as(hr), wish)).toEqual({ ok: false, code: "not_possible_now" });
    expect((await rowOf(await led("OFFERED"))).state).toBe("OFFERED");
  });

  it("called off by the company leads back to the introduction", async () => {
    const id = await led("INTERVIEW");
    expect(await callOff(world.as(hr), await at(id))).toEqual({ ok: true });
    expect([(await rowOf(id)).state, (await talkOf(id)).state]).toEqual(["INTRODUCED", "CANCELLED"]);
    expect(await suggestTimes(world.as(hr), { ...(await at(id)), ...WISH, times: TIMES })).toEqual({
      ok: true,
    });
    expect(await world.prisma.interview.count({ where: { proposalId: id } })).toBe(1);
  });

  it("ends with the proposal, whoever ended it", async () => {
    const id = await led("INTERVIEW");
    await pickTime(world.as(person), { ...(await at(id)), time: TIMES[0] ?? new Date(0) });
    await withdrawProposal(world.as(advisor), await at(id));
    expect(await talkOf(id)).toMatchObject({ state: "CANCELLED", sequence: 1 });
    const withdrawn = await led("INTERVIEW");
    const consent = await world.prisma.consent.findFirstOrThrow({
      where: { candidateId: candidate.id, withdrawnAt: null },
    });
    await withdrawConsent(world.as(person), consent.id);
    expect((await talkOf(withdrawn)).state).toBe("CANCELLED");
  });

  it("is the two sides' alone", async () => {
    const id = await led("INTERVIEW");
    const otherCompany = await aCompany(world, { centerId });
    const stranger = await aMember(world, "HR_ADMIN", { companyId: otherCompany.id });
    await expect(callOff(world.as(stranger), await at(id))).rejects.toThrow("not found");
    await expect(getCalendarFile(world.as(stranger), id)).rejects.toThrow("not found");
    await expect(callOff(world.as(advisor), await at(id))).rejects.toThrow();
  });
});
