import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { addDays } from "#app/domains/calendar/index.ts";
import { drainOutbox } from "#app/jobs/outbox.ts";
import { newId } from "#app/platform/ids.ts";
import { wiring } from "#app/wiring.ts";
import type { Tenant } from "#tests/factories/basics.ts";
import { openWorld, type World } from "#tests/setup/world.ts";
import { companies, openDesk, SECRET, type Desk } from "./desk.fixture.ts";
import {
  cancelRequest,
  chooseOutcome,
  getRequest,
  issueRequest,
  receiveNotice,
  refundRequest,
  startPayment,
} from "./index.server.ts";
import { signNotice } from "./provider/sandbox.server.ts";

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
    const asked = { ...input, dueOn: addDays(desk.advisor().today, 14) };
    await Promise.all([issueRequest(desk.advisor(), asked), issueRequest(desk.advisor(), asked)]);
    const [body = ""] = await desk.pay(id, "success");
    const answers = await Promise.all([desk.tell(body), desk.tell(body), desk.tell(body)]);
    expect(answers.sort()).toEqual(["known", "known", "taken"]);
    expect(await desk.stateOf(id)).toBe("PAID");
    expect(await desk.balances(id)).toEqual(PAID);
  });

  it("leads to one page of the provider, from however many tabs", async () => {
    const id = await desk.issue();
    const go = () => startPayment(desk.hr(), desk.provider, { ...companies(id), attemptId: newId() });
    const [first, second] = await Promise.all([go(), go()]);
    expect(first).toEqual(second);
    expect(await world.prisma.paymentAttempt.count({ where: { requestId: id } })).toBe(1);
  });

  it("is declined, tried again and paid; what is told late changes nothing", async () => {
    const id = await desk.issue();
    const [declined = ""] = await desk.pay(id, "decline");
    expect(await desk.tell(declined)).toBe("taken");
    expect(await desk.stateOf(id)).toBe("OPEN");
    const [paid = ""] = await desk.pay(id, "success");
    expect(await desk.tell(paid)).toBe("taken");
    expect(await desk.tell(declined)).toBe("known");
    expect([await desk.stateOf(id), await desk.balances(id)]).toEqual(["PAID", PAID]);
  });

  it("goes back the way it came, when the provider says so", async () => {
    const id = await desk.issue();
    const [paid = ""] = await desk.pay(id, "success");
    await desk.tell(paid);
    const refund = { id: newId(), amountCents: 40_00, reason: "Zwei Stunden fielen aus" };
    expect(await refundRequest(desk.advisor(), desk.provider, id, refund)).toEqual({ ok: true });
    expect(await refundRequest(desk.advisor(), desk.provider, id, refund)).toEqual({ ok: true });
    expect(await desk.stateOf(id)).toBe("PAID");
    const { paymentId } = await world.prisma.sandboxNotice.findFirstOrThrow({ where: { body: paid } });
    const told = (await desk.notices(paymentId)).filter((body) => body.includes("refunded"));
    expect(told).toHaveLength(1);
    expect(await desk.tell(told[0] ?? "")).toBe("taken");
    expect(await desk.stateOf(id)).toBe("PARTLY_REFUNDED");
    expect(await desk.balances(id)).toEqual({ RECEIVABLE: 0, INCOME: -200_00, PROVIDER: 200_00 });
    const most = { id: newId(), amountCents: 200_01, reason: "Alles" };
    expect(await refundRequest(desk.advisor(), desk.provider, id, most)).toEqual({
      ok: false,
      code: "too_much",
    });
  });

  it("believes nobody without the right signature, and nothing of another day", async () => {
    const id = await desk.issue();
    const [body = ""] = await desk.pay(id, "success");
    const { now } = desk.advisor();
    const told = (signature: string, text = body) =>
      receiveNotice(world.as(null), desk.provider, { body: text, signature });
    const old = signNotice(SECRET, body, new Date(now.getTime() - 301_000));
    expect(await told(signNotice({ secret: "another secret of the same length" }, body, now))).toBe(
      "bad_signature",
    );
    expect(await told(signNotice(SECRET, body, now), body.replace("24000", "1"))).toBe("bad_signature");
    expect(await told(old)).toBe("too_old");
    expect(await told(signNotice(SECRET, "{}", now), "{}")).toBe("bad_body");
    expect(await desk.stateOf(id)).toBe("OPEN");
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
      const id = await desk.issue();
      const [body = ""] = await desk.pay(id, "success");
      const before = await desk.balances(id);
      await world.prisma.$executeRawUnsafe(`
      CREATE FUNCTION dies_here() RETURNS trigger AS $$ BEGIN RAISE EXCEPTION 'dies here'; END; $$ LANGUAGE plpgsql`);
      await world.prisma.$executeRawUnsafe(
        `CREATE TRIGGER dies_here BEFORE INSERT OR UPDATE ON "${table}" FOR EACH ROW EXECUTE FUNCTION dies_here()`,
      );
      try {
        await expect(desk.tell(body)).rejects.toThrow(/dies here|refused by the database/);
      } finally {
        await world.prisma.$executeRawUnsafe("DROP FUNCTION dies_here CASCADE");
      }
      expect([await desk.stateOf(id), await desk.balances(id)]).toEqual(["OPEN", before]);
      expect(await desk.tell(body)).toBe("taken");
      expect([await desk.stateOf(id), await desk.balances(id)]).toEqual(["PAID", PAID]);
    },
  );
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
    const id = await desk.issue();
    const started = await startPayment(desk.hr(), desk.provider, { ...companies(id), attemptId: newId() });
    if (!started.ok) throw new Error(started.code);
    await cancelRequest(desk.advisor(), id, { reason: "Kurs entfällt" });
    // the provider's page is still open in the payer's other tab
    const sandboxId = started.address.replace("/sandbox/payments/", "");
    await chooseOutcome(desk.hr(), sandboxId, "success");
    const [body = ""] = await desk.notices(sandboxId);
    expect(await desk.tell(body)).toBe("taken");
    const words = "Es ist mehr angekommen, als offen war";
    expect(await toldOfSurplus()).toEqual([[tenant.people.advisor.email, words]]);
    expect((await getRequest(desk.advisor(), id, "CENTER")).credit).toBe(240_00);
  });
});
