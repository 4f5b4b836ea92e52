import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { newId } from "#app/platform/ids.ts";
import { aMember } from "#tests/factories/people.ts";
import { aCast, startedCase } from "#tests/factories/running-case.ts";
import type { Cast } from "#tests/factories/running-case.ts";
import { openWorld } from "#tests/setup/world.ts";
import type { World } from "#tests/setup/world.ts";
import { addCaseNote, listCaseNotes, listColleagues } from "./index.server.ts";

let world: World;
beforeAll(async () => {
  world = await openWorld();
});
afterAll(() => world.close());

let cast: Cast;
let caseId: string;
let colleague: Cast["advisor"];
beforeEach(async () => {
  cast = await aCast(world);
  caseId = await startedCase(world, cast);
  colleague = await aMember(world, "ADVISOR", { centerId: cast.center.id }, { name: "Ben Weber" });
});

const written = (rest: { id?: string; tell?: string[]; user?: Cast["advisor"] } = {}) => {
  const { id = newId(), tell = [], user = cast.advisor } = rest;
  return addCaseNote(world.as(user), { id, caseId, note: "Layla ruft nur vormittags an", tell });
};
const mails = (id: string) =>
  world.prisma.mailMessage.findMany({ where: { dedupeKey: { startsWith: `case-note:${id}` } } });

describe("an internal note of a case", () => {
  test("is read by the center alone", async () => {
    expect(await written()).toEqual({ ok: true });
    const notes = await listCaseNotes(world.as(colleague), caseId);
    expect(notes).toMatchObject([
      { body: "Layla ruft nur vormittags an", authorName: "Ayşe Özdemir", told: [] },
    ]);
    const desk = await aMember(world, "DESK", { centerId: cast.center.id });
    const elsewhere = await aCast(world);
    for (const user of [cast.hrAdmin, cast.candidate, desk, elsewhere.advisor]) {
      expect(await listCaseNotes(world.as(user), caseId)).toEqual([]);
    }
    await expect(written({ user: cast.hrAdmin })).rejects.toThrow("not permitted");
    await expect(written({ user: elsewhere.advisor })).rejects.toThrow("Case");
  });

  test("is shown to colleagues by a mail that says neither the note nor the person, once", async () => {
    const id = newId();
    expect(await listColleagues(world.as(cast.advisor))).toEqual([
      { id: colleague.userId, name: "Ben Weber" },
    ]);
    const both = [written({ id, tell: [colleague.userId] }), written({ id, tell: [colleague.userId] })];
    expect(await Promise.all(both)).toEqual([{ ok: true }, { ok: true }]);
    const [note] = await listCaseNotes(world.as(colleague), caseId);
    expect(note?.told).toEqual(["Ben Weber"]);
    const [mail, ...more] = await mails(id);
    expect(more).toEqual([]);
    expect(mail?.to).toBe(colleague.email);
    expect(mail?.text).toContain(`/advisor/cases/${caseId}#notes`);
    expect(`${mail?.subject} ${mail?.text}`).not.toMatch(/Layla|Haddad|vormittags/);
  });

  test("is shown to nobody else: not the desk, not the company, not another center", async () => {
    const desk = await aMember(world, "DESK", { centerId: cast.center.id });
    const elsewhere = await aCast(world);
    for (const stranger of [desk, cast.hrAdmin, elsewhere.advisor]) {
      const id = newId();
      const done = await written({ id, tell: [colleague.userId, stranger.userId] });
      expect(done).toEqual({ ok: false, code: "no_colleague" });
      expect(await mails(id)).toEqual([]);
    }
    expect(await listCaseNotes(world.as(cast.advisor), caseId)).toEqual([]);
  });
});
