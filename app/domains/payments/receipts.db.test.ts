import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { drainOutbox } from "#app/jobs/outbox.ts";
import type { UserCtx } from "#app/permissions/context.ts";
import { ForbiddenError, NotFoundError } from "#app/platform/errors.ts";
import { newId } from "#app/platform/ids.ts";
import { wiring } from "#app/wiring.ts";
import { seedTenant, type Tenant } from "#tests/factories/basics.ts";
import { A_PDF, aPicture } from "#tests/factories/files.ts";
import { aReceipt } from "#tests/factories/payments.ts";
import { openWorld, type World } from "#tests/setup/world.ts";
import { openDesk, type Desk } from "./desk.fixture.ts";
import { bringReceipt, cancelRequest, getRequest, openReceipt, recordTransfer } from "./index.server.ts";
import type { PayerSide } from "./queries.server.ts";

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

const COMPANY: PayerSide = { companies: true };
const own = (): PayerSide => ({ candidateId: tenant.candidate.id });
interface PostedFile {
  id: string;
  name: string;
  bytes: Uint8Array;
}
const pdf = (id = newId()) => ({ id, name: "Umsatz.pdf", bytes: A_PDF });
const bring = (
  requestId: string,
  file: PostedFile = pdf(),
  ctx: UserCtx = desk.hr(),
  side: PayerSide = COMPANY,
) => bringReceipt(ctx, side, { requestId, ...file });
const rowsOf = (requestId: string) => world.prisma.paymentReceipt.findMany({ where: { requestId } });

describe("a receipt", () => {
  it("is kept as it was sent, with who brought it, and books nothing", async () => {
    const id = await desk.issue();
    const file = pdf();
    expect(await bring(id, file)).toEqual({ ok: true });
    const { state, owed, receipts } = await getRequest(desk.hr(), id, COMPANY);
    expect([state, owed]).toEqual(["OPEN", 240_00]);
    expect(receipts).toMatchObject([
      { id: file.id, name: "Umsatz.pdf", uploadedByName: tenant.people.hrAdmin.name, thumbnail: false },
    ]);
    expect(await openReceipt(desk.hr(), file.id)).toEqual({
      ...{ name: "Umsatz.pdf", mediaType: "application/pdf", bytes: A_PDF },
    });
    const read = { action: "READ", subject: "PaymentReceipt", subjectId: file.id } as const;
    expect(await world.prisma.auditEntry.count({ where: read })).toBeGreaterThan(0);
  });

  it("of a person names them by their reference, and is drawn small when it is a picture", async () => {
    const id = await desk.issue("CANDIDATE");
    const photo = { id: newId(), name: "Beleg.png", bytes: await aPicture() };
    expect(await bring(id, photo, desk.person(), own())).toEqual({ ok: true });
    const { receipts, payer } = await getRequest(desk.advisor(), id, "CENTER");
    expect(receipts).toMatchObject([{ uploadedByName: payer, thumbnail: true }]);
    expect(payer).not.toContain(tenant.people.candidate.name);
  });

  it("sent twice, one after the other or at once, is one and tells once", async () => {
    const id = await desk.issue();
    const file = pdf();
    const answers = await Promise.all([bring(id, file), bring(id, file), bring(id, file)]);
    expect([...answers, await bring(id, file)]).toEqual(Array(4).fill({ ok: true }));
    expect(await rowsOf(id)).toHaveLength(1);
    await drainOutbox(world.services, wiring.events);
    await drainOutbox(world.services, wiring.events);
    const where = { dedupeKey: { startsWith: `payment-center-receipt:${file.id}` } };
    const mails = await world.prisma.mailMessage.findMany({ where, select: { to: true, subject: true } });
    const { reference } = await world.prisma.paymentRequest.findUniqueOrThrow({ where: { id } });
    expect(mails).toEqual([
      { to: tenant.people.advisor.email, subject: `Zahlung ${reference}: Ein Beleg ist da` },
    ]);
    expect(await world.prisma.notification.count({ where })).toBe(1);
  });

  it("is one of five at most, also when many come at once", async () => {
    const id = await desk.issue();
    for (let number = 0; number < 4; number += 1) expect(await bring(id)).toEqual({ ok: true });
    const answers = await Promise.all([bring(id), bring(id), bring(id)]);
    expect(answers.filter(({ ok }) => ok)).toHaveLength(1);
    expect(answers.filter(({ ok }) => !ok)).toEqual(Array(2).fill({ ok: false, code: "too_many_receipts" }));
    expect(await rowsOf(id)).toHaveLength(5);
    expect((await getRequest(desk.hr(), id, COMPANY)).receiptRefused).toBe("too_many_receipts");
  });

  it("is refused when it is no PDF or picture, or empty", async () => {
    const id = await desk.issue();
    const sent = (bytes: Buffer) => bring(id, { id: newId(), name: "Beleg.pdf", bytes });
    expect(await sent(Buffer.from("<html>"))).toEqual({ ok: false, code: "file_type" });
    expect(await sent(Buffer.alloc(0))).toEqual({ ok: false, code: "file_empty" });
    expect(await rowsOf(id)).toEqual([]);
  });
});

