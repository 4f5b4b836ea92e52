import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { plainDate } from "#app/domains/calendar/index.ts";
import { newId } from "#app/platform/ids.ts";
import { aCast, milestoneOf, startedCase, stepOf } from "#tests/factories/running-case.ts";
import type { Cast } from "#tests/factories/running-case.ts";
import { openWorld, TEST_START } from "#tests/setup/world.ts";
import type { World } from "#tests/setup/world.ts";
import { answerStepLink, endStepLink, getStepLink, linksOfStep, sendStepLink } from "../index.server.ts";

let world: World;
beforeAll(async () => {
  world = await openWorld();
});
afterAll(() => world.close());

let cast: Cast;
let caseId: string;
beforeEach(async () => {
  world.clock.moveTo(TEST_START);
  cast = await aCast(world);
  caseId = await startedCase(world, cast);
  for (const key of ["power_of_attorney", "application_file", "employment_declaration", "agreement"]) {
    await stepOf(world, { user: cast.advisor, side: "CENTER", caseId, key, move: "finish" });
  }
});

const KEY = "employment_agency_consent";

/** Sends a link for the step the agency has; the secret as it stands in the mail. */
async function sent(rest: { withName?: boolean; id?: string; email?: string } = {}): Promise<string> {
  const { id: milestoneId } = await milestoneOf(world, caseId, KEY);
  const id = rest.id ?? newId();
  const email = rest.email ?? "Team12@Arbeitsagentur.example";
  const done = await sendStepLink(world.as(cast.advisor), {
    ...{ id, caseId, milestoneId, addressee: "Arbeitsagentur, Team 12", email, withName: false, ...rest },
  });
  expect(done).toEqual({ ok: true });
  const mail = await world.prisma.mailMessage.findUniqueOrThrow({ where: { dedupeKey: `step-link:${id}` } });
  expect(mail.to).toBe(email.toLowerCase());
  return /\/confirm\/([\w-]+)/.exec(mail.text)?.[1] ?? "";
}

const outside = () => world.as(null);
const confirmed = { answer: "CONFIRMED", name: "Ines Krause", doneOn: plainDate("2026-11-21") } as const;

describe("a link to one step", () => {
  test("shows what is asked and no more, and looking uses nothing up", async () => {
    const token = await sent();
    const page = await getStepLink(outside(), token);
    expect(page).toMatchObject({ state: "open", milestone: KEY, person: null, sender: "Ayşe Özdemir" });
    expect(JSON.stringify(page)).not.toContain("Haddad");
    expect((await getStepLink(outside(), token))?.state).toBe("open");
    const named = await getStepLink(outside(), await sent({ withName: true, email: "b@test.example" }));
    expect(named?.person).toMatch(/^Layla Haddad/);
    expect(await getStepLink(outside(), "unknown")).toBeNull();
  });

  test("confirms the step once, under the name that was written; the secret is kept nowhere", async () => {
    const token = await sent();
    expect(await answerStepLink(outside(), { token, ...confirmed, note: "Az. 7" })).toEqual({ ok: true });
    expect(await milestoneOf(world, caseId, KEY)).toMatchObject({
      ...{ state: "DONE", doneOn: new Date("2026-11-21"), evidenceNote: "Az. 7" },
    });
    expect((await milestoneOf(world, caseId, "advance_approval")).state).toBe("RUNNING");
    const history = await world.prisma.caseHistory.findMany({ where: { caseId, milestoneKey: KEY } });
    expect(history.map(({ kind, actorName, actorParty }) => [kind, actorName, actorParty])).toContainEqual([
      ...["milestone_changed", "Ines Krause", "AUTHORITY"],
    ]);
    expect((await getStepLink(outside(), token))?.state).toBe("answered");
    expect(await answerStepLink(outside(), { token, ...confirmed })).toEqual({
      ok: false,
      code: "link_over",
    });
    expect(JSON.stringify(await world.prisma.stepLink.findMany())).not.toContain(token);
  });

  test("pressed twice at the same time counts once", async () => {
    const token = await sent();
    const both = await Promise.all([
      answerStepLink(outside(), { token, ...confirmed }),
      answerStepLink(outside(), { token, answer: "RETURNED", name: "Ben", why: "Lohn fehlt" }),
    ]);
    expect(both.filter(({ ok }) => ok)).toHaveLength(1);
    const entries = await world.prisma.caseHistory.findMany({
      where: { caseId, milestoneKey: KEY, actorParty: "AUTHORITY" },
    });
    expect(entries).toHaveLength(1);
  });

  test("returns the step with a reason: it is the center's turn", async () => {
    const token = await sent();
    const answer = { token, answer: "RETURNED", name: "Ines Krause", why: "Die Lohnangabe fehlt" } as const;
    expect(await answerStepLink(outside(), answer)).toEqual({ ok: true });
    const stored = await milestoneOf(world, caseId, KEY);
    expect(stored).toMatchObject({ state: "BLOCKED", reason: "Die Lohnangabe fehlt" });
    const [link] = await linksOfStep(world.as(cast.advisor), stored.id);
    expect(link).toMatchObject({ answer: "RETURNED", answeredBy: "Ines Krause", isOpen: false });
  });

  test("refuses a day in the future and stays open then", async () => {
    const token = await sent();
    const tomorrow = { token, ...confirmed, doneOn: plainDate("2026-11-22") };
    expect(await answerStepLink(outside(), tomorrow)).toEqual({ ok: false, code: "in_the_future" });
    expect((await getStepLink(outside(), token))?.state).toBe("open");
    expect(await answerStepLink(outside(), { token, ...confirmed })).toEqual({ ok: true });
  });

  test("ends by time, by the center, by a new one to the same address, and with the step", async () => {
    const first = await sent();
    const second = await sent();
    expect((await getStepLink(outside(), first))?.state).toBe("expired");
    const { id: milestoneId } = await milestoneOf(world, caseId, KEY);
    const [latest] = await linksOfStep(world.as(cast.advisor), milestoneId);
    await endStepLink(world.as(cast.advisor), { caseId, linkId: latest?.id ?? "" });
    expect(await answerStepLink(outside(), { token: second, ...confirmed })).toEqual({
      ...{ ok: false, code: "link_over" },
    });
    const third = await sent();
    world.clock.moveTo(new Date(TEST_START.getTime() + 21 * 24 * 60 * 60 * 1000));
    expect((await getStepLink(outside(), third))?.state).toBe("expired");
    const fourth = await sent();
    await stepOf(world, { user: cast.advisor, side: "CENTER", caseId, key: KEY, move: "finish" });
    expect((await getStepLink(outside(), fourth))?.state).toBe("settled");
    expect(await answerStepLink(outside(), { token: fourth, ...confirmed })).toMatchObject({ ok: false });
  });

  test("is sent once by two clicks, and by the center alone", async () => {
    const id = newId();
    await sent({ id });
    await sent({ id });
    expect(await world.prisma.stepLink.count({ where: { caseId } })).toBe(1);
    const { id: milestoneId } = await milestoneOf(world, caseId, KEY);
    await expect(
      sendStepLink(world.as(cast.hrAdmin), {
        ...{ id: newId(), caseId, milestoneId, addressee: "Amt", email: "a@test.example", withName: true },
      }),
    ).rejects.toThrow("not permitted");
  });
});
