import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { createOnce } from "#app/permissions/create-once.ts";
import type { GuardedTx, UserCtx } from "#app/permissions/context.ts";
import { systemDb } from "#app/permissions/system-db.server.ts";
import { newId } from "#app/platform/ids.ts";
import { engine } from "#tests/setup/database.ts";
import { openTenants } from "./tenants.ts";

let tenants: Awaited<ReturnType<typeof openTenants>>;
let hr: UserCtx;
beforeAll(async () => {
  tenants = await openTenants();
  hr = tenants.world.as(tenants.bremen.people.hrAdmin);
});
afterAll(() => tenants.world.close());

const event = (tag: string) => ({ type: "tried", version: 1, payload: { tag } });
const mail = (dedupeKey: string) => ({
  dedupeKey,
  to: "a@test.example",
  subject: "Betreff",
  text: "Text",
  locale: "de",
  path: "/employer",
});

describe("a transaction", () => {
  test("keeps change, event and mail together", async () => {
    const { prisma } = tenants.world;
    await hr.db.transaction(async (tx) => {
      await tx.vacancy.update({ where: { id: tenants.bremen.vacancy.id }, data: { title: "Zusammen" } });
      await tx.emit(event("kept"));
      await tx.mail(mail("kept"));
      await tx.transaction((inner) => inner.mail(mail("kept")));
    });
    expect(await prisma.outboxEvent.count({ where: { payload: { path: ["tag"], equals: "kept" } } })).toBe(1);
    expect(await prisma.mailMessage.count({ where: { dedupeKey: "kept" } })).toBe(1);
    expect(await prisma.vacancy.count({ where: { title: "Zusammen" } })).toBe(1);
  });

  test("leaves nothing behind when it fails", async () => {
    const { prisma } = tenants.world;
    const failing = hr.db.transaction(async (tx) => {
      await tx.emit(event("lost"));
      await tx.mail(mail("lost"));
      await tx.vacancy.update({ where: { id: tenants.braunschweig.vacancy.id }, data: { title: "x" } });
    });
    await expect(failing).rejects.toMatchObject({ name: "NotFoundError" });
    expect(await prisma.outboxEvent.count({ where: { payload: { path: ["tag"], equals: "lost" } } })).toBe(0);
    expect(await prisma.mailMessage.count({ where: { dedupeKey: "lost" } })).toBe(0);
  });

  test("is not asked past itself: the embedded engine would wait for its own end", async () => {
    const past = hr.db.transaction(() => hr.db.vacancy.count());
    await expect(past).rejects.toMatchObject({ name: "GuardViolation" });
    const second = hr.db.transaction(() => hr.db.transaction((tx) => tx.vacancy.count()));
    await expect(second).rejects.toMatchObject({ name: "GuardViolation" });
    expect(await hr.db.vacancy.count()).toBeGreaterThan(0);
  });

  test("sees with the same eyes as outside", async () => {
    const seen = await hr.db.transaction((tx) => tx.vacancy.count());
    expect(seen).toBe(await hr.db.vacancy.count());
  });
});

/** Everybody waits until so many have come; who comes later does not wait. */
function meeting(size: number): () => Promise<void> {
  let missing = size;
  let open: () => void = () => undefined;
  const all = new Promise<void>((resolve) => (open = resolve));
  return () => {
    missing -= 1;
    if (missing <= 0) open();
    return all;
  };
}

describe("two people at once", () => {
  test("the second one is told, and what the first wrote stands", async () => {
    const { vacancy } = tenants.braunschweig;
    const first = tenants.world.as(tenants.braunschweig.people.hrAdmin).db.vacancy;
    const second = tenants.world.as(tenants.braunschweig.people.hrAdmin).db.vacancy;
    const args = { id: vacancy.id, version: vacancy.version };
    expect(await first.updateVersioned({ ...args, data: { title: "Erste" } })).toEqual({ ok: true });
    expect(await second.updateVersioned({ ...args, data: { title: "Zweite" } })).toEqual({
      ok: false,
      code: "conflict",
    });
    expect(await first.findUnique({ where: { id: vacancy.id } })).toMatchObject({
      title: "Erste",
      version: vacancy.version + 1,
      updatedAt: tenants.world.clock.now(),
    });
  });

  test("one of them wins", async () => {
    const { request, people } = tenants.bremen;
    const take = (who: "advisor" | "centerAdmin") =>
      tenants.world.as(people[who]).db.supportRequest.updateVersioned({
        id: request.id,
        version: request.version,
        data: { assigneeId: people[who].userId },
        as: "take",
      });
    const results = await Promise.all([take("advisor"), take("centerAdmin")]);
    expect(results.filter(({ ok }) => ok)).toHaveLength(1);
  });

  test("cannot both be the one who leaves second to last", async () => {
    const { prisma } = tenants.world;
    // both count before either leaves; on the embedded engine one transaction waits for the other by itself
    const counted = engine() === "server" ? meeting(2) : () => Promise.resolve();
    const leave = (id: string) =>
      hr.db.transaction(
        async (tx) => {
          const others = await tx.establishment.count();
          await counted();
          if (others <= 1) throw new Error("the last one stays");
          await tx.establishment.delete({ where: { id } });
        },
        { serializable: true },
      );
    const address = {
      companyId: tenants.bremen.company.id,
      street: "x",
      postcode: "28195",
      municipality: "x",
      land: "HB",
    };
    await prisma.vacancy.updateMany({ data: { establishmentId: null } });
    await prisma.establishment.deleteMany({ where: { companyId: address.companyId } });
    const a = await hr.db.establishment.create({ data: { ...address, name: "A" } });
    const b = await hr.db.establishment.create({ data: { ...address, name: "B" } });
    const results = await Promise.allSettled([leave(a.id), leave(b.id)]);
    expect(results.map(({ status }) => status).sort()).toEqual(["fulfilled", "rejected"]);
    expect(await hr.db.establishment.count()).toBe(1);
  });
});

