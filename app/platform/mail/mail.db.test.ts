import { existsSync, readdirSync } from "node:fs";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { smtpStandIn } from "#tests/setup/smtp-server.ts";
import type { SmtpStandIn } from "#tests/setup/smtp-server.ts";
import { openWorld } from "#tests/setup/world.ts";
import type { World } from "#tests/setup/world.ts";
import { outboxFolder, readOutbox, sendDueMail } from "./index.ts";
import { placeholderAddress } from "./no-mail.ts";
import { sendWaitingMail } from "./send-due.ts";
import type { MailTransport, OutgoingMail } from "./types.ts";

const MINUTE = 60_000;
let world: World;

const MAIL: OutgoingMail = {
  dedupeKey: "request:1:answered",
  to: "hr@werft.example",
  subject: "Neue Nachricht zu Ihrem Anliegen",
  text: "Guten Tag,\n\nes gibt eine neue Nachricht.",
  locale: "de",
  path: "/employer/requests/1",
};

beforeEach(async () => {
  world = await openWorld();
});
afterEach(() => world.close());

const enqueue = (mail: Partial<OutgoingMail> = {}) =>
  world.services.mail.enqueue(world.prisma, { ...MAIL, ...mail });
const onlyMail = () => world.prisma.mailMessage.findFirstOrThrow();
const later = (minutes: number) =>
  world.clock.moveTo(new Date(world.clock.now().getTime() + minutes * MINUTE));

describe("writing a mail", () => {
  test("adds the link to the page and that replies are not read", async () => {
    await enqueue();
    expect((await onlyMail()).text).toBe(
      [
        "Guten Tag,\n\nes gibt eine neue Nachricht.",
        "Weiter geht es auf dieser Seite:\nhttp://localhost:3000/employer/requests/1",
        "-- \nDiese Nachricht wurde automatisch verschickt. Antworten auf diese E-Mail liest niemand. Bitte nutzen Sie die Seite oben.\nFachkräftelotse, die gemeinsame Seite der Welcome Center",
      ].join("\n\n"),
    );
  });

  test("the same key is written once, and the transaction goes on", async () => {
    await world.prisma.$transaction(async (tx) => {
      await world.services.mail.enqueue(tx, MAIL);
      await world.services.mail.enqueue(tx, { ...MAIL, subject: "Noch einmal" });
      await world.services.mail.enqueue(tx, { ...MAIL, dedupeKey: "other" });
    });
    expect(await world.prisma.mailMessage.count()).toBe(2);
  });

  test("is undone with its transaction", async () => {
    const failed = world.prisma.$transaction(async (tx) => {
      await world.services.mail.enqueue(tx, MAIL);
      throw new Error("the change failed");
    });
    await expect(failed).rejects.toThrow("the change failed");
    expect(await world.prisma.mailMessage.count()).toBe(0);
  });

  test("an account without e-mail gets none", async () => {
    await enqueue({ to: placeholderAddress("01a20052-08f2-74e9-989c-c7ff5874a239") });
    expect(await world.prisma.mailMessage.count()).toBe(0);
  });
});

describe("the demo's outbox", () => {
  test("gets one file per mail, newest first, and nothing is sent twice", async () => {
    await enqueue();
    await enqueue({ dedupeKey: "second", subject: "Zweite" });
    expect(await sendDueMail(world.services)).toEqual({ sent: 2, waiting: 0, failed: 0, unknown: 0 });
    expect(await sendDueMail(world.services)).toEqual({ sent: 0, waiting: 0, failed: 0, unknown: 0 });
    const folder = outboxFolder(world.services.env.dataDir);
    expect(readdirSync(folder)).toHaveLength(2);
    expect(readOutbox(folder).map(({ to, subject }) => [to, subject])).toEqual([
      ["hr@werft.example", "Zweite"],
      ["hr@werft.example", "Neue Nachricht zu Ihrem Anliegen"],
    ]);
    // the secret of a link is not kept once it has left
    expect(await world.prisma.mailMessage.findMany({ select: { text: true, sentAt: true } })).toEqual([
      { text: "", sentAt: world.clock.now() },
      { text: "", sentAt: world.clock.now() },
    ]);
  });

  test("a mail whose process died is written again, for the same file", async () => {
    await enqueue();
    await world.prisma.mailMessage.updateMany({ data: { claimedAt: world.clock.now(), attempts: 1 } });
    expect(await sendDueMail(world.services)).toMatchObject({ sent: 0 });
    later(16);
    expect(await sendDueMail(world.services)).toMatchObject({ sent: 1 });
  });
});

describe("without demo mode", () => {
  test("and without SMTP server mails wait, and no folder holds them", async () => {
    await enqueue();
    const services = { ...world.services, env: { ...world.services.env, demo: false } };
    expect(await sendDueMail(services)).toBeNull();
    expect((await onlyMail()).sentAt).toBeNull();
    expect(existsSync(outboxFolder(services.env.dataDir))).toBe(false);
  });
});

