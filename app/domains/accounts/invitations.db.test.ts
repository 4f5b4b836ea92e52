import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { ForbiddenError, NotFoundError } from "#app/platform/errors.ts";
import { aPerson } from "#tests/factories/people.ts";
import { seedBasics } from "#tests/factories/basics.ts";
import { openWorld } from "#tests/setup/world.ts";
import type { World } from "#tests/setup/world.ts";
import {
  acceptAsMember,
  acceptAsNewPerson,
  getInvitation,
  getTeam,
  inviteByMail,
  inviteColleague,
  withdrawInvitation,
} from "./index.server.ts";

let world: World;
let basics: Awaited<ReturnType<typeof seedBasics>>;

beforeAll(async () => {
  world = await openWorld();
  basics = await seedBasics(world);
});
afterAll(() => world.close());

const DAY = 24 * 60 * 60 * 1000;

/** The secret of the latest link that was mailed to an address. */
async function mailedToken(to: string): Promise<string> {
  const mail = await world.prisma.mailMessage.findFirstOrThrow({ where: { to }, orderBy: { id: "desc" } });
  return /\/invitation\/([\w-]+)/.exec(mail.text)?.[1] ?? "";
}

async function rolesAndTenants(userId: string) {
  return world.prisma.membership.findMany({
    where: { userId, endedAt: null },
    select: { role: true, centerId: true, companyId: true, partnerId: true, candidateId: true },
  });
}