describe("a double submit", () => {
  const message = (id: string, authorId: string) => {
    const { centerId, company, request } = tenants.bremen;
    const thread = {
      centerId,
      companyId: company.id,
      requestId: request.id,
      forEmployer: true,
      forCandidate: false,
    };
    return { ...thread, id, authorId, authorName: "A", authorParty: "COMPANY" as const, body: "Guten Tag" };
  };
  const send = (ctx: UserCtx, id: string) =>
    createOnce(ctx, "message", id, async (tx: GuardedTx) => {
      await tx.emit(event(id));
      await tx.message.create({ data: message(id, ctx.user.userId) });
    });

  test("makes one record and one event", async () => {
    const id = newId();
    const results = await Promise.all([send(hr, id), send(hr, id), send(hr, id)]);
    expect(results.map(({ created }) => created).sort()).toEqual([false, false, true]);
    expect(results.every((result) => result.id === id)).toBe(true);
    const { prisma } = tenants.world;
    expect(await prisma.message.count({ where: { id } })).toBe(1);
    expect(await prisma.outboxEvent.count({ where: { payload: { path: ["tag"], equals: id } } })).toBe(1);
  });

  test("does not pass for another person's record", async () => {
    const id = newId();
    await send(hr, id);
    const colleague = tenants.world.as(tenants.bremen.people.hrMember);
    await expect(send(colleague, id)).rejects.toMatchObject({
      name: "UniqueConflictError",
      key: "Message_pkey",
    });
  });

  test("does not pass for a record one cannot see", async () => {
    const { id } = tenants.braunschweig.vacancy;
    const attempt = createOnce(hr, "vacancy", id, async (tx) => {
      const { id: _, explanation: __, ...own } = { ...tenants.bremen.vacancy, explanation: null };
      await tx.vacancy.create({ data: { ...own, id, state: "DRAFT" } });
    });
    await expect(attempt).rejects.toMatchObject({ name: "UniqueConflictError" });
  });

  test("does not hide another key that is taken", async () => {
    const { consent, candidate, company, centerId, people } = tenants.bremen;
    const { givenAt, expiresAt, purpose, textVersion, categories, locale } = consent;
    const words = { purpose, textVersion, categories, locale };
    const person = tenants.world.as(people.candidate);
    const again = createOnce(person, "consent", newId(), (tx) =>
      tx.consent.create({
        data: { centerId, candidateId: candidate.id, companyId: company.id, givenAt, expiresAt, ...words },
      }),
    );
    await expect(again).rejects.toMatchObject({
      name: "UniqueConflictError",
      subject: "Consent",
      key: "Consent_live",
    });
  });
});

describe("the house itself", () => {
  test("does for a purpose what belongs to it, and nothing else", async () => {
    const db = systemDb(tenants.world.services, "outbox", newId());
    expect(await db.outboxEvent.count()).toBeGreaterThan(0);
    expect(await db.mailMessage.count()).toBe(0);
    expect(await db.candidateIdentity.findMany()).toEqual([]);
    expect(await db.vacancy.count()).toBe(0);
  });

  test("takes no more rights into a person's transaction than the purpose has", async () => {
    await hr.db.transaction(async (tx) => {
      const house = tx.asSystem("outbox");
      expect(await house.vacancy.count()).toBe(0);
      expect(await tx.vacancy.count()).toBeGreaterThan(0);
      await expect(house.asSystem("mail").outboxEvent.count()).resolves.toBe(0);
    });
  });
});

test("the guarded database offers its tables and transactions, nothing more", () => {
  const offered = Object.keys(hr.db).filter(
    (key) => !/^[a-z]+([A-Z][a-z]+)*$/.test(key) || key.startsWith("$"),
  );
  expect(offered).toEqual([]);
  const db = hr.db as unknown as Record<string, unknown>;
  for (const name of [
    "$queryRaw",
    "$queryRawUnsafe",
    "$executeRaw",
    "$extends",
    "$parent",
    "$transaction",
    "session",
    "account",
  ]) {
    expect(db[name], name).toBeUndefined();
  }
  const table = hr.db.vacancy as unknown as Record<string, unknown>;
  for (const name of [
    "upsert",
    "createManyAndReturn",
    "deleteMany",
    "findUniqueOrThrow",
    "$parent",
    "fields",
    "scope",
  ]) {
    expect(table[name], name).toBeUndefined();
  }
});
