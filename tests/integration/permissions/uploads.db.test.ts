import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { z } from "zod";
import { secureAction, uploadAction, uploadLoader } from "#app/permissions/gate.server.ts";
import { seedBasics } from "#tests/factories/basics.ts";
import type { Tenant } from "#tests/factories/basics.ts";
import { PART_BYTES } from "#app/platform/files/uploads/store.ts";
import { openWorld } from "#tests/setup/world.ts";
import type { World } from "#tests/setup/world.ts";
import type { Principal } from "#app/permissions/context.ts";
import { knock } from "./knock.ts";

const TUS = { "Tus-Resumable": "1.0.0" };
const PART = { ...TUS, "Content-Type": "application/offset+octet-stream" };
const base64 = (text: string) => Buffer.from(text).toString("base64");
const NAMED = {
  "Upload-Metadata": `filename ${base64("Zeugnis.pdf")},filetype ${base64("application/pdf")}`,
};

let world: World;
let people: Tenant["people"];
beforeAll(async () => {
  world = await openWorld();
  ({ people } = (await seedBasics(world)).bremen);
});
afterAll(() => world.close());

async function answer(door: unknown, wish: Parameters<typeof knock>[2]) {
  const got = await knock(world, door, wish);
  return got instanceof Response ? got : new Response(null, { status: Number(got) });
}

async function begin(as: Principal, length: number, more: Record<string, string> = {}) {
  const headers = { ...TUS, ...NAMED, "Upload-Length": String(length), ...more };
  return answer(uploadAction, { as, method: "POST", path: "/uploads", headers });
}

const send = (as: Principal, path: string, offset: number, body: string) =>
  answer(uploadAction, {
    as,
    method: "PATCH",
    path,
    headers: { ...PART, "Upload-Offset": String(offset) },
    body,
  });

async function uploaded(as: Principal, content: string): Promise<string> {
  const path = (await begin(as, content.length)).headers.get("Location") ?? "";
  expect((await send(as, path, 0, content)).status).toBe(204);
  return path.split("/").at(-1) ?? "";
}

describe("the door of uploads", () => {
  it("takes a file in parts and tells where to go on", async () => {
    const as = people.candidate;
    const [first, last] = ["a".repeat(PART_BYTES), "bcd"];
    const begun = await begin(as, PART_BYTES + 3);
    expect(begun.status).toBe(201);
    const path = begun.headers.get("Location") ?? "";
    expect(path).toMatch(/^\/uploads\/[0-9a-f]{64}$/);
    const sent = await send(as, path, 0, first);
    expect([sent.status, sent.headers.get("Upload-Offset")]).toEqual([204, "262144"]);
    const asked = await answer(uploadLoader, { as, method: "HEAD", path, headers: TUS });
    expect([asked.status, asked.headers.get("Upload-Offset")]).toEqual([200, "262144"]);
    expect(asked.headers.get("Cache-Control")).toBe("no-store");
    expect([...asked.headers.keys()].filter((name) => name.startsWith("access-control"))).toEqual([]);
    expect((await send(as, path, 0, first)).status).toBe(409);
    expect((await send(as, path, PART_BYTES, `${last}e`)).status).toBeGreaterThanOrEqual(400);
    expect((await send(as, path, PART_BYTES, last)).headers.get("Upload-Offset")).toBe("262147");
    const gone = await answer(uploadAction, { as, method: "DELETE", path, headers: TUS });
    expect(gone.status).toBe(204);
    expect((await answer(uploadLoader, { as, method: "HEAD", path, headers: TUS })).status).toBe(404);
  });

  it("takes no crumbs, and says so", async () => {
    const path = (await begin(people.candidate, 6)).headers.get("Location") ?? "";
    const crumb = await send(people.candidate, path, 0, "abc");
    expect([crumb.status, await crumb.text()]).toEqual([
      400,
      "Parts below 262144 bytes are taken at the end of a file only\n",
    ]);
    expect((await send(people.candidate, path, 0, "abcdef")).headers.get("Upload-Offset")).toBe("6");
  });

  it("answers one person 300 times in five minutes", async () => {
    const ask = (as: Principal) =>
      answer(uploadLoader, { as, method: "HEAD", path: `/uploads/${"0".repeat(64)}`, headers: TUS });
    for (let count = 0; count < 300; count += 1) expect((await ask(people.auditor)).status).toBe(404);
    expect((await ask(people.auditor)).status).toBe(429);
    expect((await ask(people.desk)).status).toBe(404);
    const start = world.clock.now();
    world.clock.moveTo(new Date(start.getTime() + 300_000));
    expect((await ask(people.auditor)).status).toBe(404);
    world.clock.moveTo(start);
  });

  it("is for signed-in people, from our own pages, and for their own uploads", async () => {
    const path = (await begin(people.candidate, 3)).headers.get("Location") ?? "";
    const stranger = people.hrAdmin;
    expect((await answer(uploadAction, { method: "POST", path: "/uploads", headers: TUS })).status).toBe(401);
    expect((await answer(uploadLoader, { method: "HEAD", path, headers: TUS })).status).toBe(401);
    const foreign = { Origin: "https://evil.example" };
    expect((await begin(people.candidate, 3, foreign)).status).toBe(403);
    expect((await send(stranger, path, 0, "abc")).status).toBe(404);
    expect((await answer(uploadLoader, { as: stranger, method: "HEAD", path, headers: TUS })).status).toBe(
      404,
    );
    expect((await answer(uploadAction, { as: stranger, method: "DELETE", path, headers: TUS })).status).toBe(
      404,
    );
    expect((await send(people.candidate, path, 0, "abc")).status).toBe(204);
  });

  it("takes no file that is too large, of unknown size, or for which the person has no room", async () => {
    expect((await begin(people.advisor, 10 * 1024 * 1024 + 1)).status).toBe(413);
    expect((await begin(people.advisor, 3, { "Upload-Length": "-3" })).status).toBe(400);
    const headers = { ...TUS, "Upload-Defer-Length": "1" };
    const wish = { as: people.advisor, method: "POST", path: "/uploads", headers };
    expect((await answer(uploadAction, wish)).status).toBeGreaterThanOrEqual(400);
    const five = await Promise.all(Array.from({ length: 6 }, () => begin(people.advisor, 10 * 1024 * 1024)));
    expect(five.map(({ status }) => status).sort()).toEqual([201, 201, 201, 201, 201, 413]);
  });
});

