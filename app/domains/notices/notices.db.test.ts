import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { z } from "zod";
import { doDueWork } from "#app/jobs/due.ts";
import { on } from "#app/jobs/handler.ts";
import { drainOutbox } from "#app/jobs/outbox.ts";
import { systemDb } from "#app/permissions/system-db.server.ts";
import type { Principal } from "#app/permissions/context.ts";
import type { NoticeDelivery } from "#app/platform/database/generated/enums.ts";
import { NotFoundError } from "#app/platform/errors.ts";
import { newId } from "#app/platform/ids.ts";
import { wiring } from "#app/wiring.ts";
import { aCompany } from "#tests/factories/companies.ts";
import { aCenter } from "#tests/factories/centers.ts";
import { aNotice } from "#tests/factories/notices.ts";
import { aMember } from "#tests/factories/people.ts";
import { openWorld, TEST_START } from "#tests/setup/world.ts";
import type { World } from "#tests/setup/world.ts";
import {
  listNotices,
  markAllRead,
  markRead,
  openNotice,
  ownChoices,
  saveChoices,
  sweepNotices,
  tell,
} from "./index.server.ts";

let world: World;
beforeAll(async () => {
  world = await openWorld();
});
afterAll(() => world.close());

let person: Principal;
beforeEach(async () => {
  world.clock.moveTo(TEST_START);
  await world.prisma.outboxEvent.deleteMany();
  await world.prisma.dueWork.deleteMany();
  const { id: centerId } = await aCenter(world);
  const { id: companyId } = await aCompany(world, { centerId });
  person = await aMember(world, "HR_ADMIN", { companyId });
});

const catalogue = { bell_rung: { version: 1, payload: z.object({ times: z.number() }) } };

/** Tells the person of each ring; `dies` ends the handler's transaction after telling. */
const bellringer = (dies = false) =>
  on(catalogue, "bell_rung", {
    name: "bellringer",
    purpose: "support_mails",
    handle: async ({ tx }, { times }) => {
      const to = { userId: person.userId, email: person.email, locale: "de" } as const;
      const key = `bell:${times}:${person.userId}`;
      await tell(tx, to, {
        key,
        category: "STEPS",
        subject: `Glocke ${times}`,
        text: "x",
        path: "/employer",
      });
      if (dies) throw new Error("the process ends here");
    },
  });

async function ring(times: number): Promise<void> {
  const createdAt = world.clock.now();
  await world.prisma.outboxEvent.create({
    data: { type: "bell_rung", version: 1, payload: { times }, createdAt },
  });
}

async function rung(times: number, dies = false): Promise<void> {
  await ring(times);
  await drainOutbox(world.services, [bellringer(dies)]);
}

const choose = (delivery: NoticeDelivery) =>
  world.prisma.noticeChoice.create({ data: { userId: person.userId, category: "STEPS", delivery } });
const notices = () =>
  world.prisma.notification.findMany({ where: { userId: person.userId }, orderBy: { id: "asc" } });
const mails = async () =>
  (await world.prisma.mailMessage.findMany({ where: { to: person.email }, orderBy: { id: "asc" } })).map(
    ({ subject }) => subject,
  );
const work = () => doDueWork(world.services, wiring.due);
/** Seven o'clock in Germany, so many days after the test's Saturday. */
const seven = (days: number) => world.clock.moveTo(new Date(Date.UTC(2026, 10, 21 + days, 6)));

