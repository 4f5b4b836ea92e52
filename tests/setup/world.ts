import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Ctx, Principal, UserCtx } from "#app/permissions/context.ts";
import { makeContext } from "#app/permissions/make-context.server.ts";
import { movableClock } from "#app/platform/clock.ts";
import { createServices } from "#app/platform/create-services.ts";
import type { PrismaClient } from "#app/platform/database/generated/client.ts";
import type { Env } from "#app/platform/env.ts";
import { newId } from "#app/platform/ids.ts";
import type { Services } from "#app/platform/services.ts";
import { openTestDatabase } from "./database.ts";

/** Where every test's clock stands at first: a Saturday, winter time in Berlin. */
export const TEST_START = new Date("2026-11-21T09:00:00Z");

/** A whole application on an empty database of this run's engine, with a clock that the test moves. */
export interface World {
  services: Services;
  /** the plain client: for preparing and inspecting, not for what is tested */
  prisma: PrismaClient;
  clock: ReturnType<typeof movableClock>;
  /** what this person (or, with null, the public) may do and see at the clock's present instant */
  as(user: Principal): UserCtx;
  as(user: null): Ctx;
  close(): Promise<void>;
}

/** What a factory needs of a world: where it writes, and the instant it writes. */
export type Stock = Pick<World, "prisma" | "clock">;

/** Opens a world; outside demo mode center roles need a second factor. */
export async function openWorld(options: { demo?: boolean } = {}): Promise<World> {
  const clock = movableClock(TEST_START);
  const dataDir = mkdtempSync(join(tmpdir(), "lotse-world-"));
  const database = await openTestDatabase();
  const services = await createServices(testEnv(dataDir, options.demo ?? true), { clock, database });
  function as(user: Principal): UserCtx;
  function as(user: null): Ctx;
  function as(user: Principal | null): Ctx {
    return makeContext(services, { user, locale: "de", requestId: newId() });
  }
  return {
    services,
    prisma: database.prisma,
    clock,
    as,
    close: async () => {
      await database.close();
      rmSync(dataDir, { recursive: true, force: true });
    },
  };
}

function testEnv(dataDir: string, demo: boolean): Env {
  return {
    demo,
    production: false,
    port: 3000,
    host: "127.0.0.1",
    databaseUrl: null,
    dataDir,
    baseUrl: "http://localhost:3000",
    secret: "f3b1c6a0-6f0e-4a55-9b1f-0d7c5f1b8e11",
    fileKeys: ["Rk2v0d1cXb7Gq5sW9tLzNfYh3mPjUeAo"],
    filesS3: null,
    clamdUrl: null,
    smtpUrl: null,
    mailFrom: "Test <test@localhost>",
    trustProxy: false,
    logLevel: "silent",
    faultPoint: null,
    clockStart: null,
  };
}
