import { spawn } from "node:child_process";
import { cpSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { PGlite } from "@electric-sql/pglite";
import { pg_trgm } from "@electric-sql/pglite/contrib/pg_trgm";
import { unaccent } from "@electric-sql/pglite/contrib/unaccent";
import pg from "pg";
import { createServerDatabase } from "#tests/setup/database-server.ts";
import type { Engine } from "./ports.ts";

const root = resolve(import.meta.dirname, "../../..");

/** Where an application keeps everything: its folder and, on a server, its database. */
export interface Place {
  engine: Engine;
  dataDir: string;
  /** null for the embedded database in the folder */
  databaseUrl: string | null;
}

/** A place with nothing in it. */
export async function newPlace(engine: Engine): Promise<Place> {
  const dataDir = mkdtempSync(join(tmpdir(), "lotse-killed-"));
  const server = process.env.E2E_POSTGRES_URL ?? "";
  return {
    ...{ engine, dataDir },
    databaseUrl: engine === "postgres" ? (await createServerDatabase(server)).url : null,
  };
}

/** A copy of a place whose application is not running. */
export async function copyOf(place: Place): Promise<Place> {
  const dataDir = mkdtempSync(join(tmpdir(), "lotse-killed-"));
  cpSync(place.dataDir, dataDir, { recursive: true });
  if (place.databaseUrl === null) return { ...place, dataDir };
  const template = new URL(place.databaseUrl).pathname.slice(1);
  const { url } = await createServerDatabase(process.env.E2E_POSTGRES_URL ?? "", template);
  return { ...place, dataDir, databaseUrl: url };
}

export const forget = (place: Place) => rmSync(place.dataDir, { recursive: true, force: true });

/** Asks the database of a place; an embedded one only while its application is not running. */
export async function ask<Row>(place: Place, sql: string, values: unknown[] = []): Promise<Row[]> {
  if (place.databaseUrl === null) {
    const database = await PGlite.create({
      dataDir: join(place.dataDir, "database"),
      extensions: { pg_trgm, unaccent },
    });
    try {
      return (await database.query<Row>(sql, values)).rows;
    } finally {
      await database.close();
    }
  }
  const client = new pg.Client({ connectionString: place.databaseUrl });
  await client.connect();
  try {
    return (await client.query(sql, values)).rows as Row[];
  } finally {
    await client.end();
  }
}

/** A running application that may die. */
export interface Mortal {
  /** the signal that ended it, null when it ended by itself */
  ended: Promise<NodeJS.Signals | null>;
  stop(): Promise<void>;
}

/**
 * Starts the built application in demo mode at a place; `faultPoint` is where it kills itself, `clockStart` the instant
 * (ISO 8601) its clock shows when it starts.
 */
export async function startAt(
  place: Place,
  port: number,
  { faultPoint = "", clockStart = "" }: { faultPoint?: string; clockStart?: string } = {},
): Promise<Mortal> {
  const child = spawn(process.execPath, [join(root, "app/server/main.ts")], {
    cwd: root,
    env: {
      ...{ ...process.env, NODE_ENV: "test", DEMO: "1", HOST: "127.0.0.1", PORT: String(port) },
      ...{ DATA_DIR: place.dataDir, DATABASE_URL: place.databaseUrl ?? "", FAULT_POINT: faultPoint },
      CLOCK_START: clockStart,
    },
    stdio: ["ignore", "pipe", "pipe"],
  });
  const ended = new Promise<NodeJS.Signals | null>((done) =>
    child.once("exit", (_code, signal) => done(signal)),
  );
  let output = "";
  const ready = new Promise<void>((done) => {
    child.stdout.on("data", (chunk: Buffer) => {
      output += chunk.toString();
      if (output.includes("Ready in")) done();
    });
  });
  child.stderr.on("data", (chunk: Buffer) => (output += chunk.toString()));
  // one that is to die may do so before it says that it is ready
  const first = await Promise.race([ready.then(() => "ready"), ended]);
  if (first !== "ready" && first !== "SIGKILL") throw new Error(`It did not start:\n${output}`);
  return {
    ended,
    stop: async () => {
      child.kill("SIGTERM");
      await ended;
    },
  };
}
