import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { seedBasics, type Tenant } from "#tests/factories/basics.ts";
import { aCheck } from "#tests/factories/checks.ts";
import { ELECTRICIAN, ELECTRICIAN_ANSWERS } from "#tests/factories/electrician.ts";
import { readPdf, spoken, tagsOf } from "#tests/setup/pdf.ts";
import { request } from "#tests/setup/remix.ts";
import { openWorld, type World } from "#tests/setup/world.ts";

let world: World;
let bremen: Tenant;
let braunschweig: Tenant;
beforeAll(async () => {
  world = await openWorld();
  ({ bremen, braunschweig } = await seedBasics(world));
});
afterAll(() => world.close());

const bytesOf = async (response: Response) => new Uint8Array(await response.arrayBuffer());

describe("/check/result.pdf", () => {
  const path = (answers: Readonly<Record<string, string>>) =>
    `/check/result.pdf?${new URLSearchParams({ ...answers, view: "result" })}`;
  const get = (address: string, headers: Record<string, string> = {}) =>
    request(world, null, "GET", address, { headers });

  test("is the result of the answers in its address, for everybody, kept by no cache", async () => {
    const response = await get(path(ELECTRICIAN_ANSWERS));
    expect(response.status).toBe(200);
    expect(response.headers.get("Content-Type")).toBe("application/pdf");
    expect(response.headers.get("Content-Disposition")).toBe(
      `attachment; filename="fast-track-check-2026-11-21.pdf"; filename*=UTF-8''fast-track-check-2026-11-21.pdf`,
    );
    expect(response.headers.get("Cache-Control")).toBe("private, no-store");
    const read = await readPdf(await bytesOf(response));
    expect(tagsOf(read.tags, "H1")[0]?.text).toContain("Möglich: Fachkraft mit Berufsausbildung");
    expect(read.untagged).toEqual([]);
  });

  test("leads back to the same answers", async () => {
    const { links } = await readPdf(await bytesOf(await get(path(ELECTRICIAN_ANSWERS))));
    const [link = ""] = links;
    expect(link).toMatch(/^http:\/\/localhost:3000\/check\?/);
    const page = await request(world, null, "GET", link.replace("http://localhost:3000", ""));
    expect(await page.text()).toContain("Möglich: Fachkraft mit Berufsausbildung");
  });

  test("is in the language of the reader; who reads neither German nor English here reads German", async () => {
    const inLanguage = async (lang: string) =>
      (await readPdf(await bytesOf(await get(path(ELECTRICIAN_ANSWERS), { Cookie: `lang=${lang}` })))).lang;
    expect(await inLanguage("en")).toBe("en");
    expect(await inLanguage("ar")).toBe("de");
  });

  test.each([
    ["no answers", {}],
    ["an answer that is not understood", { ...ELECTRICIAN_ANSWERS, "worker.birthDate": "31.02.1995" }],
  ])("goes to the page with %s, which asks", async (_what, answers) => {
    const address = path(answers);
    const response = await get(address);
    expect(response.status).toBe(303);
    expect(response.headers.get("Location")).toBe(address.replace("/check/result.pdf", "/check"));
  });

  test("is written so often a minute and no oftener", async () => {
    world.clock.moveTo(new Date("2026-11-21T10:00:00Z"));
    const statuses: number[] = [];
    for (let count = 0; count < 31; count += 1) statuses.push((await get("/check/result.pdf")).status);
    expect(statuses.slice(0, 30).every((status) => status === 303)).toBe(true);
    expect(statuses[30]).toBe(429);
  });
});

describe("/employer/checks/:checkId/result.pdf", () => {
  const saved = () =>
    aCheck(world, bremen.company, {
      createdById: bremen.people.hrAdmin.userId,
      vacancyId: bremen.vacancy.id,
      facts: ELECTRICIAN,
      asOf: "2026-03-02",
    });

  test("is the saved answer of its day with the vacancy, for those who may read it", async () => {
    const { id } = await saved();
    const response = await request(world, bremen.people.hrMember, "GET", `/employer/checks/${id}/result.pdf`);
    expect(response.status).toBe(200);
    expect(response.headers.get("Content-Disposition")).toContain('"fast-track-check-2026-03-02.pdf"');
    expect(response.headers.get("Cache-Control")).toBe("private, no-store");
    const read = await readPdf(await bytesOf(response));
    expect(spoken(read)).toContain(`${bremen.vacancy.title} · Geprüft für den 02.03.2026`);
    expect(read.links).toEqual([`http://localhost:3000/employer/checks/${id}`]);
  });

  test("is offered on the page", async () => {
    const { id } = await saved();
    const page = await request(world, bremen.people.hrAdmin, "GET", `/employer/checks/${id}`);
    expect(await page.text()).toContain(`href="/employer/checks/${id}/result.pdf"`);
  });

  test("is unknown to another company and to a broken id, and closed to the public", async () => {
    const { id } = await saved();
    const as = async (user: Parameters<typeof request>[1], check: string) =>
      (await request(world, user, "GET", `/employer/checks/${check}/result.pdf`)).status;
    expect(await as(braunschweig.people.hrAdmin, id)).toBe(404);
    expect(await as(bremen.people.hrAdmin, "none")).toBe(404);
    expect(await as(null, id)).toBe(302);
  });
});