describe("a form whose file was sent ahead", () => {
  const action = secureAction(
    { maxBytes: 1000, intents: { save: { can: "signed-in", schema: z.object({ title: z.string() }) } } },
    {
      save: async ({ formData }) => {
        const file = formData.get("file");
        return file instanceof File ? `${file.name}, ${file.type}: ${await file.text()}` : "no file";
      },
    },
  );
  const post = (as: Principal, form: Record<string, string>) =>
    knock(world, action, { as, form: { title: "Zeugnis", ...form } });
  const errorsOf = (got: unknown) => (got as { data: { form: { errors: unknown } } }).data.form.errors;

  it("has it as if it had brought it, also when it is sent twice", async () => {
    const id = await uploaded(people.candidate, "%PDF-1.7");
    expect(await post(people.candidate, { "file.upload": id })).toBe(
      "Zeugnis.pdf, application/pdf: %PDF-1.7",
    );
    expect(await post(people.candidate, { "file.upload": id })).toBe(
      "Zeugnis.pdf, application/pdf: %PDF-1.7",
    );
    expect(await post(people.candidate, { "file.upload": "" })).toBe("no file");
  });

  it("is refused at the field when the upload is another's, not complete, or gone", async () => {
    const id = await uploaded(people.candidate, "%PDF-1.7");
    const half = ((await begin(people.candidate, 9)).headers.get("Location") ?? "").split("/").at(-1) ?? "";
    expect(errorsOf(await post(people.hrAdmin, { "file.upload": id }))).toEqual({ file: "upload_gone" });
    expect(errorsOf(await post(people.candidate, { "file.upload": half }))).toEqual({ file: "upload_gone" });
    for (const unknown of ["../../files-key", "0".repeat(64)]) {
      expect(errorsOf(await post(people.candidate, { "file.upload": unknown }))).toEqual({
        file: "upload_gone",
      });
    }
  });

  it("is no way around the form's limit", async () => {
    const id = await uploaded(people.candidate, "x".repeat(1001));
    expect(await post(people.candidate, { "file.upload": id })).toBe(413);
  });

  it("is no way around it with many files, nor with one under many names", async () => {
    const ids = [
      await uploaded(people.candidate, "x".repeat(501)),
      await uploaded(people.candidate, "y".repeat(500)),
    ];
    expect(await post(people.candidate, { "file.upload": ids[0] ?? "", "other.upload": ids[1] ?? "" })).toBe(
      413,
    );
    expect(await post(people.candidate, { "file.upload": ids[1] ?? "", "other.upload": ids[1] ?? "" })).toBe(
      400,
    );
  });
});
