import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { acceptOffer } from "#app/domains/cases/index.server.ts";
import { plainDate } from "#app/domains/calendar/index.ts";
import { drainOutbox } from "#app/jobs/outbox.ts";
import { wiring } from "#app/wiring.ts";
import type { Principal } from "#app/permissions/context.ts";
import type { CandidateProfile, Company, Proposal } from "#app/platform/database/generated/client.ts";
import { aCandidate } from "#tests/factories/candidates.ts";
import { aCenter } from "#tests/factories/centers.ts";
import { aCompany, aVacancy } from "#tests/factories/companies.ts";
import { aMember } from "#tests/factories/people.ts";
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
  offerJob,
  pickTime,
  proposeCandidate,
  showInterest,
  suggestTimes,
  withdrawConsent,
  withdrawProposal,
} from "./index.server.ts";

const AGREED = { months: 6, textVersion: CONSENT_TEXT.version };
const TIMES = [new Date("2026-12-01T09:00:00Z"), new Date("2026-12-02T13:30:00Z")];
const WISH = {
  kind: "VIDEO" as const,
  place: "https://talk.example/room",
  minutes: 45,
  note: "Wir freuen uns.",
};
const startsOn = plainDate("2027-03-01");

let world: World;
let centerId: string;
let company: Company;
let candidate: CandidateProfile;
let hr: Principal;
let advisor: Principal;
let person: Principal;

beforeAll(async () => {
  world = await openWorld();
  ({ id: centerId } = await aCenter(world, { slug: "course", name: "Welcome Center" }));
  advisor = await aMember(world, "ADVISOR", { centerId }, { name: "Jan Beratung" });
});
afterAll(() => world.close());
beforeEach(async () => {
  company = await aCompany(world, { centerId });
  hr = await aMember(world, "HR_ADMIN", { companyId: company.id }, { name: "Petra Personal" });
  candidate = await aCandidate(world, { centerId });
  person = await aMember(world, "CANDIDATE", { candidateId: candidate.id });
});

const rowOf = (id: string) => world.prisma.proposal.findUniqueOrThrow({ where: { id } });
/** The proposal's id with the version it has now. */
async function at(proposalId: string) {
  return { proposalId, version: (await rowOf(proposalId)).version };
}

/** A proposal for a fresh vacancy of a company, led to a state. */
async function led(to: Proposal["state"], by = { company, hr }): Promise<string> {
  const vacancy = await aVacancy(world, by.company, { state: "PUBLISHED" });
  const input = { vacancyId: vacancy.id, candidateId: candidate.id };
  const made = await proposeCandidate(world.as(advisor), input);
  if (!made.ok) throw new Error(made.code);
  const { proposalId: id } = made;
  const ok = (done: { ok: boolean }) => expect(done).toEqual({ ok: true });
  if (to === "PROPOSED") return id;
  ok(await showInterest(world.as(by.hr), await at(id)));
  if (to === "INTERESTED") return id;
  ok(await giveConsent(world.as(person), { ...(await at(id)), ...AGREED }));
  if (to === "INTRODUCED") return id;
  if (to === "INTERVIEW")
    ok(await suggestTimes(world.as(by.hr), { ...(await at(id)), ...WISH, times: TIMES }));
  else ok(await offerJob(world.as(by.hr), { ...(await at(id)), startsOn }));
  return id;
}

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
    expect(before.history).toMatchObject([{ employer: "Chantier de Bizerte" }]);
    const { id: consentId } = await world.prisma.consent.findFirstOrThrow({
      where: { candidateId: candidate.id },
    });
    await withdrawConsent(world.as(person), consentId);
    const after = await seen();
    expect([after.identity, after.history, after.documents]).toEqual([null, [], []]);
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
    const second = await led("OFFERED", { company: otherCompany, hr: otherHr });
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
    const other = { company: otherCompany, hr: otherHr };
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
    const vacancy = await aVacancy(world, company, { state: "PUBLISHED" });
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
