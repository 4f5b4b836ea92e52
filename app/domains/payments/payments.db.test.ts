import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { addDays } from "#app/domains/calendar/index.ts";
import { drainOutbox } from "#app/jobs/outbox.ts";
import { newId } from "#app/platform/ids.ts";
import { wiring } from "#app/wiring.ts";
import { seedTenant, type Tenant } from "#tests/factories/basics.ts";
import { openWorld, type World } from "#tests/setup/world.ts";
import {
  cancelRequest,
  chooseOutcome,
  getRequest,
  issueRequest,
  paymentProvider,
  receiveNotice,
  recordTransfer,
  refundRequest,
  startPayment,
} from "./index.server.ts";
import { signNotice } from "./provider/sandbox.server.ts";
import type { PaymentProvider } from "./provider/types.ts";
import type { Outcome } from "./rules/sandbox.ts";

let world: World;
let tenant: Tenant;
let provider: PaymentProvider;
const SECRET = { demo: true, secret: "a secret of at least thirty-two signs" };
let count = 0;
beforeAll(async () => {
  world = await openWorld();
  const sandbox = paymentProvider(SECRET);
  if (!sandbox) throw new Error("demo mode has a provider");
  provider = sandbox;
});
afterAll(() => world.close());
beforeEach(async () => {
  count += 1;
  tenant = await seedTenant(world, { slug: `zahlort-${count}`, name: "Welcome Center" });
});

const advisor = () => world.as(tenant.people.advisor);
const hr = () => world.as(tenant.people.hrAdmin);

/** The center asks the company for 240 euros. */
async function issue(payer: "COMPANY" | "CANDIDATE" = "COMPANY"): Promise<string> {
  const id = newId();
  const input = { id, payer, caseId: tenant.case.id, title: "Deutsch am Arbeitsplatz", amountCents: 240_00 };
  await issueRequest(advisor(), { ...input, dueOn: addDays(advisor().today, 14) });
  return id;
}

const companies = (requestId: string) => ({ requestId, side: { companies: true }, returnPath: "/" }) as const;

/** HR goes to the sandbox and lets the payment end so; answers what the sandbox has to tell. */
async function pay(requestId: string, outcome: Outcome): Promise<string[]> {
  const started = await startPayment(hr(), provider, { ...companies(requestId), attemptId: newId() });
  if (!started.ok) throw new Error(started.code);
  const [, sandboxId = ""] = /payments\/(.+)$/.exec(started.address) ?? [];
  await chooseOutcome(hr(), sandboxId, outcome);
  return notices(sandboxId);
}
async function notices(paymentId: string): Promise<string[]> {
  const rows = await world.prisma.sandboxNotice.findMany({
    where: { paymentId },
    orderBy: { createdAt: "asc" },
  });
  return rows.map(({ body }) => body);
}
function tell(body: string) {
  const ctx = world.as(null);
  return receiveNotice(ctx, provider, { body, signature: signNotice(SECRET, body, ctx.now) });
}
const stateOf = async (id: string) =>
  (await world.prisma.paymentRequest.findUniqueOrThrow({ where: { id } })).state;
async function balances(requestId: string): Promise<Record<string, number>> {
  const rows = await world.prisma.ledgerPosting.findMany({ where: { entry: { requestId } } });
  const sums: Record<string, number> = {};
  for (const { account, cents } of rows) sums[account] = (sums[account] ?? 0) + cents;
  return sums;
}
const PAID = { RECEIVABLE: 0, INCOME: -240_00, PROVIDER: 240_00 };