describe("telling a person", () => {
  test("is a row and, without a choice, a mail at once", async () => {
    await rung(1);
    expect(await notices()).toMatchObject([
      { subject: "Glocke 1", category: "STEPS", delivery: "IMMEDIATE", path: "/employer", readAt: null },
    ]);
    expect(await mails()).toEqual(["Glocke 1"]);
  });

  test("leaves nothing of a handler that dies, and is done once when it runs again", async () => {
    await rung(1, true);
    expect([await notices(), await mails()]).toEqual([[], []]);
    await drainOutbox(world.services, [bellringer()]);
    await drainOutbox(world.services, [bellringer()]);
    expect([(await notices()).length, await mails()]).toEqual([1, ["Glocke 1"]]);
  });

  test("is not done twice when the same news is handled again under another event", async () => {
    await rung(1);
    await rung(1);
    expect([(await notices()).length, await mails()]).toEqual([1, ["Glocke 1"]]);
  });

  test("reaches who wants no mail, or has no mailbox, on the page alone", async () => {
    await choose("OFF");
    await rung(1);
    expect([(await notices()).length, await mails()]).toEqual([1, []]);
    person = { ...person, email: `${newId()}@no-mail.invalid` };
    await world.prisma.noticeChoice.deleteMany({ where: { userId: person.userId } });
    await rung(2);
    expect([(await notices()).length, await mails()]).toEqual([2, []]);
  });

  test("leads to pages of this house alone", async () => {
    for (const path of ["https://evil.example", "//evil.example", "/\\evil.example"]) {
      await expect(aNotice(world, person, { path }), path).rejects.toThrow();
    }
  });
});

describe("the mail of the morning", () => {
  beforeEach(() => choose("DIGEST"));

  test("gathers a day, goes out at seven, once", async () => {
    await rung(1);
    await rung(2);
    expect(await world.prisma.dueWork.count({ where: { kind: "notice_digest" } })).toBe(1);
    world.clock.moveTo(new Date("2026-11-22T05:59:59Z"));
    await work();
    expect(await mails()).toEqual([]);
    seven(1);
    await work();
    await work();
    expect(await mails()).toEqual(["2 Mitteilungen für Sie"]);
    const { text } = await world.prisma.mailMessage.findFirstOrThrow({ where: { to: person.email } });
    expect(text).toContain("Schritte und Fälle\n– Glocke 1\n– Glocke 2\n");
    expect(text).toContain("http://localhost:3000/notifications");
  });

  test("goes out once although the mark of the work was lost", async () => {
    await rung(1);
    seven(1);
    await work();
    await world.prisma.dueWork.updateMany({ data: { doneAt: null } });
    await work();
    expect(await mails()).toEqual(["1 Mitteilung für Sie"]);
  });

  test("after a standstill waits for the next day with what a second run of the day finds", async () => {
    await rung(1);
    // Monday, an hour before seven: Sunday's mail is late
    world.clock.moveTo(new Date("2026-11-23T05:00:00Z"));
    await work();
    await rung(2);
    seven(2);
    await work();
    expect(await mails()).toEqual(["1 Mitteilung für Sie"]);
    seven(3);
    await work();
    expect(await mails()).toEqual(["1 Mitteilung für Sie", "1 Mitteilung für Sie"]);
    expect((await notices()).map(({ digestedOn }) => digestedOn?.toISOString().slice(0, 10))).toEqual([
      "2026-11-23",
      "2026-11-24",
    ]);
  });

  test("leaves out what was read meanwhile, and does not come for nothing", async () => {
    await rung(1);
    await rung(2);
    const [first, second] = await notices();
    await markRead(world.as(person), first?.id ?? "");
    seven(1);
    await work();
    const { text } = await world.prisma.mailMessage.findFirstOrThrow({ where: { to: person.email } });
    expect(text).not.toContain("Glocke 1");
    await rung(3);
    await markAllRead(world.as(person), world.clock.now());
    seven(2);
    await work();
    expect(await mails()).toEqual(["1 Mitteilung für Sie"]);
    expect(second?.readAt).toBeNull();
  });

  test("heeds that the person wants none any more, and speaks their language of now", async () => {
    await rung(1);
    await world.prisma.user.update({ where: { id: person.userId }, data: { locale: "ar" } });
    seven(1);
    await work();
    expect(await mails()).toEqual(["إشعار واحد لك"]);
    await rung(2);
    await saveChoices(world.as(person), { ...(await ownChoices(world.as(person))), STEPS: "OFF" });
    seven(2);
    await work();
    expect((await mails()).length).toBe(1);
  });
});

