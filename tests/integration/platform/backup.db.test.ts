import { createHash } from "node:crypto";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gunzipSync, gzipSync } from "node:zlib";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { restoreBackup } from "#app/platform/backup/restore.ts";
import { tablesInOrder } from "#app/platform/backup/tables.ts";
import { writeBackup } from "#app/platform/backup/write.ts";
import type { Database } from "#app/platform/database/engine.ts";
import { openServer } from "#app/platform/database/engine.ts";
import type { OpenFiles } from "#app/platform/files/open-files.ts";
import { openFiles } from "#app/platform/files/open-files.ts";
import type { FileStore } from "#app/platform/files/types.ts";
import { seedBasics } from "#tests/factories/basics.ts";
import { createServerDatabase } from "#tests/setup/database-server.ts";
import { startPostgres } from "#tests/setup/postgres-server.ts";
import { engine, openEmbeddedTestDatabase, openTestDatabase } from "#tests/setup/database.ts";
import { openWorld } from "#tests/setup/world.ts";
import type { World } from "#tests/setup/world.ts";

let world: World;
let folder: string;
let archive: string;
const FILE = Buffer.from([0, 10, 13, 255, 128, 7]);
const closing: (() => Promise<void>)[] = [];

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "lotse-backup-"));
  archive = join(folder, "backup.lotse.gz");
  world = await openWorld();
  await seedBasics(world);
  await world.prisma.mailMessage.create({
    data: {
      id: "01939f1a-0000-7000-8000-000000000001",
      dedupeKey: 'line\nbreak and \\ " and Ümläute, مرحبا',
      to: "somebody@test.example",
      subject: "",
      text: "one\ntwo\r\n\tthree",
      locale: "ar",
      createdAt: new Date("2026-11-21T09:00:00.123Z"),
    },
  });
  await world.services.files.put(FILE);
  await world.services.files.put(Buffer.from(""));
  const { database, clock } = world.services;
  const { blobs } = openFiles(world.services.env, clock, world.services.log);
  await writeBackup({ database, blobs, clock, productVersion: "0.0.1" }, archive);
});
afterAll(async () => {
  for (const close of closing.reverse()) await close();
  await world.close();
  rmSync(folder, { recursive: true, force: true });
});

/** Every row of every table as text, in an order that does not depend on the engine. */
async function contents(database: Database): Promise<Record<string, string[]>> {
  return database.snapshot(async (sql) => {
    const all: Record<string, string[]> = {};
    for (const table of await tablesInOrder(sql)) {
      const { rows } = await sql(`SELECT row_to_json(t)::text AS row FROM "${table}" t`);
      all[table] = (rows as { row: string }[]).map(({ row }) => row).sort();
    }
    return all;
  });
}

async function fileContents(files: FileStore): Promise<string[]> {
  const found: string[] = [];
  for await (const { contentId } of files.list()) {
    found.push(`${contentId} ${Buffer.from((await files.get(contentId)) ?? "missing").toString("hex")}`);
  }
  return found.sort();
}

/** The names of all files of a store. */
async function storedIn({ blobs }: OpenFiles): Promise<string[]> {
  const names: string[] = [];
  for await (const { name } of blobs.list()) names.push(name);
  return names;
}

interface Target extends OpenFiles {
  database: Database;
}

/** Files of another folder, with the keys of the world or others. */
const filesIn = (name: string, fileKeys = world.services.env.fileKeys) =>
  openFiles(
    { ...world.services.env, dataDir: join(folder, name), fileKeys },
    world.clock,
    world.services.log,
  );

async function emptyTarget(name: string, fileKeys?: [string, ...string[]]): Promise<Target> {
  const database = await openTestDatabase();
  closing.push(database.close);
  return { database, ...filesIn(name, fileKeys) };
}

/** An empty database of the engine that is not this run's. */
async function otherEngine(): Promise<Database> {
  if (engine() === "server") {
    const database = await openEmbeddedTestDatabase();
    closing.push(database.close);
    return database;
  }
  const server = await startPostgres();
  closing.push(server.stop);
  const database = await openServer((await createServerDatabase(server.url)).url);
  closing.push(database.close);
  return database;
}

describe("a backup", () => {
  it("restored into an empty database is the same, row by row and byte by byte", async () => {
    const target = await emptyTarget("same");
    const before = await contents(world.services.database);
    expect(before.Center).toHaveLength(3);
    const totals = await restoreBackup(target, archive);
    expect(totals).toEqual({ rows: Object.values(before).flat().length, files: 2 });
    expect(await contents(target.database)).toEqual(before);
    expect(await fileContents(target.files)).toEqual(await fileContents(world.services.files));
  });

  it("restored on the other engine is the same", async () => {
    const target = {
      database: await otherEngine(),
      ...filesIn("other"),
    };
    await restoreBackup(target, archive);
    expect(await contents(target.database)).toEqual(await contents(world.services.database));
  });

  it("is refused by a database that holds anything, and with force replaces it", async () => {
    const target = await emptyTarget("filled");
    await target.database.prisma.center.create({
      data: { slug: "old", name: "Old", land: "HB", email: "old@test.example", phone: "0" },
    });
    await target.database.prisma.auditEntry.create({
      data: {
        at: world.clock.now(),
        actorRole: "system:test",
        action: "CREATE",
        subject: "Center",
        subjectId: "01939f1a-0000-7000-8000-000000000002",
        fields: [],
        requestId: "test",
      },
    });
    const old = await contents(target.database);
    await expect(restoreBackup(target, archive)).rejects.toThrow(/not empty \(\w+ has rows\)/);
    expect(await contents(target.database)).toEqual(old);
    await restoreBackup(target, archive, { force: true });
    expect(await contents(target.database)).toEqual(await contents(world.services.database));
    await expect(target.database.executeSql('DELETE FROM "AuditEntry"')).rejects.toThrow("append-only");
  });
});