describe("a payment by provider", () => {
  it("is asked for once however often it is sent, and paid once however often that is told", async () => {
    const id = newId();
    const input = {
      id,
      payer: "COMPANY",
      companyId: tenant.company.id,
      title: "Kurs",
      amountCents: 240_00,
    } as const;
    const asked = { ...input, dueOn: addDays(advisor().today, 14) };
    await Promise.all([issueRequest(advisor(), asked), issueRequest(advisor(), asked)]);
    const [body = ""] = await pay(id, "success");
    const answers = await Promise.all([tell(body), tell(body), tell(body)]);
    expect(answers.sort()).toEqual(["known", "known", "taken"]);
    expect(await stateOf(id)).toBe("PAID");
    expect(await balances(id)).toEqual(PAID);
  });

  it("leads to one page of the provider, from however many tabs", async () => {
    const id = await issue();
    const go = () => startPayment(hr(), provider, { ...companies(id), attemptId: newId() });
    const [first, second] = await Promise.all([go(), go()]);
    expect(first).toEqual(second);
    expect(await world.prisma.paymentAttempt.count({ where: { requestId: id } })).toBe(1);
  });

  it("is declined, tried again and paid; what is told late changes nothing", async () => {
    const id = await issue();
    const [declined = ""] = await pay(id, "decline");
    expect(await tell(declined)).toBe("taken");
    expect(await stateOf(id)).toBe("OPEN");
    const [paid = ""] = await pay(id, "success");
    expect(await tell(paid)).toBe("taken");
    expect(await tell(declined)).toBe("known");
    expect([await stateOf(id), await balances(id)]).toEqual(["PAID", PAID]);
  });

  it("goes back the way it came, when the provider says so", async () => {
    const id = await issue();
    const [paid = ""] = await pay(id, "success");
    await tell(paid);
    const refund = { id: newId(), amountCents: 40_00, reason: "Zwei Stunden fielen aus" };
    expect(await refundRequest(advisor(), provider, id, refund)).toEqual({ ok: true });
    expect(await refundRequest(advisor(), provider, id, refund)).toEqual({ ok: true });
    expect(await stateOf(id)).toBe("PAID");
    const { paymentId } = await world.prisma.sandboxNotice.findFirstOrThrow({ where: { body: paid } });
    const told = (await notices(paymentId)).filter((body) => body.includes("refunded"));
    expect(told).toHaveLength(1);
    expect(await tell(told[0] ?? "")).toBe("taken");
    expect(await stateOf(id)).toBe("PARTLY_REFUNDED");
    expect(await balances(id)).toEqual({ RECEIVABLE: 0, INCOME: -200_00, PROVIDER: 200_00 });
    const most = { id: newId(), amountCents: 200_01, reason: "Alles" };
    expect(await refundRequest(advisor(), provider, id, most)).toEqual({ ok: false, code: "too_much" });
  });

  it("believes nobody without the right signature, and nothing of another day", async () => {
    const id = await issue();
    const [body = ""] = await pay(id, "success");
    const { now } = advisor();
    const told = (signature: string, text = body) =>
      receiveNotice(world.as(null), provider, { body: text, signature });
    const old = signNotice(SECRET, body, new Date(now.getTime() - 301_000));
    expect(await told(signNotice({ secret: "another secret of the same length" }, body, now))).toBe(
      "bad_signature",
    );
    expect(await told(signNotice(SECRET, body, now), body.replace("24000", "1"))).toBe("bad_signature");
    expect(await told(old)).toBe("too_old");
    expect(await told(signNotice(SECRET, "{}", now), "{}")).toBe("bad_body");
    expect(await stateOf(id)).toBe("OPEN");
  });

  // a process that dies before the commit leaves nothing, whichever write was the last one
  const STEPS = [
    "PaymentNotice",
    "PaymentAttempt",
    "LedgerEntry",
    "LedgerPosting",
    "PaymentRequest",
    "OutboxEvent",
  ];
  it.each(STEPS)(
    "is as if it had never been told when it fails at %s, and booked the next time",
    async (table) => {
      const id = await issue();
      const [body = ""] = await pay(id, "success");
      const before = await balances(id);
      await world.prisma.$executeRawUnsafe(`
      CREATE FUNCTION dies_here() RETURNS trigger AS $$ BEGIN RAISE EXCEPTION 'dies here'; END; $$ LANGUAGE plpgsql`);
      await world.prisma.$executeRawUnsafe(
        `CREATE TRIGGER dies_here BEFORE INSERT OR UPDATE ON "${table}" FOR EACH ROW EXECUTE FUNCTION dies_here()`,
      );
      try {
        await expect(tell(body)).rejects.toThrow(/dies here|refused by the database/);
      } finally {
        await world.prisma.$executeRawUnsafe("DROP FUNCTION dies_here CASCADE");
      }
      expect([await stateOf(id), await balances(id)]).toEqual(["OPEN", before]);
      expect(await tell(body)).toBe("taken");
      expect([await stateOf(id), await balances(id)]).toEqual(["PAID", PAID]);
    },
  );
});

