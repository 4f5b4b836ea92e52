import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { drainOutbox } from "#app/jobs/outbox.ts";
import type { Principal } from "#app/permissions/context.ts";
import { newId } from "#app/platform/ids.ts";
import { wiring } from "#app/wiring.ts";
import { seedBasics, type Tenant } from "#tests/factories/basics.ts";
import { aCompany } from "#tests/factories/companies.ts";
import { aMember } from "#tests/factories/people.ts";
import { openWorld, type World } from "#tests/setup/world.ts";
import {
  addNote,
  closeRequest,
  createRequest,
  getInbox,
  getReferral,
  getRequest,
  moveReferral,
  postMessage,
  sendReferral,
  takeRequest,
  triageRequest,
} from "./index.server.ts";
import type { NewRequest } from "./index.ts";

let world: World;
let bremen: Tenant;
let hr: Principal;
let advisor: Principal;

beforeAll(async () => {
  world = await openWorld();
  ({ bremen } = await seedBasics(world));
  hr = bremen.people.hrAdmin;
  advisor = bremen.people.advisor;
});
afterAll(() => world.close());

const wish = (): NewRequest => ({
  id: newId(),
  kind: "SUPPORT",
  topics: ["LANGUAGE"],
  urgency: "NORMAL",
  subject: "B2-Kurs am Abend",
  message: "Gibt es in Bremen-Nord einen Kurs?",
});

async function newRequest(): Promise<string> {
  const made = await createRequest(world.as(hr), bremen.company.id, wish());
  if (!made.ok) throw new Error(made.code);
  return made.requestId;
}

const stored = (id: string) => world.prisma.supportRequest.findUniqueOrThrow({ where: { id } });

describe("asking the center", () => {
  it("makes one request of two clicks", async () => {
    const input = wish();
    const results = await Promise.all([
      createRequest(world.as(hr), bremen.company.id, input),
      createRequest(world.as(hr), bremen.company.id, input),
    ]);
    expect(results).toEqual([
      { ok: true, requestId: input.id },
      { ok: true, requestId: input.id },
    ]);
    expect(await world.prisma.outboxEvent.count({ where: { type: "request_created" } })).toBe(1);
  });

  it("refuses a company that is not verified, and matching for a draft", async () => {
    const company = await aCompany(world, { centerId: bremen.centerId, state: "PENDING" });
    const member = await aMember(world, "HR_ADMIN", { companyId: company.id });
    expect(await createRequest(world.as(member), company.id, wish())).toEqual({
      ok: false,
      code: "company_pending",
    });
    await world.prisma.vacancy.update({ where: { id: bremen.vacancy.id }, data: { state: "DRAFT" } });
    const matching: NewRequest = { ...wish(), kind: "MATCHING", vacancyId: bremen.vacancy.id };
    expect(await createRequest(world.as(hr), bremen.company.id, matching)).toEqual({
      ok: false,
      code: "vacancy_not_published",
    });
  });
});

describe("the inbox", () => {
  it("lets one of two advisors take a request and tells the other", async () => {
    const requestId = await newRequest();
    const colleague = await aMember(world, "ADVISOR", { centerId: bremen.centerId });
    const results = await Promise.all([
      takeRequest(world.as(advisor), requestId, 1),
      takeRequest(world.as(colleague), requestId, 1),
    ]);
    expect(results.filter(({ ok }) => ok)).toHaveLength(1);
    expect(results.find(({ ok }) => !ok)).toEqual({ ok: false, code: "changed_meanwhile" });
  });

  it("lets the desk sort and hand over, but not take", async () => {
    const requestId = await newRequest();
    const { desk } = bremen.people;
    const triage = {
      version: 1,
      topics: ["LIVING" as const],
      urgency: "HIGH" as const,
      assigneeId: advisor.userId,
    };
    expect(await triageRequest(world.as(desk), requestId, "desk", triage)).toEqual({ ok: true });
    expect(await stored(requestId)).toMatchObject({
      state: "TRIAGED",
      urgency: "HIGH",
      assigneeId: advisor.userId,
    });
    // the company reads who takes care, though it does not read the accounts of the center
    expect(await getRequest(world.as(hr), requestId)).toMatchObject({ assigneeName: advisor.name });
    await expect(takeRequest(world.as(desk), requestId, 2)).rejects.toThrow("not permitted");
  });

  it("counts each folder and shows nothing of another center", async () => {
    const { counts } = await getInbox(world.as(advisor), "open", 1);
    const open = await world.prisma.supportRequest.count({
      where: { centerId: bremen.centerId, state: { not: "CLOSED" } },
    });
    expect(counts.open).toBe(open);
    expect(counts.unassigned + counts.mine + counts.waiting).toBeLessThanOrEqual(open);
  });
});

