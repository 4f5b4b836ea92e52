import { existsSync, mkdtempSync, readdirSync, statSync, utimesSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { beforeEach, expect, it } from "vitest";
import { movableClock, systemClock } from "../clock.ts";
import { folderBlobs } from "./folder.ts";

const MORNING = new Date("2026-11-21T08:00:00Z");
const NOON = new Date("2026-11-21T12:00:00Z");
const NAME = "ba".repeat(32);

let folder: string;
let clock: ReturnType<typeof movableClock>;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "lotse-files-"));
  clock = movableClock(MORNING);
});
const blobs = () => folderBlobs(folder, clock);

async function listed(prefix?: string) {
  const all = [];
  for await (const blob of blobs().list(prefix)) all.push(blob);
  return all;
}

it("keeps bytes under their name, the last ones written, for their owner alone", async () => {
  await blobs().write(NAME, Buffer.from("abc"));
  clock.moveTo(NOON);
  await blobs().write(NAME, Buffer.from("abcd"));
  expect(await blobs().read(NAME)).toEqual(Buffer.from("abcd"));
  expect(await listed()).toEqual([{ name: NAME, storedAt: NOON }]);
  expect(readdirSync(join(folder, "ba"))).toEqual([NAME]);
  expect(statSync(join(folder, "ba", NAME)).mode & 0o077).toBe(0);
});

it("knows nothing of names that are none", async () => {
  writeFileSync(join(folder, "secret"), "not a blob");
  for (const name of [
    "../secret",
    "secret",
    "",
    "ba",
    NAME.toUpperCase(),
    `${NAME}/..`,
    `${NAME}/../../../secret`,
    `${NAME}.a/b`,
    `${NAME}\0`,
    "0".repeat(64),
  ]) {
    expect(await blobs().read(name), name).toBeNull();
    await blobs().remove(name);
    if (!/^0+$/.test(name)) await expect(blobs().write(name, Buffer.from("x"))).rejects.toThrow(RangeError);
  }
  expect(existsSync(join(folder, "secret"))).toBe(true);
  expect(await listed()).toEqual([]);
});

it("lists by the beginning of the name", async () => {
  for (const name of [NAME, `${NAME}.thumb`, "bb".repeat(32)]) await blobs().write(name, Buffer.from("x"));
  expect((await listed(NAME)).map(({ name }) => name)).toEqual([NAME, `${NAME}.thumb`]);
});

it("a half-written file is never seen under a name", async () => {
  await blobs().write(NAME, Buffer.from("abc"));
  writeFileSync(join(folder, "ba", `${NAME}.0d9e3f7a-1b2c-4d5e-8f90-a1b2c3d4e5f6`), "ab");
  expect((await listed()).map(({ name }) => name)).toEqual([NAME]);
});

it("removes drafts of who died while writing, a day later by the machine's clock, and nothing else", async () => {
  await blobs().write(NAME, Buffer.from("abc"));
  const draft = (digit: string) => join(folder, "ba", `${NAME}.0d9e3f7a-1b2c-4d5e-8f90-a1b2c3d4e5f${digit}`);
  const hoursAgo = (hours: number) => new Date(systemClock.now().getTime() - hours * 3_600_000);
  for (const [digit, hours] of [["0", 25] as const, ["1", 23] as const]) {
    writeFileSync(draft(digit), "ab");
    utimesSync(draft(digit), hoursAgo(hours), hoursAgo(hours));
  }
  utimesSync(join(folder, "ba", NAME), hoursAgo(1000), hoursAgo(1000));
  expect(await blobs().sweepDrafts()).toBe(1);
  expect([existsSync(draft("0")), existsSync(draft("1"))]).toEqual([false, true]);
  expect(await blobs().read(NAME)).toEqual(Buffer.from("abc"));
});

it("removes what is there, and minds nothing that is not", async () => {
  await blobs().write(NAME, Buffer.from("abc"));
  await blobs().remove(NAME);
  await blobs().remove(NAME);
  expect(await blobs().read(NAME)).toBeNull();
});
