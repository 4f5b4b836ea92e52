import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { checkFastTrack } from "#app/domains/immigration/index.ts";
import type { Facts } from "#app/domains/immigration/index.ts";
import { NotFoundError } from "#app/platform/errors.ts";
import { newId } from "#app/platform/ids.ts";
import { seedBasics } from "#tests/factories/basics.ts";
import type { Tenant } from "#tests/factories/basics.ts";
import { aCheck } from "#tests/factories/checks.ts";
import { request } from "#tests/setup/remix.ts";
import { ELECTRICIAN as facts } from "#tests/factories/electrician.ts";
import { openWorld } from "#tests/setup/world.ts";
import type { World } from "#tests/setup/world.ts";
import { getCheck, listChecks, saveCheck } from "./index.server.ts";

let world: World;
let bremen: Tenant;
let braunschweig: Tenant;
beforeAll(async () => {
  world = await openWorld();
  ({ bremen, braunschweig } = await seedBasics(world));
});
afterAll(() => world.close());

const hr = () => world.as(bremen.people.hrAdmin);

describe("saving a check", () => {
  test("keeps facts, day, rules and answer; a double click makes one", async () => {
    const id = newId();
    const input = { id, vacancyId: bremen.vacancy.id, facts };
    expect(await saveCheck(hr(), input)).toEqual({ ok: true, checkId: id });
    expect(await saveCheck(hr(), input)).toEqual({ ok: true, checkId: id });
    const saved = await getCheck(hr(), id);
    expect(saved).toMatchObject({
      asOf: "2026-11-21",
      recommended: "18a",
      vacancy: { id: bremen.vacancy.id },
      facts,
    });
    expect(saved.rulesetVersion).toBe(saved.result.ruleset.version);
  });

  test("can be repeated: same facts, same day, same rules give the same bytes", async () => {
    const id = newId();
    await saveCheck(hr(), { id, vacancyId: null, facts });
    const saved = await getCheck(hr(), id);
    const first = JSON.stringify(checkFastTrack(facts, { asOf: "2026-11-21" }));
    expect(JSON.stringify(checkFastTrack(saved.facts, { asOf: saved.asOf }))).toBe(first);
    expect(saved.result).toEqual(JSON.parse(first));
  });

  test("refuses facts that contradict each other", async () => {
    const wrong: Facts = { job: { regulated: false, licence: "held" } };
    expect(await saveCheck(hr(), { id: newId(), vacancyId: null, facts: wrong })).toEqual({
      ok: false,
      code: "invalid",
    });
  });

  test("does not know a vacancy of another company", async () => {
    const input = { id: newId(), vacancyId: braunschweig.vacancy.id, facts };
    await expect(saveCheck(hr(), input)).rejects.toThrow(NotFoundError);
    expect(await world.prisma.fastTrackCheck.count({ where: { id: input.id } })).toBe(0);
  });

  test("is listed for the own company alone, latest first", async () => {
    const { checks, total } = await listChecks(hr(), 1);
    expect(total).toBe(3);
    expect(checks.map(({ recommended }) => recommended)).toEqual(["18a", "18a", null]);
    expect((await listChecks(world.as(braunschweig.people.hrAdmin), 1)).total).toBe(1);
    await expect(getCheck(hr(), braunschweig.check.id)).rejects.toThrow(NotFoundError);
  });
});

describe("/employer/check", () => {
  const answers = {
    "worker.nationalities": "TN",
    "worker.residence.country": "TN",
    "worker.qualification.kind": "vocational",
  };

  test("is prefilled from a vacancy", async () => {
    const query = new URLSearchParams({ ...answers, vacancy: bremen.vacancy.id, view: "result" });
    const page = await request(world, bremen.people.hrMember, "GET", `/employer/check?${query}`);
    expect(page.status).toBe(200);
    expect(await page.text()).toContain(bremen.vacancy.title);
  });

  test("knows no vacancy of another company, and none by a broken id", async () => {
    for (const vacancy of [braunschweig.vacancy.id, "none"]) {
      const page = await request(world, bremen.people.hrAdmin, "GET", `/employer/check?vacancy=${vacancy}`);
      expect(page.status).toBe(404);
    }
  });

  test("saves by a plain post and shows what was saved", async () => {
    const id = newId();
    const form = { intent: "save", id, vacancy: bremen.vacancy.id, facts: JSON.stringify(facts) };
    const answer = await request(world, bremen.people.hrMember, "POST", "/employer/check", { form });
    expect(answer.status).toBe(302);
    expect(answer.headers.get("Location")).toBe(`/employer/checks/${id}?saved=1`);
    const page = await request(world, bremen.people.hrMember, "GET", `/employer/checks/${id}?saved=1`);
    const html = await page.text();
    expect(html).toContain("Möglich: Fachkraft mit Berufsausbildung");
    expect(html).toContain("Gespeichert.");
  });

  test("refuses forged facts beside the button", async () => {
    const form = { intent: "save", id: newId(), facts: '{"worker":{"faith":"x"}}' };
    const answer = await request(world, bremen.people.hrAdmin, "POST", "/employer/check", { form });
    expect(answer.status).toBe(400);
  });

  test("says what the law of a later day would answer otherwise, and keeps it as a new check", async () => {
    const old = await aCheck(world, bremen.company, {
      createdById: bremen.people.hrAdmin.userId,
      asOf: "2024-01-15",
      facts: {
        ...facts,
        worker: {
          ...facts.worker,
          qualification: {
            kind: "vocational",
            stateRecognisedAbroad: true,
            durationYears: 3,
            obtainedIn: "TN",
          },
          experience: { relevantYearsLast5: 4 },
        },
        job: { ...facts.job, grossAnnualSalary: 46_000 },
      },
    });
    const path = `/employer/checks/${old.id}`;
    const html = await (await request(world, bremen.people.hrAdmin, "GET", `${path}?again=1`)).text();
    expect(html).toContain("Dieselben Angaben, heute geprüft");
    expect(html).toContain("Ausgeprägte berufspraktische Erfahrung");
    const id = newId();
    const form = { intent: "repeat", id };
    const answer = await request(world, bremen.people.hrAdmin, "POST", path, { form });
    expect(answer.headers.get("Location")).toBe(`/employer/checks/${id}?saved=1`);
    expect(await getCheck(hr(), id)).toMatchObject({ asOf: "2026-11-21", recommended: "19c-2-beschv-6" });
  });
});
