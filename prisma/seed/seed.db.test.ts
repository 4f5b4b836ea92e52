import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { berlinDay, fromUtcDate } from "#app/domains/calendar/index.ts";
import { findPersonal, namesPerson, summarise } from "#app/domains/candidates/index.ts";
import { betriebsnummerChecksOut } from "#app/domains/companies/index.ts";
import { isIsco08UnitGroup, kldbMatchesIsco08 } from "#app/domains/occupations/index.ts";
import { needsLanguageReason } from "#app/domains/vacancies/index.ts";
import { openWorld } from "#tests/setup/world.ts";
import type { World } from "#tests/setup/world.ts";
import { DEMO_PASSWORD, DEMO_SIGN_INS, seedDemo } from "./index.ts";

let world: World;
let refused: readonly string[];
beforeAll(async () => {
  world = await openWorld();
  ({ refused } = await seedDemo(world.services));
}, 180_000);
afterAll(() => world.close());

/** How many rows there are per value of a column. */
async function counted(rows: Promise<readonly Record<string, unknown>[]>): Promise<Record<string, number>> {
  const counts: Record<string, number> = {};
  for (const row of await rows) {
    const key = Object.values(row).join(" ");
    counts[key] = (counts[key] ?? 0) + 1;
  }
  return counts;
}

const state = { state: true } as const;

