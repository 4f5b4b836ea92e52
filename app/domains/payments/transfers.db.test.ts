import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { addDays } from "#app/domains/calendar/index.ts";
import { drainOutbox } from "#app/jobs/outbox.ts";
import { newId } from "#app/platform/ids.ts";
import { wiring } from "#app/wiring.ts";
import { seedTenant, type Tenant } from "#tests/factories/basics.ts";
import { openWorld, type World } from "#tests/setup/world.ts";
import { companies, openDesk, type Desk } from "./desk.fixture.ts";
import { cancelRequest, getRequest, recordTransfer, startPayment } from "./index.server.ts";

let world: World;
let desk: Desk;
let tenant: Tenant;
beforeAll(async () => {
  world = await openWorld();
});
afterAll(() => world.close());
beforeEach(async () => {
  desk = await openDesk(world);
  ({ tenant } = desk);
});

describe("a transfer", () => {
  it("is recorded by a named person, once, with its day", async () => {
    const id = await desk.issue();
    const { today } = desk.advisor();
    const seen = { id: newId(), amountCents: 240_00, paidOn: addDays(today, -1) };
    await recordTransfer(desk.advisor(), id, seen);
    await recordTransfer(desk.advisor(), id, seen);
    expect(await desk.stateOf(id)).toBe("PAID");
    expect(await desk.balances(id)).toEqual({ RECEIVABLE: 0, INCOME: -240_00, BANK: 240_00 });
    const entry = await world.prisma.ledgerEntry.findFirstOrThrow({ where: { requestId: id, kind: "PAID" } });
    expect(entry.byName).toBe(tenant.people.advisor.name);
    const tomorrow = { ...seen, id: newId(), paidOn: addDays(today, 1) };
    expect(await recordTransfer(desk.advisor(), id, tomorrow)).toEqual({ ok: false, code: "in_the_future" });
  });

  it("is the payer's own money when nothing was owed", async () => {
    const id = await desk.issue();
    expect(await cancelRequest(desk.advisor(), id, { reason: "Kurs entfällt" })).toEqual({ ok: true });
    await recordTransfer(desk.advisor(), id, {
      id: newId(),
      amountCents: 240_00,
      paidOn: desk.advisor().today,
    });
    expect((await getRequest(desk.advisor(), id, "CENTER")).credit).toBe(240_00);
  });
});

describe("who sees a request", () => {
  it("its payer and the center, not the other side of the case", async () => {
    const [company, person] = [await desk.issue(), await desk.issue("CANDIDATE")];
    const candidate = { candidateId: tenant.candidate.id };
    expect((await getRequest(desk.hr(), company, { companies: true })).payer).toBe(tenant.company.legalName);
    expect((await getRequest(desk.person(), person, candidate)).owed).toBe(240_00);
    await expect(getRequest(desk.hr(), person, { companies: true })).rejects.toThrow("not found");
    await expect(getRequest(desk.person(), company, candidate)).rejects.toThrow("not found");
  });

  it("is worked on by an advisor of its own center, not by a payer who advises in another", async () => {
    const id = await desk.issue();
    const elsewhere = await seedTenant(world, { slug: `anderswo-${newId()}`, name: "Anderswo" });
    const { memberships: advises } = elsewhere.people.advisor;
    const both = {
      ...tenant.people.hrAdmin,
      memberships: [...tenant.people.hrAdmin.memberships, ...advises],
    };
    expect((await getRequest(world.as(both), id, { companies: true })).payer).toBe(tenant.company.legalName);
    await expect(getRequest(world.as(both), id, "CENTER")).rejects.toThrow("not found");
    await expect(cancelRequest(world.as(both), id, { reason: "Unsinn" })).rejects.toThrow("not found");
    const seen = { id: newId(), amountCents: 240_00, paidOn: desk.advisor().today };
    await expect(recordTransfer(world.as(both), id, seen)).rejects.toThrow("not found");
    expect(await desk.stateOf(id)).toBe("OPEN");
  });

  it("is paid from its payer's side alone", async () => {
    const requestId = await desk.issue("CANDIDATE");
    const go = { ...companies(requestId), attemptId: newId() };
    await expect(startPayment(desk.advisor(), desk.provider, go)).rejects.toThrow("not found");
  });

  it("tells the payer and, of the money, the advisor who asked", async () => {
    const id = await desk.issue("CANDIDATE");
    await recordTransfer(desk.advisor(), id, {
      id: newId(),
      amountCents: 240_00,
      paidOn: desk.advisor().today,
    });
    await drainOutbox(world.services, wiring.events);
    const mails = await world.prisma.mailMessage.findMany({
      where: { dedupeKey: { contains: id } },
      select: { to: true, dedupeKey: true },
    });
    const { candidate, advisor: asker } = tenant.people;
    expect(mails.map(({ to, dedupeKey }) => `${dedupeKey.split(":")[0]} ${to}`).sort()).toEqual(
      [
        `payment-center-received ${asker.email}`,
        `payment-received ${candidate.email}`,
        `payment-requested ${candidate.email}`,
      ].sort(),
    );
  });
});

describe("the ledger", () => {
  it("takes no booking that does not balance, and changes none", async () => {
    const requestId = await desk.issue();
    const { centerId } = tenant;
    const booked = {
      centerId,
      requestId,
      kind: "PAID",
      bookedOn: new Date("2026-11-23"),
      createdAt: world.clock.now(),
    } as const;
    const add = (postings: { account: "BANK" | "RECEIVABLE"; cents: number }[]) =>
      world.prisma.ledgerEntry.create({
        data: {
          ...booked,
          key: newId(),
          postings: { createMany: { data: postings.map((one) => ({ ...one })) } },
        },
      });
    const unequal = [{ account: "BANK", cents: 1 } as const, { account: "RECEIVABLE", cents: -2 } as const];
    await expect(add(unequal)).rejects.toThrow("does not balance");
    // refused at the end of the transaction, of which the embedded engine's adapter does not tell: nothing is stored
    await add([]).catch(() => undefined);
    expect(await world.prisma.ledgerEntry.count({ where: { requestId } })).toBe(1);
    const { id } = await world.prisma.ledgerEntry.findFirstOrThrow({ where: { requestId } });
    await expect(world.prisma.ledgerEntry.update({ where: { id }, data: { note: "x" } })).rejects.toThrow();
    await expect(world.prisma.ledgerPosting.deleteMany({ where: { entryId: id } })).rejects.toThrow();
  });
});
