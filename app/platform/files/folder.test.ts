import { existsSync, mkdtempSync, readdirSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { beforeEach, expect, it } from "vitest";
import { movableClock } from "../clock.ts";
import { folderFileStore } from "./folder.ts";

const MORNING = new Date("2026-11-21T08:00:00Z");
const NOON = new Date("2026-11-21T12:00:00Z");
/** SHA-256 of "abc" (FIPS 180-2, appendix B.1) */
const ABC = "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad";

let folder: string;
let clock: ReturnType<typeof movableClock>;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "lotse-files-"));
  clock = movableClock(MORNING);
});
const store = () => folderFileStore(folder, clock);

async function listed() {
  const all = [];
  for await (const file of store().list()) all.push(file);
  return all;
}

it("keeps bytes under the hash of their content, the same bytes once", async () => {
  expect(await store().put(Buffer.from("abc"))).toEqual({ contentId: ABC, size: 3 });
  clock.moveTo(NOON);
  await store().put(Buffer.from("abc"));
  expect(await store().get(ABC)).toEqual(Buffer.from("abc"));
  expect(await listed()).toEqual([{ contentId: ABC, storedAt: NOON }]);
  expect(readdirSync(join(folder, "ba"))).toEqual([ABC]);
});

it("knows nothing of names that are no content id", async () => {
  writeFileSync(join(folder, "secret"), "not a stored file");
  for (const name of ["../secret", "secret", "", "ba", ABC.toUpperCase(), `${ABC}/..`, "0".repeat(64)]) {
    expect(await store().get(name), name).toBeNull();
    expect(await store().remove(name, NOON), name).toBe(false);
  }
  expect(existsSync(join(folder, "secret"))).toBe(true);
  expect(await listed()).toEqual([]);
});

it("removes only what was put before the given instant", async () => {
  await store().put(Buffer.from("abc"));
  expect(await store().remove(ABC, MORNING)).toBe(false);
  expect(await store().remove(ABC, NOON)).toBe(true);
  expect(await store().get(ABC)).toBeNull();
});

it("a half-written file is never seen under a content id", async () => {
  await store().put(Buffer.from("abc"));
  writeFileSync(join(folder, "ba", `${ABC}.0d9e`), "ab");
  expect((await listed()).map(({ contentId }) => contentId)).toEqual([ABC]);
});