describe("invitations", () => {
  test("a colleague accepts once: account, verified address, membership, event, no secret kept", async () => {
    const { people, company } = basics.bremen;
    const email = "kollegin@werft.example";
    const hr = world.as(people.hrAdmin);
    await inviteColleague(hr, {
      companyId: company.id,
      role: "HR_MEMBER",
      email: " Kollegin@Werft.example ",
    });
    const token = await mailedToken(email);
    expect(token).toHaveLength(43);
    const stored = await world.prisma.invitation.findFirstOrThrow({ where: { email } });
    expect(JSON.stringify(stored)).not.toContain(token);
    expect(stored.expiresAt).toEqual(new Date("2026-12-05T09:00:00Z"));

    const visitor = world.as(null);
    expect(await getInvitation(visitor, token)).toEqual({
      state: "open",
      role: "HR_MEMBER",
      tenant: "Werft Nord GmbH",
      email,
      hasAccount: false,
    });
    const accepted = await acceptAsNewPerson(visitor, { token, name: "Katja Neu" });
    if (!accepted.ok) throw new Error(accepted.code);
    expect(await world.prisma.user.findUniqueOrThrow({ where: { id: accepted.userId } })).toMatchObject({
      name: "Katja Neu",
      email,
      emailVerified: true,
      locale: "de",
    });
    expect(await rolesAndTenants(accepted.userId)).toEqual([
      { role: "HR_MEMBER", centerId: null, companyId: company.id, partnerId: null, candidateId: null },
    ]);
    const event = await world.prisma.outboxEvent.findFirstOrThrow({ where: { type: "invitation_accepted" } });
    expect(event.payload).toEqual({
      invitationId: stored.id,
      userId: accepted.userId,
      role: "HR_MEMBER",
      centerId: null,
      companyId: company.id,
      candidateId: null,
      matterId: null,
    });

    expect((await getInvitation(visitor, token))?.state).toBe("used");
    expect(await acceptAsNewPerson(visitor, { token, name: "Noch einmal" })).toEqual({
      ok: false,
      code: "gone",
    });
  });

  test("a link is over after 14 days, to the millisecond", async () => {
    const { people, company } = basics.bremen;
    const email = "spaet@werft.example";
    await inviteColleague(world.as(people.hrAdmin), { companyId: company.id, role: "HR_MEMBER", email });
    const token = await mailedToken(email);
    const start = world.clock.now();
    try {
      world.clock.moveTo(new Date(start.getTime() + 14 * DAY));
      expect((await getInvitation(world.as(null), token))?.state).toBe("expired");
      expect(await acceptAsNewPerson(world.as(null), { token, name: "Zu Spät" })).toEqual({
        ok: false,
        code: "gone",
      });
      world.clock.moveTo(new Date(start.getTime() + 14 * DAY - 1));
      expect(await acceptAsNewPerson(world.as(null), { token, name: "Gerade Noch" })).toMatchObject({
        ok: true,
      });
    } finally {
      world.clock.moveTo(start);
    }
  });

  test("two people with the same link at once: one account", async () => {
    const { people, company } = basics.bremen;
    const email = "doppelt@werft.example";
    await inviteColleague(world.as(people.hrAdmin), { companyId: company.id, role: "HR_ADMIN", email });
    const token = await mailedToken(email);
    const results = await Promise.allSettled([
      acceptAsNewPerson(world.as(null), { token, name: "Eins" }),
      acceptAsNewPerson(world.as(null), { token, name: "Zwei" }),
    ]);
    const accepted = results.filter((result) => result.status === "fulfilled" && result.value.ok);
    expect(accepted).toHaveLength(1);
    expect(await world.prisma.user.count({ where: { email } })).toBe(1);
  });

  test("a second invitation ends the first; a withdrawn one is over", async () => {
    const { people, company } = basics.bremen;
    const hr = world.as(people.hrAdmin);
    const email = "zweimal@werft.example";
    const wish = { companyId: company.id, role: "HR_MEMBER" as const, email };
    await inviteColleague(hr, wish);
    const first = await mailedToken(email);
    await inviteColleague(hr, wish);
    const second = await mailedToken(email);
    expect((await getInvitation(world.as(null), first))?.state).toBe("expired");
    expect((await getInvitation(world.as(null), second))?.state).toBe("open");
    const open = (await getTeam(hr, { companyId: company.id })).invitations.filter(
      (row) => row.email === email,
    );
    expect(open).toHaveLength(1);
    await withdrawInvitation(hr, open[0]?.id ?? "");
    expect((await getInvitation(world.as(null), second))?.state).toBe("expired");
  });

  test("somebody with an account signs in first; then only the invited address may accept", async () => {
    const { people, company } = basics.bremen;
    const invited = await aPerson(world, { email: "schon@da.example" });
    const other = await aPerson(world, { email: "wer@anders.example" });
    await inviteColleague(world.as(people.hrAdmin), {
      companyId: company.id,
      role: "HR_MEMBER",
      email: invited.email,
    });
    const token = await mailedToken(invited.email);
    expect(await acceptAsNewPerson(world.as(null), { token, name: "X" })).toEqual({
      ok: false,
      code: "has_account",
    });
    expect(await acceptAsMember(world.as(other), token)).toEqual({ ok: false, code: "other_address" });
    // both refusals left the invitation open
    expect(await acceptAsMember(world.as(invited), token)).toMatchObject({ ok: true, role: "HR_MEMBER" });
    expect(await rolesAndTenants(invited.userId)).toHaveLength(1);
  });

  test("one person acts for one company, and a candidate's place is one person's; the invitation stays open", async () => {
    const { people, company, candidate, centerId } = basics.bremen;
    const other = basics.braunschweig.people.hrAdmin;
    const hr = world.as(people.hrAdmin);
    await inviteColleague(hr, { companyId: company.id, role: "HR_MEMBER", email: other.email });
    const token = await mailedToken(other.email);
    expect(await acceptAsMember(world.as(other), token)).toEqual({ ok: false, code: "other_company" });
    expect((await getInvitation(world.as(null), token))?.state).toBe("open");

    const advisor = world.as(people.advisor);
    const target = { for: "candidate" as const, centerId, candidateId: candidate.id };
    const email = "zweite@kandidat.example";
    await advisor.db.transaction((tx) => inviteByMail(tx, advisor, { target, email }));
    const second = await acceptAsNewPerson(world.as(null), { token: await mailedToken(email), name: "Zwei" });
    expect(second).toEqual({ ok: false, code: "taken" });
    expect(await world.prisma.user.count({ where: { email } })).toBe(0);
  });

  test("somebody who is in the team already is not invited again", async () => {
    const { people, company } = basics.bremen;
    const wish = { companyId: company.id, role: "HR_ADMIN" as const, email: people.hrMember.email };
    expect(await inviteColleague(world.as(people.hrAdmin), wish)).toEqual({
      ok: false,
      code: "already_member",
    });
  });

  test("centers invite staff, partner members and candidates; companies invite representatives", async () => {
    const { people, centerId, partner, company, others } = basics.bremen;
    const admin = world.as(people.centerAdmin);
    const accept = async (email: string) => {
      const result = await acceptAsNewPerson(world.as(null), {
        token: await mailedToken(email),
        name: "Neu",
      });
      if (!result.ok) throw new Error(result.code);
      return rolesAndTenants(result.userId);
    };
    const none = { centerId: null, companyId: null, partnerId: null, candidateId: null };

    await inviteColleague(admin, { centerId, role: "DESK", email: "desk2@bremen.example" });
    expect(await accept("desk2@bremen.example")).toEqual([{ ...none, role: "DESK", centerId }]);

    const toPartner = { for: "partner" as const, centerId, partnerId: partner.id };
    await admin.db.transaction((tx) =>
      inviteByMail(tx, admin, { target: toPartner, email: "p2@kammer.example" }),
    );
    expect(await accept("p2@kammer.example")).toEqual([
      { ...none, role: "PARTNER_MEMBER", partnerId: partner.id },
    ]);

    const advisor = world.as(people.advisor);
    const toCandidate = { for: "candidate" as const, centerId, candidateId: others.candidate.id };
    await advisor.db.transaction((tx) =>
      inviteByMail(tx, advisor, { target: toCandidate, email: "neu@kandidat.example", locale: "ar" }),
    );
    const mail = await world.prisma.mailMessage.findFirstOrThrow({ where: { to: "neu@kandidat.example" } });
    expect(mail.locale).toBe("ar");
    expect(mail.text).toContain("لا أحد يقرأ الردود");
    expect(await accept("neu@kandidat.example")).toEqual([
      { ...none, role: "CANDIDATE", candidateId: others.candidate.id },
    ]);

    const hr = world.as(people.hrAdmin);
    const toLawyer = {
      for: "representative" as const,
      companyId: company.id,
      matterId: basics.bremen.case.id,
    };
    await hr.db.transaction((tx) =>
      inviteByMail(tx, hr, { target: toLawyer, email: "kanzlei@recht.example" }),
    );
    expect(await accept("kanzlei@recht.example")).toEqual([{ ...none, role: "REPRESENTATIVE" }]);
    const event = await world.prisma.outboxEvent.findFirstOrThrow({ orderBy: { id: "desc" } });
    expect(event.payload).toMatchObject({ role: "REPRESENTATIVE", matterId: basics.bremen.case.id });
  });

  test.each(["hrMember", "representative", "advisor", "desk", "auditor", "partner", "candidate"] as const)(
    "%s invites nobody into a company",
    async (role) => {
      const { people, company } = basics.bremen;
      const wish = { companyId: company.id, role: "HR_MEMBER" as const, email: "x@y.example" };
      await expect(inviteColleague(world.as(people[role]), wish)).rejects.toThrow(ForbiddenError);
    },
  );

  test("nobody invites into another tenant", async () => {
    const { people } = basics.bremen;
    const foreign = basics.braunschweig;
    const toCompany = { companyId: foreign.company.id, role: "HR_ADMIN" as const, email: "x@y.example" };
    await expect(inviteColleague(world.as(people.hrAdmin), toCompany)).rejects.toThrow(ForbiddenError);
    const toCenter = { centerId: foreign.centerId, role: "ADVISOR" as const, email: "x@y.example" };
    await expect(inviteColleague(world.as(people.centerAdmin), toCenter)).rejects.toThrow(ForbiddenError);
    const advisor = world.as(people.advisor);
    const toCandidate = {
      for: "candidate" as const,
      centerId: basics.bremen.centerId,
      candidateId: foreign.candidate.id,
    };
    await expect(
      advisor.db.transaction((tx) =>
        inviteByMail(tx, advisor, { target: toCandidate, email: "x@y.example" }),
      ),
    ).rejects.toThrow();
    expect(await world.prisma.invitation.count({ where: { email: "x@y.example" } })).toBe(0);
    await expect(withdrawInvitation(world.as(people.hrAdmin), foreign.invitation.id)).rejects.toThrow(
      NotFoundError,
    );
  });
});