describe("the thread", () => {
  it("passes the turn to and fro, keeps the first answer's time, and takes a message once", async () => {
    const requestId = await newRequest();
    const id = newId();
    const answer = { id, body: "Ja, ab Februar.", by: "advisor" as const };
    expect(await postMessage(world.as(advisor), requestId, answer)).toEqual({ ok: true });
    await postMessage(world.as(advisor), requestId, answer);
    const answered = await stored(requestId);
    expect(answered).toMatchObject({ state: "IN_PROGRESS", turn: "COMPANY", assigneeName: advisor.name });
    expect(answered.firstAnsweredAt).toEqual(world.clock.now());
    await postMessage(world.as(hr), requestId, { id: newId(), body: "Danke!", by: "company" });
    expect((await stored(requestId)).turn).toBe("CENTER");
    const { messages } = await getRequest(world.as(hr), requestId);
    expect(messages.map(({ body }) => body)).toEqual(["Ja, ab Februar.", "Danke!"]);
  });

  it("shows internal notes to the center alone", async () => {
    const requestId = await newRequest();
    await addNote(world.as(advisor), requestId, { id: newId(), body: "Rückruf Montag" });
    expect((await getRequest(world.as(advisor), requestId)).notes).toHaveLength(1);
    expect((await getRequest(world.as(hr), requestId)).notes).toEqual([]);
  });

  it("takes no more messages once it is closed", async () => {
    const requestId = await newRequest();
    const closing = { version: 1, by: "advisor" as const, reason: "SOLVED" as const };
    expect(await closeRequest(world.as(advisor), requestId, closing)).toEqual({ ok: true });
    const late = { id: newId(), body: "Noch etwas", by: "company" as const };
    expect(await postMessage(world.as(hr), requestId, late)).toEqual({ ok: false, code: "not_possible_now" });
    expect(await world.prisma.message.count({ where: { requestId } })).toBe(0);
  });
});

describe("referrals", () => {
  it("asks a partner body, which sees the question and never the request", async () => {
    const requestId = await newRequest();
    const id = newId();
    const { partner } = bremen.people;
    await sendReferral(world.as(advisor), requestId, {
      id,
      partnerId: bremen.partner.id,
      question: "Wie lange dauert es?",
    });
    expect(await getReferral(world.as(partner), id)).toMatchObject({
      question: "Wie lange dauert es?",
      state: "SENT",
    });
    await expect(getRequest(world.as(partner), requestId)).rejects.toThrow("not found");
    expect(await moveReferral(world.as(partner), id, { version: 1 })).toEqual({ ok: true });
    expect(await moveReferral(world.as(partner), id, { version: 2, answer: "Drei Monate." })).toEqual({
      ok: true,
    });
    expect(await moveReferral(world.as(partner), id, { version: 3, answer: "Doch nicht." })).toEqual({
      ok: false,
      code: "not_possible_now",
    });
  });
});

describe("mails", () => {
  it("tell each side once that something waits, and never what", async () => {
    await world.prisma.mailMessage.deleteMany();
    const requestId = await newRequest();
    await postMessage(world.as(advisor), requestId, { id: newId(), body: "Geheimes Wort", by: "advisor" });
    await drainOutbox(world.services, wiring.events);
    await drainOutbox(world.services, wiring.events);
    const mails = await world.prisma.mailMessage.findMany({ where: { text: { contains: requestId } } });
    expect(mails.filter(({ to }) => to === hr.email).map(({ subject }) => subject)).toEqual([
      "Antwort auf Ihr Anliegen",
    ]);
    expect(mails.some(({ text }) => text.includes("Geheimes Wort"))).toBe(false);
  });
});