describe("the files in a backup", () => {
  const OTHER = "Hq8rV1nKz5TbYw3XcMj7LpGd9FsRa2Ee";

  it("are sealed, and the key is not with them", () => {
    const text = gunzipSync(readFileSync(archive)).toString();
    expect(text).toMatch(/^F [0-9a-f]{64} TE9UU0UB/m);
    expect(text).not.toContain(world.services.env.fileKeys[0]);
  });

  it("are refused by an installation without the key, which opens them as an old one", async () => {
    const without = await emptyTarget("without", [OTHER]);
    await expect(restoreBackup(without, archive)).rejects.toThrow(/sealed by a key that is not here/);
    expect(Object.values(await contents(without.database)).flat()).toEqual([]);
    const [key] = world.services.env.fileKeys;
    const turned = { ...without, ...filesIn("turned", [OTHER, key]) };
    await restoreBackup(turned, archive);
    expect(await fileContents(turned.files)).toEqual(await fileContents(world.services.files));
  });

  it("go again when the store breaks down on the way, and those that were there before stay", async () => {
    const target = await emptyTarget("full-disk");
    const [, last = ""] = await storedIn({ ...target, ...filesIn("same") });
    const before = Buffer.from((await filesIn("same").blobs.read(last)) ?? "");
    await target.blobs.write(last, before);
    const blobs: OpenFiles["blobs"] = {
      ...target.blobs,
      write: async (name, bytes) => {
        if (name === last) throw new Error("no space left on device");
        await target.blobs.write(name, bytes);
      },
    };
    await expect(restoreBackup({ ...target, blobs }, archive)).rejects.toThrow("no space left on device");
    expect(Object.values(await contents(target.database)).flat()).toEqual([]);
    expect(await storedIn(target)).toEqual([last]);
    expect(await target.blobs.read(last)).toEqual(before);
  });

  it("of an archive from before files were sealed are sealed when they are put back", async () => {
    const target = await emptyTarget("before");
    const lines = gunzipSync(readFileSync(archive)).toString().split("\n");
    const [head = "", ...others] = lines.filter((line) => !/^[FE]/.test(line) && line !== "");
    const end = lines.find((line) => line.startsWith("E "))!.replace('"files":2', '"files":1');
    const file = join(folder, "before.gz");
    const contentId = createHash("sha256").update(FILE).digest("hex");
    const plain = `F ${contentId} ${FILE.toString("base64")}`;
    writeFileSync(
      file,
      gzipSync(
        `${[head.replace('"formatVersion":2', '"formatVersion":1'), ...others, plain, end].join("\n")}\n`,
      ),
    );
    await restoreBackup(target, file);
    expect(await target.files.get(contentId)).toEqual(FILE);
    expect(Buffer.from((await target.blobs.read(contentId))!).includes(FILE)).toBe(false);
  });
});

describe("a damaged archive changes nothing:", () => {
  const lines = () => gunzipSync(readFileSync(archive)).toString().split("\n");
  const lastFile = () => lines().findLastIndex((line) => line[0] === "F");
  const changed = (file: string) =>
    file.replace(
      /^(F \w+ TE9UU0UB\S{120})(.)/,
      (_all, start: string, sign: string) => `${start}${sign === "A" ? "B" : "A"}`,
    );
  const damaged: Record<string, () => Buffer> = {
    "cut off in the middle": () => readFileSync(archive).subarray(0, 2000),
    "without its end": () => gzipSync(lines().slice(0, -2).join("\n")),
    "with a row missing": () =>
      gzipSync(
        lines()
          .toSpliced(
            lines().findIndex((line) => line[0] === "R"),
            1,
          )
          .join("\n"),
      ),
    "with a changed file": () =>
      gzipSync(
        lines()
          .with(lastFile(), changed(lines()[lastFile()] ?? ""))
          .join("\n"),
      ),
    "without a head": () => gzipSync(lines().slice(1).join("\n")),
    "of another schema": () =>
      gzipSync(
        lines()
          .join("\n")
          .replace(/"checksum":"\w/, '"checksum":"-'),
      ),
    "not an archive": () => Buffer.from("hello"),
  };

  let target: Target;
  beforeAll(async () => {
    target = await emptyTarget("damaged");
  });

  it.each(Object.keys(damaged))("%s", async (title) => {
    const file = join(folder, `${title}.gz`);
    writeFileSync(file, damaged[title]!());
    await expect(restoreBackup(target, file)).rejects.toThrow(
      /^The backup|^A file in the backup|is not a backup/,
    );
    expect(Object.values(await contents(target.database)).flat()).toEqual([]);
    expect(await storedIn(target)).toEqual([]);
  });

  it("and leaves what a database that is to be replaced holds", async () => {
    const full = await emptyTarget("full");
    await restoreBackup(full, archive);
    const [rows, files] = [await contents(full.database), await storedIn(full)];
    const file = join(folder, "with a changed file.gz");
    await expect(restoreBackup(full, file, { force: true })).rejects.toThrow("nothing was restored");
    expect(await contents(full.database)).toEqual(rows);
    expect(await storedIn(full)).toEqual(files);
  });

  it("not there at all", async () => {
    await expect(restoreBackup(target, join(folder, "nowhere.gz"))).rejects.toThrow("cannot be read: ENOENT");
  });
});