describe("a request that waits for no transfer takes none", () => {
  const paid = (id: string) =>
    recordTransfer(desk.advisor(), id, { id: newId(), amountCents: 240_00, paidOn: desk.advisor().today });
  const refused = { ok: false, code: "not_open" };

  it("when it is paid or cancelled; what was brought stays to be read, and sent again is known", async () => {
    const id = await desk.issue();
    const before = pdf();
    await bring(id, before);
    await paid(id);
    expect(await bring(id)).toEqual(refused);
    expect(await bring(id, before)).toEqual({ ok: true });
    expect((await getRequest(desk.hr(), id, COMPANY)).receipts).toMatchObject([{ id: before.id }]);
    const other = await desk.issue();
    await cancelRequest(desk.advisor(), other, { reason: "Kurs entfällt" });
    expect(await bring(other)).toEqual(refused);
  });

  it("when it names no account", async () => {
    const id = await desk.issue();
    const data = { payToIban: null, payToHolder: null, payToBic: null };
    await world.prisma.paymentRequest.update({ where: { id }, data });
    expect(await bring(id)).toEqual(refused);
  });

  it("when it is paid in the same moment: never a receipt after the booking", async () => {
    const id = await desk.issue();
    const [, answer] = await Promise.all([paid(id), bring(id)]);
    expect(await desk.stateOf(id)).toBe("PAID");
    expect(await rowsOf(id)).toHaveLength(answer.ok ? 1 : 0);
  });
});

describe("who has to do with it", () => {
  it("is read by the side that brought it and the center, by nobody else", async () => {
    const [ofCompany, ofPerson] = [await desk.issue(), await desk.issue("CANDIDATE")];
    const [one, other] = [pdf(), pdf()];
    await bring(ofCompany, one);
    await bring(ofPerson, other, desk.person(), own());
    const elsewhere = await seedTenant(world, { slug: `anderswo-${newId()}`, name: "Anderswo" });
    const { people } = tenant;
    const readers = {
      hrMember: world.as(people.hrMember),
      representative: world.as(people.representative),
      candidate: desk.person(),
      advisor: desk.advisor(),
      centerAdmin: world.as(people.centerAdmin),
      desk: world.as(people.desk),
      auditor: world.as(people.auditor),
      "foreign advisor": world.as(elsewhere.people.advisor),
      "foreign company": world.as(elsewhere.people.hrAdmin),
      "foreign candidate": world.as(elsewhere.people.candidate),
    };
    const reads = async (ctx: UserCtx, { id }: { id: string }) => {
      try {
        return A_PDF.equals((await openReceipt(ctx, id)).bytes);
      } catch (error) {
        if (error instanceof NotFoundError) return false;
        throw error;
      }
    };
    const seen: string[] = [];
    for (const [name, ctx] of Object.entries(readers)) {
      seen.push(`${name}: ${await reads(ctx, one)} ${await reads(ctx, other)}`);
    }
    expect(seen).toEqual([
      "hrMember: true false",
      "representative: true false",
      "candidate: false true",
      "advisor: true true",
      "centerAdmin: true true",
      "desk: false false",
      "auditor: false false",
      "foreign advisor: false false",
      "foreign company: false false",
      "foreign candidate: false false",
    ]);
  });

  it("is brought by the payer's side alone", async () => {
    const [ofCompany, ofPerson] = [await desk.issue(), await desk.issue("CANDIDATE")];
    const elsewhere = await seedTenant(world, { slug: `anderswo-${newId()}`, name: "Anderswo" });
    const unknown = (work: Promise<unknown>) => expect(work).rejects.toThrow(NotFoundError);
    await unknown(bring(ofPerson));
    await unknown(bring(ofCompany, pdf(), desk.person(), own()));
    await unknown(bring(ofCompany, pdf(), world.as(elsewhere.people.hrAdmin)));
    await unknown(
      bring(ofPerson, pdf(), world.as(elsewhere.people.candidate), { candidateId: elsewhere.candidate.id }),
    );
    // the center reads the request and brings nothing to it
    await expect(bring(ofCompany, pdf(), desk.advisor())).rejects.toThrow(ForbiddenError);
    expect([...(await rowsOf(ofCompany)), ...(await rowsOf(ofPerson))]).toEqual([]);
  });

  it("hangs on a request of its own center: the database refuses another tenant's", async () => {
    const elsewhere = await seedTenant(world, { slug: `anderswo-${newId()}`, name: "Anderswo" });
    const { centerId } = tenant;
    await expect(aReceipt(world, { id: elsewhere.companyPayment.id, centerId })).rejects.toThrow();
  });
});