describe("on the page", () => {
  test("opening marks as read and leads on; a stranger's is not there", async () => {
    await rung(1);
    const stranger = await aMember(world, "OPERATOR");
    const [notice] = await notices();
    const id = notice?.id ?? "";
    await expect(openNotice(world.as(stranger), id)).rejects.toThrow(NotFoundError);
    await markRead(world.as(stranger), id);
    await markAllRead(world.as(stranger), world.clock.now());
    expect(await listNotices(world.as(person), 1)).toMatchObject({ unread: 1, total: 1 });
    expect(await openNotice(world.as(person), id)).toBe("/employer");
    expect(await listNotices(world.as(person), 1)).toMatchObject({ unread: 0, total: 1 });
  });

  test("all are read up to the newest that was seen", async () => {
    await rung(1);
    const seen = world.clock.now();
    world.clock.moveTo(new Date(seen.getTime() + 1000));
    await rung(2);
    await markAllRead(world.as(person), seen);
    const { notices: shown } = await listNotices(world.as(person), 1);
    expect(shown.map(({ subject, unread }) => [subject, unread])).toEqual([
      ["Glocke 2", true],
      ["Glocke 1", false],
    ]);
  });

  test("choices saved by two tabs at once are one row per category", async () => {
    const ctx = world.as(person);
    const choices = { ...(await ownChoices(ctx)), LAW: "DIGEST" as const };
    await Promise.all([saveChoices(ctx, choices), saveChoices(ctx, choices)]);
    expect(await world.prisma.noticeChoice.count({ where: { userId: person.userId } })).toBe(7);
    expect((await ownChoices(ctx)).LAW).toBe("DIGEST");
  });
});

test("what was read is removed after ninety days, what was not stays", async () => {
  await aNotice(world, person, { subject: "alt", readAt: new Date("2026-08-22T00:00:00Z") });
  await aNotice(world, person, { subject: "neu", readAt: new Date("2026-08-24T00:00:00Z") });
  await aNotice(world, person, { subject: "ungelesen", createdAt: new Date("2026-01-01T00:00:00Z") });
  expect(await sweepNotices(systemDb(world.services, "sweep", newId()), TEST_START)).toBe(1);
  expect((await notices()).map(({ subject }) => subject).sort()).toEqual(["neu", "ungelesen"]);
});

test("address and subject of a mail go ninety days after it was sent or given up; its key and what waits stay", async () => {
  await world.prisma.mailMessage.deleteMany();
  const mail = (dedupeKey: string, at: Partial<Record<"sentAt" | "failedAt", Date>>) =>
    world.prisma.mailMessage.create({
      data: {
        ...{ dedupeKey, to: `${dedupeKey}@test.example`, subject: "Neu", text: "Text", locale: "de" },
        ...{ replyTo: "center@test.example", createdAt: new Date("2026-01-01T00:00:00Z"), ...at },
      },
    });
  await mail("sent", { sentAt: new Date("2026-08-22T00:00:00Z") });
  await mail("refused", { failedAt: new Date("2026-08-22T00:00:00Z") });
  await mail("young", { sentAt: new Date("2026-08-24T00:00:00Z") });
  await mail("waiting", {});
  const sweep = () => sweepNotices(systemDb(world.services, "sweep", newId()), TEST_START);
  expect(await sweep()).toBe(2);
  expect(await sweep()).toBe(0);
  const kept = await world.prisma.mailMessage.findMany({ orderBy: { dedupeKey: "asc" } });
  expect(
    kept.map(({ dedupeKey, to, subject, text, replyTo }) => [dedupeKey, to, subject, text, replyTo]),
  ).toEqual([
    ["refused", "", "", "", null],
    ["sent", "", "", "", null],
    ["waiting", "waiting@test.example", "Neu", "Text", "center@test.example"],
    ["young", "young@test.example", "Neu", "Text", "center@test.example"],
  ]);
});