describe("the demo region", () => {
  test("has the centers, companies, vacancies and people it is said to have", async () => {
    const { prisma } = world;
    expect({
      centers: await prisma.center.count(),
      sites: await prisma.site.count(),
      areas: await prisma.serviceArea.count(),
      partners: await prisma.partnerBody.count(),
      companies: await prisma.company.count(),
      vacancies: await prisma.vacancy.count(),
      candidates: await prisma.candidateProfile.count(),
      identities: await prisma.candidateIdentity.count(),
      running: await prisma.case.count({ where: { state: "RUNNING" } }),
      requests: await prisma.supportRequest.count(),
      checks: await prisma.fastTrackCheck.count(),
      referrals: await prisma.referral.count(),
      offers: await prisma.offer.count(),
      planned: await prisma.plannedOffer.count(),
    }).toEqual({
      ...{ centers: 3, sites: 6, areas: 63, partners: 21, companies: 9, vacancies: 16, candidates: 31 },
      ...{ identities: 31, running: 10, requests: 16, checks: 5, referrals: 3 },
      ...{ offers: 18, planned: 1 },
    });
  });

  test("says of people in one line what their entries say", async () => {
    const today = berlinDay(world.clock.now());
    const wrong: unknown[] = [];
    for (const { id, isco08, ...stated } of await world.prisma.candidateProfile.findMany()) {
      const ofPerson = { where: { candidateId: id } };
      const experiences = await world.prisma.candidateExperience.findMany(ofPerson);
      const entries = {
        languages: await world.prisma.candidateLanguage.findMany(ofPerson),
        qualifications: await world.prisma.candidateQualification.findMany(ofPerson),
        experiences: experiences.map((entry) => ({
          isco08: entry.isco08,
          startedOn: fromUtcDate(entry.startedOn),
          endedOn: entry.endedOn && fromUtcDate(entry.endedOn),
        })),
      };
      const { germanLevel, englishLevel, qualification, recognition, experienceYears } = stated;
      const told = { germanLevel, englishLevel, qualification, recognition, experienceYears };
      const follows = summarise(told, isco08, entries, today);
      if (Object.entries(told).some(([key, value]) => follows[key as keyof typeof follows] !== value))
        wrong.push({ number: stated.number, told, follows });
    }
    expect(wrong).toEqual([]);
  });

  test("has every state a page can show", async () => {
    const { prisma } = world;
    expect(await counted(prisma.company.findMany({ select: state }))).toEqual({
      VERIFIED: 6,
      PENDING: 2,
      REJECTED: 1,
    });
    expect(await counted(prisma.vacancy.findMany({ select: state }))).toEqual({
      PUBLISHED: 12,
      DRAFT: 2,
      FILLED: 1,
      CLOSED: 1,
    });
    expect(await counted(prisma.candidateProfile.findMany({ select: state }))).toEqual({
      ACTIVE: 26,
      DRAFT: 3,
      PLACED: 1,
      ENDED: 1,
    });
    expect(await counted(prisma.candidateIdentity.findMany({ select: { situation: true } }))).toEqual({
      ...{ ABROAD: 15, EU_CITIZEN: 3, RETURNEE: 3, COMMUTER: 2, ARRIVED: 3, GRADUATE: 2 },
      ...{ TOLERATED: 2, TEMPORARY_PROTECTION: 1 },
    });
    expect(await counted(prisma.proposal.findMany({ select: { state: true, endReason: true } }))).toEqual({
      ...{
        "PROPOSED ": 4,
        "INTERESTED ": 2,
        "INTRODUCED ": 2,
        "INTERVIEW ": 1,
        "OFFERED ": 1,
        "ACCEPTED ": 12,
      },
      ...{ "ENDED COMPANY_DECLINED": 1, "ENDED CANDIDATE_DECLINED": 1, "ENDED OFFER_DECLINED": 1 },
      ...{ "ENDED CONSENT_WITHDRAWN": 1, "ENDED VACANCY_CLOSED": 1, "ENDED CENTER_WITHDREW": 1 },
    });
    expect(await counted(prisma.supportRequest.findMany({ select: { state: true, turn: true } }))).toEqual({
      ...{ "NEW CENTER": 3, "TRIAGED CENTER": 3, "IN_PROGRESS COMPANY": 4, "IN_PROGRESS CENTER": 2 },
      ...{ "CLOSED COMPANY": 3, "CLOSED CENTER": 1 },
    });
    expect(
      await counted(
        prisma.supportRequest.findMany({ where: { state: "CLOSED" }, select: { closeReason: true } }),
      ),
    ).toEqual({ SOLVED: 1, REFERRED: 1, WITHDRAWN: 1, NOT_POSSIBLE: 1 });
    expect(await counted(prisma.referral.findMany({ select: state }))).toEqual({
      SENT: 1,
      ACCEPTED: 1,
      ANSWERED: 1,
    });
    expect(await counted(prisma.case.findMany({ select: { state: true, endReason: true } }))).toEqual({
      "RUNNING ": 10,
      "ARRIVED ": 1,
      "ENDED CONSENT_WITHDRAWN": 1,
    });
    expect(Object.keys(await counted(prisma.milestone.findMany({ select: state }))).sort()).toEqual([
      "DONE",
      "NOT_STARTED",
      "RUNNING",
      "WAITING",
    ]);
  });

  test("has a talk ahead, and a company and a person who stand in the books twice", async () => {
    const { prisma, clock } = world;
    const talks = await prisma.interview.findMany({ select: { state: true, kind: true, startsAt: true } });
    expect(talks).toEqual([{ state: "AGREED", kind: "VIDEO", startsAt: new Date("2026-11-27T09:30:00Z") }]);
    expect(talks[0]?.startsAt && talks[0].startsAt > clock.now()).toBe(true);
    const companies = await prisma.companyDuplicate.findMany({
      select: {
        reasons: true,
        company: { select: { legalName: true } },
        other: { select: { legalName: true } },
      },
    });
    expect(companies.map(({ company, other }) => [company.legalName, other.legalName]).sort()).toEqual([
      ["Nord-Licht Software", "Nordlicht Software GmbH"],
      ["Nordlicht Software GmbH", "Nord-Licht Software"],
    ]);
    const people = await prisma.candidateDuplicate.findMany({ select: { reasons: true, answer: true } });
    expect(people).toEqual([{ reasons: ["SAME_NAME"], answer: null }]);
  });

  test("shows ten vacancies to everybody", async () => {
    expect(await world.as(null).db.jobAd.count()).toBe(10);
  });

  test("plays its cases as they are written down", () => {
    expect(refused).toEqual([]);
  });

  test("has cases of every template and turn, something overdue and something due soon", async () => {
    const running = { state: "RUNNING" } as const;
    const cases = await world.prisma.case.findMany({ where: running });
    expect(new Set(cases.map(({ template }) => template))).toEqual(
      new Set(["fast-track", "in-germany", "free-movement", "commuter"]),
    );
    expect(new Set(cases.map(({ turn }) => turn))).toEqual(new Set(["COMPANY", "CANDIDATE", "AUTHORITY"]));
    const day = (days: number) => new Date(Date.UTC(2026, 10, 21 + days));
    const due = { state: "RUNNING", case: running } as const;
    const overdue = await world.prisma.milestone.count({ where: { ...due, dueOn: { lt: day(0) } } });
    const soon = await world.prisma.milestone.count({
      where: { ...due, dueOn: { gte: day(0), lte: day(7) } },
    });
    expect(overdue).toBeGreaterThanOrEqual(3);
    expect(soon).toBeGreaterThanOrEqual(5);
  });

  test("has consents that hold, are withdrawn and have run out", async () => {
    const now = world.clock.now();
    const consents = await world.prisma.consent.findMany();
    const live = consents.filter(({ withdrawnAt, expiresAt }) => withdrawnAt === null && expiresAt > now);
    expect(live).toHaveLength(14);
    // two taken back, one said anew for the same company
    expect(consents.filter(({ withdrawnAt }) => withdrawnAt !== null)).toHaveLength(3);
    expect(
      consents.filter(({ withdrawnAt, expiresAt }) => withdrawnAt === null && expiresAt <= now),
    ).toHaveLength(1);
  });

  test("lets everybody in who is told on the terminal, and nobody else", async () => {
    const { prisma, services } = world;
    const users = await prisma.user.findMany({
      where: { accounts: { some: { providerId: "credential" } } },
      select: { email: true, emailVerified: true, memberships: { select: { role: true } } },
    });
    expect(users.map(({ email }) => email).sort()).toEqual(DEMO_SIGN_INS.map(({ email }) => email).sort());
    expect(users.every(({ emailVerified, memberships }) => emailVerified && memberships.length === 1)).toBe(
      true,
    );
    const request = new Request(services.env.baseUrl, { headers: { origin: services.env.baseUrl } });
    const answer = await services.auth.signIn(request, {
      email: "hr@werft.demo.example",
      password: DEMO_PASSWORD,
    });
    expect(answer).toMatchObject({ state: "signed_in" });
  });

  test("gives the representative one mandate", async () => {
    const mandates = await world.prisma.mandate.findMany({
      where: { user: { email: "vertretung@demo.example" }, endedAt: null },
      select: { case: { select: { state: true, company: { select: { legalName: true } } } } },
    });
    expect(mandates).toEqual([
      { case: { state: "RUNNING", company: { legalName: "Weserwerft Lüssum GmbH" } } },
    ]);
  });

  test("wakes nobody and mails nobody about what has long happened", async () => {
    expect(await world.prisma.outboxEvent.count({ where: { processedAt: null } })).toBe(0);
    expect(await world.prisma.mailMessage.count({ where: { sentAt: null } })).toBe(0);
    const now = world.clock.now();
    expect(await world.prisma.dueWork.count({ where: { doneAt: null, dueAt: { lte: now } } })).toBe(0);
  });

  test("has told people what their stories of the last weeks were, on the days themselves", async () => {
    const now = world.clock.now();
    const { prisma } = world;
    const unread = { readAt: null, user: { email: "hr@werft.demo.example" } };
    expect(await prisma.notification.count({ where: unread })).toBeGreaterThan(0);
    expect(await prisma.notification.count({ where: { readAt: { not: null } } })).toBeGreaterThan(0);
    const days = await prisma.notification.groupBy({ by: ["createdAt"] });
    expect(days.length).toBeGreaterThan(3);
    expect(days.every(({ createdAt }) => createdAt <= now)).toBe(true);
  });

  test("never lies in the future", async () => {
    const now = world.clock.now();
    const { prisma } = world;
    expect(await prisma.message.count({ where: { createdAt: { gt: now } } })).toBe(0);
    expect(await prisma.caseHistory.count({ where: { at: { gt: now } } })).toBe(0);
    expect(await prisma.auditEntry.count({ where: { at: { gt: now } } })).toBe(0);
    expect(await prisma.auditEntry.count()).toBeGreaterThan(300);
  });

  test("keeps the rules that forms keep", async () => {
    const { prisma } = world;
    const people = await prisma.candidateProfile.findMany({ include: { identity: true } });
    for (const { summary, isco08, identity } of people) {
      expect(isIsco08UnitGroup(isco08)).toBe(true);
      const { givenName, familyName } = identity ?? {};
      expect(namesPerson(findPersonal(summary, { givenName, familyName })), summary).toBe(false);
    }
    for (const vacancy of await prisma.vacancy.findMany()) {
      expect(isIsco08UnitGroup(vacancy.isco08)).toBe(true);
      if (vacancy.kldb2010 !== null) expect(kldbMatchesIsco08(vacancy.kldb2010, vacancy.isco08)).toBe(true);
      expect(vacancy.languageReason !== null).toBe(needsLanguageReason(vacancy.languageLevel));
    }
    for (const { betriebsnummer } of await prisma.company.findMany({
      where: { betriebsnummer: { not: null } },
    })) {
      expect([betriebsnummer, betriebsnummerChecksOut(betriebsnummer ?? "")]).toEqual([betriebsnummer, true]);
    }
  });

  test("has a saved check with a way, and one without", async () => {
    const checks = await counted(world.prisma.fastTrackCheck.findMany({ select: { recommended: true } }));
    expect(checks).toEqual({ "18a": 2, "19c-2-beschv-6": 1, "free-movement": 1, "": 1 });
  });

  test("has documents in every state that waits for somebody", async () => {
    const papers = await counted(world.prisma.paper.findMany({ select: state }));
    expect(papers).toMatchObject({ REQUESTED: 3, REJECTED: 1, CHECKED: 2 });
    expect(await world.prisma.dueWork.count({ where: { kind: "paper_due", doneAt: { not: null } } })).toBe(0);
  });
});
