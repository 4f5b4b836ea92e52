import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from "vitest";
import type { Principal } from "#app/permissions/context.ts";
import { NotFoundError } from "#app/platform/errors.ts";
import { newId } from "#app/platform/ids.ts";
import { sendDueMail } from "#app/platform/mail/index.ts";
import { aCenter } from "#tests/factories/centers.ts";
import { aCompany } from "#tests/factories/companies.ts";
import { aMember } from "#tests/factories/people.ts";
import { smtpStandIn, type SmtpStandIn } from "#tests/setup/smtp-server.ts";
import { openWorld } from "#tests/setup/world.ts";
import type { World } from "#tests/setup/world.ts";
import { lastBounce, listBounces, listComingBack, retryBounce } from "./index.server.ts";

let world: World;
beforeAll(async () => {
  world = await openWorld();
});
afterAll(() => world.close());

let server: SmtpStandIn;
let hr: Principal;
let advisor: Principal;
let elsewhere: Principal;
let centerId: string;
let companyId: string;
beforeEach(async () => {
  server = await smtpStandIn();
  centerId = (await aCenter(world)).id;
  companyId = (await aCompany(world, { centerId })).id;
  hr = await aMember(world, "HR_ADMIN", { companyId });
  advisor = await aMember(world, "ADVISOR", { centerId });
  elsewhere = await aMember(world, "ADVISOR", { centerId: (await aCenter(world)).id });
});
afterEach(() => server.close());

const send = () =>
  sendDueMail({
    ...world.services,
    env: { ...world.services.env, demo: false, smtpUrl: server.url, mailFrom: "no-reply@lotse.example" },
  });

async function refused(mail: { to: string; centerId?: string }): Promise<void> {
  const words = { subject: "Neue Nachricht", text: "x", locale: "de", path: "/employer" };
  await world.services.mail.enqueue(world.prisma, { dedupeKey: newId(), ...words, ...mail });
  server.behaviour = "refuse_for_good";
  await send();
}

test("a mail that came back is shown to the person and to who looks after them", async () => {
  expect(await lastBounce(world.as(hr))).toBeNull();
  await refused({ to: hr.email });
  expect(await lastBounce(world.as(hr))).toEqual(world.clock.now());
  const { bounces, total } = await listBounces(world.as(advisor), 1);
  expect(total).toBe(1);
  expect(bounces).toMatchObject([{ email: hr.email, name: hr.name, nowEmail: null, retriedAt: null }]);
  expect((await listBounces(world.as(elsewhere), 1)).total).toBe(0);
});

test("an address that is nobody's account is shown to its center alone", async () => {
  await refused({ to: "postfach@center.example", centerId });
  expect((await listBounces(world.as(advisor), 1)).bounces).toMatchObject([
    { email: "postfach@center.example", name: null },
  ]);
  expect((await listBounces(world.as(elsewhere), 1)).total).toBe(0);
});

test("after the address was corrected the mail goes there, once however often it is asked for", async () => {
  await refused({ to: hr.email });
  const email = `neu-${newId()}@werft.example`;
  await world.prisma.user.update({ where: { id: hr.userId }, data: { email } });
  expect(await lastBounce(world.as({ ...hr, email }))).toBeNull();
  const [bounce] = (await listBounces(world.as(advisor), 1)).bounces;
  expect(bounce?.nowEmail).toBe(email);
  const id = bounce?.id ?? "";
  await expect(retryBounce(world.as(elsewhere), id)).rejects.toThrow(NotFoundError);
  server.behaviour = "take";
  // who was not reached sees so, but has nothing sent
  await retryBounce(world.as({ ...hr, email }), id);
  expect(await send()).toMatchObject({ sent: 0 });
  await retryBounce(world.as(advisor), id);
  await retryBounce(world.as(advisor), id);
  expect(await send()).toMatchObject({ sent: 1 });
  await retryBounce(world.as(advisor), id);
  await send();
  expect(server.messages.length).toBe(1);
  expect(server.messages[0]).toContain(`To: ${email}`);
});

test("a mail that comes back again is shown anew", async () => {
  await refused({ to: hr.email });
  const [bounce] = (await listBounces(world.as(advisor), 1)).bounces;
  await retryBounce(world.as(advisor), bounce?.id ?? "");
  expect(await lastBounce(world.as(hr))).toBeNull();
  await send();
  expect((await listBounces(world.as(advisor), 1)).total).toBe(2);
  expect(await lastBounce(world.as(hr))).not.toBeNull();
});

test.each(["the line broke", "the process died"])(
  "a mail that may have arrived is listed once and sent again by nobody but a person: %s",
  async (how) => {
    const words = { subject: "Neue Nachricht", text: "x", locale: "de", path: "/employer" };
    await world.services.mail.enqueue(world.prisma, { dedupeKey: newId(), ...words, to: hr.email });
    if (how === "the line broke") server.behaviour = "vanish_after_data";
    else
      await world.prisma.mailMessage.updateMany({
        where: { to: hr.email },
        data: { claimedAt: new Date(world.clock.now().getTime() - 16 * 60_000), attempts: 1 },
      });
    const reports = [...(await Promise.all([send(), send()])), await send()];
    expect(reports.reduce((sum, report) => sum + (report?.sent ?? 0), 0)).toBe(0);
    const { bounces, total } = await listBounces(world.as(advisor), 1);
    expect(total).toBe(1);
    expect(bounces).toMatchObject([{ email: hr.email, uncertain: true, retriedAt: null }]);
    // nothing is wrong with the address
    expect(await lastBounce(world.as(hr))).toBeNull();
    server.behaviour = "take";
    expect(await send()).toMatchObject({ sent: 0 });
    await retryBounce(world.as(advisor), bounces[0]?.id ?? "");
    expect(await send()).toMatchObject({ sent: 1 });
  },
);

test("who looks after somebody sees on their page since when mails come back, until one arrives", async () => {
  const seen = (user = advisor) => listComingBack(world.as(user), [{ companyId }]);
  const { userId, name, email } = hr;
  expect(await seen()).toEqual([]);
  await refused({ to: email });
  const since = world.clock.now();
  await refused({ to: email });
  expect(await seen()).toEqual([{ userId, name, email, since }]);
  expect(await seen(elsewhere)).toEqual([]);
  expect(await listComingBack(world.as(advisor), [{ candidateId: newId() }])).toEqual([]);
  const words = { subject: "Neue Nachricht", text: "x", locale: "de", path: "/employer" };
  server.behaviour = "take";
  await world.services.mail.enqueue(world.prisma, { dedupeKey: newId(), to: email, ...words });
  await send();
  expect(await seen()).toEqual([]);
  expect(await lastBounce(world.as(hr))).toBeNull();
  // it stays in the list of what did not arrive
  expect((await listBounces(world.as(advisor), 1)).total).toBe(2);
  await refused({ to: email });
  expect(await seen()).toMatchObject([{ userId }]);
});

test("another address is another matter", async () => {
  await refused({ to: hr.email });
  const email = `neu-${newId()}@werft.example`;
  await world.prisma.user.update({ where: { id: hr.userId }, data: { email } });
  expect(await listComingBack(world.as(advisor), [{ companyId }])).toEqual([]);
});