describe("SMTP", () => {
  let server: SmtpStandIn;
  beforeEach(async () => {
    server = await smtpStandIn();
  });
  afterEach(() => server.close());

  const send = () =>
    sendDueMail({
      ...world.services,
      env: {
        ...world.services.env,
        demo: false,
        smtpUrl: server.url,
        mailFrom: "Lotse <no-reply@lotse.example>",
      },
    });

  test("the message carries addresses, subject, language, a stable id, and says it is automatic", async () => {
    await enqueue({ locale: "ar", subject: "رسالة جديدة" });
    expect(await send()).toEqual({ sent: 1, waiting: 0, failed: 0, unknown: 0 });
    const { id } = await onlyMail();
    const [message = ""] = server.messages;
    const [headers = "", body = ""] = message.split("\r\n\r\n");
    expect(headers).toContain("From: Lotse <no-reply@lotse.example>");
    expect(headers).toContain("To: hr@werft.example");
    expect(headers).toContain(`Subject: =?UTF-8?B?${Buffer.from("رسالة جديدة").toString("base64")}?=`);
    expect(headers).toContain(`Message-ID: <${id}@lotse.example>`);
    expect(headers).toContain("Auto-Submitted: auto-generated");
    expect(headers).toContain("Content-Language: ar");
    expect(headers).not.toContain("Reply-To");
    const text = Buffer.from(body, "base64").toString("utf8");
    expect(text).toContain("http://localhost:3000/employer/requests/1");
    expect(text).toContain("لا أحد يقرأ الردود");
  });

  test("somebody who reads answers gets them, and the mail does not say that nobody does", async () => {
    await enqueue({ replyTo: "bremen@center.example" });
    await send();
    const [headers = "", body = ""] = server.messages[0]?.split("\r\n\r\n") ?? [];
    expect(headers).toContain("Reply-To: bremen@center.example");
    expect(Buffer.from(body, "base64").toString("utf8")).not.toContain("liest niemand");
  });

  test("two workers at once send a mail once", async () => {
    for (let count = 0; count < 5; count += 1) await enqueue({ dedupeKey: `key ${count}` });
    await Promise.all([send(), send(), send()]);
    expect(server.messages).toHaveLength(5);
    expect(await world.prisma.mailMessage.count({ where: { sentAt: null } })).toBe(0);
  });

  test("a refusal for now is tried again after a minute, then after five", async () => {
    await enqueue();
    server.behaviour = "refuse_for_now";
    expect(await send()).toEqual({ sent: 0, waiting: 1, failed: 0, unknown: 0 });
    expect(await onlyMail()).toMatchObject({ sentAt: null, attempts: 1, lastError: "EENVELOPE 451" });
    expect(await send()).toMatchObject({ waiting: 0 });
    later(1);
    expect(await send()).toMatchObject({ waiting: 1 });
    later(4);
    expect(await send()).toMatchObject({ waiting: 0 });
    later(1);
    server.behaviour = "take";
    expect(await send()).toMatchObject({ sent: 1 });
    expect(server.messages).toHaveLength(1);
  });

  test("a server that cannot be reached is tried again", async () => {
    await enqueue();
    server.behaviour = "vanish_at_once";
    expect(await send()).toMatchObject({ waiting: 1 });
    later(1);
    server.behaviour = "take";
    expect(await send()).toMatchObject({ sent: 1 });
  });

  test("an address that does not exist is not tried again", async () => {
    await enqueue();
    server.behaviour = "refuse_for_good";
    expect(await send()).toEqual({ sent: 0, waiting: 0, failed: 1, unknown: 0 });
    expect(await onlyMail()).toMatchObject({ failedAt: world.clock.now(), lastError: "EENVELOPE 550" });
    server.behaviour = "take";
    later(60 * 24);
    expect(await send()).toMatchObject({ sent: 0 });
    expect(server.messages).toEqual([]);
  });

  test("when the line breaks after the whole message, it is not sent a second time", async () => {
    await enqueue();
    server.behaviour = "vanish_after_data";
    expect(await send()).toEqual({ sent: 0, waiting: 0, failed: 0, unknown: 1 });
    server.behaviour = "take";
    later(60 * 24);
    expect(await send()).toMatchObject({ sent: 0, waiting: 0 });
    expect(server.messages).toHaveLength(1);
    expect((await onlyMail()).lastError).toBe("ECONNECTION");
  });

  test("a mail that a dying process may have sent is left alone", async () => {
    await enqueue();
    await world.prisma.mailMessage.updateMany({ data: { claimedAt: world.clock.now(), attempts: 1 } });
    later(14);
    expect(await send()).toMatchObject({ sent: 0, unknown: 0 });
    later(60 * 24);
    expect(await send()).toMatchObject({ sent: 0, unknown: 1 });
    expect(await send()).toMatchObject({ sent: 0, unknown: 0 });
    expect(server.messages).toEqual([]);
  });
});

test("after twelve failed attempts a mail is given up", async () => {
  await enqueue();
  const transport: MailTransport = {
    idempotent: false,
    deliver: async () => ({ outcome: "retry", reason: "ESOCKET" }),
    close: () => undefined,
  };
  for (let attempt = 1; attempt < 12; attempt += 1) {
    expect(await sendWaitingMail(world.services, transport)).toMatchObject({ waiting: 1 });
    later(240);
  }
  expect(await sendWaitingMail(world.services, transport)).toMatchObject({ failed: 1 });
  expect((await onlyMail()).attempts).toBe(12);
});

test("when the application closes, the mail in hand is settled and the next one waits", async () => {
  await enqueue();
  await enqueue({ dedupeKey: "second" });
  const ending = new AbortController();
  const transport: MailTransport = {
    idempotent: false,
    deliver: async () => {
      ending.abort();
      return { outcome: "sent" };
    },
    close: () => undefined,
  };
  expect(await sendWaitingMail(world.services, transport, ending.signal)).toMatchObject({ sent: 1 });
  const mails = await world.prisma.mailMessage.findMany({ select: { sentAt: true, claimedAt: true } });
  expect(mails.filter(({ sentAt }) => sentAt !== null)).toHaveLength(1);
  expect(mails.every(({ claimedAt }) => claimedAt === null)).toBe(true);
});