describe("a transfer", () => {
  it("is recorded by a named person, once, with its day", async () => {
    const id = await issue();
    const { today } = advisor();
    const seen = { id: newId(), amountCents: 240_00, paidOn: addDays(today, -1) };
    await recordTransfer(advisor(), id, seen);
    await recordTransfer(advisor(), id, seen);
    expect(await stateOf(id)).toBe("PAID");
    expect(await balances(id)).toEqual({ RECEIVABLE: 0, INCOME: -240_00, BANK: 240_00 });
    const entry = await world.prisma.ledgerEntry.findFirstOrThrow({ where: { requestId: id, kind: "PAID" } });
    expect(entry.byName).toBe(tenant.people.advisor.name);
    const tomorrow = { ...seen, id: newId(), paidOn: addDays(today, 1) };
    expect(await recordTransfer(advisor(), id, tomorrow)).toEqual({ ok: false, code: "in_the_future" });
  });

  it("is the payer's own money when nothing was owed", async () => {
    const id = await issue();
    expect(await cancelRequest(advisor(), id, { reason: "Kurs entfällt" })).toEqual({ ok: true });
    await recordTransfer(advisor(), id, { id: newId(), amountCents: 240_00, paidOn: advisor().today });
    expect((await getRequest(advisor(), id, "CENTER")).credit).toBe(240_00);
  });
});

describe("who sees a request", () => {
  it("its payer and the center, not the other side of the case", async () => {
    const [company, person] = [await issue(), await issue("CANDIDATE")];
    const candidate = { candidateId: tenant.candidate.id };
    expect((await getRequest(hr(), company, { companies: true })).payer).toBe(tenant.company.legalName);
    expect((await getRequest(world.as(tenant.people.candidate), person, candidate)).owed).toBe(240_00);
    await expect(getRequest(hr(), person, { companies: true })).rejects.toThrow("not found");
    await expect(getRequest(world.as(tenant.people.candidate), company, candidate)).rejects.toThrow(
      "not found",
    );
  });

  it("is worked on by an advisor of its own center, not by a payer who advises in another", async () => {
    const id = await issue();
    const elsewhere = await seedTenant(world, { slug: `anderswo-${count}`, name: "Anderswo" });
    const { memberships: advises } = elsewhere.people.advisor;
    const both = {
      ...tenant.people.hrAdmin,
      memberships: [...tenant.people.hrAdmin.memberships, ...advises],
    };
    expect((await getRequest(world.as(both), id, { companies: true })).payer).toBe(tenant.company.legalName);
    await expect(getRequest(world.as(both), id, "CENTER")).rejects.toThrow("not found");
    await expect(cancelRequest(world.as(both), id, { reason: "Unsinn" })).rejects.toThrow("not found");
    const seen = { id: newId(), amountCents: 240_00, paidOn: advisor().today };
    await expect(recordTransfer(world.as(both), id, seen)).rejects.toThrow("not found");
    expect(await stateOf(id)).toBe("OPEN");
  });

  it("is paid from its payer's side alone", async () => {
    const requestId = await issue("CANDIDATE");
    const go = { ...companies(requestId), attemptId: newId() };
    await expect(startPayment(advisor(), provider, go)).rejects.toThrow("not found");
  });

  it("tells the payer and, of the money, the advisor who asked", async () => {
    const id = await issue("CANDIDATE");
    await recordTransfer(advisor(), id, { id: newId(), amountCents: 240_00, paidOn: advisor().today });
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

describe("money that nobody owes", () => {
  const toldOfSurplus = async () => {
    await drainOutbox(world.services, wiring.events);
    const mails = await world.prisma.mailMessage.findMany({
      where: { dedupeKey: { startsWith: "payment-center-surplus" } },
      orderBy: { createdAt: "desc" },
      take: 1,
    });
    return mails.map(({ to, subject }) => [to, subject.split(": ")[1]]);
  };

  it("that comes after the request was cancelled is told the advisor", async () => {
    const id = await issue();
    const started = await startPayment(hr(), provider, { ...companies(id), attemptId: newId() });
    if (!started.ok) throw new Error(started.code);
    await cancelRequest(advisor(), id, { reason: "Kurs entfällt" });
    // the provider's page is still open in the payer's other tab
    const sandboxId = started.address.replace("/sandbox/payments/", "");
    await chooseOutcome(hr(), sandboxId, "success");
    const [body = ""] = await notices(sandboxId);
    expect(await tell(body)).toBe("taken");
    const words = "Es ist mehr angekommen, als offen war";
    expect(await toldOfSurplus()).toEqual([[tenant.people.advisor.email, words]]);
    expect((await getRequest(advisor(), id, "CENTER")).credit).toBe(240_00);
  });
});

describe("the ledger", () => {
  it("takes no booking that does not balance, and changes none", async () => {
    const requestId = await issue();
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
