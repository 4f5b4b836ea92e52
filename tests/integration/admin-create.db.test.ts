import { execFile } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { afterEach, beforeEach, expect, inject, test } from "vitest";
import { StartError } from "#app/platform/env/start-error.ts";
import { createServerDatabase } from "#tests/setup/database-server.ts";
import { openWorld } from "#tests/setup/world.ts";
import type { World } from "#tests/setup/world.ts";
import { createFirstAdmin, firstAdminSchema } from "../../scripts/lib/first-admin.ts";

const ADMIN = { email: "Betrieb@Land.example", password: "ein langes Passwort" };
const CENTER = {
  name: "Welcome Center Bremen",
  slug: "bremen",
  land: "HB",
  email: "info@bremen.example",
  phone: "0421 1234",
};

let world: World;
beforeEach(async () => {
  world = await openWorld({ demo: false });
});
afterEach(() => world.close());

const wish = (more: object = {}) => firstAdminSchema.parse({ ...ADMIN, ...more });
const memberships = () =>
  world.prisma.membership.findMany({
    select: { role: true, user: { select: { email: true } }, center: { select: { slug: true } } },
    orderBy: { id: "asc" },
  });

test("an empty database has no account", async () => {
  expect(await world.prisma.user.count()).toBe(0);
  expect(await world.prisma.account.count()).toBe(0);
});

test("the first administrator signs in by password", async () => {
  expect(await createFirstAdmin(world.services, wish())).toBeNull();
  expect(await memberships()).toEqual([
    { role: "OPERATOR", user: { email: "betrieb@land.example" }, center: null },
  ]);
  const result = await world.services.auth.signIn(new Request("http://localhost:3000/login"), ADMIN);
  expect(result.state).toBe("signed_in");
});

test("a second one is refused, also with another address", async () => {
  await createFirstAdmin(world.services, wish());
  const again = createFirstAdmin(world.services, wish({ email: "zweite@land.example", center: CENTER }));
  await expect(again).rejects.toThrow(StartError);
  expect(await world.prisma.user.count()).toBe(1);
  expect(await world.prisma.center.count()).toBe(0);
});

test("with a center, the operator administrates it", async () => {
  await createFirstAdmin(world.services, wish({ center: CENTER }));
  expect(await memberships()).toEqual([
    { role: "OPERATOR", user: { email: "betrieb@land.example" }, center: null },
    { role: "CENTER_ADMIN", user: { email: "betrieb@land.example" }, center: { slug: "bremen" } },
  ]);
  expect(await world.prisma.center.findFirstOrThrow()).toMatchObject(CENTER);
});

test("or somebody else is invited to", async () => {
  const center = { ...CENTER, admin: "Leitung@bremen.example" };
  const link = await createFirstAdmin(world.services, wish({ center }));
  expect(link).toMatch(/^http:\/\/localhost:3000\/invitation\/[\w-]{43}$/);
  expect(await world.prisma.invitation.findFirstOrThrow()).toMatchObject({
    role: "CENTER_ADMIN",
    email: "leitung@bremen.example",
    kind: "LINK",
  });
});

test("as a command: asks the environment, tells in one line, and says what is missing", async () => {
  const dataDir = mkdtempSync(join(tmpdir(), "lotse-admin-"));
  const server = inject("postgresUrl");
  const empty = server ? await createServerDatabase(server) : null;
  const environment: NodeJS.ProcessEnv = {
    PATH: process.env.PATH,
    NODE_ENV: "production",
    DATA_DIR: dataDir,
    ...(empty && { DATABASE_URL: empty.url }),
    SESSION_SECRET: "f3b1c6a0-6f0e-4a55-9b1f-0d7c5f1b8e11",
    FILES_KEY: "Rk2v0d1cXb7Gq5sW9tLzNfYh3mPjUeAo",
    ADMIN_EMAIL: ADMIN.email,
    ADMIN_PASSWORD: ADMIN.password,
  };
  const run = (env: NodeJS.ProcessEnv) =>
    promisify(execFile)(process.execPath, ["scripts/admin-create.ts"], { env }).catch(
      (error: { code: number; stdout: string; stderr: string }) => error,
    );
  try {
    expect(await run(environment)).toMatchObject({
      stdout: "betrieb@land.example is administrator now.\n",
      stderr: "",
    });
    expect(await run({ ...environment, ADMIN_PASSWORD: undefined })).toMatchObject({
      code: 1,
      stderr: "Set ADMIN_PASSWORD, or run this at a terminal to be asked for it.\n",
    });
    expect(await run({ ...environment, DATABASE_URL: undefined, NODE_ENV: "development" })).toMatchObject({
      code: 1,
      stderr: "Demo mode has accounts of its own; set DATABASE_URL or NODE_ENV=production.\n",
    });
  } finally {
    await empty?.drop();
    rmSync(dataDir, { recursive: true, force: true });
  }
}, 180_000);
