import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { checkFastTrack } from "#app/domains/immigration/index.ts";
import { request } from "#tests/setup/remix.ts";
import { openWorld } from "#tests/setup/world.ts";
import type { World } from "#tests/setup/world.ts";

const PATH = "/api/v1/fast-track-checks";

let world: World;
beforeAll(async () => {
  world = await openWorld();
});
afterAll(() => world.close());

const send = (body: string, headers: Record<string, string> = {}) =>
  request(world, null, "POST", PATH, { body, headers: { "Content-Type": "application/json", ...headers } });

describe(`POST ${PATH}`, () => {
  test("answers like the function, for today in Berlin where no day is named", async () => {
    const facts = { worker: { nationalities: ["IN"] }, job: { isco08: "2512" } };
    const response = await send(JSON.stringify(facts));
    expect(response.status).toBe(200);
    expect(response.headers.get("Content-Type")).toContain("application/json");
    expect(await response.text()).toBe(JSON.stringify(checkFastTrack(facts, { asOf: "2026-11-21" })));
  });

  test("is open to other origins and looks at no session", async () => {
    const response = await send("{}", {
      Origin: "https://elsewhere.example",
      Cookie: "lotse.session_token=x",
    });
    expect(response.status).toBe(200);
    expect(response.headers.get("Access-Control-Allow-Origin")).toBe("*");
    expect(response.headers.get("Set-Cookie")).toBeNull();
    const asked = await request(world, null, "OPTIONS", PATH, {
      headers: { Origin: "https://elsewhere.example" },
    });
    expect(asked.status).toBe(204);
    expect(asked.headers.get("Access-Control-Allow-Methods")).toBe("POST, OPTIONS");
    expect(asked.headers.get("Access-Control-Allow-Headers")).toBe("Content-Type");
  });

  test.each([
    ["an array", "[]", "", "wrong_type"],
    ["text that is no JSON", "{", "", "invalid_value"],
    ["an unknown key", '{"worker":{"faith":"x"}}', "worker.faith", "unknown_key"],
    ["an impossible day", '{"asOf":"2026-02-30"}', "asOf", "invalid_date"],
    ["a prototype", '{"__proto__":{"a":1}}', "__proto__", "unknown_key"],
  ])("refuses %s with its path", async (_what, body, path, code) => {
    const response = await send(body);
    expect(response.status).toBe(422);
    expect(response.headers.get("Access-Control-Allow-Origin")).toBe("*");
    const { errors } = (await response.json()) as {
      errors: { path: string; code: string; message: string }[];
    };
    expect(errors).toEqual([{ path, code, message: expect.any(String) as string }]);
  });

  test("refuses more than 64 KB, whatever the header says", async () => {
    const big = `{"asOf":"${"1".repeat(70_000)}"}`;
    expect((await send(big)).status).toBe(413);
    expect((await send(big, { "Content-Length": "10" })).status).toBe(413);
  });

  test("cannot be read or changed by other verbs", async () => {
    const read = await request(world, null, "GET", PATH);
    expect(read.status).toBe(405);
    expect(read.headers.get("Allow")).toBe("POST, OPTIONS");
    expect((await request(world, null, "PUT", PATH, { body: "{}" })).status).toBe(405);
  });

  test("stores nothing", async () => {
    await send("{}");
    expect(await world.prisma.fastTrackCheck.count()).toBe(0);
    expect(await world.prisma.auditEntry.count()).toBe(0);
  });

  test("asks an address that sends too much to wait, and lets it in again", async () => {
    const statuses = new Set<number>();
    let refused: Response | undefined;
    for (let count = 0; count < 260 && !refused; count += 1) {
      const response = await send("[]");
      statuses.add(response.status);
      if (response.status === 429) refused = response;
    }
    expect([...statuses]).toEqual([422, 429]);
    const seconds = Number(refused?.headers.get("Retry-After"));
    expect(seconds).toBeGreaterThan(0);
    expect(seconds).toBeLessThanOrEqual(60);
    world.clock.moveTo(new Date(world.clock.now().getTime() + seconds * 1000 + 1));
    expect((await send("{}")).status).toBe(200);
  });
});
